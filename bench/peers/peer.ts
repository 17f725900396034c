import type { Thresholds } from '../../src/faq/thresholds';

/** One example question and the entry it belongs to. */
export interface Example {
  readonly entry: string;
  readonly text: string;
}

/** What a matcher makes of a message; the scales are its own, higher is surer. */
export interface Found {
  /** Best first, at least three where it has them. */
  readonly entries: readonly string[];
  readonly confidence: number;
  /** How sure it is that the message is covered at all; most have no opinion of their own and give `confidence`. */
  readonly inScope: number;
}

export type Ask = (text: string) => Found | Promise<Found>;

/** A matcher to measure. */
export interface Peer {
  readonly name: string;
  /** How it is used, in a few words. */
  readonly settings: string;
  /** The bars it ships with for a wanted precision; undefined where one has to find them. */
  readonly bars?: (precision: number) => Thresholds;
  /** @param language BCP-47, for those that stem. */
  build(examples: readonly Example[], language: string): Ask | Promise<Ask>;
}

/** One scored hit; an entry may have several. */
export interface Hit {
  readonly entry: string;
  readonly score: number;
}

/** An entry is as good as its best example. */
export function fromHits(hits: readonly Hit[]): Found {
  const scores = new Map<string, number>();
  for (const { entry, score } of hits) scores.set(entry, Math.max(score, scores.get(entry) ?? -Infinity));
  const ranked = [...scores].sort(([, left], [, right]) => right - left);
  const confidence = ranked[0]?.[1] ?? 0;
  return { entries: ranked.slice(0, 5).map(([entry]) => entry), confidence, inScope: confidence };
}

/** All examples of an entry together. */
export function byEntry(examples: readonly Example[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { entry, text } of examples) texts.set(entry, [...(texts.get(entry) ?? []), text]);
  return texts;
}

/** Words of any language, lower case; the peers' own tokenizers know English letters only. */
export function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
