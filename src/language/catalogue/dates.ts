const DAY_MS = 86_400_000;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** `9:00`, on the 24-hour clock everywhere. */
export function clockTime(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '0';
  return `${Number(part('hour'))}:${part('minute')}`;
}

/** "23 listopada", «23 ноября», "23 November". */
export function longDate(locale: string, at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long' }).format(at);
}

/** Days since 1970 on the calendar of that time zone. */
export function civilDay(at: Date, timeZone: string): number {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

export function weekday(at: Date, timeZone: string): Weekday {
  return WEEKDAYS[new Date(civilDay(at, timeZone) * DAY_MS).getUTCDay()] ?? 'monday';
}
