import type { Decision } from '../domain/decision';
import type { Heard } from './hear';
import type { Situation } from './situation';

/**
 * Until when an unsure or greeting-only message waits for the rest of the thought (C16); null: answer now.
 * Counted from the last fragment by our own clock, so that a backlog after a restart is answered at once.
 */
export function patience(situation: Situation, heard: Heard, decision: Decision): Date | null {
  const hesitant = decision.kind === 'clarify' || decision.kind === 'fallback' || decision.why.code === 'only-greeting' || decision.why.code === 'unsure-twice';
  const last = heard.rows.at(-1);
  if (!hesitant || heard.kind !== 'words' || !last) return null;
  const until = new Date(Date.parse(last.receivedAt) + situation.content.settings.fragmentWindowMs);
  return until > situation.now ? until : null;
}
