import type { Attachment, AttachmentKind } from '../../domain/activity';
import { cleanText, readFields, readInteger, readList, readText, type Fields } from './shape';

/** The kinds of file Telegram tells apart. An id of one kind cannot be sent as another, so ours carry the kind: `voice:<file_id>`. */
export const FILE_FIELDS = ['photo', 'animation', 'document', 'audio', 'video', 'video_note', 'voice', 'sticker'] as const;
export type FileField = (typeof FILE_FIELDS)[number];

interface FileRow {
  readonly field: FileField;
  readonly kind: AttachmentKind;
  /** Where Telegram names no type. */
  readonly contentType: string;
}

/** `animation` before `document`: Telegram shows an animation as both. */
const FILE_ROWS: readonly FileRow[] = [
  { field: 'animation', kind: 'video', contentType: 'video/mp4' },
  { field: 'document', kind: 'file', contentType: 'application/octet-stream' },
  { field: 'audio', kind: 'audio', contentType: 'audio/mpeg' },
  { field: 'video', kind: 'video', contentType: 'video/mp4' },
  { field: 'video_note', kind: 'video', contentType: 'video/mp4' },
  { field: 'voice', kind: 'audio', contentType: 'audio/ogg' },
  { field: 'sticker', kind: 'sticker', contentType: 'image/webp' },
];

const CONTENT_TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/;

/** What a message carries besides its text: one attachment or none, as Telegram sends an album as several messages. */
export function toAttachments(message: Fields): readonly Attachment[] {
  const found = toPhoto(message) ?? toFile(message) ?? toPlace(message) ?? toContact(message);
  return found === null ? [] : [found];
}

/** Takes `voice:<file_id>` apart; null for an id without its kind. */
export function parseFileId(fileId: string): { readonly field: FileField; readonly id: string } | null {
  const at = fileId.indexOf(':');
  const field = FILE_FIELDS.find((name) => name === fileId.slice(0, Math.max(at, 0)));
  return field === undefined ? null : { field, id: fileId.slice(at + 1) };
}

function toPhoto(message: Fields): Attachment | null {
  const area = (size: Fields) => (readInteger(size, 'width') ?? 0) * (readInteger(size, 'height') ?? 0);
  const sizes = readList(message, 'photo').filter((size) => readText(size, 'file_id') !== null);
  const largest = sizes.reduce<Fields | null>((best, size) => (best === null || area(size) >= area(best) ? size : best), null);
  return largest && toPlatformFile(largest, { field: 'photo', kind: 'image', contentType: 'image/jpeg' });
}

function toFile(message: Fields): Attachment | null {
  for (const row of FILE_ROWS) {
    const file = readFields(message, row.field);
    if (file && readText(file, 'file_id') !== null) return toPlatformFile(file, row);
  }
  return null;
}

function toPlatformFile(file: Fields, { field, kind, contentType }: FileRow): Attachment {
  return {
    kind,
    contentType: field === 'sticker' ? stickerType(file) : (readContentType(file) ?? contentType),
    name: readText(file, 'file_name'),
    size: readInteger(file, 'file_size'),
    source: { kind: 'platform-file', fileId: `${field}:${readText(file, 'file_id') ?? ''}` },
  };
}

function stickerType(sticker: Fields): string {
  if (sticker.is_video === true) return 'video/webm';
  return sticker.is_animated === true ? 'application/x-tgsticker' : 'image/webp';
}

function readContentType(file: Fields): string | null {
  const type = readText(file, 'mime_type');
  return type !== null && CONTENT_TYPE.test(type) ? type.toLowerCase() : null;
}

/** A venue carries its location too, so it is looked for first. */
function toPlace(message: Fields): Attachment | null {
  const venue = readFields(message, 'venue');
  const point = venue ? readFields(venue, 'location') : readFields(message, 'location');
  const { latitude, longitude } = point ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  const name = venue && [readText(venue, 'title'), readText(venue, 'address')].filter((part) => part !== null).join(', ');
  return toInline('location', `${latitude},${longitude}`, name || null);
}

function toContact(message: Fields): Attachment | null {
  const contact = readFields(message, 'contact');
  const phone = contact && readText(contact, 'phone_number');
  if (!contact || phone === null) return null;
  const name = [readText(contact, 'first_name'), readText(contact, 'last_name')].filter((part) => part !== null).join(' ');
  return toInline('contact', phone, name || null);
}

function toInline(kind: AttachmentKind, text: string, name: string | null): Attachment {
  return { kind, contentType: 'text/plain', name, size: null, source: { kind: 'inline', text: cleanText(text) } };
}
