import type { ConceptHit } from '../language/concept-matcher';
import { KIND } from './weights';

/** Longest part of a word that is read; longer "words" are pasted junk. */
const MAX_WORD = 40;
const MAX_CONCEPTS = 12;
const WORD = 0x9e3779b1;
const PAIR = 0x85ebca6b;
const LETTERS = 0xc2b2ae35;
const EDGE = 0x27d4eb2f;
const CONCEPT = 0x165667b1;
const OPEN = 60; // <
const CLOSE = 62; // >

/** Gets a feature's hash, the position of the word it came from, and what its kind weighs. */
export type AddFeature = (hash: number, word: number, weight: number) => void;

/**
 * Hashes of what a text shows: its words, pairs of neighbouring words (the edges count as words), and runs of two to four letters inside
 * `<word>`. The same hash may come more than once.
 */
export function eachFeature(words: readonly string[], add: AddFeature): void {
  let before = EDGE;
  words.forEach((word, position) => {
    const hash = wordHash(word);
    add(hash, position, KIND.word);
    add(pairHash(before, hash), position, KIND.pair);
    eachLetterRun(word, position, add);
    before = hash;
  });
  if (words.length > 0) add(pairHash(before, EDGE), words.length - 1, KIND.pair);
}

/** The concepts of a text and their pairs: they are the same in every language. Frames ("how long", "where") pair with what they ask about. */
export function eachConceptFeature(hits: readonly ConceptHit[], add: AddFeature): void {
  const first = new Map<string, ConceptHit>();
  for (const hit of hits) if (!first.has(hit.id)) first.set(hit.id, hit);
  const found = [...first.values()].slice(0, MAX_CONCEPTS).map((hit) => ({ ...hit, hash: conceptHash(hit.id) })).sort((left, right) => left.hash - right.hash);
  found.forEach(({ hash, isFrame, words }, at) => {
    const word = words[0] ?? 0;
    add(hash, word, isFrame ? KIND.frame : KIND.concept);
    for (const other of found.slice(at + 1)) if (!isFrame || !other.isFrame) add(pairHash(hash, other.hash), word, KIND.conceptPair);
  });
}

export function wordHash(word: string): number {
  return finish(hashOf(WORD, word));
}

export function conceptHash(id: string): number {
  return finish(hashOf(CONCEPT, id));
}

function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
}

function pairHash(left: number, right: number): number {
  return finish(step(step(PAIR, left), right));
}

function eachLetterRun(word: string, position: number, add: AddFeature): void {
  const length = Math.min(word.length, MAX_WORD) + 2;
  for (let start = 0; start < length - 1; start++) {
    let hash = step(LETTERS, letterAt(word, start, length));
    for (let end = start + 1; end < Math.min(start + 4, length); end++) {
      hash = step(hash, letterAt(word, end, length));
      add(finish(hash), position, end === start + 1 ? KIND.letterPair : KIND.letters);
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
