import { addDays, localDate, weekdayOf } from '../domain/hours';
import type { Language } from '../domain/language';
import { words } from '../language/fold';
import { AGO_WORDS, AHEAD_WORDS, DAY_WORDS, MONTH_WORDS, UNIT_WORDS, WEEK_WORDS, WEEKDAY_WORDS } from './date-words';
import { numberWord } from './value-number';

/** A date without a year may lie this far back ("bought on 12.11"); earlier than that, the next one is meant. */
const LOOK_BACK_DAYS = 90;

/**
 * The date in the text, YYYY-MM-DD: 2026-12-24, 24.12.2026, 24.12, 24 grudnia, завтра, in 3 days, next Friday. Day before month.
 * A bare weekday is the next one after today; "next Friday" lies in next week (Monday first). null where there is no such date.
 */
export function parseDate(text: string, when: { readonly now: Date; readonly timeZone: string }): string | null {
  const today = localDate(when.now, when.timeZone);
  const tokens = words(text);
  return isoDate(text) ?? numericDate(text, today) ?? monthDate(tokens, today) ?? countedDate(tokens, today) ?? dayWordDate(tokens, today) ?? weekdayDate(tokens, today);
}

/** `2026-12-24` as the language writes it: 24 grudnia 2026. */
export function showDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

function isoDate(text: string): string | null {
  const [, year, month, day] = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(text) ?? [];
  return realDate(Number(year), Number(month), Number(day));
}

const NUMERIC = /(?<![\d.,/-])(\d{1,2})(?:\s?[./]\s?(\d{1,2})(?:\s?[./]\s?(\d{4}|\d{2}))?|-(\d{1,2})-(\d{4}|\d{2}))(?!\d)/;

function numericDate(text: string, today: string): string | null {
  const found = NUMERIC.exec(text);
  if (!found) return null;
  const first = Number(found[1]);
  const second = Number(found[2] ?? found[4]);
  const yearText = found[3] ?? found[5];
  // 12/24/2026 can only be the American order.
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return yearText === undefined ? nearestYear(month, day, today) : realDate(fullYear(yearText), month, day);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** "12 marca", "12-го марта 2027", "March 12th". */
function monthDate(tokens: readonly string[], today: string): string | null {
  const at = tokens.findIndex((token) => MONTH_WORDS.has(token));
  if (at < 0) return null;
  const month = MONTH_WORDS.get(tokens[at] ?? '') ?? 0;
  const days = [tokens[at - 1], tokens[at - 2], tokens[at + 1]].map(dayNumber);
  const day = days.find((value) => value !== null);
  if (day === undefined || day === null) return null;
  const year = tokens.slice(at + 1).find((token) => /^\d{4}$/.test(token));
  return year === undefined ? nearestYear(month, day, today) : realDate(Number(year), month, day);
}

function dayNumber(token: string | undefined): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|го|ego|go)?$/.exec(token ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** "za 3 dni", "через неделю", "two weeks ago". */
function countedDate(tokens: readonly string[], today: string): string | null {
  const at = tokens.findIndex((token) => UNIT_WORDS.has(token));
  if (at < 0) return null;
  const ago = AGO_WORDS.has(tokens[at + 1] ?? '');
  if (!ago && !tokens.slice(0, at).some((token) => AHEAD_WORDS.has(token))) return null;
  const before = tokens[at - 1] ?? '';
  const count = /^\d{1,3}$/.test(before) ? Number(before) : (numberWord(before) ?? 1);
  const days = count * (UNIT_WORDS.get(tokens[at] ?? '') ?? 1);
  return addDays(today, ago ? -days : days);
}

function dayWordDate(tokens: readonly string[], today: string): string | null {
  const at = tokens.findIndex((token) => DAY_WORDS.has(token));
  if (at < 0) return null;
  const days = DAY_WORDS.get(tokens[at] ?? '') ?? 0;
  const beyond = /(?:^| )day (after|before)$/.exec(tokens.slice(0, at).join(' '))?.[1];
  if (beyond === undefined) return addDays(today, days);
  return addDays(today, beyond === 'after' ? days + 1 : days - 1);
}

function weekdayDate(tokens: readonly string[], today: string): string | null {
  const word = tokens.find((token) => WEEKDAY_WORDS.has(token));
  if (word === undefined) return null;
  const ahead = (WEEKDAY_WORDS.get(word) ?? 0) - weekdayOf(today);
  const week = tokens.map((token) => WEEK_WORDS.get(token)).find((value) => value !== undefined);
  if (week === 'next') return addDays(today, ahead + 7);
  if (week === 'last') return addDays(today, ahead < 0 ? ahead : ahead - 7);
  return addDays(today, ahead > 0 ? ahead : ahead + 7);
}

/** The first such day that is not further back than the look-back; up to nine years on, for the 29th of February. */
function nearestYear(month: number, day: number, today: string): string | null {
  const earliest = addDays(today, -LOOK_BACK_DAYS);
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear - 1; year <= thisYear + 9; year += 1) {
    const date = realDate(year, month, day);
    if (date !== null && date >= earliest) return date;
  }
  return null;
}

/** null for the 31st of April and for years nobody means. */
function realDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
