import { groupByRow } from './hash-table';
import type { Examples } from './view';

/** The inverted index: for each feature the classes that show it, with what it adds to their scores. Half-width numbers, because a large FAQ has millions. */
export interface Postings {
  /** Feature → its first posting; one more at the end. */
  readonly offsets: Uint32Array;
  readonly classes: Uint16Array | Uint32Array;
  /** What a posting adds to the linear model's score of its class, in units of `linearUnit`. */
  readonly linear: Int16Array;
  readonly linearUnit: number;
  /** What it adds to the class's BM25 score, in units of `bm25Unit`. */
  readonly bm25: Uint16Array;
  readonly bm25Unit: number;
  /** Largest that BM25 can give for each feature; the last cell is for a feature of weight 1 that no class has. */
  readonly bm25Most: Float32Array;
}

/** Postings while the linear model learns: it begins as the dot product with the class's unit-length centroid. */
export type DraftPostings = Omit<Postings, 'linear' | 'linearUnit'> & { readonly linear: Float32Array };

/** Robertson's BM25: saturation, and how much the length of an entry's questions counts. */
const K1 = 1.2;
const B = 0.5;
/** What a title or an answer weighs against a question. */
const HINT_WEIGHT = 0.5;
const STEP = 400;
const MANY = 300_000;

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

export function* buildPostings(examples: Examples, weight: Float32Array, kinds: Float32Array): Generator<void, DraftPostings> {
  const rows = yield* toClassRows(examples, weight, kinds);
  const classes = examples.firstOf.length - 1;
  const { offsets, values: order } = groupByRow(rows.featureOf, weight.length);
  yield;
  const bm25Most = new Float32Array(weight.length + 1);
  for (let feature = 0; feature < weight.length; feature++) {
    bm25Most[feature] = (kinds[feature] ?? 1) * classIdf(classes, (offsets[feature + 1] ?? 0) - (offsets[feature] ?? 0));
  }
  bm25Most[weight.length] = classIdf(classes, 0);
  const postings = {
    offsets,
    classes: classes > 65_535 ? new Uint32Array(order.length) : new Uint16Array(order.length),
    linear: new Float32Array(order.length),
    bm25: new Uint16Array(order.length),
    bm25Unit: bm25Most.reduce((most, value) => Math.max(most, value), 0) / 65_535,
    bm25Most,
  };
  const average = rows.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, classes);
  for (let posting = 0; posting < order.length; posting++) {
    const row = order[posting] ?? 0;
    postings.classes[posting] = rows.classOf[row] ?? 0;
    postings.linear[posting] = rows.centroid[row] ?? 0;
    postings.bm25[posting] = Math.round(toBm25(rows, row, bm25Most, average) / postings.bm25Unit);
    if (posting % MANY === MANY - 1) yield;
  }
  return postings;
}

/** Half-width numbers for the linear model's, once it has learnt. */
export function* packPostings({ linear, ...rest }: DraftPostings): Generator<void, Postings> {
  const most = linear.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) || 1;
  yield;
  const linearUnit = most / 32_767;
  const packed = new Int16Array(linear.length);
  for (let posting = 0; posting < linear.length; posting++) packed[posting] = Math.round((linear[posting] ?? 0) / linearUnit);
  return { ...rest, linear: packed, linearUnit };
}

function* toClassRows(examples: Examples, weight: Float32Array, kinds: Float32Array): Generator<void, ClassRows> {
  const most = examples.rows.values.length;
  const classes = examples.firstOf.length - 1;
  const rows = { classOf: new Uint32Array(most), featureOf: new Uint32Array(most), count: new Float32Array(most), centroid: new Float32Array(most), lengths: new Float64Array(classes) };
  // Per feature: its row within the class at hand, which only holds from the class's first row on.
  const rowOf = new Uint32Array(weight.length);
  let end = 0;
  for (let position = 0; position < classes; position++) {
    const start = end;
    const add = (row: number, hintWeight: number): void => {
      end = addExample(rows, rowOf, { examples, row, amount: hintWeight, position, start, end, weight, kinds });
    };
    for (let row = examples.firstOf[position] ?? 0; row < (examples.firstOf[position + 1] ?? 0); row++) add(row, 1);
    for (let row = examples.firstHintOf[position] ?? 0; row < (examples.firstHintOf[position + 1] ?? 0); row++) add(row, HINT_WEIGHT);
    scaleToUnit(rows.centroid.subarray(start, end));
    if (position % STEP === STEP - 1) yield;
  }
  return { ...rows, classOf: rows.classOf.subarray(0, end), featureOf: rows.featureOf.subarray(0, end) };
}

interface ExampleToAdd {
  readonly examples: Examples;
  readonly row: number;
  /** What it counts against a question. */
  readonly amount: number;
  readonly position: number;
  /** First row of the class, and the first free one. */
  readonly start: number;
  readonly end: number;
  readonly weight: Float32Array;
  readonly kinds: Float32Array;
}

/** Adds a question or hint to the rows of its class; returns the first free row after. */
function addExample(rows: ClassRows, rowOf: Uint32Array, given: ExampleToAdd): number {
  const { examples, row, amount, position, start, end, weight, kinds } = given;
  const { offsets, values } = examples.rows;
  const share = amount / (examples.norm[row] ?? 1);
  let free = end;
  let length = 0;
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
    const feature = values[at] ?? 0;
    const known = rowOf[feature] ?? 0;
    const isKnown = known >= start && known < free && rows.featureOf[known] === feature;
    const own = isKnown ? known : free++;
    rowOf[feature] = own;
    rows.featureOf[own] = feature;
    rows.classOf[own] = position;
    rows.count[own] = (rows.count[own] ?? 0) + amount;
    rows.centroid[own] = (rows.centroid[own] ?? 0) + share * (weight[feature] ?? 0);
    length += kinds[feature] ?? 1;
  }
  rows.lengths[position] = (rows.lengths[position] ?? 0) + amount * length;
  return free;
}

function scaleToUnit(vector: Float32Array): void {
  let square = 0;
  for (let at = 0; at < vector.length; at++) square += (vector[at] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
}

function toBm25(rows: ClassRows, row: number, bm25Most: Float32Array, average: number): number {
  const count = rows.count[row] ?? 0;
  const length = (rows.lengths[rows.classOf[row] ?? 0] ?? 0) / average;
  return ((bm25Most[rows.featureOf[row] ?? 0] ?? 0) * count) / (count + K1 * (1 - B + B * length));
}

function classIdf(classes: number, having: number): number {
  return Math.log(1 + (classes - having + 0.5) / (having + 0.5));
}
