/** Payloads that we put on what Messenger shows outside of messages. Buttons of messages have `b:<seq>:<index>`. */

export const GET_STARTED = 'GET_STARTED';

/** An ice breaker: its title is the question. */
export const ASK_TITLE = 'ask-title';

const COMMAND = 'command:';

/** For a menu item that stands for a command. */
export function toCommandPayload(command: string): string {
  return `${COMMAND}${command}`;
}

/** The command without its slash; null for any other payload. */
export function parseCommand(payload: string): string | null {
  return payload.startsWith(COMMAND) ? payload.slice(COMMAND.length) : null;
}
