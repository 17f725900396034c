import type { Button, FlowState } from '../domain/conversation';
import type { Decision, FlowMoveIn } from '../domain/decision';
import type { Localized } from '../domain/language';
import { currentAsk, refuseAnswer } from '../flows/advance';
import type { AskStep } from '../flows/flow';
import { answerText } from './answer';
import { flowProgress } from './flow-progress';
import type { Draft, Drafts } from './reply';
import type { Situation } from './situation';
import { fillVariables } from './variables';
import type { Voice } from './voice';

/** What a flow says: the steps passed on the way, then its next question. */
export function replyInFlow(situation: Situation, decision: Extract<Decision, { kind: 'flow' }>, voice: Voice): Drafts {
  switch (decision.step.kind) {
    case 'leave':
      return { drafts: [{ text: voice.say('flow-left'), buttons: [] }], flow: null };
    case 'wait':
      return { drafts: [{ text: voice.say('flow-waiting'), buttons: [] }], flow: situation.conversation.flow };
    case 'refuse':
      return askAgain(situation, decision.why.code === 'flow-wrong-answer', voice);
    case 'start':
    case 'accept':
      return goOn(situation, decision, voice);
  }
}

function goOn(situation: Situation, decision: Extract<Decision, { kind: 'flow' }>, voice: Voice): Drafts {
  const { flowId, step, entryId } = decision;
  const entry = entryId === null ? undefined : situation.content.entries.get(entryId);
  const lead = entry ? answerText(situation, entry, voice) : null;
  const opening: readonly Draft[] = lead === null ? [] : [{ text: lead, buttons: [] }];
  const next = flowProgress(situation, flowId, step)?.next;
  const said = saidOnTheWay(situation, { flowId, step }, voice);
  if (next?.kind !== 'ask') return { drafts: [...opening, ...said], flow: null };
  return { drafts: [...opening, ...said, question(situation, next.step, next.state, voice)], flow: next.state };
}

/** The `say` steps a move passes, with the slots as they are after it. */
export function saidOnTheWay(situation: Situation, { flowId, step }: FlowMoveIn, voice: Voice): readonly Draft[] {
  const progress = flowProgress(situation, flowId, step);
  if (!progress) return [];
  const slots = progress.next.kind === 'ask' ? progress.next.state.slots : progress.next.slots;
  return progress.said.map((text) => ({ text: fill(situation, text, slots, voice), buttons: [] }));
}

function askAgain(situation: Situation, wrong: boolean, voice: Voice): Drafts {
  const state = situation.conversation.flow;
  const flow = state === null ? undefined : situation.content.flows.get(state.flowId);
  const step = state !== null && flow ? currentAsk(flow, state) : null;
  if (state === null || !flow || !step) return { drafts: [], flow: null };
  if (!wrong) return { drafts: [question(situation, step, state, voice)], flow: state };
  const outcome = refuseAnswer(flow, state);
  const after = outcome.kind === 'ask-again' ? outcome.state : state;
  const asked = question(situation, step, state, voice);
  const hint = step.hint === null ? voice.say('flow-try-again') : fill(situation, step.hint, state.slots, voice);
  return { drafts: [{ ...asked, text: `${hint}\n\n${asked.text}` }], flow: after };
}

function question(situation: Situation, step: AskStep, state: FlowState, voice: Voice): Draft {
  return { text: fill(situation, step.text, state.slots, voice), buttons: stepButtons(step, state, voice) };
}

function stepButtons(step: AskStep, state: FlowState, voice: Voice): readonly Button[] {
  const slot = (title: string, value: string): Button => ({ title, action: { kind: 'slot', flowId: state.flowId, stepId: step.id, value } });
  if (step.expect.kind === 'choice') return step.expect.options.map((option) => slot(inLanguage(option.title, voice.language) ?? option.value, option.value));
  if (step.expect.kind === 'yes-no') return [slot(voice.say('yes'), 'yes'), slot(voice.say('no'), 'no')];
  return [];
}

function fill(situation: Situation, text: Localized<string>, slots: FlowState['slots'], voice: Voice): string {
  const template = inLanguage(text, voice.language) ?? '';
  const flow = situation.conversation.flow;
  const withSlots: Situation = { ...situation, conversation: { ...situation.conversation, flow: { flowId: '', hash: '', stepId: '', failedAttempts: 0, ...flow, slots } } };
  // Variables of flow texts are checked when the content is loaded; one that is still unfilled leaves a gap rather than its braces.
  return fillVariables(template, withSlots) ?? template.replaceAll(/\{\{[^}]*\}\}/g, '…');
}

function inLanguage(text: Localized<string>, language: string): string | undefined {
  return text[language] ?? Object.values(text)[0];
}
