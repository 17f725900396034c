/** Telegram's HTML: the tags it knows, properly nested, four named entities. Anything else is a 400, as at Telegram. */
import type { TelegramEntity } from '../fake-telegram';
import { type Formatted, refuseEntities, toEntities } from './formatted';
import { refuse } from './refusal';

interface OpenTag {
  readonly name: string;
  readonly entity: Omit<TelegramEntity, 'length'> | null;
}

const TYPES: Readonly<Record<string, string>> = {
  b: 'bold', strong: 'bold', i: 'italic', em: 'italic', u: 'underline', ins: 'underline',
  s: 'strikethrough', strike: 'strikethrough', del: 'strikethrough', code: 'code', pre: 'pre', a: 'text_link',
  'tg-spoiler': 'spoiler', span: 'spoiler', 'tg-emoji': 'custom_emoji', blockquote: 'blockquote',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

export function parseHtml(source: string): Formatted {
  const open: OpenTag[] = [];
  const found: TelegramEntity[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const next = nextMark(source, at);
    text += source.slice(at, next);
    if (next === source.length) break;
    if (source[next] === '&') {
      const [decoded, end] = decodeReference(source, next);
      text += decoded;
      at = end;
      continue;
    }
    const end = findTagEnd(source, next);
    const tag = source.slice(next + 1, end);
    if (tag.startsWith('/')) closeTag(source, next, tag, open, found, text.length);
    else open.push(openTag(source, next, tag, text.length, open.at(-1)));
    at = end + 1;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) refuse(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.name}"`);
  return { text, entities: toEntities(found) };
}

function nextMark(source: string, from: number): number {
  for (let at = from; at < source.length; at++) if (source[at] === '<' || source[at] === '&') return at;
  return source.length;
}

/** An unknown reference stays as it is written. */
function decodeReference(source: string, at: number): readonly [string, number] {
  const match = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/i.exec(source.slice(at, at + 12));
  const code = match?.[1] === undefined ? Number.parseInt(match?.[2] ?? '', 16) : Number(match[1]);
  const decoded = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : NAMED[match?.[3] ?? ''];
  return match !== null && decoded !== undefined ? [decoded, at + match[0].length] : ['&', at + 1];
}

function findTagEnd(source: string, start: number): number {
  let quote: string | null = null;
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at];
    if (quote === null && character === '>') return at;
    if (quote === null && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = null;
  }
  return refuseEntities(source, start, 'Unclosed start tag');
}

function openTag(source: string, at: number, tag: string, offset: number, outer: OpenTag | undefined): OpenTag {
  const name = /^[a-z0-9-]*/i.exec(tag)?.[0].toLowerCase() ?? '';
  const type = TYPES[name];
  if (type === undefined) refuseEntities(source, at, `Unsupported start tag "${name}"`);
  const attributes = readAttributes(tag.slice(name.length));
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') refuseEntities(source, at, 'Tag "span" must have class "tg-spoiler"');
  if (name === 'code' && outer?.name === 'pre') return { name, entity: null };
  const entity = { type: name === 'blockquote' && attributes.has('expandable') ? 'expandable_blockquote' : type, offset };
  if (name !== 'a') return { name, entity };
  const url = attributes.get('href');
  return { name, entity: url === undefined || url === '' ? null : { ...entity, url } };
}

function closeTag(source: string, at: number, tag: string, open: OpenTag[], found: TelegramEntity[], end: number): void {
  const name = tag.slice(1).trim().toLowerCase();
  const last = open.pop();
  if (last === undefined) return refuseEntities(source, at, 'Unexpected end tag');
  if (name !== '' && name !== last.name) refuseEntities(source, at, `Unmatched end tag, expected "</${last.name}>", found "</${name}>"`);
  if (last.entity !== null) found.push({ ...last.entity, length: end - last.entity.offset });
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi))
    found.set((match[1] ?? '').toLowerCase(), match[2] ?? match[3] ?? match[4] ?? '');
  return found;
}
