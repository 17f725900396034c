/** The same message as hurried people write it. */
export interface Variant {
  readonly name: string;
  /** Languages it is a way of writing; null for all. */
  readonly languages: readonly string[] | null;
  write(text: string, random: () => number): string;
}

export const VARIANTS: readonly Variant[] = [
  { name: 'typos', languages: null, write: withTypos },
  { name: 'lower', languages: null, write: lowered },
  { name: 'no diacritics', languages: ['pl'], write: withoutDiacritics },
  { name: 'transliterated', languages: ['ru'], write: transliterated },
];

const KEYBOARDS = ['qwertyuiop\nasdfghjkl\nzxcvbnm', 'йцукенгшщзхъ\nфывапролджэ\nячсмитьбю'];
/** From this many letters on a message may get a second slip. */
const TWO_SLIPS_FROM = 20;

/** One or two slips of the finger: a neighbouring key, a letter dropped, doubled, or swapped with the next one. Order numbers stay as they are. */
export function withTypos(text: string, random: () => number): string {
  const letters = Array.from(text).filter(isLetter).length;
  const slips = letters >= TWO_SLIPS_FROM && random() < 0.5 ? 2 : 1;
  return Array.from({ length: slips }).reduce<string>((typed) => withSlip(typed, random), text);
}

/** Lower case and no punctuation. */
export function lowered(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}\s]/gu, '').replaceAll(/\s+/g, ' ').trim();
}

/** zamówienie → zamowienie */
export function withoutDiacritics(text: string): string {
  return text.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * Russian in Latin letters. A writer keeps to one habit, but not always: a letter in ten is spelt by another. The habits are those of
 * passports (ICAO Doc 9303), of the scholarly j (ISO/R 9), of English-minded chats, and of keyboards (4 for ч, w for ш).
 */
export function transliterated(text: string, random: () => number): string {
  const habit = pick(HABITS, random);
  return Array.from(text, (letter) => latin(letter, random() < STRAYS ? pick(HABITS, random) : habit)).join('');
}

const STRAYS = 0.1;

/** What all habits share. */
const PLAIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
};

const HABITS: readonly Readonly<Record<string, string>>[] = [
  { ё: 'e', ж: 'zh', й: 'i', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  { ё: 'jo', ж: 'zh', й: 'j', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: "'", э: 'e', ю: 'ju', я: 'ja' },
  { ё: 'yo', ж: 'zh', й: 'y', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  { ё: 'e', ж: 'j', й: 'i', х: 'x', ц: 'c', ч: '4', ш: 'w', щ: 'w', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'ya' },
];

function latin(letter: string, habit: Readonly<Record<string, string>>): string {
  const small = letter.toLowerCase();
  const written = PLAIN[small] ?? habit[small] ?? letter;
  return small === letter ? written : written.charAt(0).toUpperCase() + written.slice(1);
}

function withSlip(text: string, random: () => number): string {
  const letters = Array.from(text);
  const places = letters.flatMap((letter, at) => (isLetter(letter) ? [at] : []));
  if (places.length === 0) return text;
  const at = pick(places, random);
  const [before, letter = '', next = ''] = [letters.slice(0, at).join(''), letters[at], letters[at + 1]];
  const [after, behindNext] = [letters.slice(at + 1).join(''), letters.slice(at + 2).join('')];
  const kind = random();
  if (kind < 0.25) return before + after;
  if (kind < 0.4) return before + letter + letter + after;
  if (kind < 0.6 && isLetter(next)) return before + next + letter + behindNext;
  return before + pick(neighbours(letter), random) + after;
}

function isLetter(letter: string): boolean {
  return /\p{L}/u.test(letter);
}

/** Keys beside and on the rows above and below; a letter with a diacritic loses it, as when Alt was not held down. */
function neighbours(letter: string): readonly string[] {
  const small = letter.toLowerCase();
  const bare = withoutDiacritics(small);
  const rows = KEYBOARDS.find((keyboard) => keyboard.includes(small))?.split('\n');
  if (rows === undefined) return [bare === small ? letter : bare];
  const row = rows.findIndex((keys) => keys.includes(small));
  const column = rows[row]?.indexOf(small) ?? 0;
  const near = [[row, column - 1], [row, column + 1], [row - 1, column], [row + 1, column]] as const;
  return near.flatMap(([line, key]) => rows[line]?.[key] ?? []);
}

function pick<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}
