/** Minutes after local midnight. `to` above 1440 runs into the next day: 22:00-2:00 is 1320–1560. */
export interface OpeningPeriod {
  readonly from: number;
  readonly to: number;
}

/** Inclusive dates, YYYY-MM-DD. */
export interface DateRange {
  readonly from: string;
  readonly until: string;
}

/** When a team works, by the clock on the company's wall. */
export interface Calendar {
  /** Seven lists, Monday first. */
  readonly weekly: readonly (readonly OpeningPeriod[])[];
  /** Periods that begin on these dates are closed; one that began the evening before runs to its end. */
  readonly holidays: readonly DateRange[];
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const HORIZON_DAYS = 60;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** True from the first minute of a period up to, not including, its last. */
export function isOpen(calendar: Calendar, at: Date, timeZone: string): boolean {
  const moment = at.getTime();
  const today = localDate(at, timeZone);
  const spans = [addDays(today, -1), today].flatMap((date) => spansOf(calendar, date, timeZone));
  return spans.some((span) => span.start <= moment && moment < span.end);
}

/** The first open moment at or after `at`: `at` itself while open, null if it never opens within 60 days. */
export function nextOpening(calendar: Calendar, at: Date, timeZone: string): Date | null {
  const moment = at.getTime();
  const today = localDate(at, timeZone);
  for (let day = -1; day <= HORIZON_DAYS; day += 1) {
    const next = spansOf(calendar, addDays(today, day), timeZone)
      .filter((span) => span.end > moment)
      .map((span) => Math.max(span.start, moment));
    if (next.length > 0) return new Date(Math.min(...next));
  }
  return null;
}

/** Open milliseconds between the two moments, 0 where `to` is not after `from`. A night with 25 hours counts them all. */
export function businessMs(calendar: Calendar, from: Date, to: Date, timeZone: string): number {
  if (to.getTime() <= from.getTime()) return 0;
  const lastDate = localDate(to, timeZone);
  let total = 0;
  let counted = from.getTime();
  for (let date = addDays(localDate(from, timeZone), -1); date <= lastDate; date = addDays(date, 1)) {
    for (const span of spansOf(calendar, date, timeZone)) {
      const start = Math.max(span.start, counted);
      const end = Math.min(span.end, to.getTime());
      total += Math.max(0, end - start);
      counted = Math.max(counted, end);
    }
  }
  return total;
}

/** The date on the company's wall, YYYY-MM-DD. */
export function localDate(at: Date, timeZone: string): string {
  return new Date(wallTime(at.getTime(), timeZone)).toISOString().slice(0, 10);
}

/** `addDays('2026-12-31', 1)` → `2027-01-01`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The periods that begin on a local date, as moments, in order of their start. */
function spansOf(calendar: Calendar, date: string, timeZone: string): readonly Span[] {
  if (calendar.holidays.some((range) => range.from <= date && date <= range.until)) return [];
  return (calendar.weekly[weekdayOf(date)] ?? [])
    .map((period) => ({
      start: momentOf(date, period.from, { timeZone, whenTwice: 'first' }),
      end: momentOf(date, period.to, { timeZone, whenTwice: 'last' }),
    }))
    .sort((a, b) => a.start - b.start);
}

/**
 * The moment at which the wall shows a time. A time shown twice (clocks go back) opens at the first and closes at the last showing;
 * a time never shown (clocks go forward) is the moment of the change: whatever the wall shows inside a period is open.
 */
function momentOf(date: string, minutes: number, how: { readonly timeZone: string; readonly whenTwice: 'first' | 'last' }): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  const candidates = [wall - DAY, wall + DAY]
    .map((near) => wall - (wallTime(near, how.timeZone) - near))
    .sort((a, b) => a - b);
  const shown = candidates.filter((moment) => wallTime(moment, how.timeZone) === wall);
  const moment = how.whenTwice === 'first' ? shown[0] : shown.at(-1);
  return moment ?? changeBetween(candidates[0] ?? wall, candidates[1] ?? wall, { wall, timeZone: how.timeZone });
}

/** The first moment, to the second, after which the wall is past a time that it skips. */
function changeBetween(early: number, late: number, skipped: { readonly wall: number; readonly timeZone: string }): number {
  let before = early;
  let after = late;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (wallTime(middle, skipped.timeZone) > skipped.wall) after = middle;
    else before = middle;
  }
  return after;
}

// Making a formatter costs a hundred times more than using it; one per time zone, for the life of the process.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the wall shows at a moment, as if it were UTC, in milliseconds. */
function wallTime(moment: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatterFor(timeZone).formatToParts(moment)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((moment % 1000) + 1000) % 1000);
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}
