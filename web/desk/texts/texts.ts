import type { DeliveryState, DeskView, HandoffReason, ThreadEvent, WhyCode } from '../../../src/api/desk';
import type { Shortcut } from '../shortcuts';
import type { TimeUnits } from '../time';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';

export type UiLanguage = 'pl' | 'ru' | 'en';

export type ErrorKey = 'offline' | 'unavailable' | 'wrong-password' | 'wrong-current' | 'too-many' | 'forbidden' | 'not-found' | 'changed' | 'colleague-has-it' | 'too-long' | 'same-password' | 'short-password' | 'maybe-sent' | 'internal';
export type NoticeKey = 'taken' | 'handed-back' | 'resolved' | 'noted' | 'password-changed';

/** Why a message did not arrive; codes that are not here are shown as they are. */
export type DeliveryReasons = Readonly<Record<string, string>>;

/** Every sentence of the page in one language. `{…}` are filled by `fillSentence`. */
export interface Texts {
  /** Its own name, for the switch. */
  readonly languageName: string;
  readonly signIn: { readonly title: string; readonly email: string; readonly password: string; readonly submit: string; readonly signOut: string };
  readonly newPassword: { readonly title: string; readonly explanation: string; readonly current: string; readonly next: string; readonly again: string; readonly differ: string; readonly submit: string };
  readonly views: Readonly<Record<DeskView, string>>;
  readonly empty: Readonly<Record<DeskView, string>>;
  readonly list: { readonly label: string; readonly search: string; readonly nothingFound: string; readonly more: string; readonly loading: string; readonly nobody: string; readonly urgent: string; readonly waits: string; readonly attachment: string };
  readonly thread: { readonly label: string; readonly choose: string; readonly missing: string; readonly earlier: string; readonly toNewest: string; readonly back: string; readonly details: string; readonly closed: string; readonly showAll: string; readonly offered: string; readonly download: string };
  readonly authors: { readonly customer: string; readonly agent: string; readonly bot: string; readonly 'page-inbox': string; readonly system: string; readonly you: string; readonly note: string };
  readonly owners: { readonly bot: string; readonly queue: string; readonly 'page-inbox': string; readonly mine: string; readonly agent: string };
  readonly deeds: { readonly take: string; readonly 'hand-back': string; readonly resolve: string };
  readonly composer: {
    readonly reply: string; readonly note: string; readonly replyLabel: string; readonly noteLabel: string; readonly send: string; readonly saveNote: string;
    readonly takesOver: string; readonly colleague: string; readonly noteHint: string; readonly keys: string; readonly busy: string;
  };
  readonly held: { readonly title: string; readonly sendAnyway: string; readonly readFirst: string };
  readonly card: {
    readonly label: string; readonly handoff: string; readonly why: string; readonly wrote: string; readonly candidates: string; readonly noCandidates: string; readonly spoke: string; readonly collected: string; readonly summary: string;
    readonly mood: string; readonly moods: { readonly calm: string; readonly tense: string; readonly angry: string }; readonly cues: string; readonly team: string; readonly customer: string; readonly name: string; readonly language: string;
    readonly channel: string; readonly reachable: string; readonly tags: string; readonly earlier: string; readonly noEarlier: string; readonly running: string; readonly opened: string; readonly closed: string; readonly noTicket: string;
  };
  readonly reachable: Readonly<Record<'yes' | 'blocked-us' | 'gone', string>>;
  readonly delivery: Readonly<Record<DeliveryState, string>>;
  readonly deliveryReasons: DeliveryReasons;
  readonly events: Readonly<Record<ThreadEvent['kind'], string>>;
  /** Without a name: the bot came back by itself, the matter ended by itself. */
  readonly eventsAlone: { readonly 'handed-back': string; readonly resolved: string };
  readonly channels: Readonly<Record<string, string>>;
  readonly attachments: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<ErrorKey, string>>;
  readonly notices: Readonly<Record<NoticeKey, string>>;
  readonly live: { readonly off: string; readonly on: string };
  readonly help: { readonly title: string; readonly open: string; readonly close: string };
  readonly shortcuts: Readonly<Record<Shortcut | 'open', string>>;
  readonly uiLanguage: string;
  readonly units: TimeUnits;
  /** Short, for the list. */
  readonly reasons: Readonly<Record<HandoffReason, string>>;
  /** A sentence for each code. */
  readonly why: Readonly<Record<WhyCode, string>>;
}

export const TEXTS: Readonly<Record<UiLanguage, Texts>> = { pl, ru, en };

/** The language kept from last time, else the first of the browser's that the page speaks, else English. */
export function chooseLanguage(kept: string | null, wanted: readonly string[]): UiLanguage {
  const spoken = [kept ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.find((tag): tag is UiLanguage => tag === 'pl' || tag === 'ru' || tag === 'en') ?? 'en';
}
