import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** How a command ended. */
export interface CommandEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, one parsed JSON value a line. */
  readonly lines: readonly unknown[];
}

/** `odzew …` as a process of its own, in the checkout, with these lines on its standard input. */
export function runCommand(args: readonly string[], input: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'odzew.js'), ...args], { cwd: ROOT, env: { PATH: process.env['PATH'] ?? '', ...environment } });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.once('error', reject);
    child.once('close', (status) => resolve({ ...output, status, lines: toLines(output.stdout) }));
    child.stdin.end(input.map((line) => `${line}\n`).join(''));
  });
}

/** Text that is no JSON stands as it is. */
function toLines(stdout: string): readonly unknown[] {
  return stdout.split('\n').filter((line) => line !== '').map((line) => {
    try {
      return JSON.parse(line);
    } catch {
      return line;
    }
  });
}
