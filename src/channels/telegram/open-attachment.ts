import { TelegramError } from 'telegraf';
import type { Attachment } from '../../domain/activity';
import { AppError } from '../../errors';
import type { Store } from '../../store/store';
import type { TelegramApi } from './api';
import { parseFileId } from './attachments';
import { asFields, readText } from './shape';

export interface Opened {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const GONE = 'Telegram no longer has this file; ask the customer to send it again.';

/** The bytes of an attachment, at most 20 MB of them. Rejects with NOT_FOUND, TOO_LARGE or UNAVAILABLE; the file's address, which contains the token, goes nowhere. */
export async function openTelegramAttachment(attachment: Attachment, parts: { readonly api: TelegramApi; readonly store: Pick<Store, 'openFile'> }): Promise<Opened> {
  const { source, contentType } = attachment;
  switch (source.kind) {
    case 'platform-file':
      return { contentType, bytes: await parts.api.download(await loadPath(source.fileId, parts.api)) };
    case 'inline':
      return { contentType, bytes: new TextEncoder().encode(source.text) };
    case 'stored': {
      const found = await parts.store.openFile(source.fileId);
      if (!found) throw new AppError('NOT_FOUND', 'This file is no longer kept.');
      return { contentType: found.file.contentType, bytes: found.bytes };
    }
    case 'url':
      throw new AppError('NOT_FOUND', 'This attachment is a link; open it in the browser.');
  }
}

async function loadPath(fileId: string, api: TelegramApi): Promise<string> {
  const file = await api.call('getFile', { file_id: parseFileId(fileId)?.id ?? fileId }).catch((error: unknown) => {
    throw toAppError(error);
  });
  const fields = asFields(file);
  const path = fields && readText(fields, 'file_path');
  if (path === null) throw new AppError('NOT_FOUND', GONE);
  return path;
}

function toAppError(error: unknown): AppError {
  const refused = error instanceof TelegramError && error.code === 400 ? error.description : null;
  if (refused === null) return new AppError('UNAVAILABLE', 'Telegram did not say where the file is; try again in a moment.', { cause: error });
  if (/too big/i.test(refused)) return new AppError('TOO_LARGE', 'The file is larger than the 20 MB Telegram lets bots download.', { cause: error });
  return new AppError('NOT_FOUND', GONE, { cause: error });
}
