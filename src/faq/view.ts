import type { Language } from '../domain/language';
import { fold } from '../language/fold';
import { skeleton } from '../language/skeleton';
import { readCustomerWords, type CustomerWord } from './customer-words';
import { eachFeature } from './features';
import { createHashTable, type HashTable, type Rows } from './hash-table';
import { buildPostings, normOf, type Postings } from './postings';
import { buildSpelling, type Spelling } from './spelling';

/** What one language knows of an entry. */
export interface ViewSource {
  /** Position of the entry in the FAQ. */
  readonly entry: number;
  readonly questions: readonly string[];
  /** Title and answers: they hint at what the entry is about, but nobody asks like that. */
  readonly hints: readonly string[];
}

/**
 * The FAQ as seen through the questions of one language. "Class" is the position of an entry in this view. A view a language, because in one
 * common index each language thins out the others' centroids: of left-out questions of the shipped FAQ it was sure of a third less, and
 * Cyrillic and Latin spelling could not share an alphabet.
 */
export interface LanguageView {
  readonly language: Language;
  /** Russian and its neighbours are compared in one alphabet for Cyrillic and Latin spelling. */
  readonly script: 'latin' | 'cyrillic';
  /** Class → position of the entry in the FAQ. */
  readonly entryOf: Uint32Array;
  readonly features: HashTable;
  /** Features from this number on stand in hints only. */
  readonly knownCount: number;
  /** ln((1 + n) / (1 + questions with the feature)) + 1 for each feature. */
  readonly idf: Float32Array;
  /** What a feature that no question has would get. */
  readonly unknownIdf: number;
  readonly postings: Postings;
  readonly examples: Examples;
  readonly spelling: Spelling;
  readonly scratch: Scratch;
}

/** The questions: which features each has, and which questions belong to a class. */
export interface Examples {
  readonly features: Rows;
  readonly norm: Float32Array;
  /** Class → its first example; one more at the end. */
  readonly firstOf: Uint32Array;
}

/** Working memory of one look-up, one cell a feature: all zero between look-ups, which never interleave. */
export interface Scratch {
  readonly weight: Float32Array;
  readonly word: Uint16Array;
}

export function buildView(language: Language, sources: readonly ViewSource[]): LanguageView {
  const script = scriptOf(sources);
  const features = createHashTable();
  const countOf = new Map<string, number>();
  const questions = sources.map((source) => source.questions.map((question) => {
    const plain = plainWords(readCustomerWords(question), script);
    for (const word of new Set(plain)) countOf.set(word, (countOf.get(word) ?? 0) + 1);
    return internFeatures(features, plain);
  }));
  const known = features.size();
  const hints = sources.map((source) => source.hints.map((hint) => internFeatures(features, plainWords(readCustomerWords(hint), script))));
  const idf = inverseFrequency(questions.flat(), known, features.size());
  return {
    language,
    script,
    entryOf: Uint32Array.from(sources, (source) => source.entry),
    features,
    knownCount: known,
    idf: idf.of,
    unknownIdf: idf.unknown,
    postings: buildPostings(questions, hints, idf.of),
    examples: toExamples(questions, idf.of),
    spelling: buildSpelling(countOf),
    scratch: { weight: new Float32Array(features.size()), word: new Uint16Array(features.size()) },
  };
}

/** The words in the spelling that this script is compared in. */
export function plainWords(words: readonly CustomerWord[], script: LanguageView['script']): readonly string[] {
  return words.map((word) => (script === 'cyrillic' ? skeleton(word.plain) : word.plain));
}

function scriptOf(sources: readonly ViewSource[]): LanguageView['script'] {
  const text = fold(sources.flatMap((source) => source.questions).join(' '));
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? 'cyrillic' : 'latin';
}

function internFeatures(table: HashTable, words: readonly string[]): Uint32Array {
  const numbers = new Set<number>();
  eachFeature(words, (hash) => numbers.add(table.intern(hash)));
  return Uint32Array.from(numbers);
}

function inverseFrequency(questions: readonly Uint32Array[], known: number, all: number): { readonly of: Float32Array; readonly unknown: number } {
  const count = new Uint32Array(known);
  for (const question of questions) for (const feature of question) count[feature] = (count[feature] ?? 0) + 1;
  const unknown = Math.log(1 + questions.length) + 1;
  const of = new Float32Array(all).fill(unknown);
  count.forEach((inQuestions, feature) => {
    of[feature] = Math.log((1 + questions.length) / (1 + inQuestions)) + 1;
  });
  return { of, unknown };
}

function toExamples(questions: readonly (readonly Uint32Array[])[], idf: Float32Array): Examples {
  const all = questions.flat();
  const offsets = new Uint32Array(all.length + 1);
  all.forEach((question, number) => {
    offsets[number + 1] = (offsets[number] ?? 0) + question.length;
  });
  const values = new Uint32Array(offsets[all.length] ?? 0);
  all.forEach((question, number) => values.set(question, offsets[number]));
  const firstOf = new Uint32Array(questions.length + 1);
  questions.forEach((own, position) => {
    firstOf[position + 1] = (firstOf[position] ?? 0) + own.length;
  });
  return { features: { offsets, values }, norm: Float32Array.from(all, (question) => normOf(question, idf)), firstOf };
}
