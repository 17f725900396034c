/** Shorter messages are one thought. */
const LONG = 60;
const MOST = 10;
const LONG_SENTENCE = 90;
const SENTENCE_END = /(?<=[.!?…])\s+|\n+|;\s+/;
const CLAUSE_END = /,\s+|\s[-–—]\s+|\s+(?=(?:ale|tylko|więc|wiec|but|so|also|но|только|поэтому)\s)/;

/**
 * The sentences of a long message, and the clauses of its long sentences: in a rambling message one of them asks. Empty for a message that is
 * one thought; at most ten, the last ones, because people come to the point at the end.
 */
export function splitMessage(text: string): readonly string[] {
  if (text.length < LONG) return [];
  const sentences = text.split(SENTENCE_END).filter((part) => /\p{L}/u.test(part));
  const clauses = sentences.flatMap((sentence) => (sentence.length > LONG_SENTENCE ? [sentence, ...sentence.split(CLAUSE_END)] : [sentence]));
  return clauses.length > 1 ? clauses.slice(-MOST) : [];
}
