/** Text with its entities, and the two things every parse mode needs: byte offsets for errors and a way to complain. */
import type { TelegramEntity } from '../fake-telegram';
import { refuse } from './refusal';

export interface Formatted {
  readonly text: string;
  readonly entities: readonly TelegramEntity[];
}

export function refuseEntities(source: string, at: number, what: string): never {
  refuse(`can't parse entities: ${what} at byte offset ${Buffer.byteLength(source.slice(0, at))}`);
}

/** Sorted as Telegram lists them, empty ones left out. */
export function toEntities(found: readonly TelegramEntity[]): readonly TelegramEntity[] {
  return found.filter((entity) => entity.length > 0).sort((a, b) => a.offset - b.offset || b.length - a.length);
}
