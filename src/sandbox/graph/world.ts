/** Everything the fake Page remembers. No HTTP here. */
import type { EchoMode, FakeGraphOptions, GraphPerson, GraphSent, PersonRef } from '../fake-graph';
import { createJournal, type Journal } from '../journal';
import { createLine, type Line } from '../line';

export interface GraphWorld {
  readonly settings: GraphSettings;
  readonly now: () => number;
  readonly pageId: string;
  readonly appId: string;
  readonly customers: Map<string, Customer>;
  readonly messages: Map<string, PageMessage>;
  /** What the Page sent through us, by PSID; also of people not known yet, because tests wait for them. */
  readonly sent: Map<string, Journal<GraphSent>>;
  /** Saved attachments by id; they expire. */
  readonly attachments: Map<string, { readonly at: number; readonly type: string; readonly url: string }>;
  readonly personas: Map<string, { readonly id: string; readonly name: string; readonly profile_picture_url: string; deleted: boolean }>;
  readonly profile: Map<string, unknown>;
  readonly profileCalls: Line<number>;
  readonly comments: Map<string, PageComment>;
  readonly posts: Set<string>;
  /** Files under /cdn/, by path. */
  readonly cdn: Map<string, { readonly bytes: Uint8Array; readonly mimeType: string; expired: boolean }>;
  subscribed: readonly string[];
  humanAgent: boolean;
  echoes: EchoMode;
  tokenExpired: boolean;
  /** Of the running server; set once it listens. */
  url: string;
  lastSerial: number;
  readonly runId: string;
}

export type GraphSettings = Required<FakeGraphOptions>;

export interface Customer {
  person: GraphPerson;
  /** When the 24 h window was last opened, ms; null when it never was. */
  lastInteraction: number | null;
  blocked: boolean;
  /** Who has the thread (with routing); null: idle. */
  owner: string | null;
  readonly messages: PageMessage[];
  readonly actions: string[];
}

export interface PageMessage {
  readonly mid: string;
  readonly psid: string;
  readonly fromPage: boolean;
  readonly at: number;
  text: string | undefined;
  edits: number;
  readonly attachment: unknown;
  readonly quickReplies: readonly { readonly title: string; readonly payload: string }[];
  readonly buttons: readonly { readonly title: string; readonly payload: string }[];
}

export interface PageComment {
  readonly id: string;
  readonly postId: string;
  readonly parentId: string;
  readonly psid: string;
  readonly at: number;
  message: string;
  privatelyAnswered: boolean;
  readonly replies: { readonly id: string; readonly message: string }[];
}

/** Fields a Page can be subscribed to; all of them at the start. */
export const ALL_FIELDS = [
  'messages', 'message_echoes', 'messaging_postbacks', 'messaging_referrals', 'message_deliveries', 'message_reads', 'message_reactions',
  'message_edits', 'messaging_handovers', 'standby', 'messaging_policy_enforcement', 'response_feedback', 'messaging_optins', 'feed',
] as const;

export function createGraphWorld(settings: GraphSettings): GraphWorld {
  return {
    settings,
    now: settings.now,
    pageId: settings.pageId,
    appId: settings.appId,
    customers: new Map(),
    messages: new Map(),
    sent: new Map(),
    attachments: new Map(),
    personas: new Map(),
    profile: new Map(),
    profileCalls: createLine(),
    comments: new Map(),
    posts: new Set(),
    cdn: new Map(),
    subscribed: ALL_FIELDS,
    humanAgent: settings.humanAgent,
    echoes: settings.echoes,
    tokenExpired: false,
    url: '',
    lastSerial: 0,
    runId: settings.now().toString(36),
  };
}

/** Unlike any other of this run and, by the time it started at, of other runs. */
export function nextId(world: GraphWorld, prefix: string): string {
  world.lastSerial += 1;
  return `${prefix}${world.runId}_${world.lastSerial}`;
}

/** All digits, for things whose ids are numbers at Meta. */
export function nextNumber(world: GraphWorld): string {
  world.lastSerial += 1;
  return String(world.now() * 1000 + (world.lastSerial % 1000));
}

/** The customer, made if new; names given now win over earlier ones. */
export function meetCustomer(world: GraphWorld, ref: PersonRef): Customer {
  const person = typeof ref === 'string' ? { id: ref } : ref;
  const known = world.customers.get(person.id);
  if (known !== undefined) {
    known.person = { ...known.person, ...person };
    return known;
  }
  const made: Customer = {
    person, lastInteraction: null, blocked: false, owner: null, messages: [], actions: [],
  };
  world.customers.set(person.id, made);
  return made;
}

export function keepMessage(world: GraphWorld, customer: Customer, message: Omit<PageMessage, 'edits'>): PageMessage {
  const kept = { ...message, edits: 0 };
  world.messages.set(kept.mid, kept);
  customer.messages.push(kept);
  return kept;
}

export function sentJournal(world: GraphWorld, psid: string): Journal<GraphSent> {
  const journal = world.sent.get(psid) ?? createJournal<GraphSent>(world.settings.keep);
  world.sent.set(psid, journal);
  return journal;
}
