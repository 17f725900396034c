import type { Decision, HandoffReason } from '../domain/decision';
import { formatWait, formatWhen, type TextKey } from '../language/catalogue/catalogue';
import { answerText, entryButtons } from './answer';
import { dutyOf } from './duty';
import type { Draft } from './reply';
import { saidOnTheWay } from './reply-flow';
import type { Situation } from './situation';
import type { Voice } from './voice';

type Handoff = Extract<Decision, { kind: 'handoff' }>;

const KEYS: Readonly<Record<HandoffReason, TextKey>> = {
  asked: 'handoff-asked',
  angry: 'handoff-angry',
  unsure: 'handoff-unsure',
  sensitive: 'handoff-sensitive',
  flow: 'handoff-flow',
  attachment: 'handoff-attachment',
  failure: 'handoff-failure',
  offered: 'handoff-offered',
};

/** Says that a person takes over and, knowing hours and holidays, when. Never sends anyone to a hotline (C9, C12). */
export function replyHandoff(situation: Situation, decision: Handoff, voice: Voice): readonly Draft[] {
  const entry = decision.entryId === null ? undefined : situation.content.entries.get(decision.entryId);
  const lead = entry ? answerText(situation, entry, voice) : null;
  // The bot keeps quiet from here on, so of the entry's buttons only the links still work.
  const links = entry ? entryButtons(situation, entry, voice).filter(({ action }) => action.kind === 'url') : [];
  const opening = lead === null ? [] : [{ text: lead, buttons: links }];
  const onTheWay = decision.flow === null ? [] : saidOnTheWay(situation, decision.flow, voice);
  const text = `${voice.say(handoffKey(decision))} ${dutyText(situation, decision.team, voice)}`;
  return [...opening, ...onTheWay, { text, buttons: [] }];
}

function handoffKey(decision: Handoff): TextKey {
  if (decision.why.code === 'unsupported-message') return 'handoff-unsupported';
  if (decision.why.code === 'flow-changed') return 'flow-changed';
  // "Thanks, that's everything" is not what somebody who got stuck wants to read.
  if (decision.why.code === 'flow-gave-up') return 'handoff-unsure';
  return KEYS[decision.reason];
}

/** When a person will answer, as far as the team's calendar and target can tell. */
function dutyText(situation: Situation, team: string | null, voice: Voice): string {
  const { settings } = situation.content;
  const duty = dutyOf(settings, team ?? settings.handoff.team, situation.now);
  if (!duty.open) {
    if (duty.opensAt === null) return voice.say('duty-closed-long');
    return voice.say('duty-closed', { when: formatWhen(voice.language, duty.opensAt, situation.now, settings.company.timeZone, settings.texts) });
  }
  return duty.firstResponseMs === null ? voice.say('duty-open-soon') : voice.say('duty-open', { wait: formatWait(voice.language, duty.firstResponseMs, settings.texts) });
}
