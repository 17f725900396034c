/** Files with their ids and bytes, and how each kind of message shows one. */
import type { FileKind, TelegramFile } from '../fake-telegram';
import { nextSerial, type StoredFile, type World } from './world';

const DEFAULTS: Readonly<Record<FileKind, { readonly folder: string; readonly extension: string; readonly mimeType: string }>> = {
  photo: { folder: 'photos', extension: 'jpg', mimeType: 'image/jpeg' },
  voice: { folder: 'voice', extension: 'oga', mimeType: 'audio/ogg' },
  document: { folder: 'documents', extension: 'bin', mimeType: 'application/octet-stream' },
  sticker: { folder: 'stickers', extension: 'webp', mimeType: 'image/webp' },
  audio: { folder: 'music', extension: 'mp3', mimeType: 'audio/mpeg' },
  video: { folder: 'videos', extension: 'mp4', mimeType: 'video/mp4' },
  video_note: { folder: 'video_notes', extension: 'mp4', mimeType: 'video/mp4' },
  animation: { folder: 'animations', extension: 'mp4', mimeType: 'video/mp4' },
};

const FILE_NAMED: ReadonlySet<FileKind> = new Set(['document', 'audio', 'video', 'animation', 'voice']);

const FORMATS: Readonly<Record<FileKind, Readonly<Record<string, unknown>>>> = {
  photo: {},
  document: {},
  voice: { duration: 3 },
  audio: { duration: 3 },
  video: { width: 640, height: 480, duration: 3 },
  video_note: { length: 240, duration: 3 },
  animation: { width: 320, height: 240, duration: 3 },
  sticker: { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false, emoji: '👍' },
};

/** Only so that a photo without bytes is still a photo with a size. */
const PLACEHOLDER = new TextEncoder().encode('sandbox');

export function storeFile(world: World, kind: FileKind, file: TelegramFile = {}): StoredFile {
  const serial = nextSerial(world);
  const { folder, extension, mimeType } = DEFAULTS[kind];
  const bytes = file.bytes ?? PLACEHOLDER;
  const ending = /\.([a-z0-9]{1,8})$/i.exec(file.name ?? '')?.[1] ?? extension;
  const stored: StoredFile = {
    fileId: `sandbox-${kind}-${serial}`,
    uniqueId: `u${serial}`,
    path: `${folder}/file_${serial}.${ending}`,
    bytes,
    size: file.size ?? bytes.length,
    mimeType: file.mimeType ?? mimeType,
  };
  world.files.set(stored.fileId, stored);
  world.fileIds.set(stored.path, stored.fileId);
  return stored;
}

/** The fields of a message that show this file; a photo comes in two sizes, the last the largest. */
export function toMedia(kind: FileKind, file: StoredFile, name?: string): Readonly<Record<string, unknown>> {
  const base = { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.size };
  if (kind === 'photo') return { photo: [{ ...base, width: 90, height: 67 }, { ...base, width: 1280, height: 960 }] };
  const named = { ...base, ...(name !== undefined && { file_name: name }), mime_type: file.mimeType };
  const shown = { ...(FILE_NAMED.has(kind) ? named : base), ...FORMATS[kind] };
  // Telegram shows an animation as a document too, for older bots.
  return kind === 'animation' ? { animation: shown, document: named } : { [kind]: shown };
}
