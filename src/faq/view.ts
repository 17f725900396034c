import type { Language } from '../domain/language';
import type { ConceptHit, ConceptMatcher } from '../language/concept-matcher';
import { fold } from '../language/fold';
import { createExampleReader, type ReadExamples, type Script } from './example-reader';
import { stopWordsOf } from './hearing';
import type { HashTable, Rows } from './hash-table';
import { buildPostings, packPostings, type Postings } from './postings';
import { buildSpelling, type Spelling } from './spelling';
import { trainLinear } from './train';

/** What one language knows of an entry. */
export interface ViewSource {
  /** Position of the entry in the FAQ. */
  readonly entry: number;
  readonly questions: readonly string[];
  /** Title and answers: they hint at what the entry is about, but nobody asks like that. */
  readonly hints: readonly string[];
  /** The concepts of each question in the other languages. */
  readonly elsewhere: readonly (readonly ConceptHit[])[];
}

/**
 * The FAQ as seen through the questions of one language. "Class" is the position of an entry in this view. A view a language, because in one
 * common index each language thins out the others' centroids: of left-out questions of the shipped FAQ it was sure of a third less, and
 * Cyrillic and Latin spelling could not share an alphabet.
 */
export interface LanguageView {
  readonly language: Language;
  readonly script: Script;
  readonly findConcepts: ConceptMatcher;
  readonly stopWords: ReadonlySet<string>;
  /** Class → position of the entry in the FAQ. */
  readonly entryOf: Uint32Array;
  readonly features: HashTable;
  /** Features from this number on stand in hints only. */
  readonly knownCount: number;
  /** What each feature weighs: its kind's weight times ln((1 + n) / (1 + questions with the feature)) + 1. */
  readonly weight: Float32Array;
  readonly kinds: Float32Array;
  /** What a feature of weight 1 that no question has would weigh. */
  readonly unknownWeight: number;
  readonly postings: Postings;
  readonly examples: Examples;
  /** The text of each question; null where it is written in another language. */
  readonly texts: readonly (string | null)[];
  /** Positions in the FAQ of the entries that have questions in this language. */
  readonly written: ReadonlySet<number>;
  readonly spelling: Spelling;
  readonly scratch: Scratch;
}

/** The questions and, numbered on from them, the hints: which features each has, and which belong to a class. */
export interface Examples {
  readonly rows: Rows;
  /** Length of each question's vector. */
  readonly norm: Float32Array;
  /** Class → its first question; one more at the end. */
  readonly firstOf: Uint32Array;
  /** Class → its first hint; one more at the end. */
  readonly firstHintOf: Uint32Array;
  /** Length of the sum of a class's unit-length questions. */
  readonly sumNorm: Float32Array;
}

/** Working memory of one look-up, one cell a feature: all zero between look-ups, which never interleave. */
export interface Scratch {
  readonly weight: Float32Array;
  readonly isShown: Uint8Array;
}

/** How many texts are read between two pauses. */
const STEP = 200;

/** Builds the view; every `yield` is a chance for others to work. */
export function* buildView(language: Language, sources: readonly ViewSource[], findConcepts: ConceptMatcher): Generator<void, LanguageView> {
  const script = scriptOf(sources);
  const reader = createExampleReader(script, findConcepts);
  const firstOf = Uint32Array.from([0, ...runningSum(sources.map((source) => source.questions.length || source.elsewhere.length))]);
  let count = 0;
  for (const source of sources) {
    for (const question of source.questions) reader.read(question);
    if (source.questions.length === 0) for (const hits of source.elsewhere) reader.readConcepts(hits);
    if ((count += source.questions.length) % STEP < source.questions.length) yield;
  }
  const knownCount = reader.featureCount();
  const firstHintOf = Uint32Array.from([0, ...runningSum(sources.map((source) => source.hints.length + (source.questions.length > 0 ? source.elsewhere.length : 0)))], (n) => n + (firstOf.at(-1) ?? 0));
  for (const source of sources) {
    for (const hint of source.hints) reader.read(hint);
    if (source.questions.length > 0) for (const hits of source.elsewhere) reader.readConcepts(hits);
    if ((count += source.hints.length) % STEP < source.hints.length) yield;
  }
  const read = withoutCommon(reader.finish(), sources.length, firstOf.at(-1) ?? 0);
  const { weight, unknownWeight } = weigh(read, knownCount, firstOf.at(-1) ?? 0);
  const examples = toExamples(read, { firstOf, firstHintOf, weight });
  yield;
  yield;
  const draft = yield* buildPostings(examples, weight, read.kinds);
  yield* trainLinear(draft, examples, weight);
  const postings = yield* packPostings(draft);
  return {
    language,
    script,
    findConcepts,
    stopWords: stopWordsOf(language),
    entryOf: Uint32Array.from(sources, (source) => source.entry),
    features: read.features,
    knownCount,
    weight,
    kinds: read.kinds,
    unknownWeight,
    postings,
    examples,
    texts: sources.flatMap((source): readonly (string | null)[] => (source.questions.length > 0 ? source.questions : source.elsewhere.map(() => null))),
    written: new Set(sources.flatMap((source) => (source.questions.length > 0 ? [source.entry] : []))),
    spelling: buildSpelling(read.countOf),
    scratch: { weight: new Float32Array(weight.length), isShown: new Uint8Array(weight.length) },
  };
}

