import type { Language } from '../domain/language';
import { type CourtesyPhrases, LEXICONS, nearestLexicon } from './lexicon/lexicon';
import { YES_NO_ELSEWHERE } from './lexicon/neighbours';
import { createPhraseMatcher, type Hit, longestHits, type PhraseMatcher, tilingLabels } from './phrases';
import { readTokens, type Token, wordsOf } from './tokens';

type Label = keyof CourtesyPhrases;

const THANKFUL_SIGNS = '👍❤🙏😊😍🥰👌💪🎉💐🌹🙂😀😁☺🤝';
const GREETING_SIGNS = '👋';
/** Courtesies are short: longer messages are about something, and opening and closing lines end within this. */
const COURTESY_WORDS = 14;
/** Between a courtesy and the matter. */
const SEPARATOR = /[,.!?;:\n–—)]|\p{Extended_Pictographic}/u;

/** What a message is that says nothing but a greeting, or nothing but thanks, praise and goodbyes; null for every other message. */
export function readCourtesy(text: string): 'greeting' | 'thanks' | null {
  const said = wordsOf(readTokens(text));
  if (said.length === 0) return readSigns(text);
  if (said.length > COURTESY_WORDS) return null;
  const used = labelsOf(hitsOf(said, COURTEOUS), said.length);
  if (used.has('thanks') || used.has('goodbyes') || used.has('praise')) return 'thanks';
  return used.has('greetings') || used.has('greetingsAlone') ? 'greeting' : null;
}

/** The matter itself: without a greeting (or thanks for the last answer) before it and thanks behind it. A message that is only courtesy stays as it is. */
export function withoutCourtesy(text: string): string {
  const tokens = readTokens(text);
  const hits = MATCH(wordsOf(tokens));
  const first = endOfOpening(text, tokens, hits);
  const last = startOfClosing(text, tokens, hits);
  if (first >= last) return text.trim();
  const from = first === 0 ? 0 : (tokens[first]?.start ?? 0);
  const to = last === tokens.length ? text.length : (tokens[last - 1]?.end ?? text.length) + keptSigns(text, tokens[last - 1]);
  return text.slice(from, to).trim();
}

/** A plain yes or no; null for anything else. Colloquial Polish "no" means yes, so the language counts. */
export function readYesNo(text: string, language: Language): 'yes' | 'no' | null {
  const sign = YES_NO_SIGNS[text.trim().replaceAll('\ufe0f', '')];
  if (sign !== undefined) return sign;
  const said = wordsOf(readTokens(text));
  const own = nearestLexicon(language);
  // English before Polish, whose "no" is a yes.
  for (const tag of [language, own ?? language, 'en', 'ru', 'pl']) {
    const answer = yesNoIn(said, tag);
    if (answer !== null) return answer;
  }
  return null;
}

/** The customer leaves what the bot is in the middle of: "a jednak nie", "never mind". */
export function wantsToLeave(text: string): boolean {
  return isOnly(text, 'leave');
}

/** The customer asks for a moment: "chwileczkę, szukam". A question or a number in the same breath is more than that. */
export function wantsToWait(text: string): boolean {
  return !/[?\d]/.test(text) && isOnly(text, 'wait');
}

/** A message of nothing but emoji. */
function readSigns(text: string): 'greeting' | 'thanks' | null {
  const signs = text.match(/\p{Extended_Pictographic}/gu) ?? [];
  if (signs.length === 0) return null;
  if (signs.every((sign) => GREETING_SIGNS.includes(sign))) return 'greeting';
  return signs.every((sign) => THANKFUL_SIGNS.includes(sign)) ? 'thanks' : null;
}

function isOnly(text: string, label: Label): boolean {
  const said = wordsOf(readTokens(text));
  if (said.length > COURTESY_WORDS) return false;
  return tilingLabels(hitsOf(said, [label, 'fillers', 'thanks', 'addressees']), 0, said.length).has(label);
}

