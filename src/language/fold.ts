/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };
const WHOLE_LETTER = /[łøđðħıßæœþ]/g;

// U+0306 after и is kept: it makes й, a letter of its own.
const DIACRITIC = /(?<!и)\u0306|[\u0300-\u0305]|[\u0307-\u036f]/g;
const APOSTROPHE_OR_INVISIBLE = /['’‘ʼʹ`´′\p{Cf}]|\ufe0f/gu;
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const NOT_PLAIN_LATIN = /[^a-z0-9 ]/;

/**
 * Lower case without diacritics, apostrophes and punctuation, words separated by single spaces: "Zażółć, don't!" → "zazolc dont".
 * Cyrillic stays Cyrillic: ё becomes е, й stays й.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const bare = NOT_PLAIN_LATIN.test(lower) ? withoutDiacritics(lower) : lower;
  return bare.replace(NOT_WORD, ' ').trim();
}

/** The words of the folded text, in order; none for text without letters or digits. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

function withoutDiacritics(lower: string): string {
  return lower
    // First: NFKD would turn ´ into a space and a mark.
    .replace(APOSTROPHE_OR_INVISIBLE, '')
    .normalize('NFKD')
    // Compatibility forms (𝗪, Ⅳ) come apart into capitals only now.
    .toLowerCase()
    .replace(DIACRITIC, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFC');
}
