import { primaryLanguage, type Language, type Localized } from '../../domain/language';
import type { Graph, GraphAnswer, GraphCall } from './graph';
import { ASK_TITLE, GET_STARTED, toCommandPayload } from './payloads';

/** What a customer meets before the first message, in every language of the company. */
export interface MessengerSetUp {
  readonly pageId: string;
  readonly defaultLanguage: Language;
  /** Shown on the welcome screen, up to 160 characters. */
  readonly greeting: Localized<string>;
  /** Up to four questions to tap; each is asked as if it had been typed. */
  readonly iceBreakers: Localized<readonly string[]>;
  /** Up to twenty items. */
  readonly menu: Localized<readonly MenuItem[]>;
}

export type MenuItem =
  | { readonly title: string; readonly command: string }
  | { readonly title: string; readonly url: string };

/** What one call came to, for whoever runs the set-up. `problem` is null when it went well. */
export interface SetUpStep {
  readonly call: string;
  readonly problem: string | null;
}

const LIMITS = { greeting: 160, iceBreakers: 4, question: 80, menu: 20, title: 30 } as const;

/** Comments (`feed`) need permissions of their own and are left to the Page's own subscription. */
const FIELDS = [
  'messages', 'messaging_postbacks', 'messaging_referrals', 'message_deliveries', 'message_reads', 'message_reactions', 'message_edits',
  'message_echoes', 'messaging_handovers', 'standby', 'messaging_policy_enforcement', 'response_feedback',
] as const;

/** Our languages → Messenger's locales (Messenger Profile, Supported Locales). */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  bg: ['bg_BG'], cs: ['cs_CZ'], da: ['da_DK'], de: ['de_DE'], el: ['el_GR'], en: ['en_US', 'en_GB'], es: ['es_ES', 'es_LA'], et: ['et_EE'],
  fi: ['fi_FI'], fr: ['fr_FR', 'fr_CA'], he: ['he_IL'], hr: ['hr_HR'], hu: ['hu_HU'], it: ['it_IT'], ja: ['ja_JP'], ko: ['ko_KR'], lt: ['lt_LT'],
  lv: ['lv_LV'], nb: ['nb_NO'], nl: ['nl_NL', 'nl_BE'], pl: ['pl_PL'], pt: ['pt_PT', 'pt_BR'], ro: ['ro_RO'], ru: ['ru_RU'], sk: ['sk_SK'],
  sl: ['sl_SI'], sr: ['sr_RS'], sv: ['sv_SE'], tr: ['tr_TR'], uk: ['uk_UA'], zh: ['zh_CN', 'zh_TW'],
};

/**
 * The calls that make it so, in order: the Page's subscription, everything that is set, and the removal of what is no longer.
 * Pure. Get started comes with everything, because the menu is refused without it.
 */
export function toSetUpCalls(setUp: MessengerSetUp): readonly GraphCall[] {
  const profile: Readonly<Record<string, readonly unknown[]>> = {
    greeting: perLocale(setUp.greeting, setUp, (text) => ({ text: text.slice(0, LIMITS.greeting) })),
    ice_breakers: perLocale(setUp.iceBreakers, setUp, (questions) => ({ call_to_actions: questions.slice(0, LIMITS.iceBreakers).map(toIceBreaker) })),
    persistent_menu: perLocale(setUp.menu, setUp, (items) => ({ composer_input_disabled: false, call_to_actions: items.slice(0, LIMITS.menu).map(toMenuItem) })),
  };
  const used = Object.fromEntries(Object.entries(profile).filter(([, values]) => values.length > 0));
  const unused = Object.keys(profile).filter((field) => !(field in used));
  const subscribe: GraphCall = { method: 'POST', path: `/${setUp.pageId}/subscribed_apps`, body: { subscribed_fields: FIELDS.join(',') } };
  const set: GraphCall = { method: 'POST', path: '/me/messenger_profile', body: { get_started: { payload: GET_STARTED }, ...used } };
  const remove: GraphCall = { method: 'DELETE', path: '/me/messenger_profile', body: { fields: unused } };
  return unused.length === 0 ? [subscribe, set] : [subscribe, set, remove];
}

/** Makes the calls one after the other and tells of each; ten profile calls are allowed in ten minutes. */
export async function setUpMessenger(graph: Graph, setUp: MessengerSetUp): Promise<readonly SetUpStep[]> {
  const steps: SetUpStep[] = [];
  for (const call of toSetUpCalls(setUp)) {
    steps.push({ call: `${call.method} ${call.path}`, problem: toProblem(await graph.call(call)) });
  }
  return steps;
}

/** One value per locale of each language, and the default language's also as `default`, which Messenger requires. */
function perLocale<T extends string | readonly unknown[]>(
  values: Localized<T>,
  { defaultLanguage }: MessengerSetUp,
  toValue: (value: T) => Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const filled = Object.entries(values).filter(([, value]) => value.length > 0);
  const fallback = values[defaultLanguage] ?? filled[0]?.[1];
  if (filled.length === 0 || fallback === undefined || fallback.length === 0) return [];
  const perLanguage = filled.flatMap(([language, value]) => (LOCALES[primaryLanguage(language)] ?? []).map((locale) => ({ locale, ...toValue(value) })));
  return [{ locale: 'default', ...toValue(fallback) }, ...perLanguage];
}

function toIceBreaker(question: string) {
  return { question: question.slice(0, LIMITS.question), payload: ASK_TITLE };
}

function toMenuItem(item: MenuItem) {
  const title = item.title.slice(0, LIMITS.title);
  return 'url' in item ? { type: 'web_url', title, url: item.url } : { type: 'postback', title, payload: toCommandPayload(item.command) };
}

/** null when it went well. */
function toProblem(answer: GraphAnswer): string | null {
  if (answer.kind !== 'answered') return `No answer from the Graph API (${answer.reason}); check the network and MESSENGER_API_ROOT.`;
  if (answer.status < 300) return null;
  return `The Graph API answered ${answer.status}: ${JSON.stringify(answer.body ?? null)}`;
}
