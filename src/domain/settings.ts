import type { Calendar } from './hours';
import type { Language, Localized } from './language';

export interface Team {
  readonly id: string;
  readonly calendar: string;
  readonly languages: readonly Language[];
  /** Milliseconds; null where the company promises nothing. */
  readonly firstResponseMs: number | null;
  readonly resolutionMs: number | null;
}

/** What a company tunes in `odzew.yaml`. Durations are milliseconds, sizes bytes. */
export interface Settings {
  readonly company: { readonly name: string; readonly timeZone: string };
  readonly languages: {
    readonly offered: readonly Language[];
    readonly default: Language;
    /** Detected but not offered → the language we answer in. */
    readonly fallback: Readonly<Record<Language, Language>>;
  };
  readonly calendars: Readonly<Record<string, Calendar>>;
  readonly teams: Readonly<Record<string, Team>>;
  readonly handoff: {
    readonly team: string | null;
    /** Misunderstandings in a row that lead to a person. */
    readonly afterFailures: number;
    /** Probability of negative from which a message is handed off. */
    readonly mood: number;
    readonly handBackAfterMs: number;
  };
  /** How often an answer must be right, 0.5–0.999; thresholds follow from it. */
  readonly matching: { readonly precision: number };
  readonly fragmentWindowMs: number;
  readonly episodes: { readonly idleAfterMs: number };
  readonly rating: { readonly enabled: boolean; readonly notMoreOftenThanMs: number };
  readonly hosts: readonly string[];
  readonly webChat: { readonly allowedOrigins: readonly string[] };
  readonly messenger: { readonly humanAgent: boolean; readonly ignoreEchoesFrom: readonly string[] };
  readonly limits: { readonly attachmentBytes: number };
  readonly retention: { readonly messagesMs: number; readonly filesMs: number };
  readonly costs: { readonly contact: number; readonly agentHour: number; readonly currency: string } | null;
  /** Catalogue sentences in the company's own tone: key → language → variants. */
  readonly texts: Readonly<Record<string, Localized<readonly string[]>>>;
}

/** The language we answer in when a message is in `language`: itself where offered, else its fallback, else the default. */
export function answerLanguage(settings: Settings, language: Language): Language {
  const { offered, fallback } = settings.languages;
  if (offered.includes(language)) return language;
  const other = fallback[language];
  return other !== undefined && offered.includes(other) ? other : settings.languages.default;
}
