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
const TROUBLE_AGAIN = 3.1;
const ANGRY_SIGN = 4.6;
const WEARY_SIGN = 2;
const HAPPY_SIGN = 2.5;
/** Log-odds of shouting beside words that are bad anyway; less beside none, more beside trouble. */
const LOUD = { capitals: 1, twice: 0.7, often: 1.2, drawnOut: 0.6, besideNothing: 0.4, besideTrouble: 2.1 };
/** From here praise is more than thanks. */
const PRAISED = 2.5;
/** What praise takes from a complaint in the same message. */
const PRAISE_BESIDE_COMPLAINT = 0.3;
const SOFT: readonly Label[] = ['bad', 'threatTopic', 'mildSwearing', 'trouble'];
const HARD: readonly Label[] = ['insult', 'threat', 'anger', 'sarcasm', 'annoyance'];
/** How many words before a judgement a negation reaches. */
const NEGATION_REACH = 3;

/** Reads one message by phrase lists and rules. Pure; costs less than a tenth of a millisecond for a chat message. */
export function readMood(text: string, language: Language): Mood {
  const tokens = readTokens(text);
  const said = wordsOf(tokens);
  const hits = readersFor(language).flatMap((match) => match(said));
  const loudness = readLoudness(text);
  const found = settle(longestHits(hits), tokens);
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
  const praised = points(found, { praise: 3, thanks: 1 }) + Math.min(1, loudness.happySigns.length) * HAPPY_SIGN;
  const hard = found.some((hit) => HARD.includes(hit.label)) || loudness.angrySigns.length > 0;
  const swears = hidden.length > 0 || found.some((hit) => hit.label === 'profanity');
  const inPraise = praised >= PRAISED && !hard && !found.some((hit) => hit.label === 'trouble' || hit.label === 'again');
  const logit = inPraise ? REST - praised : REST + negativePoints(evidence) - Math.min(praised, 3) * PRAISE_BESIDE_COMPLAINT;
  const score = Number((1 / (1 + Math.exp(-logit))).toFixed(3));
  const calm = isPositive(evidence, praised) ? 'positive' : 'neutral';
  const label = score >= 0.5 ? 'negative' : calm;
  const abusive = found.some((hit) => hit.label === 'insult') || (swears && !inPraise);
  return { label, score, abusive, cues: cuesFor(label, evidence) };
}

function isPositive(evidence: Evidence, praised: number): boolean {
  const plainThanks = praised < PRAISED;
  return praised >= 1 && !evidence.found.some((hit) => hit.label === 'trouble' || (plainThanks && hit.label === 'questions'));
}

function negativePoints(evidence: Evidence): number {
  const { found, loudness, hidden } = evidence;
  const asks = found.some((hit) => hit.label === 'questions');
  const weights = apart(found).map((hit) => {
    const weight = NEGATIVE[hit.label] ?? 0;
    return asks && SOFT.includes(hit.label) ? weight * IN_QUESTION : weight;
  });
  const swearing = hidden.map(() => NEGATIVE.profanity ?? 0);
  const signs = [...loudness.angrySigns.map(() => ANGRY_SIGN), ...loudness.weary.map(() => WEARY_SIGN)];
  const sorted = [...weights, ...swearing, ...signs, ...troubleAgain(found, asks)].sort((a, b) => b - a);
  const words = sorted.reduce((sum, weight, index) => sum + (index === 0 ? weight : weight * FURTHER), 0);
  return words + loudPoints(loudness, words, found.some((hit) => hit.label === 'trouble'));
}

/** Negative hits that share no word, the weightier ones first: "нет слов, слов нет" is one cue, not two. */
function apart(found: readonly Hit<Label>[]): readonly Hit<Label>[] {
  const weighty = found.filter((hit) => NEGATIVE[hit.label] !== undefined).sort((a, b) => (NEGATIVE[b.label] ?? 0) - (NEGATIVE[a.label] ?? 0));
  const taken = new Set<number>();
  return weighty.filter((hit) => {
    const own = Array.from({ length: hit.end - hit.start }, (_, index) => hit.start + index);
    const free = !own.some((word) => taken.has(word));
    for (const word of own) taken.add(word);
    return free;
  });
}

/** "Still broken" is annoyance; "how do I claim something still broken" is a question. */
function troubleAgain(found: readonly Hit<Label>[], asks: boolean): readonly number[] {
  const both = found.some((hit) => hit.label === 'trouble') && found.some((hit) => hit.label === 'again');
  return both ? [asks ? TROUBLE_AGAIN * IN_QUESTION : TROUBLE_AGAIN] : [];
}

/** Shouting says little alone ("HELLO!!!"), something with trouble ("WHERE IS MY MONEY???") and underlines what is bad anyway. */
function loudPoints(loudness: Loudness, words: number, trouble: boolean): number {
  const loud = (loudness.capitals ? LOUD.capitals : 0) + repeatedPoints(loudness.punctuation) + (loudness.drawnOut ? LOUD.drawnOut : 0);
  if (words === 0) return loud * LOUD.besideNothing;
  return trouble ? loud * LOUD.besideTrouble : loud;
}

function repeatedPoints(punctuation: string): number {
  if (punctuation.length > 2) return LOUD.often;
  return punctuation === '' ? 0 : LOUD.twice;
}

/** Applies negations: a negated judgement is mild praise; praise that is negated or part of a complaint ("not happy with") is nothing. */
function settle(hits: readonly Hit<Label>[], tokens: readonly Token[]): readonly Hit<Label>[] {
  return hits.flatMap((hit) => {
    if (hit.label !== 'bad' && hit.label !== 'praise') return [hit];
    if (hit.label === 'praise' && hits.some((other) => NEGATIVE[other.label] !== undefined && other.start < hit.start && hit.start < other.end)) return [];
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

const LABELS: readonly Label[] = [
  'anger', 'annoyance', 'sarcasm', 'threat', 'threatTopic', 'insult', 'profanity', 'mildSwearing', 'bad', 'praise', 'thanks', 'trouble', 'again', 'calm', 'negators', 'questions',
];

/** People swear in every language they know, so abuse is read in all of them. */
const ABUSE: readonly Label[] = ['insult', 'profanity'];

const READERS: Readonly<Record<Language, PhraseMatcher<Label>>> = Object.fromEntries(
  Object.entries(LEXICONS).map(([language, { mood }]) => [language, createPhraseMatcher(LABELS.filter((label) => !ABUSE.includes(label)).map((label) => [label, mood[label]]))]),
);
const ABUSE_READER = createPhraseMatcher(Object.values(LEXICONS).flatMap(({ mood }) => ABUSE.map((label): [Label, readonly string[]] => [label, mood[label]])));

/** Those of the language, or of all where it is undecided. */
function readersFor(language: Language): readonly PhraseMatcher<Label>[] {
  const own = READERS[nearestLexicon(language) ?? ''];
  return own === undefined ? [ABUSE_READER, ...Object.values(READERS)] : [ABUSE_READER, own];
}

const MASKED_WORDS: ReadonlySet<string> = new Set(Object.values(LEXICONS).flatMap(({ mood }) => mood.masked.map(fold)));

const THANKS = /^(?:dziek|thank|thx|cheers|спасиб|благодар)/;

/** Praise is more than thanks: "dzięki" is thanks, "super, dzięki" is praise. */
export function isPraise(mood: Mood): boolean {
  return mood.label === 'positive' && mood.cues.some((cue) => !THANKS.test(cue));
}
