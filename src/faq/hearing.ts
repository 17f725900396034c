import { primaryLanguage, type Language } from '../domain/language';
import { nearestLexicon } from '../language/lexicon/lexicon';
import { STOP_WORDS } from '../language/lexicon/concepts/stop-words';
import { skeleton } from '../language/skeleton';
import { conceptHash } from './features';
import type { Query } from './query';
import type { LanguageView } from './view';

/** What an entry's questions have in common with a message, word by word. */
export interface Hearing {
  /** Per word: the share of its weight that the entry's questions show, 0–1; 1 where it says a concept of theirs. */
  readonly heard: readonly number[];
  /** Ids of the message's concepts that the entry's questions have. */
  readonly concepts: readonly string[];
}

/** Reads which parts of the message the questions of a class show. */
export function hear(view: LanguageView, query: Query, position: number): Hearing {
  const { firstOf, rows } = view.examples;
  const { isShown } = view.scratch;
  const [from, to] = [rows.offsets[firstOf[position] ?? 0] ?? 0, rows.offsets[firstOf[position + 1] ?? 0] ?? 0];
  for (let at = from; at < to; at++) isShown[rows.values[at] ?? 0] = 1;
  const shown = query.features.map((feature) => isShown[feature] === 1);
  for (let at = from; at < to; at++) isShown[rows.values[at] ?? 0] = 0;
  const sums = new Float64Array(query.words.length);
  for (let at = 0; at < query.firstConcept; at++) {
    const word = query.wordOf[at] ?? 0;
    if (shown[at]) sums[word] = (sums[word] ?? 0) + (view.weight[query.features[at] ?? 0] ?? 0) ** 2;
  }
  const features = new Set(query.features.filter((_, at) => at >= query.firstConcept && shown[at]));
  const hits = query.hits.filter((hit) => features.has(view.features.find(conceptHash(hit.id))));
  const said = new Set(hits.flatMap((hit) => hit.words));
  const heard = query.weightOf.map((all, at) => (said.has(at) ? 1 : Math.min(1, (sums[at] ?? 0) / (all || 1))));
  return { heard, concepts: [...new Set(hits.map((hit) => hit.id))] };
}

/** Greetings, pronouns, particles: no evidence of what a question is about. In the spelling of the view. */
export function stopWordsOf(language: Language): ReadonlySet<string> {
  const nearest = nearestLexicon(primaryLanguage(language));
  switch (nearest) {
    case 'pl':
      return STOP_WORDS.pl;
    case 'en':
      return STOP_WORDS.en;
    case 'ru':
      return new Set([...STOP_WORDS.ru].map(skeleton));
    default:
      return new Set();
  }
}
