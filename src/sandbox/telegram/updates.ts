/** Where updates are born: numbered, filtered by allowed_updates, held back or doubled on demand, then handed to delivery. */
import type { TelegramUpdate } from '../fake-telegram';

export interface Updates {
  make(kind: string, value: unknown): TelegramUpdate;
  makeRaw(fields: Readonly<Record<string, unknown>>): TelegramUpdate;
  redeliver(updateId: number): void;
  duplicateNext(count: number): void;
  hold(): void;
  release(order: 'made' | 'reversed' | readonly number[]): void;
  heldCount(): number;
  /** Undefined leaves the setting as it was, as at Telegram; an empty list means the default. */
  allow(kinds: readonly string[] | undefined): void;
  allowed(): readonly string[];
  isAllowed(kind: string): boolean;
}

/** `again`: a copy of something already made, which no offset confirms. */
export type Deliver = (update: TelegramUpdate, options: { readonly again: boolean }) => void;

/** [TT:methods.d.ts] what an empty allowed_updates leaves out. */
const NOT_BY_DEFAULT = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

export function createUpdates(firstUpdateId: number, keep: number, deliver: Deliver): Updates {
  const recent = new Map<number, TelegramUpdate>();
  let nextId = firstUpdateId;
  let held: TelegramUpdate[] | null = null;
  let duplicates = 0;
  let allowed: readonly string[] = [];

  const isAllowed = (kind: string): boolean => (allowed.length === 0 ? !NOT_BY_DEFAULT.has(kind) : allowed.includes(kind));
  const remember = (update: TelegramUpdate): void => {
    recent.set(update.update_id, update);
    const [oldest] = recent.keys();
    if (recent.size > keep && oldest !== undefined) recent.delete(oldest);
  };
  const handOver = (update: TelegramUpdate): void => {
    deliver(update, { again: false });
    if (duplicates <= 0) return;
    duplicates -= 1;
    deliver(update, { again: true });
  };
  const send = (update: TelegramUpdate): TelegramUpdate => {
    remember(update);
    if (held === null) handOver(update);
    else held.push(update);
    return update;
  };

  return {
    make(kind, value) {
      const update: TelegramUpdate = { update_id: nextId++, [kind]: value };
      return isAllowed(kind) ? send(update) : update;
    },
    makeRaw(fields) {
      const id = fields.update_id;
      return send({ ...fields, update_id: typeof id === 'number' ? id : nextId++ });
    },
    redeliver(updateId) {
      const update = recent.get(updateId);
      if (update === undefined) throw new Error(`Update ${updateId} was never made or is too old to redeliver.`);
      deliver(update, { again: true });
    },
    duplicateNext: (count) => void (duplicates += count),
    hold: () => void (held ??= []),
    release(order) {
      const waiting = held ?? [];
      held = null;
      for (const update of inOrder(waiting, order)) handOver(update);
    },
    heldCount: () => held?.length ?? 0,
    allow: (kinds) => void (allowed = kinds ?? allowed),
    allowed: () => allowed,
    isAllowed,
  };
}

/** Those not listed follow, in the order they were made. */
function inOrder(updates: readonly TelegramUpdate[], order: 'made' | 'reversed' | readonly number[]): readonly TelegramUpdate[] {
  if (order === 'made') return updates;
  if (order === 'reversed') return updates.toReversed();
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (update: TelegramUpdate): number => place.get(update.update_id) ?? order.length;
  return updates.toSorted((a, b) => placeOf(a) - placeOf(b));
}
