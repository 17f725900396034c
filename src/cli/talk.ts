import { createInterface } from 'node:readline/promises';
import { systemClock } from '../clock';
import type { OutboxRow } from '../domain/delivery';
import type { Terminal } from './terminal';

const YOU = 'you';
const LOOK_MS = 50;

/** A conversation by hand. Choices are numbered; a line that begins with "!" is what a person at the desk writes. */
export async function talk(terminal: Terminal, locale: string | null): Promise<number> {
  process.stdout.write('Write to the bot; "!text" answers as a person, "!back" hands back to the bot, Ctrl+D ends.\n\n');
  const reader = createInterface({ input: process.stdin, output: process.stdout, prompt: '› ' });
  const show = () => {
    const rows = terminal.console.takeSent();
    if (rows.length > 0) process.stdout.write(`\r${rows.map(toText).join('')}`);
    if (rows.length > 0) reader.prompt();
    cancel = systemClock.after(LOOK_MS, show);
  };
  let cancel = systemClock.after(LOOK_MS, show);
  await terminal.says(YOU, { texts: ['/start'], ...(locale === null ? {} : { locale }) });
  reader.prompt();
  for await (const line of reader) {
    if (line.trim() !== '') await perform(terminal, line.trim(), locale).catch((error: unknown) => process.stdout.write(`(${error instanceof Error ? error.message : String(error)})\n`));
    reader.prompt();
  }
  cancel();
  await terminal.stop();
  process.stdout.write('\n');
  return 0;
}

function perform(terminal: Terminal, line: string, locale: string | null): Promise<void> {
  if (line === '!back') return terminal.staffDoes(YOU, 'Agent', 'hand-back');
  if (line.startsWith('!')) return terminal.agentSays(YOU, 'Agent', line.slice(1));
  return terminal.says(YOU, { texts: [line], ...(locale === null ? {} : { locale }) });
}

function toText(row: OutboxRow): string {
  const who = row.origin === 'bot' ? 'bot' : 'person';
  const choices = row.message.buttons.map((button, index) => `   ${index + 1}. ${button.title}${button.action.kind === 'url' ? `  ${button.action.url}` : ''}\n`);
  return `${who}: ${row.message.text ?? ''}\n${choices.join('')}`;
}
