import { AppError } from '../../errors';
import type { Attachment } from '../../domain/activity';
import type { ChannelCapabilities } from '../../domain/capabilities';
import type { OutboxRow, SendResult } from '../../domain/delivery';
import type { Channel } from '../channel';
import { download } from '../download';
import { parsePsid } from './address';
import type { MessengerConfig, MessengerParts } from './config';
import { toTrouble } from './errors';
import { askFate } from './fate';
import { createGraph, type Graph } from './graph';
import { createMessengerRoutes } from './receive';
import { sendRow } from './send';
import { createSilences } from './silences';
import { createState, type State } from './state';

/** Limits of the Send API (Messenger Platform, Send Messages). 25 MB is for all but images, which Meta refuses itself above 8 MB. */
const CAPABILITIES: ChannelCapabilities = {
  textLimit: 1999,
  buttonTextLimit: 1999,
  buttons: 13,
  buttonTitleLimit: 20,
  urlButtons: true,
  withUrlButton: { buttons: 3, textLimit: 640 },
  captionLimit: 0,
  typing: true,
  attachmentBytes: 25 * 1024 * 1024,
};

/** The door to one Facebook Page. Throws CONFIG without the app secret: every webhook would be anybody's. */
export function createMessengerChannel(config: MessengerConfig, parts: MessengerParts): Channel {
  if (config.appSecret === '') throw new AppError('CONFIG', 'MESSENGER_APP_SECRET is empty; take it from the app dashboard, Settings, Basic.');
  const graph = createGraph(config);
  const state = createState();
  const silences = createSilences(parts.clock);
  return {
    id: 'messenger',
    accountId: config.pageId,
    capabilities: CAPABILITIES,
    routes: createMessengerRoutes(config, { ...parts, onPolicy: (action, reason) => notePolicy(action, reason, { state, log: parts.log }) }),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    send: async (row) => {
      const result = await sendRow(row, { pageId: config.pageId, graph, store: parts.store, humanAgent: parts.humanAgent ?? (() => false) });
      noteResult(row, result, { state, log: parts.log });
      if (result.kind === 'unknown') silences.add(row.id);
      return result;
    },
    askFate: (row) => askFate(row, { pageId: config.pageId, graph, clock: parts.clock, store: parts.store, silentSince: (rowId) => silences.since(rowId) }),
    showTyping: (address) => showTyping(address, config.pageId, graph),
    openAttachment: (attachment) => openAttachment(attachment, config, parts),
    health: () => state.health(),
  };
}

function noteResult(row: OutboxRow, result: SendResult, { state, log }: { readonly state: State } & Pick<MessengerParts, 'log'>): void {
  if (result.kind === 'sent') return state.wentWell();
  const trouble = toTrouble(result);
  if (trouble === null) return;
  state.refused(trouble);
  log.error('messenger refuses to send', { row: row.id, reason: result.reason, trouble });
}

/** `warning`, `block` or `unblock` (messaging_policy_enforcement). */
function notePolicy(action: string, reason: string | null, { state, log }: { readonly state: State } & Pick<MessengerParts, 'log'>): void {
  log.error('messenger enforces its policy', { action, reason });
  if (action === 'block') state.blocked(`Messenger has blocked the Page (${reason ?? 'no reason given'}); see Page Support Home.`);
  if (action === 'unblock') state.unblocked();
}

function showTyping(address: string, pageId: string, graph: Graph): void {
  const psid = parsePsid(address);
  if (psid === null) return;
  void graph.call({ method: 'POST', path: `/${pageId}/messages`, body: { recipient: { id: psid }, sender_action: 'typing_on' } });
}

/** Meta's CDN over https, or the Graph server itself. A link that the customer shared is not a file of theirs. */
async function openAttachment({ kind, source }: Attachment, { apiRoot }: MessengerConfig, { store }: MessengerParts) {
  if (source.kind === 'stored') {
    const opened = await store.openFile(source.fileId);
    if (opened) return { contentType: opened.file.contentType, bytes: opened.bytes };
  }
  if (kind === 'link' || source.kind !== 'url') throw new AppError('NOT_FOUND', 'This attachment has no file behind it.');
  const mayOpen = (url: URL) => url.protocol === 'https:' || url.origin === new URL(apiRoot).origin;
  return download(source.url, { limit: CAPABILITIES.attachmentBytes, mayOpen });
}
