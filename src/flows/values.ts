import { RE2JS } from 're2js';
import type { Attachment } from '../domain/activity';
import type { Language } from '../domain/language';
import { readYesNo } from '../language/courtesy';
import type { Expectation } from './flow';
import { parseChoice } from './value-choice';
import { parseDate, showDate } from './value-date';
import { parseNumber } from './value-number';
import { parsePhone } from './value-phone';

/** What the customer sent to a question of a flow. */
export interface FlowAnswer {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly language: Language;
}

/** `value` is the canonical form that goes into the slot (dates YYYY-MM-DD, phones E.164, yes or no); `shown` is how a person reads it. */
export type ParsedValue =
  | { readonly kind: 'ok'; readonly value: string; readonly shown: string }
  | { readonly kind: 'wrong' };

const WRONG: ParsedValue = { kind: 'wrong' };

/** Reads an answer as what the step expects; relative dates count from `now` in the company's time zone. */
export function parseValue(expectation: Expectation, answer: FlowAnswer, now: Date, timeZone: string): ParsedValue {
  const text = answer.text.trim();
  switch (expectation.kind) {
    case 'text':
      return same(text);
    case 'number':
      return same(parseNumber(text, answer.language));
    case 'date':
      return dateValue(parseDate(text, { now, timeZone }), answer.language);
    case 'phone':
      return parsePhone(text, answer.language) ?? WRONG;
    case 'email':
      return same(findEmail(text));
    case 'yes-no':
      return yesNoValue(text, answer.language);
    case 'attachment':
      return same(answer.attachments.map((attachment) => attachment.name ?? attachment.kind).join(', '));
    case 'pattern':
      return same(findPattern(expectation.pattern, text));
    case 'choice':
      return parseChoice(expectation.options, text, answer.language) ?? WRONG;
  }
}

function same(value: string | null): ParsedValue {
  return value === null || value === '' ? WRONG : { kind: 'ok', value, shown: value };
}

function dateValue(date: string | null, language: Language): ParsedValue {
  return date === null ? WRONG : { kind: 'ok', value: date, shown: showDate(date, language) };
}

function yesNoValue(text: string, language: Language): ParsedValue {
  const value = readYesNo(text, language);
  return value === null ? WRONG : { kind: 'ok', value, shown: text };
}

const EMAIL = /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_%+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}/u;

/** The first address in the text, its domain in lower case. Longer than 254 characters is none (RFC 5321). */
function findEmail(text: string): string | null {
  const found = EMAIL.exec(text.slice(0, 1000))?.[0];
  if (found === undefined || found.length > 254) return null;
  const at = found.lastIndexOf('@');
  return found.slice(0, at) + found.slice(at).toLowerCase();
}

const EDGE_PUNCTUATION = /^[\s"'«»„”“(,.;:!?#№[]+|[\s"'«»„”“),.;:!?\]]+$/gu;
const DASH = /[‐‑‒–—−]/g;

/**
 * The part of the text that fits, upper and lower case alike. A pattern that names both ends is tried on the whole text and then
 * on each word, because people write "it is LM-20391, thanks".
 */
function findPattern(pattern: string, text: string): string | null {
  const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  const written = text.replace(DASH, '-');
  const tokens = written.split(/\s+/).map((token) => token.replace(EDGE_PUNCTUATION, ''));
  for (const candidate of [written, written.replace(EDGE_PUNCTUATION, ''), ...tokens]) {
    const matcher = compiled.matcher(candidate);
    if (candidate !== '' && matcher.find()) return matcher.group();
  }
  return null;
}
