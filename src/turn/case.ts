import { why, type Decision } from '../domain/decision';
import type { Entry } from '../faq/entry';
import { thresholdsFor } from '../faq/thresholds';
import type { Heard } from './hear';
import type { Reading } from './reading';
import type { Situation } from './situation';

/** Everything a rule may look at. */
export interface Case {
  readonly situation: Situation;
  readonly heard: Heard;
  readonly reading: Reading;
}

/** null: this rule does not fit, ask the next. */
export type Rule = (it: Case) => Decision | null;

/** The entry that answers, where one is sure enough. An entry may ask for a higher bar than the FAQ's. */
export function confidentEntry({ situation, reading }: Case): Entry | null {
  const best = reading.matches[0];
  const entry = best && situation.content.entries.get(best.entryId);
  if (!best || !entry) return null;
  const bar = Math.max(thresholdsFor(situation.content.settings.matching.precision).answer, entry.confidence ?? 0);
  return best.confidence >= bar ? entry : null;
}

/** A greeting, thanks or a goodbye is answered in kind; in the middle of a flow it is no wrong answer. */
export function onlyCourtesy({ reading }: Case): Decision | null {
  if (reading.courtesy === 'greeting') return { kind: 'greet', why: why('only-greeting') };
  return reading.courtesy === 'thanks' ? { kind: 'thank', why: why('only-thanks') } : null;
}
