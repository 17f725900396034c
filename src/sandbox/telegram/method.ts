/** What every Bot API method gets and may do. */
import type { TelegramMessage, TelegramUpdate } from '../fake-telegram';
import type { Params, Upload } from '../params';
import type { Limits } from './limits';
import type { Mailbox } from './mailbox';
import { type MessageContent, storeMessage, toUser } from './message';
import type { Chat, World } from './world';

export interface Fake {
  readonly world: World;
  readonly mailbox: Mailbox;
  readonly limits: Limits;
}

export interface MethodCall {
  readonly params: Params;
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Calls back when the caller hangs up. */
  readonly onGone: (listener: () => void) => void;
}

/** Returns the `result` of the envelope, or throws a Refusal. */
export type Method = (call: MethodCall, fake: Fake) => unknown;

/** A service message, seen by the bot even when it caused it, like those about topics and pins. */
export function announce(fake: Fake, chat: Chat, notice: { readonly from: TelegramMessage['from']; readonly content: MessageContent; readonly threadId?: number }): TelegramUpdate {
  return fake.mailbox.updates.make('message', storeMessage(fake.world, { chat, ...notice, service: true }));
}

export function botUser(fake: Fake): NonNullable<TelegramMessage['from']> {
  return toUser(fake.world.bot);
}
