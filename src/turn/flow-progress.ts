import type { FlowMove } from '../domain/decision';
import { acceptAnswer, startFlow, type FlowProgress } from '../flows/advance';
import type { Situation } from './situation';

/** Where a move leads; null where the flow, or the state it needs, is not there (any more). */
export function flowProgress(situation: Situation, flowId: string, move: FlowMove): FlowProgress | null {
  const flow = situation.content.flows.get(flowId);
  const state = situation.conversation.flow;
  if (!flow) return null;
  if (move.kind === 'start') return startFlow(flow);
  if (move.kind !== 'accept' || state === null || state.hash !== flow.hash) return null;
  return acceptAnswer(flow, state, move.value);
}
