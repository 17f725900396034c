import type { Language } from '../domain/language';
import { fold } from './fold';
import { LEXICONS, type MoodPhrases, nearestLexicon } from './lexicon/lexicon';
import { type Loudness, readLoudness } from './loudness';
import { findMaskedProfanity } from './masked';
import { createPhraseMatcher, type Hit, longestHits, type PhraseMatcher } from './phrases';
import { readTokens, type Token, wordsOf } from './tokens';

/** How the customer sounds in one message. */
export interface Mood {
  readonly label: 'negative' | 'neutral' | 'positive';
  /** Probability of negative, 0–1. */
  readonly score: number;
  /** Swears or insults, and not in praise. */
  readonly abusive: boolean;
  /** The customer's words (folded) and signs that spoke for the label. */
  readonly cues: readonly string[];
}

type Label = Exclude<keyof MoodPhrases, 'masked'>;

/** Log-odds that one cue adds; with nothing found a message stands at REST. */
const REST = -3;
const NEGATIVE: Readonly<Partial<Record<Label, number>>> = {
  insult: 5.5, threat: 5.3, profanity: 5.3, anger: 5, sarcasm: 4.6, threatTopic: 3.6, annoyance: 3.4, bad: 3.3, mildSwearing: 3.2, trouble: 0.4,
};
/** The strongest cue counts in full, each further one this much. */
const FURTHER = 0.4;
/** What words lose when they stand in a question for information. */
const IN_QUESTION = 0.2;
const TROUBLE_AGAIN = 2.8;
const SOFT: readonly Label[] = ['bad', 'threatTopic', 'mildSwearing', 'trouble'];
const HARD: readonly Label[] = ['insult', 'threat', 'anger', 'sarcasm', 'annoyance'];
/** How many words before a judgement a negation reaches. */
const NEGATION_REACH = 3;

/** Reads one message by phrase lists and rules. Pure; well below a tenth of a millisecond for a chat message. */
export function readMood(text: string, language: Language): Mood {
  const tokens = readTokens(text);
  const reader = READERS[nearestLexicon(language) ?? 'all'] ?? ALL;
  const loudness = readLoudness(text);
  const found = settle(longestHits(reader.match(wordsOf(tokens))), tokens);
  const hidden = findMaskedProfanity(text, MASKED_WORDS);
  return judge({ found, tokens, loudness, hidden });
}

interface Evidence {
  readonly found: readonly Hit<Label>[];
  readonly tokens: readonly Token[];
  readonly loudness: Loudness;
  /** Masked swear words. */
  readonly hidden: readonly string[];
}

function judge(evidence: Evidence): Mood {
  const { found, loudness, hidden } = evidence;
  const praised = points(found, { praise: 3, thanks: 1 }) + Math.min(1, loudness.happySigns.length) * 2.5;
  const hard = found.some((hit) => HARD.includes(hit.label)) || loudness.angrySigns.length > 0;
  const swears = hidden.length > 0 || found.some((hit) => hit.label === 'profanity');
  const inPraise = praised >= 2.5 && !hard && !found.some((hit) => hit.label === 'trouble' || hit.label === 'again');
  const logit = inPraise ? REST - praised : REST + negativePoints(evidence) - Math.min(praised, 3) * 0.3;
  const score = Number((1 / (1 + Math.exp(-logit))).toFixed(3));
  const label = score >= 0.5 ? 'negative' : isPositive(evidence, praised) ? 'positive' : 'neutral';
  const abusive = found.some((hit) => hit.label === 'insult') || (swears && !inPraise);
  return { label, score, abusive, cues: cuesFor(label, evidence) };
}

function isPositive(evidence: Evidence, praised: number): boolean {
  return praised >= 1 && !evidence.found.some((hit) => hit.label === 'trouble' || hit.label === 'questions');
}

function negativePoints(evidence: Evidence): number {
  const { found, loudness, hidden } = evidence;
  const asks = found.some((hit) => hit.label === 'questions');
  const weights = found.flatMap((hit) => {
    const weight = NEGATIVE[hit.label];
    return weight === undefined ? [] : [asks && SOFT.includes(hit.label) ? weight * IN_QUESTION : weight];
  });
  const swearing = hidden.map(() => NEGATIVE.profanity ?? 0);
  const signs = [...loudness.angrySigns.map(() => 4.6), ...loudness.weary.map(() => 2)];
  const sorted = [...weights, ...swearing, ...signs, ...troubleAgain(found, asks)].sort((a, b) => b - a);
  const words = sorted.reduce((sum, weight, index) => sum + (index === 0 ? weight : weight * FURTHER), 0);
  return words + loudPoints(loudness, words, found.some((hit) => hit.label === 'trouble'));
}

