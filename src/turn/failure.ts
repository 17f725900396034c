import { why, type Decision } from '../domain/decision';
import type { Heard } from './hear';
import type { Outcome } from './close';
import type { Reply } from './reply';
import type { Situation } from './situation';
import { UNHEARD } from './understand';
import { createVoice } from './voice';

/** What a turn comes to when a stage broke: with the bot, a person is brought in; with a person, only the message is kept. */
export function failureOutcome(situation: Situation, heard: Heard): Outcome {
  if (situation.conversation.owner.kind !== 'bot') {
    return { heard, reading: UNHEARD, decision: { kind: 'silent', why: why('failure') }, reply: silence(situation) };
  }
  const decision: Decision = { kind: 'handoff', why: why('failure'), reason: 'failure', team: null, entryId: null, summary: null, flow: null };
  const text = createVoice(situation).say('handoff-failure');
  return { heard, reading: UNHEARD, decision, reply: { ...silence(situation), messages: [{ text, buttons: [], attachment: null }] } };
}

/** Nothing here may depend on what just failed: content, flows, calendars. */
function silence({ conversation }: Situation): Reply {
  return { messages: [], offer: [], flow: null, introduced: conversation.introduced, said: conversation.said };
}
