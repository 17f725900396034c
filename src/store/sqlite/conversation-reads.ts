import type { ConversationQuery, ConversationSummary, QueueView } from '../store';
import type { Connection } from './database';
import { toMessage } from './message-row';
import type { DeliveryState } from '../../domain/conversation';
import { searchWords } from './search-words';

export interface ConversationReads {
  one(conversationId: string): ConversationSummary | null;
  list(query: ConversationQuery): readonly ConversationSummary[];
  count(agentId: string | null): { readonly queue: number; readonly mine: number; readonly all: number };
}

export function createConversationReads(db: Connection): ConversationReads {
  const summaries = createSummaryRead(db);
  const ids = createIdRead(db);
  const count = db.query<{ queue: number; mine: number; total: number }>(`
    SELECT (SELECT COUNT(*) FROM conversations WHERE owner_kind = 'queue') AS queue,
      (SELECT COUNT(*) FROM conversations WHERE owner_kind = 'agent' AND agent_id = ?) AS mine,
      (SELECT COUNT(*) FROM conversations) AS total`);
  return {
    one: (conversationId) => summaries([conversationId])[0] ?? null,
    list: (query) => summaries(ids(query)),
    count: (agentId) => {
      const row = count.all(agentId)[0];
      return { queue: row?.queue ?? 0, mine: row?.mine ?? 0, all: row?.total ?? 0 };
    },
  };
}

interface SummaryRow {
  readonly conversation: string;
  readonly customer: string;
  readonly ticket: string | null;
  readonly message: string | null;
  readonly delivery_state: DeliveryState | null;
  readonly delivery_reason: string | null;
  readonly platform_id: string | null;
}

function createSummaryRead(db: Connection): (ids: readonly string[]) => readonly ConversationSummary[] {
  const rows = db.query<SummaryRow>(`
    SELECT c.json AS conversation, cu.json AS customer, t.json AS ticket, m.json AS message, m.delivery_state, m.delivery_reason, m.platform_id
    FROM json_each(?) asked CROSS JOIN conversations c ON c.id = asked.value
    JOIN customers cu ON cu.id = c.customer_id
    LEFT JOIN tickets t ON t.id = c.ticket_id
    LEFT JOIN messages m ON m.conversation_id = c.id AND m.seq = c.seq
    ORDER BY asked.key`);
  return (ids) => rows.all(JSON.stringify(ids)).map(toSummary);
}

function toSummary(row: SummaryRow): ConversationSummary {
  return {
    conversation: JSON.parse(row.conversation),
    customer: JSON.parse(row.customer),
    ticket: row.ticket === null ? null : JSON.parse(row.ticket),
    lastMessage: row.message === null ? null : toMessage({ ...row, json: row.message }),
  };
}

/** Past so many hits of its rarest word a search walks the list instead of the word's hits. */
const MANY_HITS = 5000;

const VIEWS: Readonly<Record<QueueView, { readonly where: string; readonly order: string }>> = {
  queue: { where: `c.owner_kind = 'queue' AND ?1 IS ?1`, order: 'c.queue_rank, c.waiting_since, c.id' },
  mine: { where: `c.owner_kind = 'agent' AND c.agent_id = ?1`, order: 'c.updated_at DESC, c.id' },
  all: { where: '?1 IS ?1', order: 'c.updated_at DESC, c.id' },
};

const STARTS_WITH = (word: string) => `token >= ${word} AND token < ${word} || char(1114111)`;

const HAS_ALL_WORDS = `NOT EXISTS (SELECT 1 FROM json_each(?4) word WHERE NOT EXISTS (
  SELECT 1 FROM search_tokens s WHERE s.conversation_id = c.id AND s.${STARTS_WITH('word.value').replace('AND token', 'AND s.token')}))`;

/** The ids of a page of the list, in its order. */
function createIdRead(db: Connection): (query: ConversationQuery) => readonly string[] {
  const hits = db.query<{ hits: number }>(`
    SELECT COUNT(*) AS hits FROM (SELECT 1 FROM search_tokens WHERE ${STARTS_WITH('?1')} LIMIT ${MANY_HITS})`);
  const statements = {
    queue: createViewStatements(db, 'queue'),
    mine: createViewStatements(db, 'mine'),
    all: createViewStatements(db, 'all'),
  };

  return ({ view, agentId, search, limit, offset }) => {
    const wanted = search === null ? [] : searchWords(search);
    const { plain, walk, hit } = statements[view];
    const rarest = wanted.map((word) => ({ word, hits: hits.all(word)[0]?.hits ?? 0 })).toSorted((a, b) => a.hits - b.hits)[0];
    if (!rarest) return plain.all(agentId, limit, offset).map((row) => row.id);
    const all = JSON.stringify(wanted);
    const rows = rarest.hits < MANY_HITS ? hit.all(agentId, limit, offset, all, rarest.word) : walk.all(agentId, limit, offset, all);
    return rows.map((row) => row.id);
  };
}

function createViewStatements(db: Connection, view: QueueView) {
  const { where, order } = VIEWS[view];
  const page = `ORDER BY ${order} LIMIT ?2 OFFSET ?3`;
  return {
    plain: db.query<{ id: string }>(`SELECT c.id FROM conversations c WHERE ${where} ${page}`),
    walk: db.query<{ id: string }>(`SELECT c.id FROM conversations c WHERE ${where} AND ${HAS_ALL_WORDS} ${page}`),
    hit: db.query<{ id: string }>(`
      SELECT c.id FROM (SELECT DISTINCT conversation_id FROM search_tokens WHERE ${STARTS_WITH('?5')}) hit
      CROSS JOIN conversations c ON c.id = hit.conversation_id WHERE ${where} AND ${HAS_ALL_WORDS} ${page}`),
  };
}
