import { ALL_CONCEPTS } from './lexicon/concepts/concepts';
import { STOP_WORDS } from './lexicon/concepts/stop-words';
import { COMMON_WORDS } from './lexicon/common-words';
import { fold, words } from './fold';

/** The same keys on a Latin (QWERTY) and a Russian (ЙЦУКЕН) keyboard. */
const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const TO_RUSSIAN = new Map(LATIN_KEYS.split('').map((key, at) => [key, RUSSIAN_KEYS[at] ?? key]));
const TO_LATIN = new Map(RUSSIAN_KEYS.split('').map((key, at) => [key, LATIN_KEYS[at] ?? key]));

const SHORTEST = 2;
/** Beginnings of words shorter than this turn up in gibberish. */
const SHORTEST_STEM = 4;
const MAX_CHARACTERS = 400;

/** Every word that we know in any language, folded, and the beginnings of words. */
const KNOWN = collectKnown();

/**
 * The text as it was meant, where it was typed with the wrong keyboard layout: "ghbdtn" → "привет", "руддщ" → "hello". Unchanged where any
 * word is known as typed, or where the other layout makes less than half of the words known.
 */
export function readLayout(text: string): string {
  if (text.length > MAX_CHARACTERS) return text;
  const typed = words(text).filter((word) => word.length >= SHORTEST && !/\d/.test(word));
  if (typed.length === 0 || typed.some(isKnown)) return text;
  const other = switchLayout(text);
  const meant = words(other).filter((word) => word.length >= SHORTEST);
  return meant.filter(isKnown).length * 2 >= Math.max(1, meant.length) ? other : text;
}

function switchLayout(text: string): string {
  const keys = /\p{Script=Cyrillic}/u.test(text) ? TO_LATIN : TO_RUSSIAN;
  const lower = text.toLowerCase();
  // A comma or full stop before a space ends a clause more often than it is б or ю.
  return lower.split('').map((key, at) => (/[,.]/.test(key) && !/\S/.test(lower[at + 1] ?? ' ') ? key : (keys.get(key) ?? key))).join('');
}

function isKnown(word: string): boolean {
  if (KNOWN.whole.has(word)) return true;
  for (let end = SHORTEST_STEM; end <= word.length; end++) if (KNOWN.stems.has(word.slice(0, end))) return true;
  return false;
}

function collectKnown(): { readonly whole: ReadonlySet<string>; readonly stems: ReadonlySet<string> } {
  const whole = new Set<string>();
  const stems = new Set<string>();
  const lists = [...Object.values(COMMON_WORDS).map((list) => list.split(/\s+/)), ...Object.values(STOP_WORDS).map((list) => [...list])];
  for (const word of lists.flat()) whole.add(fold(word));
  for (const { pl, ru, en } of Object.values(ALL_CONCEPTS)) {
    for (const part of [...pl, ...ru, ...en].flatMap((form) => form.split(' '))) {
      if (!part.endsWith('*')) whole.add(part);
      else if (part.length > SHORTEST_STEM) stems.add(part.slice(0, -1));
    }
  }
  return { whole, stems };
}
