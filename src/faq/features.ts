/** Longest part of a word that is read; longer "words" are pasted junk. */
const MAX_WORD = 40;
const WORD = 0x9e3779b1;
const PAIR = 0x85ebca6b;
const LETTERS = 0xc2b2ae35;
const EDGE = 0x27d4eb2f;
const OPEN = 60; // <
const CLOSE = 62; // >

/**
 * Hashes of what a text shows: its words, pairs of neighbouring words (the edges count as words), and runs of two to four letters inside
 * `<word>`. `add` gets each with the position of the word it came from; the same hash may come more than once.
 */
export function eachFeature(words: readonly string[], add: (hash: number, word: number) => void): void {
  let before = EDGE;
  words.forEach((word, position) => {
    const hash = wordHash(word);
    add(hash, position);
    add(pairHash(before, hash), position);
    eachLetterRun(word, (run) => add(run, position));
    before = hash;
  });
  if (words.length > 0) add(pairHash(before, EDGE), words.length - 1);
}

export function wordHash(word: string): number {
  let hash = WORD;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return finish(hash);
}

function pairHash(left: number, right: number): number {
  return finish(step(step(PAIR, left), right));
}

function eachLetterRun(word: string, add: (hash: number) => void): void {
  const length = Math.min(word.length, MAX_WORD) + 2;
  for (let start = 0; start < length - 1; start++) {
    let hash = step(LETTERS, letterAt(word, start, length));
    for (let end = start + 1; end < Math.min(start + 4, length); end++) {
      hash = step(hash, letterAt(word, end, length));
      add(finish(hash));
    }
  }
}

function letterAt(word: string, position: number, length: number): number {
  if (position === 0) return OPEN;
  return position === length - 1 ? CLOSE : word.charCodeAt(position - 1);
}

// FNV-1a over 32-bit units, then MurmurHash3's finalizer: the table takes the low bits.
function step(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
