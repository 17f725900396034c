/** Telegram's brakes: 20 a minute in a group, and the softer ones for private chats and overall. */
import type { FakeTelegramOptions } from '../fake-telegram';
import { createLine, type Line } from '../line';
import { refuseForNow } from './refusal';
import type { Chat } from './world';

export interface Limits {
  /**
   * Counts `weight` posts to this chat; 429 when that is too many, and then nothing is counted. Whether edits, copies and
   * reactions count towards the 20 is not documented; they are taken to.
   */
  spend(chat: Chat, weight: number): void;
}

interface Window {
  readonly limit: number;
  readonly lengthMs: number;
  readonly times: Line<number>;
}

export function createLimits(options: Required<Pick<FakeTelegramOptions, 'groupLimitPerMinute' | 'privateLimitPerSecond' | 'overallLimitPerSecond' | 'now'>>): Limits {
  const overall: Window = { limit: options.overallLimitPerSecond, lengthMs: 1000, times: createLine() };
  const chats = new Map<number, Window>();
  const windowOf = (chat: Chat): Window => {
    const known = chats.get(chat.id);
    if (known !== undefined) return known;
    const made = chat.type === 'private'
      ? { limit: options.privateLimitPerSecond, lengthMs: 1000, times: createLine<number>() }
      : { limit: options.groupLimitPerMinute, lengthMs: 60_000, times: createLine<number>() };
    chats.set(chat.id, made);
    return made;
  };
  return {
    spend(chat, weight) {
      const now = options.now();
      const windows = [windowOf(chat), overall].filter((window) => window.limit !== Infinity);
      const wait = Math.max(0, ...windows.map((window) => waitFor(window, weight, now)));
      if (wait > 0) refuseForNow(Math.ceil(wait / 1000));
      for (const window of windows) for (let post = 0; post < weight; post++) window.times.push(now);
    },
  };
}

/** Milliseconds until `weight` more fit; 0 when they do now. */
function waitFor(window: Window, weight: number, now: number): number {
  let oldest = window.times.peek();
  while (oldest !== undefined && oldest <= now - window.lengthMs) {
    window.times.shift();
    oldest = window.times.peek();
  }
  if (oldest === undefined || window.times.size() + weight <= window.limit) return 0;
  return oldest + window.lengthMs - now;
}