/** "Still broken" is annoyance; "how do I claim something still broken" is a question. */
function troubleAgain(found: readonly Hit<Label>[], asks: boolean): readonly number[] {
  const both = found.some((hit) => hit.label === 'trouble') && found.some((hit) => hit.label === 'again');
  return both ? [asks ? TROUBLE_AGAIN * IN_QUESTION : TROUBLE_AGAIN] : [];
}

/** Shouting says little alone ("HELLO!!!"), something with trouble ("WHERE IS MY MONEY???") and underlines what is bad anyway. */
function loudPoints(loudness: Loudness, words: number, trouble: boolean): number {
  const repeated = loudness.punctuation.length;
  const loud = (loudness.capitals ? 1 : 0) + (repeated > 2 ? 1.2 : repeated > 1 ? 0.7 : 0) + (loudness.drawnOut ? 0.6 : 0);
  if (words === 0) return loud * 0.4;
  return trouble ? loud * 2.1 : loud;
}

/** Applies negations: a negated judgement is mild praise, negated praise is nothing. */
function settle(hits: readonly Hit<Label>[], tokens: readonly Token[]): readonly Hit<Label>[] {
  return hits.flatMap((hit) => {
    if (hit.label !== 'bad' && hit.label !== 'praise') return [hit];
    if (!isNegated(hit, hits, tokens)) return [hit];
    return hit.label === 'bad' ? [{ ...hit, label: 'thanks' as const }] : [];
  });
}

function isNegated(hit: Hit<Label>, hits: readonly Hit<Label>[], tokens: readonly Token[]): boolean {
  const clause = tokens[hit.start]?.clause;
  return hits.some(
    (other) => other.label === 'negators' && other.end <= hit.start && hit.start - other.end < NEGATION_REACH && tokens[other.start]?.clause === clause,
  );
}

function points(found: readonly Hit<Label>[], weights: Readonly<Partial<Record<Label, number>>>): number {
  return Math.min(6, found.reduce((sum, hit) => sum + (weights[hit.label] ?? 0), 0));
}

function cuesFor(label: Mood['label'], evidence: Evidence): readonly string[] {
  if (label === 'neutral') return [];
  const { found, tokens, loudness, hidden } = evidence;
  const wanted = (hit: Hit<Label>) => (label === 'negative' ? NEGATIVE[hit.label] !== undefined || hit.label === 'again' : hit.label === 'praise' || hit.label === 'thanks');
  const spoken = found.filter(wanted).map((hit) => tokens.slice(hit.start, hit.end).map((token) => token.word).join(' '));
  const signs = label === 'negative' ? [...hidden, ...loudness.angrySigns, ...loudness.weary, loudness.punctuation] : loudness.happySigns;
  return [...new Set([...spoken, ...signs])].filter((cue) => cue !== '');
}

interface Reader {
  readonly match: PhraseMatcher<Label>;
}

const LABELS: readonly Label[] = [
  'anger', 'annoyance', 'sarcasm', 'threat', 'threatTopic', 'insult', 'profanity', 'mildSwearing', 'bad', 'praise', 'thanks', 'trouble', 'again', 'calm', 'negators', 'questions',
];

/** People swear in every language they know, so abuse is read in all of them. */
function createReader(own: readonly MoodPhrases[]): Reader {
  const abuse = Object.values(LEXICONS).flatMap(({ mood }): [Label, readonly string[]][] => [['insult', mood.insult], ['profanity', mood.profanity]]);
  return { match: createPhraseMatcher([...own.flatMap((mood) => LABELS.map((label): [Label, readonly string[]] => [label, mood[label]])), ...abuse]) };
}

const ALL = createReader(Object.values(LEXICONS).map(({ mood }) => mood));
const READERS: Readonly<Record<string, Reader>> = Object.fromEntries(Object.entries(LEXICONS).map(([language, { mood }]) => [language, createReader([mood])]));
const MASKED_WORDS: ReadonlySet<string> = new Set(Object.values(LEXICONS).flatMap(({ mood }) => mood.masked.map(fold)));
