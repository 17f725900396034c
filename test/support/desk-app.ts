// The desk's routes on a real server, with an in-memory store, one signed-in agent and no platform behind it.
import express from 'express';
import { type Clock, createManualClock } from '../../src/clock';
import type { Content } from '../../src/content/content';
import { parseContent } from '../../src/content/parse-content';
import type { ContentFile } from '../../src/content/read';
import { createDeskRoutes } from '../../src/desk/routes';
import type { Attachment } from '../../src/domain/activity';
import type { Agent } from '../../src/domain/agent';
import type { LogRecord } from '../../src/domain/record';
import { AppError } from '../../src/errors';
import { buildFaqIndex } from '../../src/faq/index-build';
import { errorHandler } from '../../src/http/error-response';
import { silentLog } from '../../src/log';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { StaffParts } from '../../src/staff/act';
import type { Store } from '../../src/store/store';
import { mount } from './mount';
import { at } from './records';

export const ANNA: Agent = { id: 'anna', email: 'anna@kalina.example', name: 'Anna Zielińska', role: 'agent', passwordHash: '', mustChangePassword: false, language: 'pl', createdAt: at(0) };
export const MAREK: Agent = { ...ANNA, id: 'marek', email: 'marek@kalina.example', name: 'Marek Sowa' };

export interface DeskApp {
  readonly url: string;
  readonly store: Store;
  /** Who is signed in from now on; null: nobody. */
  signIn(agent: Agent | null): void;
  /** What the platform gives for an attachment, by its name. */
  keep(name: string, bytes: Uint8Array): void;
  commit(...records: readonly LogRecord[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startDesk(): Promise<DeskApp> {
  const clock = createManualClock(new Date(at(600)));
  const store = await openSqliteStore({ path: ':memory:', clock, log: silentLog });
  const content = deskContent();
  const files = new Map<string, Uint8Array>();
  let signedIn: Agent | null = ANNA;
  const routes = createDeskRoutes({
    store,
    clock,
    content: () => content,
    staff: deskStaff({ store, clock, content, onCommitted: () => {} }),
    agentOf: () => {
      if (signedIn === null) throw new AppError('UNAUTHENTICATED', 'Please sign in.');
      return signedIn;
    },
    openAttachment: async (_conversationId: string, attachment: Attachment) => {
      const bytes = files.get(attachment.name ?? '');
      if (!bytes) throw new AppError('NOT_FOUND', 'The platform no longer has this file.');
      return { contentType: attachment.contentType, bytes };
    },
  });
  const app = express.Router().use('/api/desk', routes).use(errorHandler(silentLog));
  const server = await mount(app);
  return {
    url: server.url,
    store,
    signIn: (agent) => {
      signedIn = agent;
    },
    keep: (name, bytes) => {
      files.set(name, bytes);
    },
    commit: async (...records) => {
      for (const record of records) {
        const result = await store.commit(record, null);
        if (result !== 'committed') throw new Error(`Record ${record.n} of ${record.conversationId} was not accepted.`);
      }
    },
    stop: async () => {
      await server.stop();
      await store.close();
    },
  };
}

/** What people need to act: a channel that shows long texts and eight buttons, like Telegram. */
export function deskStaff({ store, clock, content, onCommitted }: { readonly store: Store; readonly clock: Clock; readonly content: Content; readonly onCommitted: () => void }): StaffParts {
  return {
    store,
    clock,
    content: () => content,
    capabilities: () => ({ textLimit: 4096, buttonTextLimit: 4096, buttons: 8, buttonTitleLimit: 64, urlButtons: true, typing: true, attachmentBytes: 0 }),
    lease: { owner: 'test', ms: 30_000 },
    onCommitted,
  };
}

const SETTINGS = `
company: { name: Kalina, timeZone: Europe/Warsaw }
languages: { offered: [pl, ru, en], default: pl }
calendars: { standard: { mon-fri: 9:00-17:00 } }
teams: { support: { calendar: standard, languages: [pl, ru, en] } }
handoff: { team: support }
`;

const TOPIC = `
topic: delivery
entries:
  - id: order-status
    title: { pl: Gdzie paczka?, ru: Где посылка?, en: Where is my order? }
    questions: { pl: [Gdzie jest moja paczka?], ru: [Где моя посылка?], en: [Where is my parcel?] }
    answer: { pl: Sprawdź numer w mailu., ru: Номер есть в письме., en: The number is in the mail. }
`;

export function deskContent(): Content {
  const file = (path: string, text: string): ContentFile => ({ path, content: { kind: 'text', text } });
  const files = { faqDir: 'faq', flowsDir: 'flows', settingsFile: 'odzew.yaml', topics: [file('faq/delivery.yaml', TOPIC)], flows: [], settings: file('odzew.yaml', SETTINGS) };
  const { content, problems } = parseContent(files, buildFaqIndex);
  if (content === null) throw new Error(JSON.stringify(problems));
  return content;
}
