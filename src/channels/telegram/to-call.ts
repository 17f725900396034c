import type { Attachment } from '../../domain/activity';
import type { Button } from '../../domain/conversation';
import type { OutboxRow } from '../../domain/delivery';
import type { Method, Payload } from './api';
import { parseFileId, type FileField } from './attachments';
import { cleanText } from './shape';

/** One call to the Bot API. */
export interface PlatformCall {
  readonly method: Method;
  readonly payload: Payload;
}

/** The bytes of a stored file, read before the call is made up. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly name: string | null;
}

/** How telegraf wants bytes. */
interface FileUpload {
  readonly source: Buffer;
  readonly filename: string;
}

const METHODS: Readonly<Record<FileField, Method>> = {
  photo: 'sendPhoto',
  animation: 'sendAnimation',
  document: 'sendDocument',
  audio: 'sendAudio',
  video: 'sendVideo',
  video_note: 'sendVideoNote',
  voice: 'sendVoice',
  sticker: 'sendSticker',
};

/** Kinds Telegram shows without a caption; their text would be lost without a word. */
const WITHOUT_CAPTION: readonly FileField[] = ['sticker', 'video_note'];
/** [Bot API: sendPhoto] */
const LARGEST_PHOTO = 10 * 1024 * 1024;

/** The call that shows a row in this chat; null where there is nothing to show or Telegram cannot show it in one message. */
export function toCall(row: Pick<OutboxRow, 'seq' | 'message'>, chatId: string, upload: Upload | null): PlatformCall | null {
  const { text, attachment, buttons } = row.message;
  const said = text === null ? null : cleanText(text);
  const base = { chat_id: chatId, ...toMarkup(buttons, row.seq) };
  if (!attachment || attachment.source.kind === 'inline') return toMessage(base, [said, attachment && inlineText(attachment)]);
  const field = fieldOf(attachment, upload);
  const file = fileOf(attachment, upload);
  if (file === null || (said !== null && WITHOUT_CAPTION.includes(field))) return null;
  return { method: METHODS[field], payload: { ...base, [field]: file, ...(said !== null && { caption: said }) } };
}

function toMessage(base: Payload, lines: readonly (string | null)[]): PlatformCall | null {
  const text = lines.filter((line) => line !== null && line !== '').join('\n');
  return text === '' ? null : { method: 'sendMessage', payload: { ...base, text } };
}

/** One button a row: titles are whole phrases, and phones are narrow. */
function toMarkup(buttons: readonly Button[], seq: number): Payload {
  if (buttons.length === 0) return {};
  const keyboard = buttons.map(({ title, action }, index) => {
    const text = cleanText(title);
    return [action.kind === 'url' ? { text, url: action.url } : { text, callback_data: `b:${seq}:${index}` }];
  });
  return { reply_markup: { inline_keyboard: keyboard } };
}

function inlineText(attachment: Attachment): string | null {
  if (attachment.source.kind !== 'inline') return null;
  return [attachment.name, attachment.source.text].filter((part) => part !== null).join('\n');
}

/** Which kind of file Telegram is told it gets: the one its id names, else the one its type asks for. */
function fieldOf(attachment: Attachment, upload: Upload | null): FileField {
  const { source, contentType } = attachment;
  const known = source.kind === 'platform-file' ? parseFileId(source.fileId) : null;
  if (known) return known.field;
  if (contentType === 'image/gif') return 'animation';
  if (/^image\/(?:jpeg|png|webp)$/.test(contentType)) return upload && upload.bytes.length > LARGEST_PHOTO ? 'document' : 'photo';
  if (contentType === 'audio/ogg') return 'voice';
  if (/^audio\/(?:mpeg|mp4|x-m4a)$/.test(contentType)) return 'audio';
  return contentType === 'video/mp4' ? 'video' : 'document';
}

/** A file id, an address Telegram fetches itself, or bytes; null where a stored file is no longer there. */
function fileOf({ source, name }: Attachment, upload: Upload | null): string | FileUpload | null {
  switch (source.kind) {
    case 'platform-file':
      return parseFileId(source.fileId)?.id ?? source.fileId;
    case 'url':
      return source.url;
    case 'stored':
      return upload && { source: Buffer.from(upload.bytes), filename: safeName(name ?? upload.name) };
    case 'inline':
      return source.text;
  }
}

/** telegraf writes the name into a header as it is. */
function safeName(name: string | null): string {
  return cleanText(name ?? '').replace(/[\r\n"\\/]/g, '_').slice(-100) || 'file';
}
