// One bot per test, with what else can be seen of its conversation.
import type { Ticket } from '../../src/domain/ticket';
import { CATALOGUES, type TextKey } from '../../src/language/catalogue/catalogue';
import { type Answer, type Bot, type BotOptions, startBot } from './start-bot';

const CHAT = 'console:terminal:customer';

export const HOUR = 3_600_000;

/** `bot()` is the one begun last in this file; it is stopped after each test. */
export function useBot() {
  let bot: Bot | null = null;
  const current = (): Bot => {
    if (!bot) throw new Error('Start the bot first.');
    return bot;
  };
  afterEach(async () => {
    await bot?.stop();
    bot = null;
  });
  return {
    start: async (options: BotOptions = {}): Promise<Bot> => {
      bot = await startBot(options);
      return bot;
    },
    tickets: (): Promise<readonly Ticket[]> => current().terminal.store.loadTickets(CHAT),
    messages: () => current().terminal.store.loadMessages(CHAT, { limit: 200 }),
  };
}

/** Whether one of a sentence's variants was said, whatever was filled in. */
export function isSaid(answer: Answer | undefined, key: TextKey, language = 'pl'): boolean {
  const variants = CATALOGUES[language]?.[key] ?? [];
  const patterns = variants.map((variant) => new RegExp(variant.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{[^}]*\}/g, '.*')));
  return patterns.some((pattern) => pattern.test(answer?.text ?? ''));
}
