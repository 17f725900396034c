/**
 * Meta's Graph API for one Page on loopback, as strict as Messenger, with the customers' and the Page inbox's side in the
 * caller's hands. Of this folder others import only this file and fake-telegram.ts.
 */
import { startGraph } from './graph/server';

/** Starts the fake on 127.0.0.1 and resolves once it listens. Always `stop()` it. */
export async function startFakeGraph(options: FakeGraphOptions = {}): Promise<FakeGraph> {
  return startGraph(options);
}

export interface FakeGraphOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  /** Default `100200300400500`. */
  readonly pageId?: string;
  readonly pageName?: string;
  /** Default `sandbox-page-token`. */
  readonly pageToken?: string;
  /** Default `600700800900`. Digits only. */
  readonly appId?: string;
  /** Default `sandbox-app-secret`; signs the webhooks. */
  readonly appSecret?: string;
  /** Default `sandbox-verify-token`; used by `verify()`. */
  readonly verifyToken?: string;
  /** Milliseconds since 1970. The 24 h window, 7 days, 90 days and profile call limit follow it. */
  readonly now?: () => number;
  /** Whether the app has the Human Agent feature; default false. */
  readonly humanAgent?: boolean;
  /** When echoes of our own sends go out: after the API answered (default), before it (the race is won), or never. */
  readonly echoes?: EchoMode;
  /** Conversation Routing with our app as the default app: one thread owner, `standby` for the others. Default false. */
  readonly routing?: boolean;
  /** Which profile fields the app may read; default id, name, first_name, last_name, profile_pic. [] is "no access". */
  readonly profileFields?: readonly string[];
  /** Pause before the first retry of a webhook, in ms, doubled each time up to 60 s; default 1000. */
  readonly retryBaseMs?: number;
  /** After this long without one good answer the app is unsubscribed, in ms by `now`; default 1 h. */
  readonly disableAfterMs?: number;
  /** How long a webhook may take to answer, in real ms; default 5000. */
  readonly webhookTimeoutMs?: number;
  /** How many entries each log keeps at least; default 100,000. */
  readonly keep?: number;
}

export type EchoMode = 'after' | 'before' | 'off';

export interface FakeGraph {
  /** The base URL to put in place of `https://graph.facebook.com`, without a version. */
  readonly url: string;
  readonly pageId: string;
  readonly pageToken: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  stop(): Promise<void>;

  // What customers do. Every call makes its event at once and returns it; delivery follows on its own.

  /** A message. Unknown ids become people who have written. Opens the 24 h window. */
  send(person: PersonRef, message: string | Readonly<Record<string, unknown>>): GraphEvent;
  /** Taps one of the newest message's quick replies, by title or place; they vanish with the next message. Throws when there is none. */
  tapQuickReply(person: PersonRef, reply: string | number): GraphEvent;
  /** Taps a postback button of a template the Page sent; without `mid` the newest that has such a button. Throws when there
   * is none. */
  tapButton(person: PersonRef, button: string | number, options?: { readonly mid?: string }): GraphEvent;
  /** Any postback: persistent menu, ice breaker, a button nobody remembers. `mid: null` leaves the mid out, as older samples do. */
  postback(person: PersonRef, postback: { readonly payload: string; readonly title?: string; readonly mid?: null; readonly referral?: GraphReferral }): GraphEvent;
  /** "Get started" in a new thread, with the payload the bot's profile set (else `GET_STARTED`). */
  getStarted(person: PersonRef, referral?: GraphReferral): GraphEvent;
  /** An m.me link or ad opened in an existing thread. */
  referral(person: PersonRef, referral: GraphReferral): GraphEvent;
  /** A file from the customer, served from this server's `/cdn/`. */
  sendAttachment(person: PersonRef, attachment: GraphAttachment): GraphEvent;
  /** A sticker in today's shape (`type: sticker`); default the Like. */
  sendSticker(person: PersonRef, stickerId?: number): GraphEvent;
  react(person: PersonRef, mid: string, reaction: { readonly emoji: string; readonly reaction?: string } | null): GraphEvent;
  /** `message_edit`; numbers itself, at most 5 times a message. */
  edit(person: PersonRef, mid: string, text: string): GraphEvent;
  /** `message_reads` up to now. */
  read(person: PersonRef): GraphEvent;
  /** `message_deliveries` up to now; `mids` may be left out, as Meta does at times. */
  delivered(person: PersonRef, mids?: readonly string[]): GraphEvent;
  /** The person cannot be written to any more: 551/1545041. */
  block(person: PersonRef): void;
  unblock(person: PersonRef): void;

