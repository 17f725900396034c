import type { Decision, HandoffReason, WhyCode } from '../domain/decision';
import { why } from '../domain/decision';
import type { Button } from '../domain/conversation';
import { isPerson } from '../domain/ownership';
import { thresholdsFor } from '../faq/thresholds';
import type { Entry } from '../faq/entry';
import { findTitle } from '../faq/titles';
import { confidentEntry, onlyCourtesy, type Rule, type Case } from './case';
import { acceptTap, decideInFlow, moveFlow } from './decide-flow';
import { dutyOf } from './duty';
import type { Heard } from './hear';
import type { Reading } from './reading';
import type { Situation } from './situation';

/** Room 5: the rules from top to bottom; the first that fits wins. To add a rule, add a line here and a row to its table test. */
const RULES: readonly Rule[] = [
  blockedByUs,
  bookkeeping,
  personHasChat,
  firstContact,
  command,
  tap,
  askedForPerson,
  anger,
  decideInFlow,
  typedChoice,
  attachmentAlone,
  onlyCourtesy,
  confidentMatch,
  unsureAgain,
  closeMatches,
];

export function decide(situation: Situation, heard: Heard, reading: Reading): Decision {
  const it = { situation, heard, reading };
  for (const rule of RULES) {
    const decision = rule(it);
    if (decision) return decision;
  }
  return { kind: 'fallback', why: why('nothing-found') };
}

function blockedByUs({ situation }: Case): Decision | null {
  return situation.customer.blocked ? silent('blocked-by-us') : null;
}

/** Events that change the state but ask for no words. */
function bookkeeping({ heard }: Case): Decision | null {
  switch (heard.kind) {
    case 'page-inbox':
      return silent('page-inbox-wrote');
    case 'edit':
      return silent('edited-after-answer');
    case 'reaction':
      return silent('reaction-only');
    case 'reachable':
      return silent(heard.reachable === 'yes' ? 'reaction-only' : 'customer-blocked-us');
    case 'timer':
      return silent(heard.timer === 'hand-back' ? 'handed-back-after-idle' : 'episode-idle');
    case 'nothing':
      return silent(heard.rows[0]?.activity.name === 'timer' ? 'stale-timer' : 'reaction-only');
    case 'words':
    case 'tap':
    case 'start':
    case 'command':
    case 'unsupported':
      return null;
  }
}

function personHasChat({ situation }: Case): Decision | null {
  const { owner } = situation.conversation;
  if (owner.kind === 'bot') return null;
  return silent(isPerson(owner) ? 'person-has-chat' : 'waiting-for-person');
}

/** A link into the chat may name an entry or a flow (`/start return-item`, m.me?ref=…); anything else greets. */
function firstContact({ situation, heard }: Case): Decision | null {
  if (heard.kind !== 'start') return null;
  const named = heard.payload ?? '';
  const entry = situation.content.entries.get(named);
  if (entry) return entryDecision(situation, entry, 'chosen-by-customer');
  if (situation.content.flows.has(named)) return moveFlow(situation, { flowId: named, entryId: null, code: 'flow-started', step: { kind: 'start' } });
  return { kind: 'greet', why: why('first-contact') };
}

function command({ situation, heard }: Case): Decision | null {
  if (heard.kind !== 'command') return null;
  if (heard.command === 'person' || heard.command === 'human') return handoff('asked', 'asked-for-person');
  const flow = [...situation.content.flows.values()].find((candidate) => candidate.start.command === heard.command);
  if (flow) return moveFlow(situation, { flowId: flow.id, entryId: null, code: 'flow-started', step: { kind: 'start' } });
  return { kind: 'greet', why: why('asked-for-help') };
}

function tap({ situation, heard }: Case): Decision | null {
  if (heard.kind !== 'tap') return null;
  if (heard.button === null) return oldButton(heard.rows[0]?.activity.text ?? '…');
  return chosen(situation, heard.button);
}

function askedForPerson({ reading }: Case): Decision | null {
  return reading.wantsPerson ? handoff('asked', 'asked-for-person') : null;
}

function anger({ situation, reading }: Case): Decision | null {
  const { mood } = reading;
  if (!mood.abusive && mood.score < situation.content.settings.handoff.mood) return null;
  return handoff('angry', 'angry', { cues: mood.cues.join(', ') });
}

