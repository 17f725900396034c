/** Methods about the bot itself: who it is, its commands, descriptions and menu button. */
import { isObject, type Params, readJson, readText } from '../params';
import type { Method } from './method';
import { refuse } from './refusal';

const MOST_COMMANDS = 100;

export const PROFILE_METHODS: Readonly<Record<string, Method>> = {
  getMe: (_call, { world }) => ({
    ...world.bot, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false,
  }),
  setMyCommands({ params }, { world }) {
    world.profile.set(commandsKey(params), readCommands(params));
    return true;
  },
  getMyCommands: ({ params }, { world }) => world.profile.get(commandsKey(params)) ?? [],
  deleteMyCommands({ params }, { world }) {
    world.profile.delete(commandsKey(params));
    return true;
  },
  setMyName: setTextOf('name', 64),
  getMyName: getTextOf('name'),
  setMyDescription: setTextOf('description', 512),
  getMyDescription: getTextOf('description'),
  setMyShortDescription: setTextOf('short_description', 120),
  getMyShortDescription: getTextOf('short_description'),
  setChatMenuButton({ params }, { world }) {
    const button = readJson(params, 'menu_button') ?? { type: 'default' };
    if (!isObject(button) || !['default', 'commands', 'web_app'].includes(String(button.type))) refuse('MenuButton has unsupported type');
    world.profile.set(`menu ${readText(params, 'chat_id') ?? ''}`, button);
    return true;
  },
  getChatMenuButton: ({ params }, { world }) => world.profile.get(`menu ${readText(params, 'chat_id') ?? ''}`) ?? { type: 'commands' },
};

function commandsKey(params: Params): string {
  return `commands ${JSON.stringify(readJson(params, 'scope') ?? { type: 'default' })} ${readLanguage(params)}`;
}

/** Two letters, or empty for the fallback. [TT:methods.d.ts] */
function readLanguage(params: Params): string {
  const code = readText(params, 'language_code') ?? '';
  return /^([a-z]{2})?$/.test(code) ? code : refuse('invalid language code specified');
}

function readCommands(params: Params): readonly unknown[] {
  const commands = readJson(params, 'commands');
  if (!Array.isArray(commands)) return refuse("can't parse commands JSON object");
  if (commands.length > MOST_COMMANDS) refuse('BOT_COMMANDS_TOO_MUCH');
  for (const command of commands as readonly unknown[]) {
    if (!isObject(command)) return refuse("can't parse BotCommand");
    if (!/^\/?[a-z0-9_]{1,32}$/.test(String(command.command))) refuse('BOT_COMMAND_INVALID');
    const length = typeof command.description === 'string' ? command.description.trim().length : 0;
    if (length < 1 || length > 256) refuse('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return commands as readonly unknown[];
}

function setTextOf(field: string, longest: number): Method {
  return ({ params }, { world }) => {
    const text = readText(params, field) ?? '';
    if (text.length > longest) refuse(`bot ${field.replace('_', ' ')} is too long`);
    world.profile.set(`${field} ${readLanguage(params)}`, text);
    return true;
  };
}

function getTextOf(field: string): Method {
  return ({ params }, { world }) => ({ [field]: world.profile.get(`${field} ${readLanguage(params)}`) ?? world.profile.get(`${field} `) ?? '' });
}
