import { words } from '../../language/fold';

/** Longer words are cut, in what is stored as in what is looked for: an order number fits, a pasted blob does not fill the index. */
const LONGEST = 40;

/** The distinct folded words of a text. */
export function searchWords(text: string): readonly string[] {
  return [...new Set(words(text).map((word) => word.slice(0, LONGEST)))];
}
