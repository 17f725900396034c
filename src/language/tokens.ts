import { words } from './fold';

/** A word as the lists know it, and where it stands in the text. */
export interface Token {
  /** Folded, with letters drawn out for effect taken back: "sooooo" → "so". */
  readonly word: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Counts up at every comma, full stop and line break. */
  readonly clause: number;
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const CLAUSE_BREAK = /[,.;:!?…\n()–—]/;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let last = 0;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    if (CLAUSE_BREAK.test(text.slice(last, start))) clause += 1;
    for (const word of words(found[0])) tokens.push({ word: word.replace(DRAWN_OUT, '$1'), start, end, clause });
    last = end;
  }
  return tokens;
}

export function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => token.word);
}
