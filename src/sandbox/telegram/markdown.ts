/** Telegram's two Markdowns: V2, which wants every reserved character escaped, and the legacy one, which cannot nest. */
import type { TelegramEntity } from '../fake-telegram';
import { type Formatted, refuseEntities, toEntities } from './formatted';
import { refuse } from './refusal';

const RESERVED = new Set('_*[]()~`>#+-=|{}.!');
const MARKS: readonly (readonly [mark: string, type: string])[] = [
  ['```', 'pre'], ['`', 'code'], ['||', 'spoiler'], ['__', 'underline'], ['_', 'italic'], ['*', 'bold'], ['~', 'strikethrough'], ['[', 'text_link'],
];
const NAMES: Readonly<Record<string, string>> = {
  pre: 'Pre', code: 'Code', spoiler: 'Spoiler', underline: 'Underline', italic: 'Italic', bold: 'Bold', strikethrough: 'Strikethrough', text_link: 'TextUrl',
};

interface OpenMark {
  readonly mark: string;
  readonly type: string;
  readonly offset: number;
  readonly at: number;
}

export function parseMarkdownV2(source: string): Formatted {
  const open: OpenMark[] = [];
  const found: TelegramEntity[] = [];
  let text = '';
  let quote: number | null = null;
  for (let at = 0; at < source.length; ) {
    const character = source[at] ?? '';
    const inside = open.at(-1);
    const literal = inside?.type === 'pre' || inside?.type === 'code';
    if (character === '\\' && at + 1 < source.length && source.charCodeAt(at + 1) < 127) {
      text += source[at + 1];
      at += 2;
    } else if (inside !== undefined && source.startsWith(inside.type === 'text_link' ? ']' : inside.mark, at)) {
      open.pop();
      const link = inside.type === 'text_link' ? readLink(source, at) : null;
      if (link?.url !== '') found.push({ type: inside.type, offset: inside.offset, length: text.length - inside.offset, ...(link && { url: link.url }) });
      at = link?.end ?? at + inside.mark.length;
    } else if (literal || !RESERVED.has(character)) {
      if (character === '\n' && quote !== null && source[at + 1] !== '>') {
        found.push({ type: 'blockquote', offset: quote, length: text.length - quote });
        quote = null;
      }
      text += character;
      at += 1;
    } else if (character === '>' && (at === 0 || source[at - 1] === '\n')) {
      quote ??= text.length;
      at += 1;
    } else {
      const [mark, type] = MARKS.find(([mark]) => source.startsWith(mark, at)) ?? refuseReserved(character);
      open.push({ mark, type, offset: text.length, at });
      at += mark.length;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) refuseEntities(source, unclosed.at, `Can't find end of ${NAMES[unclosed.type]} entity`);
  if (quote !== null) found.push({ type: 'blockquote', offset: quote, length: text.length - quote });
  return { text, entities: toEntities(found) };
}

export function parseLegacyMarkdown(source: string): Formatted {
  const found: TelegramEntity[] = [];
  let text = '';
  for (let at = 0; at < source.length; ) {
    const character = source[at] ?? '';
    if (character === '\\' && '_*`['.includes(source[at + 1] ?? ' ')) {
      text += source[at + 1];
      at += 2;
      continue;
    }
    const [mark, type] = MARKS.find(([mark]) => ['```', '`', '_', '*', '['].includes(mark) && source.startsWith(mark, at)) ?? [];
    if (mark === undefined || type === undefined) {
      text += character;
      at += 1;
      continue;
    }
    const end = source.indexOf(mark === '[' ? ']' : mark, at + mark.length);
    if (end < 0) refuseEntities(source, at, "Can't find end of the entity starting");
    const inner = source.slice(at + mark.length, end);
    const link = mark === '[' ? readLink(source, end) : null;
    if (link?.url !== '') found.push({ type, offset: text.length, length: inner.length, ...(link && { url: link.url }) });
    text += inner;
    at = link?.end ?? end + mark.length;
  }
  return { text, entities: toEntities(found) };
}

/** `(url)` after the `]` at `at`. An empty url means that there is none and the text stays plain. */
function readLink(source: string, at: number): { readonly url: string; readonly end: number } {
  if (source[at + 1] !== '(') return { url: '', end: at + 1 };
  const close = source.indexOf(')', at + 2);
  if (close < 0) refuseEntities(source, at + 1, "Can't find end of a URL");
  return { url: source.slice(at + 2, close), end: close + 1 };
}

function refuseReserved(character: string): never {
  refuse(`can't parse entities: Character '${character}' is reserved and must be escaped with the preceding '\\'`);
}