function yesNoIn(said: readonly string[], language: Language): 'yes' | 'no' | null {
  const match = YES_NO[language];
  if (match === undefined || said.length === 0 || said.length > COURTESY_WORDS) return null;
  const used = labelsOf(match(said), said.length);
  if (used.has('yes') === used.has('no')) return null;
  return used.has('yes') ? 'yes' : 'no';
}

/** The number of words that open the message without belonging to the matter. */
function endOfOpening(text: string, tokens: readonly Token[], hits: readonly Hit<Label>[]): number {
  const opening = hits.filter((hit) => hit.label === 'greetings' || hit.label === 'addressees' || hit.label === 'thanks' || hit.label === 'greetingsAlone');
  for (let end = Math.min(tokens.length, COURTESY_WORDS); end > 0; end -= 1) {
    const used = tilingLabels(opening, 0, end);
    const plain = used.has('greetings') && !used.has('thanks') && !used.has('greetingsAlone');
    if (plain || (used.size > 0 && !isOnlyAddress(used) && isSeparated(text, tokens, end))) return end;
  }
  return 0;
}

function isOnlyAddress(used: ReadonlySet<Label>): boolean {
  return used.size === 1 && used.has('addressees');
}

/** The index of the first word of the thanks and goodbyes that end the message; the number of words where there are none. */
function startOfClosing(text: string, tokens: readonly Token[], hits: readonly Hit<Label>[]): number {
  const closing = hits.filter((hit) => hit.label === 'thanks' || hit.label === 'goodbyes' || hit.label === 'addressees');
  for (let start = Math.max(1, tokens.length - COURTESY_WORDS); start < tokens.length; start += 1) {
    const used = tilingLabels(closing, start, tokens.length);
    const bound = used.has('goodbyes') && !used.has('thanks');
    if (used.size > 0 && !isOnlyAddress(used) && (!bound || isSeparated(text, tokens, start))) return start;
  }
  return tokens.length;
}

function isSeparated(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at];
  return before === undefined || after === undefined || SEPARATOR.test(text.slice(before.end, after.start));
}

/** A question keeps its question mark. */
function keptSigns(text: string, token: Token | undefined): number {
  return token === undefined ? 0 : (/^[?!.]*/.exec(text.slice(token.end))?.[0].length ?? 0);
}

/** Longer phrases first: "good morning" is a greeting, though "good" alone would be praise. */
function labelsOf(hits: readonly Hit<Label>[], length: number): ReadonlySet<Label> {
  const plain = tilingLabels(longestHits(hits), 0, length);
  return plain.size > 0 ? plain : tilingLabels(hits, 0, length);
}

function hitsOf(said: readonly string[], labels: readonly Label[]): readonly Hit<Label>[] {
  return MATCH(said).filter((hit) => labels.includes(hit.label));
}

const COURTEOUS: readonly Label[] = ['greetings', 'greetingsAlone', 'addressees', 'thanks', 'goodbyes', 'praise', 'fillers'];
const LABELS: readonly Label[] = [...COURTEOUS, 'leave', 'wait'];

const MATCH = createPhraseMatcher(Object.values(LEXICONS).flatMap(({ courtesy }) => LABELS.map((label): [Label, readonly string[]] => [label, courtesy[label]])));

const YES_NO: Readonly<Record<Language, PhraseMatcher<Label>>> = Object.fromEntries([
  ...Object.entries(YES_NO_ELSEWHERE).map(([language, { yes, no }]) => [language, createYesNoMatcher({ yes, no, fillers: [], thanks: [] })] as const),
  ...Object.entries(LEXICONS).map(([language, { courtesy }]) => [language, createYesNoMatcher(courtesy)] as const),
]);

function createYesNoMatcher(phrases: Pick<CourtesyPhrases, 'yes' | 'no' | 'fillers' | 'thanks'>): PhraseMatcher<Label> {
  return createPhraseMatcher<Label>([['yes', phrases.yes], ['no', phrases.no], ['fillers', phrases.fillers], ['thanks', phrases.thanks]]);
}

const YES_NO_SIGNS: Readonly<Record<string, 'yes' | 'no'>> = { '+': 'yes', '👍': 'yes', '👌': 'yes', '✅': 'yes', '✔': 'yes', '👎': 'no', '❌': 'no' };
