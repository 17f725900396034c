import { words } from './fold';

/** A phrase found: from word `start` up to, not including, word `end`. */
export interface Hit<Label extends string> {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** Finds every phrase everywhere, overlapping ones too, in the order of their first word. */
export type PhraseMatcher<Label extends string> = (words: readonly string[]) => readonly Hit<Label>[];

/** Words that `…` may stand for. */
const GAP = 3;

interface Node<Label> {
  readonly labels: Label[];
  readonly exact: Map<string, Node<Label>>;
  readonly stems: Map<string, Node<Label>>;
  /** Ascending. */
  readonly stemLengths: number[];
  gap: Node<Label> | null;
}

/**
 * Compiles lists of phrases into one tree, so that a message costs a few look-ups a word however long the lists are.
 * `*` at the end of a word is any ending, `…` up to three words of any kind.
 */
export function createPhraseMatcher<Label extends string>(lists: readonly (readonly [Label, readonly string[]])[]): PhraseMatcher<Label> {
  const root = createNode<Label>();
  for (const [label, phrases] of lists) {
    for (const phrase of phrases) addPhrase(root, phrase, label);
  }
  return (said) => {
    const hits: Hit<Label>[] = [];
    for (let start = 0; start < said.length; start += 1) collect(root, said, { start, at: start }, hits);
    return hits;
  };
}

/** Without the hits that lie within a longer one: "nie jest złe" outweighs "złe". */
export function longestHits<Label extends string>(hits: readonly Hit<Label>[]): readonly Hit<Label>[] {
  const byStart = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit<Label>[] = [];
  let reach: Hit<Label> | undefined;
  for (const hit of byStart) {
    const within = reach !== undefined && hit.end <= reach.end && hit.end - hit.start < reach.end - reach.start;
    if (!within) kept.push(hit);
    if (reach === undefined || hit.end > reach.end) reach = hit;
  }
  return kept;
}

/** The labels with which hits can be laid end to end over the words `from` … `to`; empty where they leave a gap. */
export function tilingLabels<Label extends string>(hits: readonly Hit<Label>[], from: number, to: number): ReadonlySet<Label> {
  const byStart = [...hits].sort((a, b) => a.start - b.start);
  const reached = new Set([from]);
  for (const hit of byStart) if (reached.has(hit.start)) reached.add(hit.end);
  const leads = new Set([to]);
  for (const hit of byStart.toReversed()) if (leads.has(hit.end)) leads.add(hit.start);
  const used = byStart.filter((hit) => reached.has(hit.start) && leads.has(hit.end));
  return new Set(leads.has(from) ? used.map((hit) => hit.label) : []);
}

function createNode<Label>(): Node<Label> {
  return { labels: [], exact: new Map(), stems: new Map(), stemLengths: [], gap: null };
}

function addPhrase<Label>(root: Node<Label>, phrase: string, label: Label): void {
  let node = root;
  for (const part of phrase.split(' ').flatMap(partsOf)) node = step(node, part);
  if (!node.labels.includes(label)) node.labels.push(label);
}

interface Part {
  readonly kind: 'word' | 'stem' | 'gap';
  readonly text: string;
}

/** Most words of the lists are folded as they stand; asking is cheaper than folding at every start. */
const FOLDED = /^(?:[a-z]+|[а-я]+)$/;

/** One written word may fold into two ("кто-нибудь"). */
function partsOf(written: string): readonly Part[] {
  if (written === '…') return [{ kind: 'gap', text: '' }];
  if (FOLDED.test(written)) return [{ kind: 'word', text: written }];
  const folded = words(written);
  const last = folded.length - 1;
  return folded.map((text, index) => ({ kind: written.endsWith('*') && index === last ? 'stem' : 'word', text }));
}

function step<Label>(node: Node<Label>, part: Part): Node<Label> {
  if (part.kind === 'gap') {
    node.gap ??= createNode();
    return node.gap;
  }
  if (part.kind === 'stem' && !node.stemLengths.includes(part.text.length)) {
    node.stemLengths.push(part.text.length);
    node.stemLengths.sort((a, b) => a - b);
  }
  const edges = part.kind === 'stem' ? node.stems : node.exact;
  const next = edges.get(part.text) ?? createNode<Label>();
  edges.set(part.text, next);
  return next;
}

function collect<Label extends string>(node: Node<Label>, said: readonly string[], place: { readonly start: number; readonly at: number }, hits: Hit<Label>[]): void {
  const { start, at } = place;
  if (at > start) for (const label of node.labels) hits.push({ label, start, end: at });
  if (node.gap !== null) {
    for (let skip = 0; skip <= GAP && at + skip <= said.length; skip += 1) collect(node.gap, said, { start, at: at + skip }, hits);
  }
  const word = said[at];
  if (word === undefined) return;
  const exact = node.exact.get(word);
  if (exact) collect(exact, said, { start, at: at + 1 }, hits);
  for (const length of node.stemLengths) {
    if (length > word.length) break;
    const next = node.stems.get(word.slice(0, length));
    if (next) collect(next, said, { start, at: at + 1 }, hits);
  }
}
