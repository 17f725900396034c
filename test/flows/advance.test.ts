import { acceptAnswer, currentAsk, fillSlots, type FlowProgress, refuseAnswer, startFlow } from '../../src/flows/advance';
import type { AskStep, Flow, FlowStep } from '../../src/flows/flow';

const ask = (id: string, more: Partial<AskStep> = {}): AskStep => ({
  kind: 'ask', id, text: { pl: `${id}?` }, expect: { kind: 'text' }, hint: null, attempts: 2, else: { team: 'returns', summary: null }, ...more,
});
const say = (id: string): FlowStep => ({ kind: 'say', id, text: { pl: id } });
const handoff: FlowStep = { kind: 'handoff', id: 'end', handoff: { team: 'returns', summary: 'Zwrot {{slots.order}}' } };

const flowOf = (...steps: readonly FlowStep[]): Flow => ({
  id: 'return-item', title: {}, start: { entries: [], command: null }, steps, hash: 'h1', place: { file: 'flows/return-item.yaml', line: 1, column: 1 },
});

function stateOf(progress: FlowProgress) {
  if (progress.next.kind !== 'ask') throw new Error(`The flow is at ${progress.next.kind}, not at a question.`);
  return progress.next.state;
}

const returns = flowOf(say('hello'), ask('order'), say('thanks'), ask('reason', { hint: { pl: 'Wystarczy słowo' } }), handoff);

it('a flow says what comes first and asks its first question', () => {
  const progress = startFlow(returns);
  expect(progress.said).toEqual([{ pl: 'hello' }]);
  expect(stateOf(progress)).toEqual({ flowId: 'return-item', hash: 'h1', stepId: 'order', slots: {}, failedAttempts: 0 });
});

it('an accepted answer fills the slot and leads to the next question', () => {
  const progress = acceptAnswer(returns, stateOf(startFlow(returns)), 'LM-20391');
  expect(progress.said).toEqual([{ pl: 'thanks' }]);
  expect(stateOf(progress)).toMatchObject({ stepId: 'reason', slots: { order: 'LM-20391' }, failedAttempts: 0 });
});

it('the last answer leads to the handoff with everything collected', () => {
  const second = acceptAnswer(returns, stateOf(startFlow(returns)), 'LM-20391');
  const { next } = acceptAnswer(returns, stateOf(second), 'za duża');
  expect(next).toEqual({ kind: 'handoff', handoff: { team: 'returns', summary: 'Zwrot {{slots.order}}' }, slots: { order: 'LM-20391', reason: 'za duża' } });
});

it('a flow without a handoff simply ends', () => {
  const flow = flowOf(ask('name'), say('thanks'));
  expect(acceptAnswer(flow, stateOf(startFlow(flow)), 'Anna')).toEqual({ said: [{ pl: 'thanks' }], next: { kind: 'end', slots: { name: 'Anna' } } });
});

it('a flow that only says something ends at once', () => {
  expect(startFlow(flowOf(say('a'), say('b')))).toEqual({ said: [{ pl: 'a' }, { pl: 'b' }], next: { kind: 'end', slots: {} } });
});

it('a wrong answer is asked again, the second one gives up', () => {
  const refusal = refuseAnswer(returns, stateOf(startFlow(returns)));
  expect(refusal).toMatchObject({ kind: 'ask-again', useHint: false, state: { failedAttempts: 1 } });
  if (refusal.kind !== 'ask-again') throw new Error('unreachable');
  expect(refuseAnswer(returns, refusal.state)).toEqual({ kind: 'give-up', handoff: { team: 'returns', summary: null } });
});

it('the hint is used where the step has one', () => {
  const second = acceptAnswer(returns, stateOf(startFlow(returns)), 'LM-20391');
  expect(refuseAnswer(returns, stateOf(second))).toMatchObject({ kind: 'ask-again', useHint: true });
});

it('a question that was removed while the customer was in the flow is no longer asked', () => {
  const state = stateOf(startFlow(returns));
  const edited = flowOf(ask('phone'));
  expect(currentAsk(returns, state)?.id).toBe('order');
  expect(currentAsk(edited, state)).toBeNull();
  expect(acceptAnswer(edited, state, 'x').next).toEqual({ kind: 'end', slots: {} });
  expect(refuseAnswer(edited, state)).toEqual({ kind: 'give-up', handoff: { team: null, summary: null } });
});

test.each([
  ['Zwrot {{slots.order-number}}', 'Zwrot LM-20391'],
  ['{{ slots.order-number }}/{{slots.order-number}}', 'LM-20391/LM-20391'],
  ['{{slots.note|bez uwag}}', 'bez uwag'],
  ['[{{slots.note}}]', '[]'],
  ['{{slots.constructor}}', ''],
  ['{{customer.firstName|Dzień dobry}}', '{{customer.firstName|Dzień dobry}}'],
])('"%s" becomes "%s"', (text, expected) => {
  expect(fillSlots(text, { 'order-number': 'LM-20391' })).toBe(expected);
});

it('what a customer wrote is never read for variables', () => {
  expect(fillSlots('{{slots.a}}', { a: '{{slots.b}} $& $1', b: 'secret' })).toBe('{{slots.b}} $& $1');
});
