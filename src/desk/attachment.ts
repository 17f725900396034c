/** A file a customer sent, made safe to hand to a browser on our own origin. */
export interface SafeFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

interface ImageType {
  readonly contentType: string;
  /** Bytes and where they stand. */
  readonly marks: readonly { readonly at: number; readonly bytes: readonly number[] }[];
}

/** What browsers draw without ever running it. SVG is not here: it carries scripts. */
const IMAGES: readonly ImageType[] = [
  { contentType: 'image/png', marks: [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }] },
  { contentType: 'image/jpeg', marks: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }] },
  { contentType: 'image/gif', marks: [{ at: 0, bytes: [0x47, 0x49, 0x46, 0x38] }] },
  { contentType: 'image/webp', marks: [{ at: 0, bytes: [0x52, 0x49, 0x46, 0x46] }, { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] }] },
];

const LONGEST_NAME = 120;
const UNSAFE_IN_NAME = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]/gu;

/**
 * Only what is a real image by its first bytes may be shown in place; everything else is a download of unknown type, whatever
 * the customer called it. Neither can run anything: nosniff, and a sandbox without permissions.
 */
export function toSafeFile(bytes: Uint8Array, name: string | null): SafeFile {
  const image = imageType(bytes);
  const disposition = image === null ? 'attachment' : 'inline';
  return {
    bytes,
    headers: {
      'Content-Type': image ?? 'application/octet-stream',
      'Content-Disposition': `${disposition}; ${filenameParams(name)}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, max-age=600',
    },
  };
}

function imageType(bytes: Uint8Array): string | null {
  return IMAGES.find(({ marks }) => marks.every((mark) => mark.bytes.every((byte, index) => bytes[mark.at + index] === byte)))?.contentType ?? null;
}

/** RFC 6266: a plain name for old readers, the real one encoded. Direction marks are taken out: they make `gpj.exe` look like `exe.jpg`. */
function filenameParams(name: string | null): string {
  const clean = (name ?? '').replace(UNSAFE_IN_NAME, '').trim();
  const short = Array.from(clean).slice(-LONGEST_NAME).join('') || 'file';
  const plain = short.replace(/[^\x20-\x7e]|[%']/g, '_');
  const encoded = encodeURIComponent(short).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
