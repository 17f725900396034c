import { polishSound } from '../language/sound';
import { wordHash } from './features';
import { createHashTable, groupByRow, type HashTable, type Rows } from './hash-table';

/**
 * The words of the FAQ, found again when misspelt. Works by symmetric deletion (Garbe's SymSpell): two words a slip apart become equal when
 * each loses at most one letter; and by sound: two words are a slip apart when they sound alike in Polish.
 */
export interface Spelling {
  readonly words: readonly string[];
  /** How many questions use each word. */
  readonly counts: readonly number[];
  readonly forms: HashTable;
  readonly wordsOfForm: Rows;
}

const SHORTEST = 4;
const LONGEST = 24;
/** From here on two slips are forgiven. */
const LONG = 7;

export function buildSpelling(countOf: ReadonlyMap<string, number>): Spelling {
  const words = [...countOf.keys()].filter(isRepairable);
  const forms = createHashTable();
  const rowOf: number[] = [];
  const wordOf: number[] = [];
  words.forEach((word, number) => {
    for (const form of formsOf(word)) {
      rowOf.push(forms.intern(form));
      wordOf.push(number);
    }
  });
  const grouped = groupByRow(Uint32Array.from(rowOf), forms.size());
  const values = grouped.values.map((position) => wordOf[position] ?? 0);
  return { words, counts: words.map((word) => countOf.get(word) ?? 0), forms, wordsOfForm: { offsets: grouped.offsets, values } };
}

/** The FAQ's word meant by one that the FAQ does not know: one slip away, the same first letter and frequent words first. null where none is near. */
export function repairWord(spelling: Spelling, word: string): string | null {
  if (!isRepairable(word)) return null;
  let best: string | null = null;
  let bestRank = -Infinity;
  const sound = polishSound(word);
  for (const number of nearWords(spelling, word)) {
    const other = spelling.words[number] ?? '';
    const distance = sound === polishSound(other) ? 1 : slipsBetween(word, other);
    if (distance > 1 && (distance > 2 || word.length < LONG)) continue;
    if (word.length === SHORTEST && other.length === SHORTEST && !isSwapped(word, other)) continue;
    const rank = (other[0] === word[0] ? 100 : 0) - 1000 * distance + Math.min(99, spelling.counts[number] ?? 0);
    if (rank <= bestRank) continue;
    best = other;
    bestRank = rank;
  }
  return best;
}

function nearWords(spelling: Spelling, word: string): ReadonlySet<number> {
  const { offsets, values } = spelling.wordsOfForm;
  const near = new Set<number>();
  for (const form of formsOf(word)) {
    const row = spelling.forms.find(form);
    if (row < 0) continue;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) near.add(values[at] ?? 0);
  }
  return near;
}

function isRepairable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && !/\d/.test(word);
}

/** Four letters with one exchanged are too often another word: "baby" is not "bale". */
function isSwapped(word: string, other: string): boolean {
  return word.split('').sort().join('') === other.split('').sort().join('');
}

/** The word, what is left of it without each of its letters, and its sound. */
function formsOf(word: string): readonly number[] {
  const forms = [wordHash(word), wordHash(`~${polishSound(word)}`)];
  for (let at = 0; at < word.length; at++) forms.push(wordHash(word.slice(0, at) + word.slice(at + 1)));
  return [...new Set(forms)];
}

/** Optimal string alignment: letters missing, added, changed or swapped with their neighbour. */
function slipsBetween(left: string, right: string): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const changed = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const shifted = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
      current.push(swapped ? Math.min(shifted, (before[column - 2] ?? 0) + 1) : shifted);
    }
    before = above;
    above = current;
  }
  return above[right.length] ?? 0;
}
