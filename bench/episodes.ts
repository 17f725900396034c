import { readdirSync, readFileSync } from 'node:fs';
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

/** How many messages of another domain an episode of the train split gets. */
const FAR = 150;

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
  return readTopic(join(folder, 'shop-faq', 'shop.yaml'), language);
}

/** The questions of a folder of topics, such as the shipped `faq/`, in one language. */
export function readFaq(folder: string, language: string): readonly Entry[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && !file.startsWith('_'));
  return files.sort().flatMap((file) => readTopic(join(folder, file), language));
}

function readTopic(file: string, language: string): readonly Entry[] {
  const topic = parse(readFileSync(file, 'utf8')) as { entries: { id: string; questions: Record<string, string[]> }[] };
  return topic.entries.filter((entry) => (entry.questions[language] ?? []).length > 1).map((entry) => toEntry(entry.id, language, entry.questions[language] ?? []));
}

/** Everything is drawn from the train split, so that the dev split stays unseen: the questions from one half, the messages from the other. */
export function drawTrainEpisode(set: readonly Labelled[], far: readonly Labelled[], draw: Draw): Episode {
  const rows = shuffled(set.filter((row) => row.split === 'train'), createRandom(draw.seed + 1_000));
  const half = Math.floor(rows.length / 2);
  const outside = shuffled(far.filter((row) => row.split === 'train'), createRandom(draw.seed)).slice(0, FAR).map((row) => ({ ...row, entry: null }));
  return drawEpisode(rows.slice(0, half), [...rows.slice(half), ...outside], draw);
}

/** Each question once as a message to the FAQ that lacks it; `held` entries are left out for the near out-of-scope. Five episodes. */
export function leaveQuestionsOut(entries: readonly Entry[], language: string, draw: { readonly name: string; readonly held: number; readonly seed: number }): readonly Episode[] {
  const mixed = shuffled(entries, createRandom(draw.seed));
  return [0, 1, 2, 3, 4].map((fold) => {
    const isHeld = (position: number): boolean => (position + fold * draw.held) % mixed.length < draw.held;
    const isAsked = (number: number): boolean => number % 5 === fold;
    const questionsOf = (entry: Entry): readonly string[] => entry.questions[language] ?? [];
    return {
      name: draw.name,
      language,
      entries: mixed.filter((_, at) => !isHeld(at)).map((entry) => toEntry(entry.id, language, questionsOf(entry).filter((__, number) => !isAsked(number)))),
      queries: mixed.flatMap((entry, at) => questionsOf(entry).filter((_, number) => isAsked(number)).map((text) => ({ text, lang: language, entry: isHeld(at) ? null : entry.id, split: 'dev' }))),
    };
  });
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
