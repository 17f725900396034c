/** A piece of a message: plain text, or an address that may be opened. */
export type Piece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'link'; readonly text: string; readonly url: string };

const ADDRESS = /https?:\/\/[^\s<>"'`]+/giu;
/** What ends a sentence around an address rather than the address. */
const ENDING = /[.,;:!?…»”’*_~]+$/u;

/** Text → pieces that together are the text. Only http and https become links. */
export function findLinks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const url = withoutEnding(found[0]);
    if (!URL.canParse(url)) continue;
    if (found.index > done) pieces.push({ kind: 'text', text: text.slice(done, found.index) });
    pieces.push({ kind: 'link', text: url, url });
    done = found.index + url.length;
  }
  if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) });
  return pieces;
}

/** A closing bracket belongs to the address only if it was opened in it: Wikipedia's do. */
function withoutEnding(address: string): string {
  const url = address.replace(ENDING, '');
  const isOpened = (url.match(/\(/g)?.length ?? 0) >= (url.match(/\)/g)?.length ?? 0);
  return url.endsWith(')') && !isOpened ? withoutEnding(url.slice(0, -1)) : url;
}
