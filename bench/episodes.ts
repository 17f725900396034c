import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Entry } from '../src/faq/entry';

/** One labelled message; entry null is out of scope. */
export interface Labelled {
  readonly text: string;
  readonly lang: string;
  readonly entry: string | null;
  readonly split: string;
}

/** A small FAQ and the messages to try on it. */
export interface Episode {
  readonly name: string;
  readonly language: string;
  readonly entries: readonly Entry[];
  readonly queries: readonly Labelled[];
}

/** How an episode is drawn. `held` labels get no entry: their messages are the near out-of-scope. */
export interface Draw {
  readonly name: string;
  readonly questions: number;
  readonly seed: number;
  readonly labels?: number;
  readonly held?: number;
  readonly most?: number;
}

export function readSet(folder: string, file: string): readonly Labelled[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** Draws the questions from `train`, the messages from `dev`; both are shuffled by the seed. */
export function drawEpisode(train: readonly Labelled[], dev: readonly Labelled[], draw: Draw): Episode {
  const random = createRandom(draw.seed);
  const all = shuffled([...new Set(train.flatMap((row) => row.entry ?? []))], random);
  const kept = all.slice(0, draw.labels ?? all.length - (draw.held ?? 0));
  const held = new Set(all.slice(kept.length, kept.length + (draw.held ?? 0)));
  const entries = kept.map((label) => toEntry(label, train[0]?.lang ?? 'en', pick(train, label, draw.questions, random)));
  const inScope = shuffled(dev.filter((row) => row.entry !== null && kept.includes(row.entry)), random).slice(0, draw.most ?? 1_500);
  const outside = dev.filter((row) => row.entry === null || held.has(row.entry)).map((row) => ({ ...row, entry: null }));
  return { name: draw.name, language: train[0]?.lang ?? 'en', entries, queries: [...inScope, ...shuffled(outside, random).slice(0, draw.most ?? 1_000)] };
}

/** The shop FAQ in one language. */
export function readShop(folder: string, language: string): readonly Entry[] {
  const file = parse(readFileSync(join(folder, 'shop-faq', 'shop.yaml'), 'utf8')) as { entries: { id: string; questions: Record<string, string[]> }[] };
  return file.entries.map((entry) => toEntry(entry.id, language, entry.questions[language] ?? []));
}

export function toEntry(id: string, language: string, questions: readonly string[]): Entry {
  return {
    id,
    topic: 'bench',
    title: {},
    questions: { [language]: questions },
    answer: {},
    buttons: [],
    flowId: null,
    handoff: null,
    confidence: null,
    tests: {},
    notTests: {},
    valid: null,
    hours: null,
    channels: null,
    place: { file: 'bench', line: 1, column: 1 },
  };
}

function pick(train: readonly Labelled[], label: string, count: number, random: () => number): readonly string[] {
  return shuffled(train.filter((row) => row.entry === label), random).slice(0, count).map((row) => row.text);
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const copy = [...values];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [copy[last], copy[other]];
    if (a !== undefined && b !== undefined) [copy[last], copy[other]] = [b, a];
  }
  return copy;
}
