import { createGraph } from '../channels/messenger/graph';
import { setUpMessenger, type MessengerSetUp, type MenuItem } from '../channels/messenger/set-up';
import { setUpTelegram, type TelegramCommand, type TelegramProfile } from '../channels/telegram/set-up';
import { readConfig } from '../config';
import type { Content } from '../content/content';
import type { Language, Localized } from '../domain/language';
import { AppError } from '../errors';
import { catalogueText, type TextKey } from '../language/catalogue/catalogue';
import { readContent } from './content';

const ICE_BREAKERS = 4;
const TELEGRAM_DESCRIPTION = 512;
const TELEGRAM_SHORT_DESCRIPTION = 120;

/** `odzew channels set-up`: commands, menu, Get started, ice breakers and greeting, in every language offered (C18). */
export async function channels(args: readonly string[]): Promise<number> {
  if (args[0] !== 'set-up' || args.length > 1) throw new AppError('BAD_INPUT', 'Usage: odzew channels set-up');
  const config = readConfig();
  if (!config.telegram && !config.messenger) throw new AppError('CONFIG', 'No channel to set up: set TELEGRAM_BOT_TOKEN or the MESSENGER_… variables first.');
  const content = await readContent(config, {});
  if (config.telegram) {
    await setUpTelegram(config.telegram, telegramProfiles(content));
    process.stdout.write('Telegram: commands and descriptions are set.\n');
  }
  const steps = config.messenger ? await setUpMessenger(createGraph(config.messenger), messengerSetUp(config.messenger.pageId, content)) : [];
  for (const { call, problem } of steps) process.stdout.write(`Messenger: ${call} ${problem ?? 'done'}\n`);
  return steps.some(({ problem }) => problem !== null) ? 1 : 0;
}

function telegramProfiles(content: Content): readonly TelegramProfile[] {
  const { offered, default: standard } = content.settings.languages;
  const profile = (language: Language, shownAs: Language | null): TelegramProfile => ({
    language: shownAs,
    commands: telegramCommands(content, language),
    description: text(content, language, 'help').slice(0, TELEGRAM_DESCRIPTION),
    shortDescription: text(content, language, 'introduction').slice(0, TELEGRAM_SHORT_DESCRIPTION),
  });
  return [profile(standard, null), ...offered.map((language) => profile(language, language))];
}

function telegramCommands(content: Content, language: Language): readonly TelegramCommand[] {
  const flows = [...content.flows.values()].flatMap((flow) => (flow.start.command === null ? [] : [{ command: flow.start.command, description: flow.title[language] ?? flow.id }]));
  return [
    { command: 'help', description: text(content, language, 'command-help') },
    { command: 'person', description: text(content, language, 'command-person') },
    ...flows,
  ];
}

function messengerSetUp(pageId: string, content: Content): MessengerSetUp {
  const { offered, default: standard } = content.settings.languages;
  const each = <T>(make: (language: Language) => T): Localized<T> => Object.fromEntries(offered.map((language) => [language, make(language)]));
  return {
    pageId,
    defaultLanguage: standard,
    greeting: each((language) => text(content, language, 'introduction')),
    iceBreakers: each((language) => iceBreakers(content, language)),
    menu: each((language): readonly MenuItem[] => telegramCommands(content, language).map(({ command, description }) => ({ title: description, command }))),
  };
}

/** The first question of the first entry of each topic: what the editors put on top. */
function iceBreakers(content: Content, language: Language): readonly string[] {
  const byTopic = new Map([...content.entries.values()].reverse().map((entry) => [entry.topic, entry]));
  return [...byTopic.values()].reverse().flatMap((entry) => entry.questions[language]?.slice(0, 1) ?? []).slice(0, ICE_BREAKERS);
}

function text(content: Content, language: Language, key: TextKey): string {
  const { settings } = content;
  return catalogueText(language, key, { company: settings.company.name, firstName: '' }, { overrides: settings.texts, pick: (variants) => variants[0] ?? '' });
}
