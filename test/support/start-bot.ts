import { join } from 'node:path';
import { settle } from '../../src/cli/chat';
import { openTerminal, type StaffEvent, type Terminal } from '../../src/cli/terminal';
import { createManualClock, type ManualClock } from '../../src/clock';
import { readConfig } from '../../src/config';
import type { Content } from '../../src/content/content';
import { loadContent } from '../../src/content/load';
import type { Conversation } from '../../src/domain/conversation';
import { formatProblem } from '../../src/domain/problem';
import { silentLog } from '../../src/log';
import { consoleConversationId } from '../../src/channels/console/console';

/** What came of one thing said or done. */
export interface Answer {
  /** The bot's and agents' messages that went out, in order. */
  readonly texts: readonly string[];
  /** All of them as one text. */
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly payload: string }[];
  readonly decision: string | null;
  readonly why: string | null;
  readonly conversation: Conversation;
}

/** A conversation as a test. */
export interface Bot {
  readonly terminal: Terminal;
  readonly clock: ManualClock;
  says(...fragments: readonly string[]): Promise<Answer>;
  /** Taps the button with this title under one of the bot's last messages. */
  taps(title: string): Promise<Answer>;
  sends(payload: string): Promise<Answer>;
  agent(name: string, text: string): Promise<Answer>;
  staff(event: StaffEvent): Promise<Answer>;
  /** The clock moves; what falls due happens. */
  waits(ms: number): Promise<Answer>;
  stop(): Promise<void>;
}

export interface BotOptions {
  /** ISO 8601. Default: a Monday morning in business hours. */
  readonly at?: string;
  readonly content?: Content;
  readonly locale?: string;
  readonly from?: string;
}

const ROOT = join(__dirname, '..', '..');
export const MONDAY_MORNING = '2026-11-23T10:00:00+01:00';

let shipped: Promise<Content> | null = null;

/** The shop's own knowledge base, read once per test file. */
export function shippedContent(): Promise<Content> {
  shipped ??= loadContent({ faqDir: join(ROOT, 'faq'), flowsDir: join(ROOT, 'flows'), settingsFile: join(ROOT, 'odzew.yaml') }).then(({ content, problems }) => {
    if (content) return content;
    throw new Error(problems.map(formatProblem).join('\n'));
  });
  return shipped;
}

export async function startBot(options: BotOptions = {}): Promise<Bot> {
  const clock = createManualClock(new Date(options.at ?? MONDAY_MORNING));
  const terminal = await openTerminal(readConfig({}), { content: options.content ?? (await shippedContent()), clock, log: silentLog });
  const from = options.from ?? 'customer';
  let offered: readonly { readonly title: string; readonly payload: string }[] = [];

  const perform = async (doing: () => Promise<void>): Promise<Answer> => {
    const before = (await terminal.store.loadConversation(consoleConversationId(from)))?.conversation.rev ?? 0;
    await doing();
    await settle(terminal, clock);
    const { sent, decision, conversation } = await terminal.standing(from, before);
    if (!conversation) throw new Error('Nothing was recorded: nobody has said anything yet.');
    const buttons = sent.flatMap((row) => row.message.buttons.map(({ title }, index) => ({ title, payload: `b:${row.seq}:${index}` })));
    if (buttons.length > 0) offered = buttons;
    const texts = sent.map((row) => row.message.text ?? '');
    return { texts, text: texts.join('\n'), buttons, decision: decision?.kind ?? null, why: decision?.why.code ?? null, conversation };
  };
  const locale = options.locale === undefined ? {} : { locale: options.locale };

  return {
    terminal,
    clock,
    says: (...fragments) => perform(() => terminal.says(from, { texts: fragments, ...locale })),
    taps: (title) => {
      const button = offered.find((one) => one.title === title);
      if (!button) throw new Error(`No button "${title}" was offered, only: ${offered.map((one) => one.title).join(', ')}.`);
      return perform(() => terminal.says(from, { payload: button.payload }));
    },
    sends: (payload) => perform(() => terminal.says(from, { payload })),
    agent: (name, text) => perform(() => terminal.agentSays(from, name, text)),
    staff: (event) => perform(() => terminal.staffDoes(from, 'Agent', event)),
    waits: (ms) => perform(async () => {
      clock.advance(ms);
      await terminal.app.lookAround();
    }),
    stop: () => terminal.stop(),
  };
}
