import { conceptHash } from './features';
import type { Hearing } from './hearing';
import type { Query } from './query';
import type { Ranking } from './rank';
import type { LanguageView } from './view';

/** What speaks for and against the best entry of a ranking, in the order of the weights of `HEADS`. */
export type Evidence = readonly number[];

/** What a word without meaning of its own counts against one that has. */
const FUNCTION_WORD = 0.1;
const MOST_LEAD = 3;
const RIVALS = 2;

/**
 * 1; log-odds of the best among the candidates; its lead over the second; its cosines with the entry and with its nearest question; BM25;
 * then shares of the message: what nobody ever asked, what the entry does not account for, what no entry does, the concepts the entry lacks,
 * the most meaningful word it does not account for, whether it speaks of something that the FAQ never
 * mentions, and how much of it the entry's rivals account for as well.
 */
export function toEvidence(view: LanguageView, ranking: Ranking): Evidence {
  const [first, ...rivals] = ranking.best.slice(0, RIVALS + 1);
  if (!first) return [1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0];
  const { query } = ranking;
  const top = Math.min(0.9999, toShares(ranking)[0] ?? 0);
  const hearing = ranking.hear(first.position);
  const weights = query.plain.map((word) => (view.stopWords.has(word) ? FUNCTION_WORD : 1));
  return [
    1,
    Math.log(top / (1 - top)),
    Math.min(MOST_LEAD, first.score - (rivals[0]?.score ?? 0)),
    first.centroid,
    first.nearest,
    first.bm25,
    query.unknown,
    1 - average(hearing.heard, weights),
    1 - average(knownShares(view, query), weights),
    lackingConcepts(view, query, hearing),
    Math.max(0, ...hearing.heard.map((share, at) => (weights[at] === 1 ? 1 - share : 0))),
    Number(speaksOfElse(view, query)),
    Math.max(0, ...rivals.map((rival) => average(ranking.hear(rival.position).heard, weights))),
  ];
}

/** How the candidates share the probability that one of them is right. */
export function toShares({ best }: Pick<Ranking, 'best'>): readonly number[] {
  const most = best[0]?.score ?? 0;
  const powers = best.map((entry) => Math.exp(entry.score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function average(values: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / all;
}

function knownShares(view: LanguageView, { hits, weightOf, knownOf }: Query): readonly number[] {
  const said = new Set(hits.filter((hit) => view.features.find(conceptHash(hit.id)) >= 0).flatMap((hit) => hit.words));
  return weightOf.map((all, at) => (said.has(at) ? 1 : Math.min(1, (knownOf[at] ?? 0) / (all || 1))));
}

/** Says a concept that no question has, in words that say none of the FAQ's: taxis, taxes, another company. */
function speaksOfElse(view: LanguageView, { hits }: Query): boolean {
  const isKnown = (id: string): boolean => view.features.find(conceptHash(id)) >= 0;
  const said = new Set(hits.filter((hit) => isKnown(hit.id)).flatMap((hit) => hit.words));
  return hits.some((hit) => !hit.isFrame && !isKnown(hit.id) && !hit.words.some((word) => said.has(word)));
}

/** By weight; a half where the message has no concept. */
function lackingConcepts(view: LanguageView, { hits }: Query, hearing: Hearing): number {
  const ids = [...new Set(hits.map((hit) => hit.id))];
  if (ids.length === 0) return 0.5;
  const weightOf = (id: string): number => {
    const feature = view.features.find(conceptHash(id));
    return feature < 0 ? view.unknownWeight : (view.weight[feature] ?? 0) / (view.kinds[feature] || 1);
  };
  const sum = (some: readonly string[]): number => some.reduce((total, id) => total + weightOf(id), 0);
  return sum(ids.filter((id) => !hearing.concepts.includes(id))) / sum(ids);
}
