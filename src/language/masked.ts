import { fold } from './fold';

const MASK_RUN = /[*#@$%_]+|\.{2,}|-{2,}/g;
const HAS_LETTER = /\p{L}/u;
const EDGES = /^[^\p{L}\d*#@$%_]+|[^\p{L}\d*#@$%_]+$/gu;
/** Longer strings are links and codes, not words. */
const LONGEST = 24;
/** "@#$%!": what comics print. */
const GRAWLIX = /(?:[@#$%&*][!?]*){4,}/g;
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's' };
/** Letters spelled one by one: "k u r w a". */
const SPELLED = /(?<![\p{L}\d])\p{L}(?:[ .-]\p{L}){3,}(?![\p{L}\d])/gu;

/** Swear words among `known` (folded, whole words) that the text hides behind masks, digits or spaces; as written. */
export function findMaskedProfanity(text: string, known: ReadonlySet<string>): readonly string[] {
  const written = text.split(/[\s,;:!?()"„”«»/]+/).map((piece) => piece.replace(EDGES, '')).filter((piece) => piece.length > 1 && piece.length <= LONGEST);
  const hidden = written.filter((piece) => isMasked(piece, known) || isLeet(piece, known));
  return [...hidden, ...spelledWords(text, known), ...grawlixes(text)];
}

function isMasked(piece: string, known: ReadonlySet<string>): boolean {
  if (piece.search(MASK_RUN) < 0 || !HAS_LETTER.test(piece)) return false;
  const pattern = toPattern(piece);
  return [...known].some((word) => pattern.test(word));
}

/** "sh1t": digits for the letters they look like. */
function isLeet(piece: string, known: ReadonlySet<string>): boolean {
  return /\d/.test(piece) && HAS_LETTER.test(piece) && known.has(fold(piece).replace(/[01345]/g, (digit) => LEET[digit] ?? digit));
}

/** A mask of n signs hides n letters, or one to n + 2 where at least two letters are left to see. */
function toPattern(candidate: string): RegExp {
  const visible = candidate.replace(MASK_RUN, '');
  const source = candidate.split(/([*#@$%_]+|\.{2,}|-{2,})/).map((part, index) => {
    if (index % 2 === 0) return fold(part);
    return visible.length > 1 ? `.{1,${part.length + 2}}` : `.{${part.length}}`;
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

function spelledWords(text: string, known: ReadonlySet<string>): readonly string[] {
  return (text.match(SPELLED) ?? []).filter((spelled) => known.has(fold(spelled).replaceAll(' ', '')));
}

function grawlixes(text: string): readonly string[] {
  return (text.match(GRAWLIX) ?? []).filter((signs) => new Set(signs).size >= 3);
}