/** "2", "the second one" or a misspelt title, while choices are open. */
function typedChoice({ situation, heard, reading }: Case): Decision | null {
  const { offer } = situation.conversation;
  if (offer === null || heard.kind !== 'words' || reading.text === '') return null;
  const index = findTitle(offer.buttons.map((button) => button.title), reading.text);
  const button = index === null ? undefined : offer.buttons[index];
  return button && button.action.kind !== 'url' ? chosen(situation, button) : null;
}

function attachmentAlone({ situation, heard, reading }: Case): Decision | null {
  if (heard.kind === 'unsupported') return handoff('attachment', 'unsupported-message');
  if (heard.kind !== 'words' || reading.text !== '' || heard.attachments.length === 0) return null;
  const sticker = heard.attachments.every((attachment) => attachment.kind === 'sticker');
  if (!sticker) return handoff('attachment', 'attachment-alone');
  return situation.conversation.introduced ? { kind: 'thank', why: why('only-thanks') } : { kind: 'greet', why: why('only-greeting') };
}

function confidentMatch(it: Case): Decision | null {
  const entry = confidentEntry(it);
  return entry ? entryDecision(it.situation, entry, 'confident-match', it.reading.confidence) : null;
}

/** Unsure twice: a person. */
function unsureAgain({ situation }: Pick<Case, 'situation'>): Decision | null {
  const { settings } = situation.content;
  return situation.conversation.failures + 1 >= settings.handoff.afterFailures ? handoff('unsure', 'unsure-twice') : null;
}

function closeMatches({ situation, reading }: Case): Decision | null {
  const bars = thresholdsFor(situation.content.settings.matching.precision);
  if (reading.inScope < bars.inScope || reading.confidence < bars.clarify) return null;
  const near = reading.matches.filter((match) => match.confidence >= bars.clarify / 4).slice(0, 3);
  const code: WhyCode = near.length > 1 ? 'two-close-matches' : 'weak-match';
  return { kind: 'clarify', why: why(code, { best: near[0]?.entryId ?? '' }), choices: near.map((match) => match.entryId) };
}

/** What a tapped or named button leads to. */
function chosen(situation: Situation, button: Button): Decision {
  const { action } = button;
  switch (action.kind) {
    case 'person':
      return handoff('asked', 'asked-for-person');
    case 'none-of-these':
      return unsureAgain({ situation }) ?? { kind: 'fallback', why: why('none-of-these') };
    case 'entry': {
      const entry = situation.content.entries.get(action.entryId);
      return entry ? entryDecision(situation, entry, 'chosen-by-customer') : oldButton(button.title);
    }
    case 'flow':
      return moveFlow(situation, { flowId: action.flowId, entryId: null, code: 'flow-started', step: { kind: 'start' } });
    case 'slot':
      return acceptTap(situation, action) ?? oldButton(button.title);
    case 'url':
      return oldButton(button.title);
  }
}

function entryDecision(situation: Situation, entry: Entry, code: WhyCode, confidence?: number): Decision {
  const params = { entry: entry.id, ...(confidence === undefined ? {} : { confidence: Math.round(confidence * 100) / 100 }) };
  const given = entry.handoff;
  if (given && (given.when === 'always' || (given.when === 'outside-hours' && !isStaffed(situation, given.team)))) {
    const whyCode = given.reason === 'sensitive' ? 'sensitive-topic' : 'entry-hands-off';
    return { kind: 'handoff', why: why(whyCode, params), reason: given.reason, team: given.team, entryId: entry.id, summary: null, flow: null };
  }
  if (entry.flowId !== null && situation.content.flows.has(entry.flowId)) {
    return moveFlow(situation, { flowId: entry.flowId, entryId: entry.id, code: 'entry-starts-flow', step: { kind: 'start' } });
  }
  return { kind: 'answer', why: why(code, params), entryId: entry.id };
}

function isStaffed(situation: Situation, team: string | null): boolean {
  const { settings } = situation.content;
  return dutyOf(settings, team ?? settings.handoff.team, situation.now).open;
}

function oldButton(title: string): Decision {
  return { kind: 'fallback', why: why('old-button', { title }) };
}

function silent(code: WhyCode): Decision {
  return { kind: 'silent', why: why(code) };
}

function handoff(reason: HandoffReason, code: WhyCode, params: Record<string, string | number> = {}): Decision {
  return { kind: 'handoff', why: why(code, params), reason, team: null, entryId: null, summary: null, flow: null };
}
