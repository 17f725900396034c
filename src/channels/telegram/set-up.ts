import { primaryLanguage, type Language } from '../../domain/language';
import { AppError, describeError } from '../../errors';
import { createTelegramApi, type Method, type Payload, type TelegramAccess } from './api';
import { toTelegramCommand } from './commands';

export interface TelegramCommand {
  /** As flows name it, without slash. */
  readonly command: string;
  /** 1–256 characters. */
  readonly description: string;
}

/** What people see of the bot in one language. */
export interface TelegramProfile {
  /** null: for everybody whose language has no profile of its own. */
  readonly language: Language | null;
  /** At most 100. */
  readonly commands: readonly TelegramCommand[];
  /** Shown in the empty chat before the first message; at most 512 characters. */
  readonly description: string;
  /** Shown on the bot's page and beside shared links; at most 120 characters. */
  readonly shortDescription: string;
}

/**
 * Sets commands and descriptions, language by language. [Bot API: setMyCommands, setMyDescription, setMyShortDescription]
 * Rejects with BAD_INPUT when Telegram cannot take a command's name, and UNAVAILABLE, naming the call, when Telegram says no.
 */
export async function setUpTelegram(access: TelegramAccess, profiles: readonly TelegramProfile[]): Promise<void> {
  const api = createTelegramApi(access);
  const calls = profiles.flatMap(toCalls);
  for (const { method, payload } of calls) {
    await api.call(method, payload).catch((error: unknown) => {
      throw new AppError('UNAVAILABLE', `Telegram refused ${method}: ${describeError(error)}`, { cause: error });
    });
  }
}

function toCalls(profile: TelegramProfile): readonly { readonly method: Method; readonly payload: Payload }[] {
  const language = profile.language === null ? {} : { language_code: primaryLanguage(profile.language) };
  return [
    { method: 'setMyCommands', payload: { ...language, commands: profile.commands.map(toBotCommand) } },
    { method: 'setMyDescription', payload: { ...language, description: profile.description } },
    { method: 'setMyShortDescription', payload: { ...language, short_description: profile.shortDescription } },
  ];
}

function toBotCommand({ command, description }: TelegramCommand): Payload {
  const spelled = toTelegramCommand(command);
  if (!/^[a-z0-9_]{1,32}$/.test(spelled))
    throw new AppError('BAD_INPUT', `Telegram cannot show the command "${command}"; use at most 32 letters a–z, digits, _ or - for it.`);
  return { command: spelled, description };
}
