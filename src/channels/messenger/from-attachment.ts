import { z } from 'zod';

import type { Attachment, AttachmentKind, AttachmentSource } from '../../domain/activity';
import { Id } from './webhook';

/** Types in the webhook reference (Messenger Platform, messages) → ours; what is not listed is a link to something on Facebook. */
const KINDS: Readonly<Record<string, AttachmentKind>> = {
  image: 'image',
  audio: 'audio',
  video: 'video',
  file: 'file',
  sticker: 'sticker',
  location: 'location',
};

/** The platform does not tell content types; the true one comes with the bytes. */
const CONTENT_TYPES: Readonly<Record<AttachmentKind, string>> = {
  image: 'image/*',
  audio: 'audio/*',
  video: 'video/*',
  file: 'application/octet-stream',
  sticker: 'image/*',
  location: 'text/plain',
  contact: 'text/plain',
  link: 'text/uri-list',
};

/** The three sizes of the Like button. */
const LIKES = ['369239263222822', '369239343222814', '369239383222810'];

const Text = z.string().nullish().catch(null);
const Shape = z.object({
  type: z.string(),
  title: Text,
  url: Text,
  payload: z
    .object({
      url: Text,
      title: Text,
      sticker_id: Id.nullish().catch(null),
      coordinates: z.object({ lat: z.number(), long: z.number() }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
});

/** null for something without a type. A sticker may come as an image with a sticker id (until 2026-08-30 all did). */
export function fromAttachment(given: unknown): Attachment | null {
  const { data } = Shape.safeParse(given);
  if (data === undefined) return null;
  const { payload } = data;
  const kind = payload?.sticker_id != null ? 'sticker' : (KINDS[data.type] ?? 'link');
  const title = payload?.title ?? data.title ?? null;
  const url = payload?.url ?? data.url ?? null;
  const coordinates = payload?.coordinates;
  const source = coordinates ? inline(`${coordinates.lat},${coordinates.long}`) : toSource(url, title ?? data.type);
  return { kind, contentType: CONTENT_TYPES[kind], name: title ?? fileName(kind, url), size: null, source };
}

/** The thumb that Messenger offers in place of "send": words to us. */
export function isLike(given: unknown): boolean {
  const id = Shape.safeParse(given).data?.payload?.sticker_id;
  return id != null && LIKES.includes(id);
}

function toSource(url: string | null, title: string): AttachmentSource {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? { kind: 'url', url } : inline(title);
}

function inline(text: string): AttachmentSource {
  return { kind: 'inline', text };
}

/** `…/invoice.pdf?…` → `invoice.pdf`, for files only: the names of pictures are noise. */
function fileName(kind: AttachmentKind, url: string | null): string | null {
  if (kind !== 'file' || url === null || !URL.canParse(url)) return null;
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return last === '' ? null : unescaped(last);
}

function unescaped(text: string): string {
  return /^(?:[^%]|%[0-7][0-9a-f])*$/i.test(text) ? decodeURIComponent(text).replaceAll('\0', '') : text;
}
