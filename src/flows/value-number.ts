import { primaryLanguage, type Language } from '../domain/language';
import { words } from '../language/fold';

/** 0 to 20 in the forms that people answer with, folded. All languages together: no word of one is another number in another. */
const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['zero', 'ноль', 'нуль', 'none'],
  ['jeden', 'jedna', 'jedno', 'jedną', 'один', 'одна', 'одно', 'одну', 'one'],
  ['dwa', 'dwie', 'dwóch', 'dwoje', 'два', 'две', 'двух', 'двое', 'two'],
  ['trzy', 'trzech', 'troje', 'три', 'трёх', 'трое', 'three'],
  ['cztery', 'czterech', 'czworo', 'четыре', 'четырёх', 'четверо', 'four'],
  ['pięć', 'pięciu', 'пять', 'пяти', 'five'],
  ['sześć', 'sześciu', 'шесть', 'шести', 'six'],
  ['siedem', 'siedmiu', 'семь', 'семи', 'seven'],
  ['osiem', 'ośmiu', 'восемь', 'восьми', 'eight'],
  ['dziewięć', 'dziewięciu', 'девять', 'девяти', 'nine'],
  ['dziesięć', 'dziesięciu', 'десять', 'десяти', 'ten'],
  ['jedenaście', 'jedenastu', 'одиннадцать', 'eleven'],
  ['dwanaście', 'dwunastu', 'двенадцать', 'twelve'],
  ['trzynaście', 'trzynastu', 'тринадцать', 'thirteen'],
  ['czternaście', 'czternastu', 'четырнадцать', 'fourteen'],
  ['piętnaście', 'piętnastu', 'пятнадцать', 'fifteen'],
  ['szesnaście', 'szesnastu', 'шестнадцать', 'sixteen'],
  ['siedemnaście', 'siedemnastu', 'семнадцать', 'seventeen'],
  ['osiemnaście', 'osiemnastu', 'восемнадцать', 'eighteen'],
  ['dziewiętnaście', 'dziewiętnastu', 'девятнадцать', 'nineteen'],
  ['dwadzieścia', 'dwudziestu', 'двадцать', 'twenty'],
];

const WORD_VALUES = new Map(NUMBER_WORDS.flatMap((forms, value) => forms.map((form) => [words(form).join(' '), value] as const)));

/** The value of one folded number word, null for any other word. */
export function numberWord(word: string): number | null {
  return WORD_VALUES.get(word) ?? null;
}

const NUMERAL = /(?<![\p{L}\p{N}.,-])-?\d[\d.,' \u00a0\u202f]*(?!\d|\s*[-–]\s*\d)/gu;

/**
 * The one number in the text as a plain decimal ("1 250,50 zł" → "1250.5"), digits or words up to twenty.
 * null where there is none, or several that differ.
 */
export function parseNumber(text: string, language: Language): string | null {
  const written = (text.match(NUMERAL) ?? []).map((numeral) => toNumber(numeral, language));
  const found = written.length > 0 ? written : words(text).map(numberWord).filter((value) => value !== null);
  const [first] = found;
  if (first === undefined || first === null || found.some((value) => value !== first)) return null;
  return String(first);
}

/** Spaces and apostrophes group thousands everywhere; a comma does in English, a dot elsewhere, when exactly three digits follow. */
function toNumber(numeral: string, language: Language): number | null {
  const compact = numeral.trim().replace(/[.,]+$/, '').replace(/[' \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (/[' \u00a0\u202f]/.test(compact)) return null;
  const english = primaryLanguage(language) === 'en';
  const grouped = english ? /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/ : /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
  const bare = grouped.test(compact) ? compact.replaceAll(english ? ',' : '.', '') : compact;
  const plain = bare.replace(',', '.');
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(plain)) return null;
  return Number(plain);
}
