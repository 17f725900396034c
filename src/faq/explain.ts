import type { Ranked, Ranking } from './rank';
import type { LanguageView } from './view';

/** What spoke for an entry, and what in the message nothing spoke for. */
export interface Explanation {
  /** The customer's words, lower case, most telling first. */
  readonly spoke: readonly string[];
  /** Ids of concepts. */
  readonly concepts: readonly string[];
  /** The entry's question nearest to the message; null where none is near. */
  readonly example: string | null;
  /** The customer's words that carry meaning and that nothing in the entry shows, lower case, in their order. */
  readonly unheard: readonly string[];
}

const MOST_WORDS = 6;
/** Part of a word that has to be shown for it to have spoken, and below which it was not heard. */
const SPOKEN = 0.5;
const UNHEARD = 0.4;

export function explain(view: LanguageView, ranking: Ranking, { position, example, nearest }: Ranked): Explanation {
  const { query } = ranking;
  const { heard, concepts } = ranking.hear(position);
  const typed = (at: number): string => query.words[at]?.typed ?? '';
  const content = [...query.plain.keys()].filter((at) => !view.stopWords.has(query.plain[at] ?? ''));
  const telling = (at: number): number => (heard[at] ?? 0) * (query.weightOf[at] ?? 0);
  const spoken = content.filter((at) => (heard[at] ?? 0) >= SPOKEN).sort((left, right) => telling(right) - telling(left) || left - right);
  return {
    spoke: [...new Set(spoken.map(typed))].slice(0, MOST_WORDS),
    concepts,
    example: nearest > 0 ? (view.texts[example] ?? null) : null,
    unheard: [...new Set(content.filter((at) => (heard[at] ?? 0) < UNHEARD).map(typed))],
  };
}
