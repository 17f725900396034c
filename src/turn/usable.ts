import type { Applicability, Entry } from '../faq/entry';
import { isOpen, localDate } from '../domain/hours';
import type { Situation } from './situation';
import { calendarOf } from './duty';

/** True where an entry or a variant applies on this channel, today, at this hour. */
export function applies(situation: Situation, when: Applicability): boolean {
  if (when.channels !== null && !when.channels.includes(situation.conversation.channelId)) return false;
  return isValidToday(situation, when) && fitsHours(situation, when);
}

/** An entry can be answered when it applies and, in each language it speaks, at least one variant does. */
export function isUsable(situation: Situation, entry: Entry | undefined): boolean {
  if (!entry || !applies(situation, entry)) return false;
  const languages = Object.values(entry.answer);
  if (languages.length === 0) return entry.flowId !== null || entry.handoff !== null;
  return languages.some((variants) => variants.some((variant) => applies(situation, variant)));
}

function isValidToday(situation: Situation, { valid }: Applicability): boolean {
  if (valid === null) return true;
  const today = localDate(situation.now, situation.content.settings.company.timeZone);
  return (valid.from === null || today >= valid.from) && (valid.until === null || today <= valid.until);
}

function fitsHours(situation: Situation, { hours }: Applicability): boolean {
  return hours === null || isOpenNow(situation) === (hours === 'open');
}

// Asked for every variant of every candidate, and a third of a turn's work when reckoned each time; a situation is one moment and has one answer.
const answers = new WeakMap<Situation, boolean>();

function isOpenNow(situation: Situation): boolean {
  const known = answers.get(situation);
  if (known !== undefined) return known;
  const { settings } = situation.content;
  const calendar = calendarOf(settings, settings.handoff.team);
  const open = calendar === null || isOpen(calendar, situation.now, settings.company.timeZone);
  answers.set(situation, open);
  return open;
}
