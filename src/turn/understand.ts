import type { Situation } from './situation';
import type { Heard } from './hear';
import type { Reading } from './reading';
import { matchFaq, type FaqMatches } from '../faq/match';
import { thresholdsFor } from '../faq/thresholds';
import { detectLanguage } from '../language/detect';
import { readMood } from '../language/mood';
import { readCourtesy, withoutCourtesy } from '../language/courtesy';
import { wantsPerson } from '../language/wish';
import { UNDECIDED, type Language } from '../domain/language';
import { fold } from '../language/fold';
import { readLayout } from '../language/keyboard';
import { isFollowUp, newWords } from '../language/follow-up';
import { isUsable } from './usable';

/** The reading of everything that is not words. */
export const UNHEARD: Reading = {
  text: '',
  language: UNDECIDED,
  mood: { label: 'neutral', score: 0, abusive: false, cues: [] },
  wantsPerson: false,
  courtesy: null,
  matches: [],
  confidence: 0,
  inScope: 0,
};

/** Room 4. Only words are understood; events carry their meaning in their kind. */
export function understand(situation: Situation, heard: Heard): Reading {
  if (heard.kind !== 'words' || heard.text === '') return UNHEARD;
  const locale = heard.rows[0]?.activity.locale ?? null;
  const reading = readText(situation, heard.text, locale);
  return readWithTopic(situation, reading) ?? reading;
}

/**
 * A bare follow-up ("а в Германию?") read together with the question answered before it. null where it is none, where it is clear by itself,
 * or where the two together are not clear or the new words do not count in them.
 */
function readWithTopic(situation: Situation, reading: Reading): Reading | null {
  const { lastText, lastEntryId, failures, flow } = situation.conversation;
  if (lastText === null || lastEntryId === null || failures > 0 || flow !== null || !isFollowUp(reading.text)) return null;
  const bar = thresholdsFor(situation.content.settings.matching.precision).answer;
  if (reading.confidence >= bar) return null;
  const together = matchIn(situation, `${lastText}\n${reading.text}`, reading.language);
  const spoke = together.matches[0]?.spoke.map(fold) ?? [];
  if (together.confidence < bar || !newWords(reading.text).some((word) => spoke.includes(word))) return null;
  return { ...reading, ...together };
}

function matchIn({ content, ...situation }: Situation, text: string, language: Language): FaqMatches {
  return matchFaq(content.index, withoutCourtesy(text), { language, usable: (entryId) => isUsable({ content, ...situation }, content.entries.get(entryId)) });
}

/** How a text is understood in a situation; also what `odzew ask` shows. What was typed with the wrong keyboard layout is read as it was meant. */
export function readText(situation: Situation, text: string, locale: string | null): Reading {
  const { conversation, customer } = situation;
  const meant = readLayout(text);
  const known = conversation.rev > 0 ? conversation.language : null;
  const language = customer.pinnedLanguage ?? detectLanguage(meant, { conversation: known, locale: customer.locale ?? locale }).language;
  const found = matchIn(situation, meant, language);
  return {
    text,
    language,
    mood: readMood(meant, language),
    wantsPerson: wantsPerson(meant),
    courtesy: readCourtesy(meant),
    matches: found.matches,
    confidence: found.confidence,
    inScope: found.inScope,
  };
}
