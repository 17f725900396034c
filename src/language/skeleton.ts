import { fold } from './fold';

/** Cyrillic → the fullest usual Latin spelling; the reduction below then treats both alike. Ukrainian and Belarusian letters included. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '',
  э: 'e', ю: 'yu', я: 'ya',
};

/** In this order: longer spellings first, and each rule only sees what the ones before it left. */
const REDUCTIONS: readonly (readonly [RegExp, string])[] = [
  [/4(?=[a-z])/g, 'ch'], // "4to", as typed in chats
  [/s(?:h?ch|hh|h)/g, 'š'], // ш, щ and сч: "schet" may be any of them
  [/zh/g, 'ž'],
  [/ch/g, 'č'],
  [/kh|x/g, 'h'],
  [/t[sz]/g, 'c'],
  [/w/g, 'v'],
  [/q/g, 'k'],
  [/[yj]o/g, 'e'],
  [/[yji]+(?=[aeou])/g, ''], // я = ya = ja = ia
  [/[yj]/g, 'i'],
  [/([a-zšžč])\1+/g, '$1'],
];

/**
 * One alphabet for Russian in Cyrillic and in any usual Latin spelling: "Что с моей посылкой?" and "chto s moej posylkoj" come out the same.
 * Folded, words separated by single spaces. Meant for comparing, not for reading.
 */
export function skeleton(text: string): string {
  const latin = fold(text).replace(/[а-яєіґ]/g, (letter) => LATIN[letter] ?? letter);
  return REDUCTIONS.reduce((reduced, [pattern, replacement]) => reduced.replace(pattern, replacement), latin);
}
