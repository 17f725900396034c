import type { Ranked, Ranking } from './rank';
import type { LanguageView } from './view';

/** Set by hand: no set to fit on has messages of one word. */
const SHOWN = 0.9;
const SHARPNESS = 10;
const RIVALS = 2;

/**
 * A single word of meaning that several entries show names a topic ("zwrot"): which question about it is meant cannot be known. Its entries are
 * ordered by how much they are about it, because the linear model only knows what tells them apart. null for any other message.
 */
export function orderByTopic(view: LanguageView, ranking: Ranking): Ranking | null {
  const { query, best } = ranking;
  const content = new Set(query.plain.filter((word) => !view.stopWords.has(word)));
  const [only] = content;
  if (content.size !== 1 || only === undefined) return null;
  const at = query.plain.indexOf(only);
  const shows = best.slice(0, RIVALS).every(({ position }) => (ranking.hear(position).heard[at] ?? 0) >= SHOWN);
  if (!shows || best.length < RIVALS) return null;
  const byTopic = (left: Ranked, right: Ranked): number => right.bm25 - left.bm25 || left.position - right.position;
  return { ...ranking, best: [...best].sort(byTopic).map((ranked) => ({ ...ranked, score: SHARPNESS * ranked.bm25 })) };
}
