import type { ConceptHit } from '../language/concept-matcher';
import type { CustomerWord } from './customer-words';
import { plainWords } from './example-reader';
import { eachConceptFeature, eachFeature, wordHash, type AddFeature } from './features';
import { repairWord } from './spelling';
import type { LanguageView } from './view';

/** The message as features: those the view knows, and the weight of all. */
export interface Query {
  readonly words: readonly CustomerWord[];
  readonly plain: readonly string[];
  readonly hits: readonly ConceptHit[];
  readonly features: readonly number[];
  /** Features from this position on are concepts and their pairs. */
  readonly firstConcept: number;
  /** Position of the word that each feature came from. */
  readonly wordOf: readonly number[];
  /** Length of the message's vector, with what the view does not know: that keeps strange messages far from everything. */
  readonly norm: number;
  /** What BM25 could add up to at most. */
  readonly bm25Most: number;
  /** Share of the weight that no question of the view shows, 0–1. */
  readonly unknown: number;
  /** Per word: the weight of all it shows but concepts, and the part that some question of the view shows. */
  readonly weightOf: readonly number[];
  readonly knownOf: readonly number[];
}

/** The message in the view's spelling. Misspelt words count as themselves and as what they probably mean. */
export function toQuery(view: LanguageView, words: readonly CustomerWord[]): Query {
  const plain = plainWords(words, view.script);
  const repaired = repairWords(view, plain);
  const isRepaired = repaired.some((word, position) => word !== plain[position]);
  const hits = view.findConcepts(plain);
  const collected = createCollector(view, plain.length);
  eachFeature(plain, collected.add);
  if (isRepaired) eachFeature(repaired, collected.add);
  collected.endWords();
  eachConceptFeature(isRepaired ? [...hits, ...view.findConcepts(repaired)] : hits, collected.add);
  return collected.toQuery(words, plain, hits);
}

/** Words that the FAQ does not know become those it knows, where a slip explains them; the same word is looked up once. */
function repairWords(view: LanguageView, plain: readonly string[]): readonly string[] {
  const repairs = new Map<string, string>();
  return plain.map((word) => {
    const known = repairs.get(word);
    if (known !== undefined) return known;
    const repaired = view.features.find(wordHash(word)) < 0 ? (repairWord(view.spelling, word) ?? word) : word;
    repairs.set(word, repaired);
    return repaired;
  });
}

function createCollector(view: LanguageView, wordCount: number): { readonly add: AddFeature; endWords(): void; toQuery(words: readonly CustomerWord[], plain: readonly string[], hits: readonly ConceptHit[]): Query } {
  const { bm25Most } = view.postings;
  const features: number[] = [];
  const wordOf: number[] = [];
  const strangers = new Set<number>();
  const weightOf = Array.from({ length: wordCount }, () => 0);
  const knownOf = Array.from({ length: wordCount }, () => 0);
  let firstConcept = Infinity;
  const isTaken = view.scratch.weight;
  let known = 0;
  let unknown = 0;
  let most = 0;
  const add: AddFeature = (hash, word, kind) => {
    const feature = view.features.find(hash);
    if (feature < 0) {
      if (strangers.has(hash)) return;
      strangers.add(hash);
      unknown += (kind * view.unknownWeight) ** 2;
      if (firstConcept === Infinity) weightOf[word] = (weightOf[word] ?? 0) + (kind * view.unknownWeight) ** 2;
      most += kind * (bm25Most[view.weight.length] ?? 0);
      return;
    }
    if (isTaken[feature] !== 0) return;
    isTaken[feature] = 1;
    features.push(feature);
    wordOf.push(word);
    const weight = (view.weight[feature] ?? 0) ** 2;
    if (feature >= view.knownCount) unknown += weight;
    else known += weight;
    if (firstConcept === Infinity) weightOf[word] = (weightOf[word] ?? 0) + weight;
    if (firstConcept === Infinity && feature < view.knownCount) knownOf[word] = (knownOf[word] ?? 0) + weight;
    most += bm25Most[feature] ?? 0;
  };
  return {
    add,
    endWords: () => {
      firstConcept = features.length;
    },
    toQuery: (words, plain, hits) => {
      for (const feature of features) isTaken[feature] = 0;
      const all = known + unknown;
      return { words, plain, hits, features, firstConcept, wordOf, norm: Math.sqrt(all) || 1, bm25Most: most || 1, unknown: all === 0 ? 1 : unknown / all, weightOf, knownOf };
    },
  };
}
