import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { Finding } from '../place';

/** What a custom check carries to `toProblems`: rule and advice beside the message. */
export function customIssue(finding: Finding, path: (string | number)[] = []): { code: 'custom'; path: (string | number)[]; message: string; params: { rule: string; fix: string } } {
  return { code: 'custom', path, message: finding.message, params: { rule: finding.rule, fix: finding.fix } };
}

/** An object without unknown keys. zod does not say which keys it knows, so its message carries them for "did you mean". */
export function strict<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

/** A string that keeps to a rule; `test` gives true where it does. */
export function checked(test: (text: string) => boolean, finding: (text: string) => Finding) {
  return z.string().superRefine((text, ctx) => {
    if (!test(text)) ctx.addIssue(customIssue(finding(text)));
  });
}

const EMPTY_TEXT: Finding = { rule: 'empty-value', message: 'The text is empty.', fix: 'Write it, or remove the line.' };

export const text = z.string().trim().superRefine((value, ctx) => {
  if (value === '') ctx.addIssue(customIssue(EMPTY_TEXT));
});

export const id = checked(
  (value) => /^[A-Za-z0-9_.-]{1,64}$/.test(value),
  (value) => ({ rule: 'bad-id', message: `"${value.slice(0, 80)}" cannot be an id.`, fix: 'Use 1 to 64 of the letters a–z, digits, "_", "." and "-".' }),
);

export const language = checked(isLanguageTag, (value) => ({
  rule: 'bad-language', message: `"${value}" is not a language tag.`, fix: 'Use a tag such as pl, en or pt-BR (BCP-47).',
}));

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export const date = checked(isRealDate, (value) => ({
  rule: 'bad-date', message: `"${value}" is not a date.`, fix: 'Write year-month-day, such as 2026-12-24.',
}));

export function isRealDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const moment = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(moment) && new Date(moment).toISOString().startsWith(value);
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One text per language; a bare text means the default language. */
export function localizedText(defaultLanguage: Language) {
  return z.preprocess((value) => spellOut(value, defaultLanguage), z.record(language, text));
}

/** A list of texts per language; a bare list or text means the default language. */
export function localizedTexts(defaultLanguage: Language) {
  return z.preprocess((value) => spellOut(value, defaultLanguage), z.record(language, z.preprocess(toList, listOf(text))));
}

/** Short form → long form. What is missing stays missing, so that the schema says so. */
export function spellOut(value: unknown, defaultLanguage: Language): unknown {
  return value === undefined || value === null || isMapping(value) ? value : { [defaultLanguage]: value };
}

export function toList(value: unknown): unknown {
  return value === undefined || value === null || Array.isArray(value) ? value : [value];
}

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).superRefine((list, ctx) => {
    if (list.length === 0) ctx.addIssue(customIssue({ rule: 'empty-value', message: 'The list is empty.', fix: 'Write something into it, or remove the line.' }));
  });
}

export const httpUrl = checked(isOpenableUrl, (value) => ({
  rule: 'bad-url', message: `"${value}" is not a link that a customer can open.`, fix: 'Write the whole address, beginning with https://.',
}));

function isOpenableUrl(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}
