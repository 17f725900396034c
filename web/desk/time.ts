export interface TimeUnits {
  readonly now: string;
  readonly minutes: string;
  readonly hours: string;
  readonly days: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "12 min", "2 h 5 min", "3 d": how long ago, in the units of the page's language. A clock that runs ahead shows "now". */
export function formatWait(since: string, now: number, units: TimeUnits): string {
  const ms = now - Date.parse(since);
  if (ms < MINUTE) return units.now;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} ${units.minutes}`;
  if (ms >= DAY) return `${Math.floor(ms / DAY)} ${units.days}`;
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  return minutes === 0 ? `${Math.floor(ms / HOUR)} ${units.hours}` : `${Math.floor(ms / HOUR)} ${units.hours} ${minutes} ${units.minutes}`;
}

export interface Where {
  readonly language: string;
  readonly timeZone: string;
}

/** "14:05". */
export function formatClock(at: string, where: Where): string {
  return formatter(where, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

/** "Saturday, 21 November 2026". */
export function formatDay(at: string, where: Where): string {
  return formatter(where, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at));
}

/** "21 Nov, 14:05". */
export function formatMoment(at: string, where: Where): string {
  return formatter(where, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

/** The day by the company's wall clock, for day lines. */
export function dayKey(at: string, timeZone: string): string {
  return formatter({ language: 'en-CA', timeZone }, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than drawing a message. */
function formatter({ language, timeZone }: Where, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${Object.keys(options).join()}`;
  const known = formatters.get(key);
  if (known) return known;
  // The staff's clock is the 24-hour one in every language of the page.
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone, hourCycle: 'h23' });
  formatters.set(key, made);
  return made;
}
