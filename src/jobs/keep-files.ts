import type { Clock } from '../clock';
import { attachmentFileId, type Attachment } from '../domain/activity';
import type { Message } from '../domain/conversation';
import type { LogRecord } from '../domain/record';
import { describeError } from '../errors';
import type { Log } from '../log';
import type { Store } from '../store/store';

export interface KeepFilesParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly openAttachment: (conversationId: string, attachment: Attachment) => Promise<{ readonly contentType: string; readonly bytes: Uint8Array }>;
}

/**
 * Fetches what a customer sent behind a link that expires (Messenger's CDN) as soon as the message is on record. What cannot be fetched now
 * is tried again when somebody opens it at the desk.
 */
export async function keepFiles(parts: KeepFilesParts, record: LogRecord): Promise<void> {
  const customers = record.messages.filter((message) => message.author.kind === 'customer');
  await Promise.all(customers.flatMap((message) => message.attachments.map((attachment, index) => keepFile(parts, message, { attachment, index }))));
}

async function keepFile(parts: KeepFilesParts, { conversationId, seq }: Message, { attachment, index }: { readonly attachment: Attachment; readonly index: number }): Promise<void> {
  if (attachment.source.kind !== 'url' || attachment.kind === 'link') return;
  const id = attachmentFileId(conversationId, seq, index);
  try {
    const { contentType, bytes } = await parts.openAttachment(conversationId, attachment);
    await parts.store.saveFile({ id, conversationId, name: attachment.name, contentType, size: bytes.byteLength, createdAt: parts.clock.now().toISOString() }, bytes);
  } catch (error) {
    parts.log.warn('attachment not kept', { file: id, error: describeError(error) });
  }
}