  // What people at the Page do.

  /** Someone answers in the Page inbox: an echo. `appId` null leaves it out (old reports); default 263902037430900. With
   * `routing` the inbox also takes the thread. */
  replyFromInbox(person: PersonRef, text: string, options?: { readonly appId?: string | null; readonly metadata?: string }): GraphEvent;
  /** A `messaging_handovers` event. With `routing` the owner changes too. */
  handover(person: PersonRef, handover: GraphHandover): GraphEvent;
  /** Who owns the thread: an app id, or null when idle. Only with `routing`. */
  threadOwner(person: PersonRef): string | null;
  /** An event in `entry[].standby[]` whoever owns the thread; postbacks lose their payload. */
  standby(person: PersonRef, event: Readonly<Record<string, unknown>>): GraphEvent;
  policyEnforcement(action: 'warning' | 'block' | 'unblock', reason: string): GraphEvent;

  // Comments (the `feed` field).

  /** A comment under a post of the Page; returns its id. `from` the Page id makes it the Page's own. */
  comment(comment: { readonly from: PersonRef; readonly message: string; readonly postId?: string; readonly parentId?: string }): GraphComment;
  editComment(commentId: string, message: string): GraphEvent;
  removeComment(commentId: string): GraphEvent;

  // Webhooks.

  /** Where webhooks go from now on; null stops them (events made meanwhile are lost, as at Meta). */
  useWebhook(url: string | null): void;
  /** Meta's handshake: GET with hub.mode, hub.verify_token and hub.challenge. True when the challenge came back with 200. */
  verify(url: string, options?: { readonly token?: string; readonly challenge?: string }): Promise<boolean>;
  /** POSTs any body, signed; `signature` replaces the header (null leaves it out). Resolves with the HTTP status. Not retried. */
  sendRaw(body: string | Readonly<Record<string, unknown>>, options?: { readonly signature?: string | null }): Promise<number>;
  /** The header value Meta would send for exactly these bytes. */
  sign(bytes: string | Uint8Array): string;
  /** Delivers an event once more (by its `eventId`). */
  redeliver(eventId: number): void;
  /** The next `count` events are each delivered twice. */
  duplicateNext(count: number): void;
  /** Events made from now on wait … */
  hold(): void;
  /** … until this lets them go; with `batch` as several entries of one POST. */
  release(options?: { readonly order?: 'made' | 'reversed' | readonly number[]; readonly batch?: boolean }): void;
  setEchoes(mode: EchoMode): void;
  /** The fields the Page is subscribed to; [] when unsubscribed or disabled by failures. All of them at the start. */
  subscribedFields(): readonly string[];
  readonly deliveries: readonly GraphDelivery[];
  pendingCount(): number;
  /** Resolves when no event waits for delivery. Rejects after `timeoutMs`. */
  whenDrained(options?: GraphWaitOptions): Promise<void>;

  // Trouble on demand.

  fault(fault: GraphFault): GraphFaultHandle;
  clearFaults(): void;
  /** Percentages for X-App-Usage and X-Business-Use-Case-Usage on every answer; null takes the headers away. */
  setUsage(usage: GraphUsage | null): void;
  /** Turns the Human Agent feature on or off. */
  setHumanAgent(allowed: boolean): void;
  /** Makes every token wrong (190) or right again. */
  expireToken(expired: boolean): void;
  /** The CDN link stops working (403). */
  expireCdn(url: string): void;

  // What the bot did.

  /** Every API call, in the order they were answered. */
  readonly calls: readonly GraphCall[];
  /** Messages accepted for this person, private replies to their comments included, in order. Not sender actions. */
  sent(person: PersonRef): readonly GraphSent[];
  /** Sender actions accepted for this person, in order: typing_on, mark_seen … */
  actions(person: PersonRef): readonly string[];
  /** The Page's public replies, by what they reply to. */
  commentReplies(parentId: string): readonly { readonly id: string; readonly message: string }[];
  /** What the bot set with messenger_profile. */
  profile(): Readonly<Record<string, unknown>>;
  personas(): readonly { readonly id: string; readonly name: string; readonly deleted: boolean }[];
  /** Resolves with `sent(person)` as soon as it has `count` messages. Rejects after `timeoutMs` (5000). */
  waitForSent(person: PersonRef, count: number, options?: GraphWaitOptions): Promise<readonly GraphSent[]>;
  /** Resolves with the first `count` (1) matching calls since the last `clear()`. A string matches the end of the path: `messages`. */
  waitForCall(match: string | ((call: GraphCall) => boolean), options?: GraphWaitOptions & { readonly count?: number }): Promise<readonly GraphCall[]>;
  /** Forgets logs and faults; people, messages, windows, comments and waiting events stay. */
  clear(): void;
}

