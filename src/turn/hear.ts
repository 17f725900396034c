import type { Activity, Attachment, InboundRow } from '../domain/activity';
import type { Button, Conversation, Message } from '../domain/conversation';
import type { Customer } from '../domain/customer';
import { isPerson } from '../domain/ownership';
import type { Settings } from '../domain/settings';
import type { TimerKind } from '../domain/timer';

/** What one turn has before it: the rows it consumes and what they amount to. */
export type Heard = { readonly rows: readonly InboundRow[] } & (
  | { readonly kind: 'words'; readonly text: string; readonly attachments: readonly Attachment[] }
  /** `button` is null when the stored message or its button cannot be found any more. */
  | { readonly kind: 'tap'; readonly seq: number; readonly button: Button | null }
  | { readonly kind: 'start'; readonly payload: string | null }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'timer'; readonly timer: TimerKind }
  | { readonly kind: 'page-inbox' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'reachable'; readonly reachable: Customer['reachable'] }
  | { readonly kind: 'reaction' }
  /** Nothing to answer: a platform's own notice, or a timer that the conversation has overtaken. */
  | { readonly kind: 'nothing' }
);

/** Messages written within this time of one another are fragments of one thought, if they wait together. */
const FRAGMENT_GAP_MS = 5_000;
const PAYLOAD = /^b:(\d{1,9}):(\d{1,3})$/;

/** Splits off what one turn reads: a run of the customer's own words, or one single event. `waiting` must not be empty. */
export function takeGroup(waiting: readonly InboundRow[]): readonly InboundRow[] {
  const first = waiting[0];
  if (!first) throw new Error('takeGroup needs at least one waiting activity.');
  if (!isWords(first.activity)) return [first];
  const end = waiting.findIndex((row, index) => index > 0 && !continues(waiting[index - 1]?.activity, row.activity));
  return end === -1 ? waiting : waiting.slice(0, end);
}

function continues(before: Activity | undefined, next: Activity): boolean {
  if (!before || !isWords(next)) return false;
  return Date.parse(next.timestamp) - Date.parse(before.timestamp) <= FRAGMENT_GAP_MS;
}

function isWords(activity: Activity): boolean {
  return activity.type === 'message' && activity.from.role === 'customer' && !isTap(activity);
}

/** A button's payload without words. Quick replies that name no button of ours (another program's old keyboard) are taps of an unknown button. */
function isTap(activity: Activity): boolean {
  return parsePayload(activity.value) !== null || (activity.value !== null && activity.text === null && activity.attachments.length === 0);
}

/** `b:<seq>:<index>` → its numbers; null for anything else. */
export function parsePayload(value: string | null): { readonly seq: number; readonly index: number } | null {
  const found = value === null ? null : PAYLOAD.exec(value);
  return found ? { seq: Number(found[1]), index: Number(found[2]) } : null;
}

/** What a group of rows amounts to. `tapped` is the stored message a payload points at, where the group is a tap. */
export function hear(rows: readonly InboundRow[], tapped: Message | null): Heard {
  const activity = rows[0]?.activity;
  if (!activity) throw new Error('hear needs at least one activity.');
  if (activity.from.role === 'page-inbox') return { rows, kind: 'page-inbox' };
  if (isWords(activity)) return hearWords(rows);
  const payload = parsePayload(activity.value);
  if (activity.type === 'message') return { rows, kind: 'tap', seq: payload?.seq ?? 0, button: payload === null ? null : (tapped?.buttons[payload.index] ?? null) };
  if (activity.type === 'messageUpdate') return { rows, kind: 'edit' };
  if (activity.type === 'messageReaction') return { rows, kind: 'reaction' };
  return hearEvent(rows, activity);
}

function hearWords(rows: readonly InboundRow[]): Heard {
  const texts = rows.map((row) => row.activity.text?.trim() ?? '').filter((text) => text !== '');
  return { rows, kind: 'words', text: texts.join('\n'), attachments: rows.flatMap((row) => row.activity.attachments) };
}

function hearEvent(rows: readonly InboundRow[], activity: Activity): Heard {
  switch (activity.name) {
    case 'start':
    case 'referral':
      return { rows, kind: 'start', payload: activity.value };
    case 'command':
      return { rows, kind: 'command', command: activity.value ?? '' };
    case 'timer':
      return { rows, kind: 'timer', timer: activity.value === 'hand-back' ? 'hand-back' : 'episode-idle' };
    case 'blocked':
      return { rows, kind: 'reachable', reachable: activity.value === 'gone' ? 'gone' : 'blocked-us' };
    case 'unblocked':
      return { rows, kind: 'reachable', reachable: 'yes' };
    case 'unsupported':
      // Named ones tell of something in the platform (standby, a handover, a comment); only a nameless one is a customer's message that nobody can read.
      return { rows, kind: activity.value === null ? 'unsupported' : 'nothing' };
    case 'call-result':
    case null:
      return { rows, kind: 'nothing' };
  }
}

/** A due timer counts only if the conversation has really rested since: something may have happened between the alarm and the turn. */
export function dropStaleTimer(heard: Heard, conversation: Conversation, settings: Settings, now: Date): Heard {
  if (heard.kind !== 'timer') return heard;
  const rested = now.getTime() - Date.parse(conversation.updatedAt);
  const fits = heard.timer === 'hand-back'
    ? isPerson(conversation.owner) && rested >= settings.handoff.handBackAfterMs
    : conversation.owner.kind === 'bot' && rested >= settings.episodes.idleAfterMs;
  return fits ? heard : { rows: heard.rows, kind: 'nothing' };
}
