import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { Settings } from '../../domain/settings';
import { calendar } from './calendar-schema';
import { checked, id, language, localizedTexts, strict, text } from './shapes';
import { duration, size } from './units';

const timeZone = checked(isTimeZone, (value) => ({
  rule: 'bad-time-zone', message: `"${value}" is not a time zone.`, fix: 'Use a name such as Europe/Warsaw (IANA time zones).',
}));

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const host = checked((value) => /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i.test(value), (value) => ({
  rule: 'bad-host', message: `"${value}" is not a host name.`, fix: 'Write it alone, without https:// and path: api.shop.example.',
}));

const origin = checked((value) => URL.canParse(value) && new URL(value).origin === value, (value) => ({
  rule: 'bad-origin', message: `"${value}" is not the address of a site.`, fix: 'Write scheme and host, without path and final slash: https://shop.example.',
}));

const currency = checked((value) => /^[A-Z]{3}$/.test(value), (value) => ({
  rule: 'bad-currency', message: `"${value}" is not a currency code.`, fix: 'Use the three letters of ISO 4217, such as PLN.',
}));

const team = strict({ calendar: id, languages: z.array(language).optional(), firstResponse: duration.optional(), resolution: duration.optional() });

/** Everything in odzew.yaml; every key may be left out. */
export function createSettingsSchema(defaultLanguage: Language) {
  return strict({
    company: strict({ name: text.optional(), timeZone: timeZone.optional() }).optional(),
    languages: strict({ offered: z.array(language).min(1).optional(), default: language.optional(), fallback: z.record(language, language).optional() }).optional(),
    calendars: z.record(id, calendar).optional(),
    teams: z.record(id, team).optional(),
    handoff: strict({ team: id.optional(), afterFailures: z.int().min(1).max(10).optional(), mood: z.number().gt(0).max(1).optional(), handBackAfter: duration.optional() }).optional(),
    matching: strict({ precision: z.number().min(0.5).max(0.999).optional() }).optional(),
    fragmentWindow: duration.optional(),
    episodes: strict({ idleAfter: duration.optional() }).optional(),
    rating: strict({ enabled: z.boolean().optional(), notMoreOftenThan: duration.optional() }).optional(),
    hosts: z.array(host).optional(),
    webChat: strict({ allowedOrigins: z.array(origin).optional() }).optional(),
    messenger: strict({ humanAgent: z.boolean().optional(), ignoreEchoesFrom: z.array(text).optional() }).optional(),
    limits: strict({ attachment: size.optional() }).optional(),
    retention: strict({ messages: duration.optional(), files: duration.optional() }).optional(),
    costs: strict({ contact: z.number().min(0), agentHour: z.number().min(0), currency }).optional(),
    texts: z.record(z.string(), localizedTexts(defaultLanguage)).optional(),
  });
}

export type SettingsDraft = z.output<ReturnType<typeof createSettingsSchema>>;


const DAY = 86_400_000;
const MEGABYTE = 1024 ** 2;
const DEFAULT_LANGUAGES: readonly Language[] = ['pl', 'ru', 'en'];

/** The default language before anything else is known: short forms of the settings file itself mean it. */
export function defaultLanguageOf(value: { readonly languages?: { readonly default?: Language; readonly offered?: readonly Language[] } }): Language {
  return value.languages?.default ?? value.languages?.offered?.[0] ?? 'pl';
}

/** The settings with every gap filled. */
export function toSettings(draft: SettingsDraft): Settings {
  const offered = draft.languages?.offered ?? DEFAULT_LANGUAGES;
  return {
    company: { name: draft.company?.name ?? 'Odzew', timeZone: draft.company?.timeZone ?? 'Europe/Warsaw' },
    languages: { offered, default: defaultLanguageOf(draft), fallback: draft.languages?.fallback ?? {} },
    calendars: draft.calendars ?? {},
    teams: toTeams(draft.teams ?? {}, offered),
    handoff: {
      team: draft.handoff?.team ?? null,
      afterFailures: draft.handoff?.afterFailures ?? 2,
      mood: draft.handoff?.mood ?? 0.85,
      handBackAfterMs: draft.handoff?.handBackAfter ?? DAY,
    },
    matching: { precision: draft.matching?.precision ?? 0.9 },
    fragmentWindowMs: draft.fragmentWindow ?? 1200,
    episodes: { idleAfterMs: draft.episodes?.idleAfter ?? DAY },
    rating: { enabled: draft.rating?.enabled ?? true, notMoreOftenThanMs: draft.rating?.notMoreOftenThan ?? 30 * DAY },
    hosts: draft.hosts ?? [],
    webChat: { allowedOrigins: draft.webChat?.allowedOrigins ?? [] },
    messenger: { humanAgent: draft.messenger?.humanAgent ?? false, ignoreEchoesFrom: draft.messenger?.ignoreEchoesFrom ?? [] },
    limits: { attachmentBytes: draft.limits?.attachment ?? 20 * MEGABYTE },
    retention: { messagesMs: draft.retention?.messages ?? 365 * DAY, filesMs: draft.retention?.files ?? 90 * DAY },
    costs: draft.costs ?? null,
    texts: draft.texts ?? {},
  };
}

function toTeams(teams: NonNullable<SettingsDraft['teams']>, offered: readonly Language[]): Settings['teams'] {
  const list = Object.entries(teams).map(([teamId, draft]) => [teamId, {
    id: teamId,
    calendar: draft.calendar,
    languages: draft.languages ?? offered,
    firstResponseMs: draft.firstResponse ?? null,
    resolutionMs: draft.resolution ?? null,
  }] as const);
  return Object.fromEntries(list);
}
