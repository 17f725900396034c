/** Commands as people type them and as flows name them. */

export interface TypedCommand {
  /** Lower case, without slash and @botname. */
  readonly name: string;
  /** What followed, or null. */
  readonly rest: string | null;
}

/** Telegram's own are Latin letters, digits and `_`; people also type `/powrót` and `/return-item`. `/3` and `/a/b` are just text. */
const COMMAND = /^\/([\p{L}_][\p{L}\p{N}_-]{0,31})(?:@\w{1,64})?(?:\s+([^]*))?$/u;

/** `/Track@our_bot LM-20391` → track, "LM-20391"; null where the text is no command. */
export function parseCommand(text: string): TypedCommand | null {
  const found = COMMAND.exec(text);
  const rest = found?.[2]?.trim();
  return found?.[1] === undefined ? null : { name: found[1].toLowerCase(), rest: rest || null };
}

/** `return-item` → `return_item`: Telegram allows a–z, 0–9 and `_`. [Bot API: BotCommand] */
export function toTelegramCommand(command: string): string {
  return command.toLowerCase().replaceAll('-', '_');
}

/** The declared command that was meant by the one typed; the typed one itself where none was. */
export function fromTelegramCommand(typed: string, declared: Iterable<string>): string {
  const spelled = toTelegramCommand(typed);
  for (const command of declared) if (toTelegramCommand(command) === spelled) return command;
  return typed;
}
