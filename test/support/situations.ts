// A small shop and whole situations, readings and things heard, with everything a test does not care about filled in.
import type { Content } from '../../src/content/content';
import { parseContent } from '../../src/content/parse-content';
import type { ContentFile } from '../../src/content/read';
import type { Activity, Attachment, AttachmentKind } from '../../src/domain/activity';
import type { Conversation } from '../../src/domain/conversation';
import { formatProblem } from '../../src/domain/problem';
import { buildFaqIndex } from '../../src/faq/index-build';
import type { Heard } from '../../src/turn/hear';
import type { Reading } from '../../src/turn/reading';
import type { Situation } from '../../src/turn/situation';
import { UNHEARD } from '../../src/turn/understand';
import { activityOf, conversationOf, customerOf } from './records';

const SETTINGS = `
company: { name: Kalina, timeZone: Europe/Warsaw }
languages: { offered: [pl, ru, en], default: pl, fallback: { uk: ru } }
calendars: { standard: { mon-fri: 9:00-17:00 } }
teams: { support: { calendar: standard, firstResponse: 10m }, returns: { calendar: standard } }
handoff: { team: support, afterFailures: 2, mood: 0.85, handBackAfter: 24h }
fragmentWindow: 1.2s
episodes: { idleAfter: 24h }
`;

const TOPIC = `
topic: shop
entries:
  - id: order-status
    title: { pl: Gdzie paczka }
    questions: { pl: [Gdzie jest moja paczka?] }
    answer: { pl: "{{customer.firstName|Cześć}}, numer paczki jest w mailu." }
  - id: delivery-time
    title: { pl: Czas dostawy }
    questions: { pl: [Ile trwa dostawa?] }
    answer: { pl: Dostawa trwa dwa dni. }
    handoff: { when: offer }
  - id: card-data
    title: { pl: Dane karty }
    questions: { pl: [Ktoś zna numer mojej karty] }
    answer: { pl: Prosimy zablokować kartę przyciskiem poniżej. }
    buttons: [{ title: { pl: Zablokuj }, url: "https://bank.example/blokada" }, { entry: order-status }]
    handoff: { when: always, team: returns, reason: sensitive }
  - id: quote
    title: { pl: Wycena }
    questions: { pl: [Proszę o wycenę] }
    answer: { pl: Wycenę robi człowiek. }
    handoff: { when: always, reason: offered }
  - id: visit
    title: { pl: Wizyta }
    questions: { pl: [Chcę umówić wizytę] }
    answer: { pl: Zapraszamy. }
    handoff: { when: outside-hours, reason: offered }
  - id: returning
    title: { pl: Zwrot }
    questions: { pl: [Chcę zwrócić towar] }
    flow: return-item
  - id: strict
    title: { pl: Gwarancja }
    questions: { pl: [Jaka jest gwarancja?] }
    answer: { pl: Gwarancja trwa dwa lata. }
    confidence: 0.95
`;

const RETURN = `
id: return-item
title: { pl: Zgłoś zwrot }
start: { entries: [returning], command: return }
steps:
  - ask: order-number
    text: { pl: Jaki jest numer zamówienia? }
    expect: { type: pattern, pattern: "^LM-\\\\d{5}$" }
    attempts: 2
    else: { handoff: { team: returns, summary: "Zwrot bez numeru" } }
  - ask: reason
    text: { pl: Dlaczego? }
    expect: { type: choice, options: [{ value: size, title: { pl: Zły rozmiar } }, { value: broken, title: { pl: Nie działa } }] }
  - ask: remark
    text: { pl: Coś jeszcze? }
    expect: { type: text }
  - handoff: { team: returns, summary: "Zwrot {{slots.order-number}}: {{slots.reason}}" }
`;

const SURVEY = `
id: survey
title: { pl: Ankieta }
start: { command: survey }
steps:
  - ask: pleased
    text: { pl: Czy wszystko w porządku? }
    expect: { type: yes-no }
  - say: { pl: Dziękujemy za odpowiedź. }
`;

function parse(): Content {
  const file = (path: string, text: string): ContentFile => ({ path, content: { kind: 'text', text } });
  const flows = [file('flows/return-item.yaml', RETURN), file('flows/survey.yaml', SURVEY)];
  const files = { faqDir: 'faq', flowsDir: 'flows', settingsFile: 'odzew.yaml', topics: [file('faq/shop.yaml', TOPIC)], flows, settings: file('odzew.yaml', SETTINGS) };
  const { content, problems } = parseContent(files, buildFaqIndex);
  if (content === null) throw new Error(problems.filter(({ severity }) => severity === 'error').map(formatProblem).join('\n'));
  return content;
}

export const SMALL_CONTENT: Content = parse();
/** A Monday morning in business hours. */
export const NOW = new Date('2026-11-23T09:00:00.000Z');
export const SUNDAY = new Date('2026-11-22T09:00:00.000Z');

export const CAPABILITIES = { textLimit: 4_000, buttonTextLimit: 4_000, buttons: 10, buttonTitleLimit: 60, urlButtons: true, typing: false, attachmentBytes: 0 };

export function situationOf(conversation: Partial<Conversation> = {}, over: Partial<Situation> = {}): Situation {
  return { content: SMALL_CONTENT, capabilities: CAPABILITIES, conversation: conversationOf(conversation), customer: customerOf(), ticket: null, now: NOW, ...over };
}

/** The state of the flow `return-item` at a step. */
export function inReturn(stepId: string, slots: Readonly<Record<string, string>> = {}, failedAttempts = 0): Partial<Conversation> {
  return { flow: { flowId: 'return-item', hash: SMALL_CONTENT.flows.get('return-item')?.hash ?? '', stepId, slots, failedAttempts } };
}

export function attachmentOf(kind: AttachmentKind): Attachment {
  return { kind, contentType: 'image/jpeg', name: null, size: 1_000, source: { kind: 'platform-file', fileId: 'photo-1' } };
}

/** Something heard, with the row it came in by. */
export function heardAs(what: HeardWithoutRows, activity: Partial<Activity> = {}): Heard {
  return { rows: [{ activity: activityOf(activity), receivedAt: NOW.toISOString() }], ...what };
}

/** Distributes over the union, which Omit alone does not. */
type HeardWithoutRows = Heard extends infer One ? (One extends Heard ? Omit<One, 'rows'> : never) : never;

export function words(text: string, ...attachments: readonly Attachment[]): Heard {
  return heardAs({ kind: 'words', text, attachments }, { text, attachments });
}

/** As if the matcher had found these entries with these confidences. */
export function readingOf(text: string, found: Readonly<Record<string, number>> = {}, over: Partial<Reading> = {}): Reading {
  const matches = Object.entries(found).map(([entryId, confidence]) => ({ entryId, confidence, spoke: [] }));
  const confidence = matches[0]?.confidence ?? 0;
  return { ...UNHEARD, text, language: 'pl', matches, confidence, inScope: matches.length === 0 ? 0 : Math.max(0.8, confidence), ...over };
}
