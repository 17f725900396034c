import { primaryLanguage, type Language } from '../domain/language';
import { readLayout } from '../language/keyboard';
import { weighConfidence, weighTopic } from './confidence';
import { readCustomerWords, wordsKey, type CustomerWord } from './customer-words';
import { explain, type Explanation } from './explain';
import type { FaqIndex } from './index-build';
import { rankEntries } from './rank';
import { splitMessage } from './segments';
import { orderByTopic } from './topic';
import type { LanguageView } from './view';

/** An entry with the probability that it is what the customer means. */
export interface Match {
  readonly entryId: string;
  /** Probability that this entry is the right one, 0–1. */
  readonly confidence: number;
  /** The customer's words that spoke for it, lower case, most telling first, at most six. */
  readonly spoke: readonly string[];
  /** Ids of the concepts that spoke for it. */
  readonly concepts?: readonly string[];
  /** The entry's question nearest to the message; null where none is near. */
  readonly example?: string | null;
}

export interface MatchOptions {
  /** The customer's language; `und` where undecided. */
  readonly language: Language;
  /** How many matches to return; five where not given. */
  readonly limit?: number;
  /** Entries it refuses are passed over: out of date, another channel, outside hours. */
  readonly usable?: (entryId: string) => boolean;
}

export interface FaqMatches {
  /** Best first; as many as asked for where the FAQ has them, the last ones at confidence 0 where nothing speaks for them. */
  readonly matches: readonly Match[];
  /** Probability that the best match is right; 0 where nothing was found. */
  readonly confidence: number;
  /** Probability that the FAQ covers the message at all; never below `confidence`. */
  readonly inScope: number;
  /** The customer's words that carry meaning and that nothing in the best match spoke for, lower case. */
  readonly unheard: readonly string[];
}

const LIMIT = 5;
/** Somebody asked in an editor's very words. */
const EXACT = 0.99;
/** From here on the customer's own language has the last word. */
const SURE = 0.5;
/** By how much a sentence must be surer than the whole message to speak for it. */
const SENTENCE_LEAD = 0.05;

/** Nobody asks what spoke for less. */
const WORTH_EXPLAINING = 0.01;

const NOTHING: Finding = { matches: [], inScope: 0, covers: () => false };
const SILENT: Explanation = { spoke: [], concepts: [], example: null, unheard: [] };

/** What was found through the questions of one language. */
interface Finding {
  readonly matches: readonly FoundMatch[];
  readonly inScope: number;
  /** Whether the entry is written in that language. */
  readonly covers: (entry: number) => boolean;
}

interface FoundMatch {
  readonly entry: number;
  readonly confidence: number;
  readonly explain: () => Explanation;
}

/** The entries a message may mean. The same message always gives the same result; only the first 4,000 characters are read. */
export function matchFaq(index: FaqIndex, text: string, options: MatchOptions): FaqMatches {
  const isUsable = usableByPosition(index, options);
  const meant = readLayout(text);
  const words = readCustomerWords(meant);
  const whole = findInViews(index, words, options, isUsable);
  const certain = (index.exact.get(wordsKey(words)) ?? []).find(isUsable);
  if (certain !== undefined) return toMatches(index, withCertain(whole, certain, words), options.limit ?? LIMIT, isUsable);
  return toMatches(index, letSentencesSpeak(whole, meant, (part) => findInViews(index, part, options, isUsable)), options.limit ?? LIMIT, isUsable);
}

/** In a rambling message the sentence that asks speaks for the whole, if it is surer. */
function letSentencesSpeak(whole: Finding, text: string, find: (words: readonly CustomerWord[]) => Finding): Finding {
  const parts = splitMessage(text).map((part) => readCustomerWords(part)).filter((words) => words.length > 1);
  const surestPart = surest(parts.map(find));
  return surestPart && confidenceOf(surestPart) > confidenceOf(whole) + SENTENCE_LEAD ? surestPart : whole;
}

function usableByPosition(index: FaqIndex, { usable }: MatchOptions): (entry: number) => boolean {
  if (!usable) return () => true;
  return (entry) => usable(index.entryIds[entry] ?? '');
}

