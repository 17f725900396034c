import type { OutboxRow, SendResult } from '../../domain/delivery';
import type { Store } from '../../store/store';
import { parseAddress } from './address';
import type { TelegramApi } from './api';
import { toSendResult } from './errors';
import { TOKEN_REFUSED, type Health } from './health';
import { asFields, readId } from './shape';
import { toCall, type Upload } from './to-call';

export interface SendParts {
  readonly api: TelegramApi;
  readonly store: Pick<Store, 'openFile'>;
  readonly health: Health;
}

/** 50 MB take longer than a text. */
const UPLOAD_MS = 60_000;

/** One row, one call. Never throws. */
export async function sendRow(row: OutboxRow, parts: SendParts): Promise<SendResult> {
  const result = await trySend(row, parts).catch(toSendResult);
  if (result.kind === 'sent') parts.health.set('sending', null);
  if (result.kind === 'retry' && result.reason === 'token-refused') parts.health.set('sending', TOKEN_REFUSED);
  return result;
}

async function trySend(row: OutboxRow, { api, store }: SendParts): Promise<SendResult> {
  const chatId = parseAddress(row.address);
  if (chatId === null) return { kind: 'final', reason: 'bad-address', customer: null };
  const source = row.message.attachment?.source;
  const upload = source?.kind === 'stored' ? await loadUpload(source.fileId, store) : null;
  if (source?.kind === 'stored' && !upload) return { kind: 'final', reason: 'file-missing', customer: null };
  const call = toCall(row, chatId, upload);
  if (call === null) return { kind: 'final', reason: 'nothing-to-show', customer: null };
  const message = await api.call(call.method, call.payload, upload ? { timeoutMs: UPLOAD_MS } : undefined);
  const fields = asFields(message);
  return { kind: 'sent', platformId: fields && readId(fields, 'message_id') };
}

async function loadUpload(fileId: string, store: Pick<Store, 'openFile'>): Promise<Upload | null> {
  const found = await store.openFile(fileId);
  return found && { bytes: found.bytes, name: found.file.name };
}
