import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, drawEpisode, readSet, readShop, shuffled, type Episode, type Labelled } from '../episodes';
import { VARIANTS } from '../variants';
import type { Example } from './peer';

/** A set of labelled messages, and the small FAQs that are drawn from it. */
export interface MessageSet {
  readonly name: string;
  /** Files of the data folder it needs. */
  readonly files: readonly string[];
  /** Large enough to make large FAQs of. */
  readonly isLarge: boolean;
  /** Questions an entry that are tried. */
  readonly questions: readonly number[];
  draw(data: string, draw: SetDraw): Episode;
}

export interface SetDraw {
  readonly questions: number;
  readonly seed: number;
  /** At most this many covered messages, and as many out of scope. */
  readonly most: number;
}

export const WHERE_SETS_ARE = `--data DIR is the folder with the sets, one {"text","lang","entry"|null,"split":"train"|"dev"} a line (entry null: out of scope):
  clinc150.jsonl       CLINC150 (Larson et al. 2019, CC BY 3.0): github.com/clinc/oos-eval, data/data_full.json; train → train; val, oos_val → dev
  banking77.jsonl      BANKING77 (Casanueva et al. 2020, CC BY 4.0): github.com/PolyAI-LDN/task-specific-datasets, banking_data/train.csv, split 80/20
  shop-faq/shop.yaml, shop-queries.jsonl    any FAQ with five questions an entry in Polish and Russian, and messages to it
A set that is not there is passed over.`;

/** Labels that get no entry, so that their messages are out of scope but near it. */
const HELD_SHARE = 0.25;

export const SETS: readonly MessageSet[] = [
  { name: 'CLINC150', files: ['clinc150.jsonl'], isLarge: true, questions: [5, 10], draw: (data, draw) => drawSet(readSet(data, 'clinc150.jsonl'), 'CLINC150', { ...draw, heldShare: 0 }) },
  { name: 'BANKING77', files: ['banking77.jsonl'], isLarge: true, questions: [5, 10], draw: (data, draw) => drawSet(readSet(data, 'banking77.jsonl'), 'BANKING77', { ...draw, heldShare: HELD_SHARE }) },
  ...['pl', 'ru'].map((language) => ({
    name: `shop ${language}`,
    files: ['shop-queries.jsonl', join('shop-faq', 'shop.yaml')],
    isLarge: false,
    questions: [5],
    draw: (data: string, draw: SetDraw) => drawShop(data, language, draw),
  })),
];

export function isThere(data: string, set: MessageSet): boolean {
  return set.files.every((file) => existsSync(join(data, file)));
}

export function examplesOf({ entries, language }: Episode): readonly Example[] {
  return entries.flatMap((entry) => (entry.questions[language] ?? []).map((text) => ({ entry: entry.id, text })));
}

/** Distinct questions in as many entries as asked for, and messages that are none of them, with a slip or two. */
export function drawLarge(data: string, size: { readonly entries: number; readonly questions: number; readonly messages: number }): { readonly examples: readonly Example[]; readonly messages: readonly string[] } {
  const random = createRandom(1);
  const rows = SETS.filter((set) => set.isLarge && isThere(data, set)).flatMap((set) => set.files).flatMap((file) => readSet(data, file));
  const mixed = shuffled(rows, random);
  const asked = mixed.slice(0, size.messages).map((row) => row.text);
  const real = groupByLabel(mixed.slice(size.messages), size.questions);
  const examples = Array.from({ length: size.entries }, (_, at) => {
    const texts = real[at] ?? splice(real[at % real.length] ?? [], real[Math.floor(random() * real.length)] ?? []);
    return texts.map((text) => ({ entry: `entry-${at}`, text }));
  });
  const typos = VARIANTS.find((variant) => variant.name === 'typos');
  return { examples: examples.flat(), messages: asked.map((text) => typos?.write(text, random) ?? text) };
}

function drawSet(rows: readonly Labelled[], name: string, { questions, seed, most, heldShare }: SetDraw & { readonly heldShare: number }): Episode {
  const of = (split: string) => rows.filter((row) => row.split === split);
  const labels = new Set(rows.flatMap((row) => row.entry ?? [])).size;
  const episode = drawEpisode(of('train'), of('dev'), { name, questions, seed, held: Math.round(labels * heldShare), most });
  return mixedUp(episode, seed);
}

function drawShop(data: string, language: string, { questions, seed }: SetDraw): Episode {
  const entries = readShop(data, language).map((entry) => ({ ...entry, questions: { [language]: (entry.questions[language] ?? []).slice(0, questions) } }));
  const queries = readSet(data, 'shop-queries.jsonl').filter((row) => row.lang === language);
  return mixedUp({ name: `shop ${language}`, language, entries, queries }, seed);
}

/** A slow matcher gets through the first messages only: they must be a fair sample of all. */
function mixedUp(episode: Episode, seed: number): Episode {
  return { ...episode, queries: shuffled(episode.queries, createRandom(seed)) };
}

/** Groups of questions that ask for the same. */
function groupByLabel(rows: readonly Labelled[], size: number): readonly (readonly string[])[] {
  const texts = new Map<string, Set<string>>();
  for (const { entry, text } of rows) if (entry !== null) texts.set(entry, (texts.get(entry) ?? new Set()).add(text));
  const groups = [...texts.values()].flatMap((all) => Array.from({ length: Math.floor(all.size / size) }, (_, at) => [...all].slice(at * size, (at + 1) * size)));
  return shuffled(groups, createRandom(2));
}

/** Beyond what there is of real questions: the beginnings of some with the ends of others, so that words and lengths stay real. */
function splice(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return heads.map((head, at) => {
    const [front, back] = [head.split(' '), (tails[at] ?? '').split(' ')];
    return [...front.slice(0, Math.ceil(front.length / 2)), ...back.slice(Math.floor(back.length / 2))].join(' ');
  });
}
