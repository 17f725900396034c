import { isOpen, nextOpening, type Calendar } from '../domain/hours';
import type { Settings } from '../domain/settings';

/** Who is there for a customer who is handed over now. */
export interface Duty {
  readonly open: boolean;
  /** When somebody is back, where closed; null: not within the next weeks. */
  readonly opensAt: Date | null;
  /** The team's first-response target in ms; null where none is promised. */
  readonly firstResponseMs: number | null;
}

/** The calendar of a team; null where the team or its calendar is not set: then people are taken to be there. */
export function calendarOf(settings: Settings, teamId: string | null): Calendar | null {
  const team = teamId === null ? undefined : settings.teams[teamId];
  return team === undefined ? null : (settings.calendars[team.calendar] ?? null);
}

export function dutyOf(settings: Settings, teamId: string | null, now: Date): Duty {
  const firstResponseMs = teamId === null ? null : (settings.teams[teamId]?.firstResponseMs ?? null);
  const calendar = calendarOf(settings, teamId);
  const { timeZone } = settings.company;
  if (calendar === null || isOpen(calendar, now, timeZone)) return { open: true, opensAt: null, firstResponseMs };
  return { open: false, opensAt: nextOpening(calendar, now, timeZone), firstResponseMs };
}
