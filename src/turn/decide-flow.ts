import type { ButtonAction, FlowState } from '../domain/conversation';
import { why, type Decision, type FlowMove, type WhyCode } from '../domain/decision';
import { answerLanguage } from '../domain/settings';
import { currentAsk, fillSlots, refuseAnswer } from '../flows/advance';
import type { AskStep, Flow } from '../flows/flow';
import { parseValue } from '../flows/values';
import { wantsToLeave, wantsToWait } from '../language/courtesy';
import { confidentEntry, onlyCourtesy, type Case } from './case';
import { flowProgress } from './flow-progress';
import type { Situation } from './situation';

/** The rules while a flow is running: leave, take the answer, answer a side question, ask again, give up. null outside flows. */
export function decideInFlow(it: Case): Decision | null {
  const { conversation, content } = it.situation;
  const state = conversation.flow;
  if (state === null || it.heard.kind !== 'words') return null;
  const flow = content.flows.get(state.flowId);
  const step = flow && flow.hash === state.hash ? currentAsk(flow, state) : null;
  if (!flow || !step) return changed(it.situation, state);
  if (wantsToLeave(it.reading.text)) return flowDecision(flow.id, null, 'flow-left', { kind: 'leave' });
  if (wantsToWait(it.reading.text)) return flowDecision(flow.id, null, 'flow-waits', { kind: 'wait' });
  return answered(it, flow, step) ?? refused(flow, state);
}

function answered(it: Case, flow: Flow, step: AskStep): Decision | null {
  const aside = sideQuestion(it) ?? onlyCourtesy(it);
  // Free text fits everything, so a question the knowledge base knows, or a greeting, goes first there.
  if (step.expect.kind === 'text' && aside) return aside;
  const value = parse(it, step);
  if (value === null) return aside;
  return moveFlow(it.situation, { flowId: flow.id, entryId: null, code: 'flow-step', step: { kind: 'accept', value } });
}

function parse({ situation, heard, reading }: Case, step: AskStep): string | null {
  const { settings } = situation.content;
  const attachments = heard.kind === 'words' ? heard.attachments : [];
  const language = answerLanguage(settings, situation.conversation.language);
  const parsed = parseValue(step.expect, { text: reading.text, attachments, language }, situation.now, settings.company.timeZone);
  return parsed.kind === 'ok' ? parsed.value : null;
}

function sideQuestion(it: Case): Decision | null {
  const entry = confidentEntry(it);
  if (!entry || entry.flowId !== null || entry.handoff !== null) return null;
  return { kind: 'answer', why: why('side-question', { entry: entry.id }), entryId: entry.id };
}

/** A tapped option counts only for the question that is open now; null for an older one. */
export function acceptTap(situation: Situation, action: Extract<ButtonAction, { kind: 'slot' }>): Decision | null {
  const state = situation.conversation.flow;
  if (state === null || state.flowId !== action.flowId || state.stepId !== action.stepId) return null;
  if (situation.content.flows.get(state.flowId)?.hash !== state.hash) return changed(situation, state);
  return moveFlow(situation, { flowId: state.flowId, entryId: null, code: 'flow-step', step: { kind: 'accept', value: action.value } });
}

interface Move {
  readonly flowId: string;
  readonly entryId: string | null;
  readonly code: WhyCode;
  readonly step: FlowMove;
}

/** One move on in a flow. Where it ends with people, the decision is the handoff. */
export function moveFlow(situation: Situation, { flowId, entryId, code, step }: Move): Decision {
  const progress = flowProgress(situation, flowId, step);
  if (!progress) return { kind: 'fallback', why: why('old-button', { title: situation.content.flows.get(flowId)?.title[situation.conversation.language] ?? flowId }) };
  if (progress.next.kind !== 'handoff') return flowDecision(flowId, entryId, code, step);
  const { handoff, slots } = progress.next;
  const summary = handoff.summary === null ? null : fillSlots(handoff.summary, slots);
  return { kind: 'handoff', why: why('flow-handoff', { flow: flowId }), reason: 'flow', team: handoff.team, entryId, summary, flow: { flowId, step } };
}

function flowDecision(flowId: string, entryId: string | null, code: WhyCode, step: FlowMove): Decision {
  return { kind: 'flow', why: why(code, { flow: flowId }), flowId, entryId, step };
}

function refused(flow: Flow, state: FlowState): Decision {
  const params = { flow: flow.id, step: state.stepId };
  const outcome = refuseAnswer(flow, state);
  if (outcome.kind === 'ask-again') return flowDecision(flow.id, null, 'flow-wrong-answer', { kind: 'refuse' });
  const { team, summary } = outcome.handoff;
  return { kind: 'handoff', why: why('flow-gave-up', params), reason: 'flow', team, entryId: null, summary: summary === null ? null : fillSlots(summary, state.slots), flow: null };
}

/** The definition the customer began with is gone: say so and bring in a person, who sees what was collected. */
function changed(situation: Situation, state: FlowState): Decision {
  const { team } = situation.content.settings.handoff;
  return { kind: 'handoff', why: why('flow-changed', { flow: state.flowId }), reason: 'flow', team, entryId: null, summary: null, flow: null };
}
