import { groupByRow } from './hash-table';

/** The inverted index: for each feature the classes that show it, with what it adds to their scores. */
export interface Postings {
  /** Feature → its first posting; one more at the end. */
  readonly offsets: Uint32Array;
  readonly classes: Uint32Array;
  /**
   * Two numbers a posting. The first adds up to the dot product of the message with the class's unit-length centroid, the second to the
   * class's BM25 score.
   */
  readonly gains: Float32Array;
  /** Largest that BM25 can give for each feature; the last cell is for a feature no class has. */
  readonly bm25Most: Float32Array;
}

/** Robertson's BM25: saturation, and how much the length of an entry's questions counts. */
const K1 = 1.2;
const B = 0.5;
/** What a title or an answer weighs against a question. */
const HINT_WEIGHT = 0.5;

/** One row a class and feature, ordered by class. */
interface ClassRows {
  readonly classOf: Uint32Array;
  readonly featureOf: Uint32Array;
  /** How many of the class's questions and hints show the feature, weighted. */
  readonly count: Float32Array;
  /** The feature's part of the class's unit-length centroid. */
  readonly centroid: Float32Array;
  /** Class → sum of its counts. */
  readonly lengths: Float64Array;
}

export function buildPostings(questions: readonly (readonly Uint32Array[])[], hints: readonly (readonly Uint32Array[])[], idf: Float32Array): Postings {
  const rows = toClassRows(questions, hints, idf);
  const { offsets, values: order } = groupByRow(rows.featureOf, idf.length);
  const bm25Most = new Float32Array(idf.length + 1);
  for (let feature = 0; feature <= idf.length; feature++) {
    bm25Most[feature] = classIdf(questions.length, (offsets[feature + 1] ?? 0) - (offsets[feature] ?? 0));
  }
  bm25Most[idf.length] = classIdf(questions.length, 0);
  return { offsets, classes: order.map((row) => rows.classOf[row] ?? 0), gains: toGains(rows, order, idf, bm25Most), bm25Most };
}

/** Length of the vector of a question's features, each weighing its idf. */
export function normOf(features: Uint32Array, idf: Float32Array): number {
  let sum = 0;
  for (const feature of features) sum += (idf[feature] ?? 0) ** 2;
  return Math.sqrt(sum);
}

function toClassRows(questions: readonly (readonly Uint32Array[])[], hints: readonly (readonly Uint32Array[])[], idf: Float32Array): ClassRows {
  const most = [...questions, ...hints].flat().reduce((sum, example) => sum + example.length, 0);
  const rows = {
    classOf: new Uint32Array(most),
    featureOf: new Uint32Array(most),
    count: new Float32Array(most),
    centroid: new Float32Array(most),
    lengths: new Float64Array(questions.length),
  };
  // Per feature: its row within the class at hand, which only holds from the class's first row on.
  const rowOf = new Uint32Array(idf.length);
  let end = 0;
  questions.forEach((own, position) => {
    const start = end;
    const add = (example: Uint32Array, weight: number): void => {
      end = addExample(rows, rowOf, { example, weight, position, start, end, idf });
    };
    for (const question of own) add(question, 1);
    for (const hint of hints[position] ?? []) add(hint, HINT_WEIGHT);
    scaleToUnit(rows.centroid.subarray(start, end));
  });
  return { ...rows, classOf: rows.classOf.subarray(0, end), featureOf: rows.featureOf.subarray(0, end) };
}

interface ExampleToAdd {
  readonly example: Uint32Array;
  readonly weight: number;
  readonly position: number;
  /** First row of the class, and the first free one. */
  readonly start: number;
  readonly end: number;
  readonly idf: Float32Array;
}

/** Adds a question or hint to the rows of its class; returns the first free row after. */
function addExample(rows: ClassRows, rowOf: Uint32Array, { example, weight, position, start, end, idf }: ExampleToAdd): number {
  const norm = normOf(example, idf);
  let free = end;
  for (const feature of example) {
    const known = rowOf[feature] ?? 0;
    const isKnown = known >= start && known < free && rows.featureOf[known] === feature;
    const row = isKnown ? known : free++;
    rowOf[feature] = row;
    rows.featureOf[row] = feature;
    rows.classOf[row] = position;
    rows.count[row] = (rows.count[row] ?? 0) + weight;
    rows.centroid[row] = (rows.centroid[row] ?? 0) + (weight * (idf[feature] ?? 0)) / norm;
  }
  rows.lengths[position] = (rows.lengths[position] ?? 0) + weight * example.length;
  return free;
}

function scaleToUnit(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
}

function toGains(rows: ClassRows, order: Uint32Array, idf: Float32Array, bm25Most: Float32Array): Float32Array {
  const average = rows.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, rows.lengths.length);
  const gains = new Float32Array(order.length * 2);
  order.forEach((row, posting) => {
    const feature = rows.featureOf[row] ?? 0;
    const count = rows.count[row] ?? 0;
    const length = (rows.lengths[rows.classOf[row] ?? 0] ?? 0) / average;
    gains[2 * posting] = (idf[feature] ?? 0) * (rows.centroid[row] ?? 0);
    gains[2 * posting + 1] = ((bm25Most[feature] ?? 0) * count) / (count + K1 * (1 - B + B * length));
  });
  return gains;
}

function classIdf(classes: number, having: number): number {
  return Math.log(1 + (classes - having + 0.5) / (having + 0.5));
}
