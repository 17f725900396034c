import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines of a stream, one after the other; blank ones are passed over. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line;
  }
}

/** One line of JSON → its value, or the reason why not. */
export function parseJsonLine(line: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string } {
  try {
    return { ok: true, value: JSON.parse(line) };
  } catch {
    return { ok: false, error: 'This line is not JSON.' };
  }
}
