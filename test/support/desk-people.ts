// Customers as a shop in Poland meets them, for the desk's pages.
import type { Conversation, Message } from '../../src/domain/conversation';
import { why } from '../../src/domain/decision';
import type { LogRecord } from '../../src/domain/record';
import type { Ticket } from '../../src/domain/ticket';
import { at, customerOf, messageOf, recordOf, ticketOf } from './records';

export interface Person {
  readonly chat: string;
  readonly name: string | null;
  readonly lines: readonly Partial<Message>[];
  readonly ticket?: Partial<Ticket>;
  readonly conversation?: Partial<Conversation>;
}

export const handedOff = (reason: string): Partial<Message> => ({ author: { kind: 'system' }, visibility: 'internal', text: null, event: { kind: 'handed-off', reason, why: 'asked-for-person' } });
export const bot = (text: string, over: Partial<Message> = {}): Partial<Message> => ({ author: { kind: 'bot' }, text, delivery: { state: 'delivered', reason: null, platformId: null }, ...over });

/** One record with everything said so far, waiting in the queue unless said otherwise. */
export function waitingChat({ chat, name, lines, ticket = {}, conversation = {} }: Person): LogRecord {
  const open = ticketOf({ conversationId: chat, ...ticket });
  const channelId = chat.startsWith('messenger') ? 'messenger' : 'telegram';
  const messages = lines.map((line, index) => messageOf(index + 1, { conversationId: chat, language: conversation.language ?? 'pl', ...line }));
  const spoken = messages.findLast((message) => message.author.kind === 'customer');
  return recordOf(1, {
    chat,
    conversation: { channelId, owner: { kind: 'queue' }, ticketId: open.id, ticketCount: 1, lastText: spoken?.text ?? null, ...conversation },
    customer: customerOf({ id: `${chat}:customer`, name, firstName: name?.split(' ')[0] ?? null, locale: conversation.language ?? 'pl' }),
    messages,
    ticket: open,
  });
}

/** The next thing a customer writes, as record `n`. */
export function writesAgain(before: LogRecord, text: string): LogRecord {
  const { conversationId: chat, conversation, customer } = before;
  const message = messageOf(conversation.seq + 1, { conversationId: chat, text, language: conversation.language, at: at(500) });
  return recordOf(conversation.rev + 1, { chat, conversation: { ...conversation, rev: conversation.rev + 1, seq: message.seq, lastText: text }, customer, messages: [message] });
}

export const KASIA: Person = {
  chat: 'telegram:kalina-bot:411',
  name: 'Katarzyna Wójcik',
  lines: [
    { text: 'dzień dobry, gdzie jest moja paczka?? zamówienie LM-20391', at: at(-86_400) },
    bot('Dzień dobry! Tu bot sklepu Kalina. Paczki nadajemy w ciągu 1–2 dni roboczych. Numer przesyłki jest w mailu „Twoja paczka jest w drodze”.', {
      at: at(-86_398),
      buttons: [{ title: 'Śledź paczkę', action: { kind: 'flow', flowId: 'track' } }, { title: 'Porozmawiaj z człowiekiem', action: { kind: 'person' } }],
      delivery: { state: 'read', reason: null, platformId: null },
    }),
    { text: 'Nie ma żadnego maila. Sprawdzałam też w spamie', at: at(10) },
    { text: 'Czekam już 9 dni, to jest skandal! Proszę o zwrot pieniędzy albo idę do rzecznika', at: at(25) },
    handedOff('angry'),
    bot('Rozumiem, to naprawdę długo. Przekazuję rozmowę naszemu zespołowi; ktoś odpisze tutaj jeszcze dziś.', { at: at(27) }),
  ],
  ticket: {
    reason: 'angry', why: why('angry'), priority: 'high', text: 'Czekam już 9 dni, to jest skandal! Proszę o zwrot pieniędzy albo idę do rzecznika',
    candidates: [
      { entryId: 'order-status', confidence: 0.58, spoke: ['paczka', 'czekam'] },
      { entryId: 'Zwrot pieniędzy', confidence: 0.31, spoke: ['zwrot', 'pieniędzy'] },
      { entryId: 'Reklamacja', confidence: 0.07, spoke: [] },
    ],
    slots: { 'numer-zamówienia': 'LM-20391' }, mood: { score: 0.93, cues: ['skandal', 'rzecznika'] }, openedAt: at(25),
  },
};

export const OLEG: Person = {
  chat: 'messenger:kalina:882',
  name: 'Олег Ткаченко',
  lines: [
    { text: 'Здравствуйте! Можно поменять размер куртки? Заказ ещё не отправлен', at: at(100) },
    bot('Здравствуйте! Уточните, пожалуйста, что вам нужно?', { at: at(101), buttons: [{ title: 'Обмен товара', action: { kind: 'entry', entryId: 'exchange' } }, { title: 'Изменить заказ', action: { kind: 'entry', entryId: 'change' } }, { title: 'Ничего из этого', action: { kind: 'none-of-these' } }] }),
    { text: 'позовите человека пожалуйста', at: at(140) },
    handedOff('asked'),
  ],
  ticket: { reason: 'asked', why: why('asked-for-person'), text: 'позовите человека пожалуйста', candidates: [], mood: { score: 0.18, cues: [] }, openedAt: at(140) },
  conversation: { language: 'ru' },
};