/**
 * Found through the customer's language; through another only where that one is sure and the own is not, because languages are misread and
 * mixed. Rankings are not merged: an unsure ranking from another language only pushes the right entry off the list.
 */
function findInViews(index: FaqIndex, words: readonly CustomerWord[], { language }: MatchOptions, isUsable: (entry: number) => boolean): Finding {
  const isOwn = (view: LanguageView): boolean => primaryLanguage(view.language) === primaryLanguage(language);
  const own = surest(index.views.filter(isOwn).map((view) => findInView(view, words, isUsable)));
  if (own && confidenceOf(own) >= SURE) return own;
  const other = surest(index.views.filter((view) => !isOwn(view)).map((view) => findInView(view, words, isUsable)));
  if (!own) return other ?? NOTHING;
  return other && confidenceOf(other) >= SURE ? other : withMissing(own, other);
}

function surest(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>((best, finding) => (best && confidenceOf(best) >= confidenceOf(finding) ? best : finding), null);
}

function confidenceOf({ matches }: Finding): number {
  return matches[0]?.confidence ?? 0;
}

/** Adds the entries that are not written in the customer's language, with the confidence that another one gives them. */
function withMissing(own: Finding, other: Finding | null): Finding {
  const missing = other?.matches.filter((match) => !own.covers(match.entry)) ?? [];
  if (missing.length === 0) return own;
  const taken = new Set(missing.map((match) => match.entry));
  const matches = [...own.matches.filter((match) => !taken.has(match.entry)), ...missing].sort((left, right) => right.confidence - left.confidence);
  return { ...own, matches, inScope: Math.max(own.inScope, matches[0]?.confidence ?? 0) };
}

function findInView(view: LanguageView, words: readonly CustomerWord[], isUsable: (entry: number) => boolean): Finding {
  const ranked = rankEntries(view, words, isUsable);
  const topic = orderByTopic(view, ranked);
  const ranking = topic ?? ranked;
  const { correct, inScope } = topic ? weighTopic(view, topic) : weighConfidence(view, ranked);
  const matches = ranking.best.map((candidate, at) => ({
    entry: view.entryOf[candidate.position] ?? 0,
    confidence: correct[at] ?? 0,
    explain: () => explain(view, ranking, candidate),
  }));
  return { matches, inScope, covers: (entry) => view.written.has(entry) };
}

function withCertain(found: Finding, certain: number, words: readonly CustomerWord[]): Finding {
  const typed = [...new Set(words.map((word) => word.typed))].slice(0, 6);
  const own = found.matches.find((match) => match.entry === certain)?.explain ?? (() => ({ ...SILENT, spoke: typed }));
  const others = found.matches.filter((match) => match.entry !== certain);
  const lowered = others.map((match) => ({ ...match, confidence: match.confidence * (1 - EXACT) }));
  return { ...found, matches: [{ entry: certain, confidence: EXACT, explain: own }, ...lowered], inScope: Math.max(found.inScope, EXACT) };
}

function toMatches(index: FaqIndex, { matches, inScope }: Finding, limit: number, isUsable: (entry: number) => boolean): FaqMatches {
  const explained = matches.slice(0, limit).map((match) => ({ ...match, why: match.confidence < WORTH_EXPLAINING ? SILENT : match.explain() }));
  const found = explained.map(({ entry, confidence, why }) => {
    const { spoke, concepts, example } = why;
    return { entryId: index.entryIds[entry] ?? '', confidence, spoke, concepts, example };
  });
  const padding = padded(index, matches, limit - found.length, isUsable);
  return { matches: [...found, ...padding], confidence: found[0]?.confidence ?? 0, inScope, unheard: explained[0]?.why.unheard ?? [] };
}

function padded(index: FaqIndex, matches: readonly FoundMatch[], count: number, isUsable: (entry: number) => boolean): readonly Match[] {
  if (count <= 0) return [];
  const taken = new Set(matches.map((match) => match.entry));
  const free = index.entryIds.flatMap((entryId, entry) => (taken.has(entry) || !isUsable(entry) ? [] : [{ entryId, confidence: 0, spoke: [], concepts: [], example: null }]));
  return free.slice(0, count);
}
