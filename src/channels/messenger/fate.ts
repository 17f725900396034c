import { z } from 'zod';

import type { Clock } from '../../clock';
import type { OutboxRow } from '../../domain/delivery';
import type { Store } from '../../store/store';
import type { Fate } from '../channel';
import { parsePsid } from './address';
import type { Graph } from './graph';

interface FateParts {
  readonly pageId: string;
  readonly graph: Graph;
  readonly clock: Clock;
  readonly store: Pick<Store, 'loadMessages' | 'loadMessageByPlatformId'>;
  /** When the last send of this row ended in silence, in this process; null where that is not known. */
  readonly silentSince: (rowId: string) => Date | null;
}

/** How many messages of a thread are looked through. */
const PAGE_SIZE = 25;
/** A message may be timed by Meta a little before we queued it: clocks differ, and Meta cuts to seconds. */
const SKEW_MS = 60_000;
/** A call that timed out may still be carried out; so long "not there" proves nothing. */
const SETTLE_MS = 30_000;

const UNKNOWN: Fate = { kind: 'unknown' };

const PageMessage = z.object({
  id: z.string(),
  message: z.string().nullish().catch(null),
  created_time: z.string(),
  from: z.object({ id: z.string() }),
});
const Conversations = z.object({ data: z.array(z.object({ messages: z.object({ data: z.array(PageMessage) }).optional() })) });

/** First the echo, which ticks the row wherever it arrives; then the Conversations API. `unknown` whenever the two leave a doubt. */
export async function askFate(row: OutboxRow, parts: FateParts): Promise<Fate> {
  try {
    return (await askStore(row, parts.store)) ?? (await askPlatform(row, parts));
  } catch {
    // The store is away: nobody knows yet, and the deliverer asks again.
    return UNKNOWN;
  }
}

async function askStore(row: OutboxRow, store: FateParts['store']): Promise<Fate | null> {
  const [message] = await store.loadMessages(row.conversationId, { after: row.seq - 1, before: row.seq + 1, limit: 1 });
  const delivery = message?.delivery;
  if (!delivery || !['sent', 'delivered', 'read'].includes(delivery.state)) return null;
  return { kind: 'sent', platformId: delivery.platformId };
}

async function askPlatform(row: OutboxRow, parts: FateParts): Promise<Fate> {
  const psid = parsePsid(row.address);
  if (psid === null) return UNKNOWN;
  const fields = `messages.limit(${PAGE_SIZE}){id,message,created_time,from}`;
  const query = new URLSearchParams({ platform: 'messenger', user_id: psid, fields });
  const answer = await parts.graph.call({ method: 'GET', path: `/${parts.pageId}/conversations?${query.toString()}`, body: null });
  const parsed = Conversations.safeParse(answer.kind === 'answered' && answer.status === 200 ? answer.body : undefined);
  if (!parsed.success) return UNKNOWN;
  const messages = parsed.data.data.flatMap((conversation) => conversation.messages?.data ?? []);
  return toFate(row, messages, parts);
}

/** Our text, said by the Page since the row was queued, and not yet known as another message's: that is it. */
async function toFate(row: OutboxRow, messages: readonly z.infer<typeof PageMessage>[], parts: FateParts): Promise<Fate> {
  const since = Date.parse(row.createdAt) - SKEW_MS;
  const recent = messages.filter(({ created_time }) => toTime(created_time) >= since);
  const said = recent.filter(({ from, message }) => from.id === parts.pageId && (message ?? '') === shownText(row));
  const known = await Promise.all(said.map(({ id }) => parts.store.loadMessageByPlatformId(row.conversationId, id)));
  const [ours, ...others] = said.filter((_, index) => known[index] === null);
  if (ours) return others.length === 0 || row.message.text !== null ? { kind: 'sent', platformId: ours.id } : UNKNOWN;
  const seesAll = recent.length < PAGE_SIZE;
  // Of a process that died we only know that it cannot have sent the row before it was queued.
  const silent = parts.silentSince(row.id) ?? new Date(row.createdAt);
  const settled = parts.clock.now().getTime() - silent.getTime() >= SETTLE_MS;
  return seesAll && settled ? { kind: 'not-sent' } : UNKNOWN;
}

/** What the Conversations API shows as the text: nothing for templates and attachments. */
function shownText({ message }: OutboxRow): string {
  return message.buttons.some(({ action }) => action.kind === 'url') ? '' : (message.text ?? '');
}

/** `2026-11-02T09:00:00+0000` → ms. */
function toTime(time: string): number {
  return Date.parse(time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
