import { useState } from 'preact/hooks';
import type { AttachmentView } from '../../src/api/desk';
import type { Texts } from './texts/texts';
import { cutText, safeAddress, shownName } from './wording';

const IMAGE = /^image\/(png|jpe?g|gif|webp)$/;
const LONGEST_TEXT = 500;

/** A picture in place, a file to save, an address to follow: never anything that runs. */
export function AttachmentItem({ attachment, texts }: { readonly attachment: AttachmentView; readonly texts: Texts }) {
  const { kind, contentType, href, text } = attachment;
  const label = labelOf(attachment, texts);
  if (href === null) return <SharedText label={texts.attachments[kind] ?? kind} text={text ?? ''} />;
  const mayShow = (kind === 'image' || kind === 'sticker') && (IMAGE.test(contentType) || contentType === 'application/octet-stream' || contentType === 'image/*');
  return mayShow ? <Picture href={href} label={label} texts={texts} /> : <FileLink href={href} label={label} size={attachment.size} texts={texts} />;
}

function labelOf({ kind, name }: AttachmentView, texts: Texts): string {
  const what = texts.attachments[kind] ?? kind;
  const called = shownName(name);
  return called === null ? what : `${what}: ${called}`;
}

/** What turns out not to be a picture is offered as a file instead. */
function Picture({ href, label, texts }: { readonly href: string; readonly label: string; readonly texts: Texts }) {
  const [broken, setBroken] = useState(false);
  if (broken) return <FileLink href={href} label={label} size={null} texts={texts} />;
  return (
    <a class="picture" href={href} target="_blank" rel="noopener noreferrer">
      <img src={href} alt={label} loading="lazy" decoding="async" onError={() => setBroken(true)} />
    </a>
  );
}

function FileLink({ href, label, size, texts }: { readonly href: string; readonly label: string; readonly size: number | null; readonly texts: Texts }) {
  return (
    <a class="file" href={href} download rel="noopener noreferrer">
      <bdi>{label}</bdi> <span class="soft">{texts.thread.download}{size === null ? '' : ` (${formatSize(size)})`}</span>
    </a>
  );
}

function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function SharedText({ label, text }: { readonly label: string; readonly text: string }) {
  const address = safeAddress(text);
  const shown = cutText(text, LONGEST_TEXT);
  return (
    <p class="shared">
      <span class="soft">{label}:</span>{' '}
      {address === null ? <bdi>{shown}</bdi> : <a href={address} target="_blank" rel="noopener noreferrer nofollow"><bdi dir="ltr">{shown}</bdi></a>}
    </p>
  );
}
