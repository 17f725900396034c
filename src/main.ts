import { describeError, AppError } from './errors';

interface Command {
  readonly usage: string;
  readonly about: string;
  run(args: readonly string[]): Promise<number>;
}

/** argv → command. Each command is loaded only when it is called, so that `ask` does not pay for the server. */
const COMMANDS: Readonly<Record<string, Command>> = {
  start: { usage: 'start', about: 'the server', run: async (args) => (await import('./cli/start.js')).start(args) },
  chat: { usage: 'chat [--faq DIR] [--flows DIR] [--settings FILE] [--lang pl] [--json]', about: 'talk to the bot in the terminal', run: async (args) => (await import('./cli/chat.js')).chat(args) },
  ask: { usage: 'ask [--faq DIR] [--flows DIR] [--settings FILE] [--lang pl] [--json] [TEXT]', about: 'how one message would be understood and decided', run: async (args) => (await import('./cli/ask.js')).ask(args) },
  lint: { usage: 'lint [PATHS] [--format text|json|github|sarif]', about: 'check the knowledge base, flows and settings', run: async (args) => (await import('./cli/lint-command.js')).lint(args) },
  eval: { usage: 'eval DATA.jsonl [--faq DIR] [--flows DIR] [--settings FILE] [--json] [--precision 0.9]', about: 'figures of matching on labelled messages', run: async (args) => (await import('./cli/eval.js')).evaluate(args) },
  agent: { usage: 'agent add EMAIL --name NAME [--role admin|agent|editor|manager]', about: 'add a person to the staff', run: async (args) => (await import('./cli/agent.js')).agent(args) },
  channels: { usage: 'channels set-up', about: 'commands, menu, Get started and greeting on the platforms', run: async (args) => (await import('./cli/channels.js')).channels(args) },
  sandbox: { usage: 'sandbox [--telegram-port 8081] [--graph-port 8082]', about: 'fake Telegram and Messenger servers for demos', run: async (args) => (await import('./cli/sandbox.js')).sandbox(args) },
};

/** Exit status: 0 done, 1 problems found, 2 misuse. */
export function main(argv: readonly string[]): void {
  const [name = 'help', ...args] = argv;
  const command = COMMANDS[name];
  if (!command) {
    const asked = ['help', '--help', '-h'].includes(name);
    (asked ? process.stdout : process.stderr).write(`${asked ? '' : `There is no command "${name}".\n\n`}${usage()}`);
    process.exitCode = asked ? 0 : 2;
    return;
  }
  command.run(args).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof AppError ? error.message : describeError(error)}\n`);
      process.exitCode = error instanceof AppError && error.code === 'BAD_INPUT' ? 2 : 1;
    },
  );
}

function usage(): string {
  const lines = Object.values(COMMANDS).map(({ usage: text, about }) => `  odzew ${text}\n      ${about}`);
  return `Usage:\n${lines.join('\n')}\n`;
}
