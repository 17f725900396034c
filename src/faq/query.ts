import type { CustomerWord } from './customer-words';
import { eachFeature, wordHash } from './features';
import { repairWord } from './spelling';
import { plainWords, type LanguageView } from './view';

/** The message as features: those the view knows, and the weight of all. */
export interface Query {
  readonly words: readonly CustomerWord[];
  readonly features: Uint32Array;
  /** Position of the word that each feature came from. */
  readonly wordOf: Uint16Array;
  /** Length of the message's vector, with what the view does not know: that keeps strange messages far from everything. */
  readonly norm: number;
  /** What BM25 could add up to at most. */
  readonly bm25Most: number;
  /** Share of the weight that no question of the view shows, 0–1. */
  readonly unknown: number;
}

/** The message in the view's spelling. Misspelt words count as themselves and as what they probably mean. */
export function toQuery(view: LanguageView, words: readonly CustomerWord[]): Query {
  const plain = plainWords(words, view.script);
  const repaired = plain.map((word) => (view.features.find(wordHash(word)) < 0 ? (repairWord(view.spelling, word) ?? word) : word));
  const wordOf = new Map<number, number>();
  const unknown = new Set<number>();
  const add = (hash: number, word: number): void => {
    const feature = view.features.find(hash);
    if (feature < 0) unknown.add(hash);
    else if (!wordOf.has(feature)) wordOf.set(feature, word);
  };
  eachFeature(plain, add);
  if (repaired.some((word, position) => word !== plain[position])) eachFeature(repaired, add);
  return weigh(view, words, wordOf, unknown.size);
}

function weigh(view: LanguageView, words: readonly CustomerWord[], wordOf: ReadonlyMap<number, number>, unknownCount: number): Query {
  const { bm25Most } = view.postings;
  let known = 0;
  let unknown = unknownCount * view.unknownIdf ** 2;
  let most = unknownCount * (bm25Most[view.idf.length] ?? 0);
  for (const feature of wordOf.keys()) {
    const weight = (view.idf[feature] ?? 0) ** 2;
    if (feature >= view.knownCount) unknown += weight;
    else known += weight;
    most += bm25Most[feature] ?? 0;
  }
  const all = known + unknown;
  return {
    words,
    features: Uint32Array.from(wordOf.keys()),
    wordOf: Uint16Array.from(wordOf.values()),
    norm: Math.sqrt(all) || 1,
    bm25Most: most || 1,
    unknown: all === 0 ? 1 : unknown / all,
  };
}
