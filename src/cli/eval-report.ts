import type { Content } from '../content/content';
import { primaryLanguage, type Language } from '../domain/language';
import { actShares, toFigures, type ActShares, type Handled, type MatchingFigures, type Outcome } from '../faq/figures';
import { answerLine, type AskAnswer } from './ask';
import type { LabelledMessage } from './eval-data';

export interface GroupReport {
  /** How matching ranks and tells covered from out of scope, whatever the bot does with it. */
  readonly matching: MatchingFigures;
  /** What the bot, as it is set up, does with the messages. */
  readonly bot: ActShares;
}

/** Messages of one entry that matching takes for another's, or that the bot answers although none covers them. */
export interface Confusion {
  /** null: out of scope. */
  readonly expected: string | null;
  /** null: no entry found at all. */
  readonly found: string | null;
  readonly messages: number;
  /** How many of them the bot answers, wrongly. */
  readonly answered: number;
  /** The one it is surest of. */
  readonly example: string;
  readonly confidence: number;
}

export interface EvalReport {
  readonly entries: number;
  /** How often an answer must be right, 0.5–0.999. */
  readonly precision: number;
  readonly overall: GroupReport;
  /** By `lang` where the message has one, else by the language it was found to be in; most messages first. */
  readonly languages: Readonly<Record<Language, GroupReport>>;
  /** Worst first, at most twenty. */
  readonly confusions: readonly Confusion[];
}

interface Tried extends LabelledMessage {
  readonly answer: AskAnswer;
}

/** Share of the covered messages that must not be taken for out of scope. */
const KEPT = 0.95;
const WORST = 20;

/** Each message as the first of a conversation, now, in the settings' precision. */
export function evaluateMessages(content: Content, messages: readonly LabelledMessage[]): EvalReport {
  const { precision } = content.settings.matching;
  const tried = messages.map((message) => ({ ...message, answer: answerLine(content, { text: message.text, lang: message.lang }) }));
  const languages = [...groupBy(tried, languageOf)].sort(([, left], [, right]) => right.length - left.length);
  return {
    entries: content.entries.size,
    precision,
    overall: toGroup(tried, precision),
    languages: Object.fromEntries(languages.map(([language, group]) => [language, toGroup(group, precision)])),
    confusions: toConfusions(tried),
  };
}

function languageOf({ lang, answer }: Tried): Language {
  return primaryLanguage(lang ?? answer.language);
}

function toGroup(tried: readonly Tried[], precision: number): GroupReport {
  return { matching: toFigures(tried.map(toOutcome), { precision, kept: KEPT }), bot: actShares(tried.map(toHandled)) };
}

function toOutcome({ entry, answer }: Tried): Outcome {
  const rank = answer.candidates.findIndex((candidate) => candidate.entry === entry && candidate.confidence > 0);
  return { confidence: answer.confidence, inScope: answer.inScope, covered: entry !== null, rank: rank === -1 ? null : rank };
}

/** An entry is reached by its answer, its flow or its handoff alike. */
function toHandled({ entry, answer }: Tried): Handled {
  const covered = entry !== null;
  if (answer.entry !== null) return { covered, act: 'answered', right: answer.entry === entry };
  if (answer.decision === 'clarify') return { covered, act: 'clarified', right: entry !== null && answer.choices.includes(entry) };
  return { covered, act: 'handed-off', right: false };
}

function toConfusions(tried: readonly Tried[]): readonly Confusion[] {
  const groups = groupBy(tried.filter(isConfused), (one) => JSON.stringify([one.entry, foundOf(one)]));
  return [...groups.values()].map(toConfusion).sort(worstFirst).slice(0, WORST);
}

/** Out of scope the best match is always wrong; it matters where the bot answers it. */
function isConfused(one: Tried): boolean {
  return one.entry === null ? one.answer.entry !== null : foundOf(one) !== one.entry;
}

/** The entry answered, else the best match. */
function foundOf({ answer }: Tried): string | null {
  const best = answer.candidates[0];
  return answer.entry ?? (best !== undefined && best.confidence > 0 ? best.entry : null);
}

function toConfusion(group: readonly Tried[]): Confusion {
  const surest = group.reduce((best, one) => (one.answer.confidence > best.answer.confidence ? one : best));
  return {
    expected: surest.entry,
    found: foundOf(surest),
    messages: group.length,
    answered: group.filter((one) => one.answer.entry !== null).length,
    example: surest.text,
    confidence: surest.answer.confidence,
  };
}

function worstFirst(left: Confusion, right: Confusion): number {
  return right.answered - left.answered || right.messages - left.messages || right.confidence - left.confidence;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
