import { z } from 'zod';
import type { Calendar, DateRange, OpeningPeriod } from '../../domain/hours';
import type { Finding } from '../place';
import { customIssue, isMapping, isRealDate } from './shapes';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const DAY_MINUTES = 1440;

type Report = (finding: Finding, path: (string | number)[]) => void;

/** `{ mon-fri: 9:00-17:00, sat: [9:00-12:00, 13:00-15:00], sun: closed, holidays: [2026-12-24..2026-12-26] }` */
export const calendar = z.unknown().transform((value, ctx): Calendar => {
  const report: Report = (finding, path) => ctx.addIssue(customIssue(finding, path));
  if (isMapping(value)) return parseCalendar(value, report);
  report({ rule: 'wrong-type', message: 'A calendar is a group of days with their hours.', fix: 'Write { mon-fri: 9:00-17:00, sat: 9:00-13:00 }.' }, []);
  return z.NEVER;
});

function parseCalendar(value: Readonly<Record<string, unknown>>, report: Report): Calendar {
  const weekly: (readonly OpeningPeriod[])[] = DAYS.map(() => []);
  const seen = new Set<number>();
  for (const [key, hours] of Object.entries(value)) {
    if (key === 'holidays') continue;
    const days = parseDays(key);
    if (days === null) report({ rule: 'bad-day', message: `"${key}" is not a day or a range of days.`, fix: 'Use mon, tue, wed, thu, fri, sat, sun, a range such as mon-fri, or holidays.' }, [key]);
    const periods = parseHours(hours, (finding, path) => report(finding, [key, ...path]));
    for (const day of days ?? []) {
      if (seen.has(day)) report({ rule: 'duplicate-day', message: `${DAYS[day]} already has its hours in another line.`, fix: 'Name every day once; several periods of a day form a list.' }, [key]);
      seen.add(day);
      weekly[day] = periods;
    }
  }
  return { weekly, holidays: parseHolidays(value.holidays, (finding, path) => report(finding, ['holidays', ...path])) };
}

/** "mon-fri" → 0…4; "sat-mon" goes over the weekend; null for anything else. */
function parseDays(key: string): readonly number[] | null {
  const [first, last, ...more] = key.toLowerCase().split('-').map((name) => DAYS.findIndex((day) => day === name.trim()));
  if (first === undefined || first < 0 || last === -1 || more.length > 0) return null;
  if (last === undefined) return [first];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
}

function parseHours(value: unknown, report: Report): readonly OpeningPeriod[] {
  if (value === 'closed') return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item, index) => {
    const period = parsePeriod(item);
    if (period === null) report({ rule: 'bad-hours', message: `"${String(item)}" are not opening hours.`, fix: 'Write 9:00-17:00, 22:00-2:00 for a night, 0:00-24:00 for a whole day, or closed.' }, [index]);
    return period ?? [];
  });
}

/** "22:00-2:00" ends on the next day. */
function parsePeriod(value: unknown): OpeningPeriod | null {
  const [, fromHour, fromMinute, toHour, toMinute] = /^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$/.exec(String(value)) ?? [];
  const from = minutes(fromHour, fromMinute);
  const to = minutes(toHour, toMinute);
  if (from === null || to === null || from === to || from === DAY_MINUTES) return null;
  return { from, to: to > from ? to : to + DAY_MINUTES };
}

function minutes(hour: string | undefined, minute: string | undefined): number | null {
  if (hour === undefined || minute === undefined || Number(minute) > 59) return null;
  const total = Number(hour) * 60 + Number(minute);
  return total <= DAY_MINUTES ? total : null;
}

function parseHolidays(value: unknown, report: Report): readonly DateRange[] {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item, index) => {
    const [from = '', until = from, ...more] = String(item).split('..').map((part) => part.trim());
    if (!isRealDate(from) || !isRealDate(until) || more.length > 0) {
      report({ rule: 'bad-date', message: `"${String(item)}" is not a date or a range of dates.`, fix: 'Write 2026-12-24, or 2026-12-24..2026-12-26.' }, [index]);
      return [];
    }
    if (until < from) report({ rule: 'until-before-from', message: `It ends on ${until}, before it begins on ${from}.`, fix: 'Exchange the two dates or correct one.' }, [index]);
    return { from, until };
  });
}
