/** The text or caption of a call: parsed by its parse mode, measured after parsing, in UTF-16 units. */
import type { TelegramEntity } from '../fake-telegram';
import { isObject, type Params, readJson, readText } from '../params';
import type { Formatted } from './formatted';
import { parseHtml } from './html';
import { parseLegacyMarkdown, parseMarkdownV2 } from './markdown';
import { refuse } from './refusal';

/** [TT:methods.d.ts] 1-4096 characters after entities parsing. */
const LONGEST_TEXT = 4096;
/** [TT:methods.d.ts] 0-1024 characters after entities parsing. */
const LONGEST_CAPTION = 1024;

export function readMessageText(params: Params): Formatted {
  const formatted = readFormatted(params, 'text', 'entities');
  if (formatted.text.trim() === '') refuse('message text is empty');
  if (formatted.text.length > LONGEST_TEXT) refuse('message is too long');
  return formatted;
}

/** Undefined when no caption was given. */
export function readCaption(params: Params): Formatted | undefined {
  if (readText(params, 'caption') === undefined) return undefined;
  const formatted = readFormatted(params, 'caption', 'caption_entities');
  if (formatted.text.length > LONGEST_CAPTION) refuse('message caption is too long');
  return formatted;
}

function readFormatted(params: Params, textField: string, entitiesField: string): Formatted {
  const source = readText(params, textField) ?? '';
  if (/\p{Surrogate}/u.test(source)) refuse('strings must be encoded in UTF-8');
  const mode = (readText(params, 'parse_mode') ?? '').toLowerCase();
  switch (mode) {
    case '':
      return trimEnd({ text: source, entities: readEntities(params, entitiesField, source.length) });
    case 'html':
      return trimEnd(parseHtml(source));
    case 'markdownv2':
      return trimEnd(parseMarkdownV2(source));
    case 'markdown':
      return trimEnd(parseLegacyMarkdown(source));
    default:
      return refuse('unsupported parse_mode');
  }
}

function trimEnd(formatted: Formatted): Formatted {
  const text = formatted.text.trimEnd();
  if (text.length === formatted.text.length) return formatted;
  const entities = formatted.entities
    .filter((entity) => entity.offset < text.length)
    .map((entity) => ({ ...entity, length: Math.min(entity.length, text.length - entity.offset) }));
  return { text, entities };
}

function readEntities(params: Params, field: string, length: number): readonly TelegramEntity[] {
  const given = readJson(params, field);
  if (given === undefined) return [];
  if (!Array.isArray(given)) return refuse(`can't parse ${field} JSON object`);
  return given.map((entity: unknown) => {
    if (!isObject(entity) || typeof entity.type !== 'string' || typeof entity.offset !== 'number' || typeof entity.length !== 'number')
      return refuse("can't parse MessageEntity");
    if (entity.offset < 0 || entity.length <= 0 || entity.offset + entity.length > length)
      return refuse(`entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text`);
    return { ...entity, type: entity.type, offset: entity.offset, length: entity.length };
  });
}