/** From here on the commonest features are left out: most of the work and the memory, and they tell least. At 50 entries that costs 7 points of top-1. */
const LARGE = 2_000;
const COMMON = 0.1;

/** In a large FAQ, without the features of more than a tenth of the questions: they weigh nothing. */
function withoutCommon(read: ReadExamples, classes: number, questions: number): ReadExamples {
  if (classes < LARGE) return read;
  const { offsets, values } = read.rows;
  const having = countFeatures(read, questions);
  const kinds = read.kinds.map((kind, feature) => ((having[feature] ?? 0) > COMMON * questions ? 0 : kind));
  const kept = values.slice();
  const starts = offsets.slice();
  let end = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    starts[row] = end;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      if (kinds[values[at] ?? 0] !== 0) kept[end++] = values[at] ?? 0;
    }
  }
  starts[offsets.length - 1] = end;
  return { ...read, kinds, rows: { offsets: starts, values: kept.slice(0, end) } };
}

/** Feature → how many questions have it. */
function countFeatures({ rows, kinds }: ReadExamples, questions: number): Uint32Array {
  const having = new Uint32Array(kinds.length);
  for (let at = 0; at < (rows.offsets[questions] ?? 0); at++) {
    const feature = rows.values[at] ?? 0;
    having[feature] = (having[feature] ?? 0) + 1;
  }
  return having;
}

function runningSum(lengths: readonly number[]): readonly number[] {
  let sum = 0;
  return lengths.map((length) => (sum += length));
}

function scriptOf(sources: readonly ViewSource[]): Script {
  const text = fold(sources.flatMap((source) => source.questions).join(' '));
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? 'cyrillic' : 'latin';
}

function weigh(read: ReadExamples, known: number, questions: number): { readonly weight: Float32Array; readonly unknownWeight: number } {
  const { kinds } = read;
  const having = countFeatures(read, questions);
  const unknownWeight = Math.log(1 + questions) + 1;
  const rarity = (feature: number): number => (feature < known ? Math.log((1 + questions) / (1 + (having[feature] ?? 0))) + 1 : unknownWeight);
  return { weight: kinds.map((kind, feature) => kind * rarity(feature)), unknownWeight };
}

function toExamples({ rows }: ReadExamples, given: Pick<Examples, 'firstOf' | 'firstHintOf'> & { readonly weight: Float32Array }): Examples {
  const { firstOf, firstHintOf, weight } = given;
  const norm = new Float32Array(rows.offsets.length - 1);
  for (let row = 0; row < norm.length; row++) {
    let sum = 0;
    for (let at = rows.offsets[row] ?? 0; at < (rows.offsets[row + 1] ?? 0); at++) sum += (weight[rows.values[at] ?? 0] ?? 0) ** 2;
    norm[row] = Math.sqrt(sum) || 1;
  }
  const sums = new Float32Array(weight.length);
  const sumNorm = new Float32Array(firstOf.length - 1);
  for (let position = 0; position < sumNorm.length; position++) sumNorm[position] = lengthOfSum(sums, position);
  return { rows, norm, firstOf, firstHintOf, sumNorm };

  function lengthOfSum(sum: Float32Array, position: number): number {
    let square = 0;
    for (let row = firstOf[position] ?? 0; row < (firstOf[position + 1] ?? 0); row++) {
      for (let at = rows.offsets[row] ?? 0; at < (rows.offsets[row + 1] ?? 0); at++) {
        const feature = rows.values[at] ?? 0;
        const before = sum[feature] ?? 0;
        sum[feature] = before + (weight[feature] ?? 0) / (norm[row] ?? 1);
        square += (sum[feature] ?? 0) ** 2 - before ** 2;
      }
    }
    for (let at = rows.offsets[firstOf[position] ?? 0] ?? 0; at < (rows.offsets[firstOf[position + 1] ?? 0] ?? 0); at++) sum[rows.values[at] ?? 0] = 0;
    return Math.sqrt(square) || 1;
  }
}
