import type { App } from '../app';
import { buildApp } from '../app';
import { consoleConversationId, createConsoleChannel, fromLine, type ConsoleChannel } from '../channels/console/console';
import type { Clock } from '../clock';
import type { Config } from '../config';
import { createFixedContent } from '../content/watch';
import type { Content } from '../content/content';
import type { Agent } from '../domain/agent';
import type { Conversation } from '../domain/conversation';
import type { Decision } from '../domain/decision';
import type { OutboxRow } from '../domain/delivery';
import { AppError } from '../errors';
import type { Log } from '../log';
import { handBack, resolve } from '../staff/give-back';
import { sendReply } from '../staff/reply';
import { take } from '../staff/take';
import type { Store } from '../store/store';
import { openSqliteStore } from '../store/sqlite/sqlite-store';

/** What one customer says at once. */
export interface Said {
  readonly texts?: readonly string[];
  readonly payload?: string;
  readonly locale?: string;
}

export type StaffEvent = 'take' | 'hand-back' | 'resolve';

/** How a conversation stands after something happened in it. */
export interface Standing {
  readonly sent: readonly OutboxRow[];
  /** The bot's last decision in what just happened; null where it had nothing to decide. */
  readonly decision: Decision | null;
  readonly conversation: Conversation | null;
}

/** Conversations without any platform, through the same turns: what `odzew chat` and the tests speak through. */
export interface Terminal {
  readonly app: App;
  readonly store: Store;
  readonly console: ConsoleChannel;
  /** Puts the words into the inbox and wakes the turn; resolves when they are durable. */
  says(from: string, said: Said): Promise<void>;
  agentSays(from: string, name: string, text: string): Promise<void>;
  staffDoes(from: string, name: string, event: StaffEvent): Promise<void>;
  /** How it stands with a customer; `since` is the record number before. */
  standing(from: string, since: number): Promise<Standing>;
  stop(): Promise<void>;
}

export interface TerminalParts {
  readonly content: Content;
  readonly clock: Clock;
  readonly log: Log;
}

/** An app with an in-memory store and the console as its door. Nothing listens. */
export async function openTerminal(config: Config, { content, clock, log }: TerminalParts): Promise<Terminal> {
  const store = await openSqliteStore({ path: ':memory:', clock, log });
  const channel = createConsoleChannel();
  const app = buildApp({ ...config, telegram: null, messenger: null, botFramework: null }, { store, clock, log, content: createFixedContent(content), webDir: '', extraChannels: [() => channel] });
  let number = 0;
  const activityOf = (from: string, said: { readonly text: string | null; readonly payload: string | null; readonly locale: string | null }) => {
    number += 1;
    return fromLine({ from, number, ...said, at: clock.now() });
  };
  return {
    app,
    store,
    console: channel,
    says: async (from, { texts = [], payload, locale }) => {
      const common = { locale: locale ?? null };
      const activities = payload === undefined ? texts.map((text) => activityOf(from, { ...common, text, payload: null })) : [activityOf(from, { ...common, text: null, payload })];
      await store.receive(activities, clock.now().toISOString());
      app.turns.wake(consoleConversationId(from));
    },
    agentSays: async (from, name, text) => {
      await sendReply(app.staff, consoleConversationId(from), agentNamed(name), text);
    },
    staffDoes: async (from, name, event) => {
      const target = consoleConversationId(from);
      const agent = agentNamed(name);
      if (event === 'take') await take(app.staff, target, agent);
      else if (event === 'hand-back') await handBack(app.staff, target, agent);
      else await resolve(app.staff, target, agent);
    },
    standing: async (from, since) => {
      const id = consoleConversationId(from);
      const records = await store.loadRecords(id, since, 100);
      const summary = await store.loadConversation(id);
      return { sent: channel.takeSent(), decision: records.findLast((record) => record.decision !== null)?.decision ?? null, conversation: summary?.conversation ?? null };
    },
    stop: () => app.stop(),
  };
}

/** At the terminal whoever is named is on the staff, with every right; they all sit at one desk, so anyone may go on where another took. */
function agentNamed(name: string): Agent {
  if (name.trim() === '') throw new AppError('BAD_INPUT', 'Give the agent a name.');
  return { id: 'terminal', email: '', name, role: 'admin', passwordHash: '', mustChangePassword: false, language: null, createdAt: '' };
}
