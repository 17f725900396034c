const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Where a text may be cut, best first: between paragraphs, lines, sentences, words. */
const SEAMS = [/\n\s*\n\s*/gu, /\s*\n\s*/gu, /(?<=[.!?…。！？]["'”’»)\]]*)\s+/gu];
/** Not at a no-break space: "1 000 zł" stays together. */
const WORDS = /[^\S\u00A0\u202F]+/gu;

/** How far past a limit the end of a character is looked for. */
const LONGEST_LOOK = 256;

interface Limits {
  /** UTF-16 units of a part. */
  readonly limit: number;
  /** Units of the last part, where buttons hang. */
  readonly lastLimit: number;
}

interface Seam {
  /** The part before ends here … */
  readonly end: number;
  /** … and the rest begins here: white space at a seam is dropped. */
  readonly start: number;
}

/**
 * Cuts a text into parts within the limits, at the best seam there is; a word is only cut when it alone is too long, and then
 * never inside what a reader sees as one character. No part is empty; blank text gives no parts.
 */
export function splitText(text: string, { limit, lastLimit }: Limits): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > Math.min(limit, lastLimit)) {
    // What fits into a part but not into the last one is cut so that as much as possible stays for the last.
    const seam = rest.length > limit ? latestSeam(rest, limit) : earliestSeam(rest, { from: rest.length - lastLimit, to: limit });
    parts.push(rest.slice(0, seam.end).trim());
    rest = rest.slice(seam.start).trim();
  }
  return [...parts, rest].filter((part) => part !== '');
}

/** At most `limit` units, ended with "…" at a word (or inside one that would leave less than half) where anything had to go. */
export function cutTitle(title: string, limit: number): string {
  const text = title.trim();
  if (text.length <= limit) return text;
  const room = limit - 1;
  const isWhole = whole(text);
  const word = seamsOf(text, WORDS).findLast((seam) => seam.end <= room && seam.end >= room / 2 && isWhole(seam));
  const { end } = word ?? hardSeam(text, room);
  return `${text.slice(0, end).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The last seam within `limit`; a better kind wins unless it would leave the part less than half full. */
function latestSeam(text: string, limit: number): Seam {
  const isWhole = whole(text);
  for (const kind of SEAMS) {
    const seam = seamsOf(text, kind).findLast((seam) => seam.end <= limit && seam.end >= limit / 2 && isWhole(seam));
    if (seam) return seam;
  }
  return seamsOf(text, WORDS).findLast((seam) => seam.end <= limit && isWhole(seam)) ?? hardSeam(text, limit);
}

/** The first seam from `from` on whose part is within `to`. */
function earliestSeam(text: string, range: { readonly from: number; readonly to: number }): Seam {
  const isWhole = whole(text);
  for (const kind of [...SEAMS, WORDS]) {
    const seam = seamsOf(text, kind).find((seam) => seam.start >= range.from && seam.end <= range.to && isWhole(seam));
    if (seam) return seam;
  }
  return hardSeam(text, range.from, 'up');
}

/** Between two characters, at most at `near` (at least, when going up), but always past the first one. */
function hardSeam(text: string, near: number, towards: 'down' | 'up' = 'down'): Seam {
  const cuts = [...GRAPHEMES.segment(text.slice(0, near + LONGEST_LOOK))].map(({ index }) => index).filter((index) => index > 0);
  const found = towards === 'down' ? cuts.findLast((cut) => cut <= near) : cuts.find((cut) => cut >= near);
  const at = found ?? codePointSeam(text, near);
  return { end: at, start: at };
}

/** For one character longer than a whole part (a letter under hundreds of marks): between its code points. */
function codePointSeam(text: string, near: number): number {
  const at = Math.max(1, Math.min(near, text.length - 1));
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
  if (!splitsPair) return at;
  return at > 1 ? at - 1 : at + 1;
}

/** Every place of one kind; whether it lies inside a character is asked last, because that is slow. */
function seamsOf(text: string, kind: RegExp): readonly Seam[] {
  return [...text.matchAll(kind)]
    .map((found) => ({ end: found.index, start: found.index + found[0].length }))
    .filter(({ end, start }) => end > 0 && start < text.length);
}

/** True for a seam that does not lie inside a character: a mark may sit on a space. */
function whole(text: string): (seam: Seam) => boolean {
  const characters = GRAPHEMES.segment(text);
  const isBetween = (index: number) => characters.containing(index)?.index === index;
  return ({ end, start }) => isBetween(end) && isBetween(start);
}
