import type { World } from '../chaos/world';
import { bodyOf, fromCustomer, PAGE_ID } from '../../test/channels/messenger/events';
import { CHAT, FROM } from '../../test/channels/telegram/updates';
import type { FuzzChannel } from './bodies';
import type { Posted } from './post';

export interface Forgery {
  readonly name: string;
  readonly channel: FuzzChannel;
  readonly request: (world: World) => Posted;
}

const STRANGER = 66_601;
const LARGE = 5_000_000;

/** The conversations that the forgeries would begin. */
export const STRANGERS = [`telegram:123456:${STRANGER}`, `messenger:${PAGE_ID}:${STRANGER}`];

const update = (text: string): string =>
  JSON.stringify({ update_id: 9_000_000, message: { message_id: 1, from: { ...FROM, id: STRANGER }, chat: { ...CHAT, id: STRANGER }, date: 1_793_610_000, text } });
const event = (text: string): string => JSON.stringify(bodyOf({ ...fromCustomer({ message: { mid: 'm_forged', text } }), sender: { id: String(STRANGER) } }));

const telegram = (name: string, posted: Posted): Forgery => ({ name, channel: 'telegram', request: () => posted });
const messenger = (name: string, request: Forgery['request']): Forgery => ({ name, channel: 'messenger', request });

export const FORGERIES: readonly Forgery[] = [
  telegram('no secret', { body: update('hello'), headers: { 'x-telegram-bot-api-secret-token': undefined } }),
  telegram('wrong secret', { body: update('hello'), headers: { 'x-telegram-bot-api-secret-token': 'chaos-secreT' } }),
  telegram('empty secret', { body: update('hello'), headers: { 'x-telegram-bot-api-secret-token': '' } }),
  telegram('wrong content type', { body: update('hello'), headers: { 'content-type': 'text/plain' } }),
  telegram('no JSON', { body: `${update('hello')}}` }),
  telegram('cut short', { body: update('hello').slice(0, -20) }),
  telegram('empty body', { body: '' }),
  telegram('5 MB', { body: update('x'.repeat(LARGE)) }),
  messenger('no signature', () => ({ body: event('hello'), headers: { 'x-hub-signature-256': undefined } })),
  messenger('signature of another body', ({ graph }) => ({ body: event('hello'), headers: { 'x-hub-signature-256': graph.sign(event('goodbye')) } })),
  messenger('signature without its prefix', ({ graph }) => ({ body: event('hello'), headers: { 'x-hub-signature-256': graph.sign(event('hello')).slice('sha256='.length) } })),
  messenger('SHA-1 signature', () => ({ body: event('hello'), headers: { 'x-hub-signature-256': undefined, 'x-hub-signature': `sha1=${'a'.repeat(40)}` } })),
  messenger('wrong content type', () => ({ body: event('hello'), headers: { 'content-type': 'application/x-www-form-urlencoded' } })),
  messenger('no JSON', () => ({ body: `${event('hello')}}` })),
  messenger('empty body', () => ({ body: '' })),
  messenger('5 MB', () => ({ body: event('x'.repeat(LARGE)) })),
];
