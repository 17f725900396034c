import { type Language, primaryLanguage } from '../../domain/language';
import type { Settings } from '../../domain/settings';
import { AppError } from '../../errors';
import { civilDay, clockTime, longDate, weekday } from './dates';
import { en } from './en';
import { fillText, placeholders, type TextParams } from './fill';
import { pl } from './pl';
import { ru } from './ru';

/**
 * Every sentence the bot can say, with the placeholders its variants may use. A variant may leave placeholders out.
 * `firstName` is the only one that may be empty: variants that contain it are then skipped, so every such key has one without it.
 */
export const TEXT_PARAMS = {
  /** Says that this is a bot; stands before the first reply of an episode. */
  introduction: ['company'],
  greeting: ['firstName'],
  /** The customer greets again in the middle of a conversation. */
  'greeting-again': ['firstName'],
  'thanks-reply': ['firstName'],
  'praise-reply': ['firstName'],
  clarify: [],
  /** Below numbered choices, where the channel has no buttons. */
  'clarify-numbered': [],
  /** Button. */
  'none-of-these': [],
  /** Button. */
  'talk-to-person': [],
  fallback: [],
  /** The second misunderstanding in a row; a person is offered. */
  'fallback-again': [],
  /** After "none of these". */
  'none-fits': [],
  'handoff-asked': [],
  'handoff-angry': [],
  'handoff-unsure': [],
  'handoff-sensitive': [],
  'handoff-flow': [],
  'handoff-attachment': [],
  'handoff-unsupported': [],
  'handoff-failure': [],
  'handoff-offered': [],
  /** Follows a handoff while people are there. `wait` comes from formatWait. */
  'duty-open': ['wait'],
  'duty-open-soon': [],
  /** Follows a handoff while people are away. `when` comes from formatWhen. */
  'duty-closed': ['when'],
  /** Follows a handoff while people are away for so long that no date helps, or for nobody knows how long. */
  'duty-closed-long': [],
  /** The customer writes again while the chat waits for a person. */
  'still-waiting': [],
  /** Genitive in Polish and Russian: they follow "w ciągu" and «в течение». */
  'wait-minutes': ['n'],
  'wait-hours': ['n'],
  'wait-days': ['n'],
  'when-today': ['time'],
  'when-tomorrow': ['time'],
  /** `day` is one of the on-… texts, `date` such as "23 listopada". */
  'when-day': ['day', 'date', 'time'],
  'on-monday': [],
  'on-tuesday': [],
  'on-wednesday': [],
  'on-thursday': [],
  'on-friday': [],
  'on-saturday': [],
  'on-sunday': [],
  /** A person handed the chat back: it is the bot again. */
  'handed-back': [],
  'handed-back-idle': [],
  /** `language` is the customer's language, named by languageName in the language of the sentence. */
  'language-note': ['language'],
  'flow-left': [],
  /** Before the question is repeated. */
  'flow-try-again': [],
  /** The customer asks for a moment while a flow waits for an answer. */
  'flow-waiting': [],
  /** A handoff: the flow was edited while the customer was in it. */
  'flow-changed': [],
  /** What a step expects to hear, where the flow gives no hint of its own. */
  'flow-expect-text': [],
  'flow-expect-number': [],
  'flow-expect-date': [],
  'flow-expect-phone': [],
  'flow-expect-email': [],
  'flow-expect-choice': [],
  'flow-expect-yes-no': [],
  'flow-expect-attachment': [],
  'flow-expect-pattern': [],
  /** Buttons. */
  yes: [],
  no: [],
  'old-button': ['title'],
  'entry-missing': [],
  unsupported: [],
  /** Telegram's menu: at most 60 characters each. */
  'command-start': [],
  'command-help': [],
  'command-person': [],
  'command-return': [],
  help: ['company'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TextKey = keyof typeof TEXT_PARAMS;

/** One language: the variants of every sentence. `{name}` is filled in; `{n|minuta|minuty|minut}` takes the plural form for `n`. */
export type Catalogue = Readonly<Record<TextKey, readonly string[]>>;

export interface TextOptions {
  /** Sentences of the company: used before ours. */
  readonly overrides: Settings['texts'];
  /** Chooses among the sentences as they would be sent; gets at least one. */
  readonly pick: (variants: readonly string[]) => string;
}

/** The catalogues shipped, by primary language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { pl, ru, en };

export const TEXT_KEYS: readonly TextKey[] = Object.keys(TEXT_PARAMS).filter(isTextKey);

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(TEXT_PARAMS, key);
}

/** The sentence to say, filled in, in `language` or else in English. Throws INTERNAL where a placeholder has no value. */
export function catalogueText(language: Language, key: TextKey, params: TextParams, options: TextOptions): string {
  for (const source of sources(language, key, options.overrides)) {
    const usable = source.variants.filter((variant) => isUsable(variant, params));
    if (usable.length > 0) return options.pick(usable.map((variant) => fillText(variant, params, { key, language: source.language })));
  }
  throw new AppError('INTERNAL', `The text ${key} has no variant that can do without a first name; add one to the catalogue.`);
}

/**
 * When people are back, as `duty-closed` wants it: "dziś od 9:00", "w poniedziałek, 23 listopada, od 9:00".
 * `timeZone` is the company's (IANA).
 */
export function formatWhen(language: Language, opening: Date, now: Date, timeZone: string, overrides: Settings['texts'] = {}): string {
  const options = firstOf(overrides);
  const time = clockTime(opening, timeZone);
  const days = civilDay(opening, timeZone) - civilDay(now, timeZone);
  if (days <= 0) return catalogueText(language, 'when-today', { time }, options);
  if (days === 1) return catalogueText(language, 'when-tomorrow', { time }, options);
  const day = catalogueText(language, `on-${weekday(opening, timeZone)}`, {}, options);
  const date = longDate(dateLocale(language), opening, timeZone);
  return catalogueText(language, 'when-day', { day, date, time }, options);
}

/** A waiting time as `duty-open` wants it: "10 minut", "2 godzin". Rounded up, so that nobody is promised too much. */
export function formatWait(language: Language, waitMs: number, overrides: Settings['texts'] = {}): string {
  const options = firstOf(overrides);
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  if (minutes <= 90) return catalogueText(language, 'wait-minutes', { n: minutes }, options);
  const hours = Math.ceil(minutes / 60);
  if (hours <= 48) return catalogueText(language, 'wait-hours', { n: hours }, options);
  return catalogueText(language, 'wait-days', { n: Math.ceil(hours / 24) }, options);
}

/** What the language `named` is called in `language`: "ukraiński", «украинский», "Ukrainian". */
export function languageName(language: Language, named: Language): string {
  return new Intl.DisplayNames([dateLocale(language)], { type: 'language' }).of(named) ?? named;
}

interface Source {
  readonly language: Language;
  readonly variants: readonly string[];
}

function sources(language: Language, key: TextKey, overrides: Settings['texts']): readonly Source[] {
  const tags = [...new Set([language, primaryLanguage(language), 'en'])];
  return tags.flatMap((tag) => [overrides[key]?.[tag], CATALOGUES[tag]?.[key]].flatMap((variants) => (variants === undefined ? [] : [{ language: tag, variants }])));
}

function isUsable(variant: string, params: TextParams): boolean {
  return (params.firstName ?? '') !== '' || !placeholders(variant).includes('firstName');
}

/** Parts of a sentence have one variant; of a company's several, the first is taken. */
function firstOf(overrides: Settings['texts']): TextOptions {
  return { overrides, pick: (variants) => variants[0] ?? '' };
}

/** Sentences fall back to English, so dates do too; British, where the day stands before the month. */
function dateLocale(language: Language): string {
  const primary = primaryLanguage(language);
  return primary === 'en' || CATALOGUES[primary] === undefined ? 'en-GB' : primary;
}
