import type { OutboxRow, SendResult } from '../../domain/delivery';
import type { Store } from '../../store/store';
import { parseAddress } from './address';
import type { Connection } from './connection';
import { ConnectorError, toSendResult } from './connector-answer';
import { toActivity, type LoadedFile } from './to-activity';

interface SendParts {
  readonly store: Pick<Store, 'openFile'>;
  readonly connect: () => Promise<Connection>;
}

/** Sends one row into its conversation, outside of any turn. Never throws. */
export async function sendRow(row: OutboxRow, { store, connect }: SendParts): Promise<SendResult> {
  const reference = parseAddress(row.address);
  if (reference === null) return { kind: 'final', reason: 'address-unreadable', customer: null };
  const file = await loadFile(row, store);
  if (file === 'missing') return { kind: 'final', reason: 'file-missing', customer: null };
  if (file === 'unavailable') return { kind: 'retry', reason: 'store-unavailable', afterMs: null, scope: 'message' };
  const activity = toActivity(row, { channelId: reference.channelId, userId: reference.user?.id ?? null }, file);
  if (activity === null) return { kind: 'final', reason: 'nothing-to-send', customer: null };
  try {
    const connection = await connect();
    return { kind: 'sent', platformId: await connection.send(reference, activity) };
  } catch (error) {
    if (error instanceof ConnectorError) return toSendResult(error.answer);
    // Everything else fails before the call: the sign-in for which botbuilder asks Azure.
    return { kind: 'retry', reason: 'not-signed-in', afterMs: null, scope: 'account' };
  }
}

async function loadFile({ message }: OutboxRow, store: SendParts['store']): Promise<LoadedFile | 'missing' | 'unavailable' | null> {
  if (message.attachment?.source.kind !== 'stored') return null;
  try {
    const opened = await store.openFile(message.attachment.source.fileId);
    return opened === null ? 'missing' : { contentType: opened.file.contentType, bytes: opened.bytes };
  } catch {
    // Nothing was sent: the deliverer's next attempt asks the store again.
    return 'unavailable';
  }
}
