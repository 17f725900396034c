import type { Conversation } from './conversation';
import { isPerson } from './ownership';
import type { Settings } from './settings';

export type TimerKind = 'episode-idle' | 'hand-back';

/** Due timers enter through `receive` as an event activity with a derived id, so firing twice is harmless. */
export interface Timer {
  /** `<conversationId>:<kind>`: setting one again moves it. */
  readonly id: string;
  readonly conversationId: string;
  readonly kind: TimerKind;
  readonly dueAt: string;
  /** The record that set it; part of the derived activity id. */
  readonly rev: number;
}

export type TimerChange =
  | { readonly kind: 'set'; readonly timer: Timer }
  | { readonly kind: 'cancel'; readonly id: string };

/**
 * Which timers run after a record: with the bot, the matter ends after `episodes.idleAfter`; with a person, the bot returns after
 * `handoff.handBackAfter`; in the queue nothing runs out, because a waiting customer must not be dropped.
 */
export function timersAfter(before: Conversation, after: Conversation, settings: Settings, now: Date): readonly TimerChange[] {
  const wanted = wantedTimer(after, settings);
  const kinds: readonly TimerKind[] = ['episode-idle', 'hand-back'];
  return kinds.flatMap((kind): readonly TimerChange[] => {
    const id = `${after.id}:${kind}`;
    if (wanted?.kind === kind) return [{ kind: 'set', timer: { id, conversationId: after.id, kind, dueAt: new Date(now.getTime() + wanted.afterMs).toISOString(), rev: after.rev } }];
    return before.rev > 0 ? [{ kind: 'cancel', id }] : [];
  });
}

function wantedTimer(after: Conversation, settings: Settings): { readonly kind: Timer['kind']; readonly afterMs: number } | null {
  if (after.episode === null || after.owner.kind === 'queue') return null;
  if (isPerson(after.owner)) return { kind: 'hand-back', afterMs: settings.handoff.handBackAfterMs };
  return { kind: 'episode-idle', afterMs: settings.episodes.idleAfterMs };
}
