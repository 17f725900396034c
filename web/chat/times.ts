import type { Texts } from './texts';

/** "14:05", in the reader's own time. */
export function formatTime(at: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** "Dziś", "Wczoraj", "piątek, 20 listopada"; with the year where it is another one. */
export function formatDay(at: Date, language: string, { texts, now }: { readonly texts: Texts; readonly now: Date }): string {
  if (at.toDateString() === now.toDateString()) return texts.today;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (at.toDateString() === yesterday.toDateString()) return texts.yesterday;
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(at);
}
