import { json, Router, type Request } from 'express';
import { z } from 'zod';
import { ContextQuery, ListQuery, MessagesQuery, WriteRequest, type ConversationContext, type ConversationList, type ConversationRow, type MessageList } from '../api/desk';
import type { Clock } from '../clock';
import type { Content } from '../content/content';
import { attachmentFileId, type Attachment } from '../domain/activity';
import type { Agent } from '../domain/agent';
import type { Message } from '../domain/conversation';
import { AppError } from '../errors';
import { fold } from '../language/fold';
import type { StaffParts } from '../staff/act';
import { handBack, resolve } from '../staff/give-back';
import { addNote, sendReply } from '../staff/reply';
import { take } from '../staff/take';
import type { ConversationSummary, Store } from '../store/store';
import { toSafeFile, type SafeFile } from './attachment';
import { toContext, toMessageView, toRow } from './views';

export interface DeskParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly content: () => Content;
  readonly staff: StaffParts;
  /** The person behind a request. Throws UNAUTHENTICATED. */
  readonly agentOf: (request: Request) => Agent;
  /** Throws NOT_FOUND when the platform no longer has the bytes. */
  readonly openAttachment: (conversationId: string, attachment: Attachment) => Promise<{ readonly contentType: string; readonly bytes: Uint8Array }>;
}

const PAGE = 50;
const GAP = 200;
/** 20,000 characters, each escaped at worst. */
const BODY_LIMIT = '256kb';
/** How far back the last spoken line is looked for behind notes and events. */
const NEAR_END = 20;

const Id = z.string().min(1).max(1_000);
const Target = z.object({ id: Id });
const AttachmentTarget = z.object({ id: Id, seq: z.coerce.number().int().min(1), index: z.coerce.number().int().min(0).max(1_000) });

/** What the desk page asks for. Mounted at `/api/desk`, behind session, role and Origin. */
export function createDeskRoutes(parts: DeskParts): Router {
  const router = Router();
  const body = json({ limit: BODY_LIMIT });
  router.get('/conversations', async (request, response) => {
    response.json(await loadList(parts, request));
  });
  router.get('/conversations/:id', async (request, response) => {
    response.json(await loadContext(parts, request));
  });
  router.get('/conversations/:id/messages', async (request, response) => {
    response.json(await loadMessages(parts, request));
  });
  router.get('/conversations/:id/attachments/:seq/:index', async (request, response) => {
    const file = await openFile(parts, request);
    response.set({ ...file.headers }).end(file.bytes);
  });
  router.post('/conversations/:id/take', async (request, response) => {
    response.json(await answered(parts, request, (id, agent) => take(parts.staff, id, agent)));
  });
  router.post('/conversations/:id/hand-back', async (request, response) => {
    response.json(await answered(parts, request, (id, agent) => handBack(parts.staff, id, agent)));
  });
  router.post('/conversations/:id/resolve', async (request, response) => {
    response.json(await answered(parts, request, (id, agent) => resolve(parts.staff, id, agent)));
  });
  router.post('/conversations/:id/reply', body, async (request, response) => {
    const words = parse(WriteRequest, request.body);
    response.json(await answered(parts, request, (id, agent) => reply(parts, { id, agent, words })));
  });
  router.post('/conversations/:id/note', body, async (request, response) => {
    const { text } = parse(WriteRequest, request.body);
    response.json(await answered(parts, request, (id, agent) => addNote(parts.staff, id, agent, text)));
  });
  return router;
}

async function loadList({ store, agentOf }: DeskParts, request: Request): Promise<ConversationList> {
  const { view, search, offset } = parse(ListQuery, request.query);
  const agentId = agentOf(request).id;
  const folded = fold(search);
  // Before the rows: what changes while they are read comes again as a live event instead of getting lost.
  const position = await store.loadLastPosition();
  const [summaries, counts] = await Promise.all([
    store.loadConversations({ view, agentId, search: folded === '' ? null : folded, limit: PAGE + 1, offset }),
    store.countConversations(agentId),
  ]);
  const rows = await Promise.all(summaries.slice(0, PAGE).map((summary) => loadRow(store, summary)));
  return { rows, counts, more: summaries.length > PAGE, position };
}

async function loadContext({ store, content, agentOf }: DeskParts, request: Request): Promise<ConversationContext> {
  const { id } = parse(Target, request.params);
  const { language } = parse(ContextQuery, request.query);
  const summary = await loadSummary(store, id);
  const [row, tickets] = await Promise.all([loadRow(store, summary), store.loadTickets(id)]);
  const now = content();
  return toContext(summary, row, tickets, { content: now, language: language ?? agentOf(request).language ?? now.settings.languages.default });
}

async function loadMessages({ store }: DeskParts, request: Request): Promise<MessageList> {
  const { id } = parse(Target, request.params);
  const range = parse(MessagesQuery, request.query);
  const { conversation } = await loadSummary(store, id);
  const messages = await store.loadMessages(id, { ...range, limit: range.after === undefined ? PAGE : GAP });
  return { messages: messages.map(toMessageView), rev: conversation.rev, seq: conversation.seq };
}

async function openFile({ store, openAttachment }: DeskParts, request: Request): Promise<SafeFile> {
  const { id, seq, index } = parse(AttachmentTarget, request.params);
  const messages = await store.loadMessages(id, { after: seq - 1, before: seq + 1, limit: 1 });
  const attachment = messages[0]?.attachments[index];
  if (!attachment || attachment.source.kind === 'inline' || attachment.kind === 'link') throw new AppError('NOT_FOUND', 'There is no such file.');
  const kept = await store.openFile(attachmentFileId(id, seq, index));
  const { bytes } = kept ?? (await openAttachment(id, attachment));
  return toSafeFile(bytes, attachment.name);
}

/** Refuses words written before the customer's latest, unless the agent has seen the question and says so. */
async function reply({ store, staff }: DeskParts, { id, agent, words }: { readonly id: string; readonly agent: Agent; readonly words: WriteRequest }): Promise<void> {
  const newer = words.anyway === true ? [] : await store.loadMessages(id, { after: words.seenSeq, limit: GAP });
  if (newer.some(isCustomers)) throw new AppError('CONFLICT', 'There is a newer message from the customer; read it, then send again.');
  await sendReply(staff, id, agent, words.text);
}

function isCustomers({ author, visibility }: Message): boolean {
  return author.kind === 'customer' && visibility === 'public';
}

/** Does what a person asked for and answers with the row as it stands then. */
async function answered({ store, agentOf }: DeskParts, request: Request, deed: (id: string, agent: Agent) => Promise<unknown>): Promise<ConversationRow> {
  const { id } = parse(Target, request.params);
  await deed(id, agentOf(request));
  return loadRow(store, await loadSummary(store, id));
}

async function loadSummary(store: Store, id: string): Promise<ConversationSummary> {
  const summary = await store.loadConversation(id);
  if (!summary) throw new AppError('NOT_FOUND', 'There is no such conversation.');
  return summary;
}

/** Behind a note or an event the row still shows what was said last. */
async function loadRow(store: Store, summary: ConversationSummary): Promise<ConversationRow> {
  const { lastMessage, conversation } = summary;
  if (lastMessage !== null && lastMessage.visibility === 'public') return toRow(summary, lastMessage);
  const lately = await store.loadMessages(conversation.id, { limit: NEAR_END });
  return toRow(summary, lately.findLast((message) => message.visibility === 'public') ?? null);
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('BAD_INPUT', parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`).join('; '));
}