/** A PSID, or the person themself, who is then remembered with these names. */
export type PersonRef = string | GraphPerson;

export interface GraphPerson {
  readonly id: string;
  readonly first_name?: string;
  readonly last_name?: string;
  /** `pl_PL`; only told with `locale` among the profileFields. */
  readonly locale?: string;
  readonly profile_pic?: string;
  /** Phone-number accounts have no profile: 2018218. */
  readonly noProfile?: boolean;
}

export interface GraphReferral {
  readonly ref?: string;
  /** `SHORTLINK` for m.me, `ADS`. */
  readonly source?: string;
  readonly type?: string;
  readonly ad_id?: string;
}

export interface GraphAttachment {
  /** image, audio, video, file, fallback, reel … */
  readonly type: string;
  readonly bytes?: Uint8Array;
  readonly name?: string;
  readonly mimeType?: string;
  /** Used instead of a served file. */
  readonly url?: string;
  readonly text?: string;
}

export interface GraphHandover {
  readonly kind: 'pass_thread_control' | 'take_thread_control' | 'request_thread_control' | 'app_roles';
  readonly previousOwner?: string | null;
  readonly newOwner?: string | null;
  readonly metadata?: string;
}

/** One thing that goes (or went) into an `entry`. */
export interface GraphEvent {
  readonly eventId: number;
  /** The webhook field it belongs to: messages, message_echoes, messaging_postbacks, feed … */
  readonly field: string;
  /** The message's or postback's id, where it has one. */
  readonly mid?: string;
  /** The object under `messaging[]`, `standby[]` or `changes[]`. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface GraphComment extends GraphEvent {
  readonly commentId: string;
  readonly postId: string;
}

export interface GraphSent {
  readonly mid: string;
  /** PSID of the person it reached. */
  readonly to: string;
  /** The `recipient` as the bot gave it: `{ id }`, `{ comment_id }` … */
  readonly recipient: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly attachment?: { readonly type: string; readonly payload: Readonly<Record<string, unknown>> };
  readonly quick_replies?: readonly { readonly content_type: string; readonly title?: string; readonly payload?: string }[];
  readonly metadata?: string;
  readonly messaging_type: string;
  readonly tag?: string;
  readonly persona_id?: string;
  /** Milliseconds, by `now`. */
  readonly at: number;
}

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Without the version: `/me/messages`. */
  readonly path: string;
  readonly version: string | null;
  /** Query and body together, without the token; uploads appear as `{ upload: { name, size } }`. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly at: number;
  readonly outcome: GraphOutcome;
}

export type GraphOutcome =
  | { readonly kind: 'ok'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly subcode?: number; readonly message: string }
  /** The caller got no answer; `accepted` says whether it was carried out. */
  | { readonly kind: 'unanswered'; readonly fault: GraphFault['kind']; readonly accepted: boolean };

/**
 * `error`: the given code, subcode and HTTP status (default 400; 500 for codes 1 and 2). `5xx`: a 503 with code 2.
 * `timeout-*`: the connection stays open, unanswered. `reset*`: it breaks. With `-after-accept` the call was carried out before.
 */
export interface GraphFault {
  readonly kind: 'error' | '5xx' | 'timeout-after-accept' | 'timeout-before-accept' | 'reset' | 'reset-after-accept';
  /** The end of the path: `messages`, `messenger_profile`, `comments`; default `messages`. `*` is any. */
  readonly path?: string;
  readonly person?: string;
  /** How many calls it hits; default 1, Infinity until stopped. */
  readonly times?: number;
  readonly code?: number;
  readonly subcode?: number;
  readonly status?: number;
  readonly message?: string;
}

export interface GraphFaultHandle {
  hits(): number;
  stop(): void;
}

export interface GraphUsage {
  readonly call_count: number;
  readonly total_time?: number;
  readonly total_cputime?: number;
  /** Minutes until access comes back; in the business header only. */
  readonly estimated_time_to_regain_access?: number;
}

export interface GraphDelivery {
  /** All events that were in the POST. */
  readonly eventIds: readonly number[];
  readonly attempt: number;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  readonly at: number;
  readonly error?: string;
}

export interface GraphWaitOptions {
  /** Real milliseconds; default 5000. */
  readonly timeoutMs?: number;
}
