import { words } from './fold';

/** Words that tie a message to what was said before, folded. */
const OPENERS = new Set(['a', 'i', 'oraz', 'albo', 'co', 'czyli', 'а', 'и', 'или', 'ну', 'тоже', 'and', 'or', 'what', 'how', 'also', 'but', 'ale', 'но']);
const PREPOSITIONS = new Set([
  'do', 'w', 'we', 'na', 'za', 'przy', 'dla', 'bez', 'z', 'ze', 'po', 'przez',
  'в', 'во', 'на', 'за', 'для', 'без', 'до', 'с', 'со', 'по', 'через', 'из',
  'to', 'in', 'for', 'with', 'without', 'by', 'from', 'on', 'at', 'via',
]);
const LONGEST_OPENED = 6;
const LONGEST_BARE = 3;

/** "а в Германию?", "a na raty?", "what about Saturday?": a message that is about what was asked before. */
export function isFollowUp(text: string): boolean {
  const [first, ...rest] = words(text);
  if (first === undefined || rest.length === 0) return false;
  if (OPENERS.has(first)) return rest.length < LONGEST_OPENED;
  return PREPOSITIONS.has(first) && rest.length < LONGEST_BARE;
}

/** The words of a follow-up that say something new, folded: neither what ties it to the last question nor prepositions. */
export function newWords(text: string): readonly string[] {
  return words(text).filter((word) => !OPENERS.has(word) && !PREPOSITIONS.has(word));
}
