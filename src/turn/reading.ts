import type { Language } from '../domain/language';
import type { Match } from '../faq/match';
import type { Mood } from '../language/mood';

/** What was understood of what the customer wrote. */
export interface Reading {
  /** The fragments joined; empty for a bare attachment or event. */
  readonly text: string;
  /** `und` where undecided. */
  readonly language: Language;
  readonly mood: Mood;
  readonly wantsPerson: boolean;
  /** Set where the message is nothing but a greeting, thanks, praise or a goodbye. */
  readonly courtesy: 'greeting' | 'thanks' | null;
  /** Best first; at least five where the FAQ has them. */
  readonly matches: readonly Match[];
  /** Probability that the best match is right. */
  readonly confidence: number;
  /** Probability that the FAQ covers the message at all. */
  readonly inScope: number;
}
