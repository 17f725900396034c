import type { Situation } from './situation';
import type { Heard } from './hear';
import type { Reading } from './reading';
import { matchFaq } from '../faq/match';
import { detectLanguage } from '../language/detect';
import { readMood } from '../language/mood';
import { readCourtesy, withoutCourtesy } from '../language/courtesy';
import { wantsPerson } from '../language/wish';
import { UNDECIDED } from '../domain/language';
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
  return readText(situation, heard.text, heard.rows[0]?.activity.locale ?? null);
}

/** How a text is understood in a situation; also what `odzew ask` shows. */
export function readText(situation: Situation, text: string, locale: string | null): Reading {
  const { conversation, customer, content } = situation;
  const known = conversation.rev > 0 ? conversation.language : null;
  const language = customer.pinnedLanguage ?? detectLanguage(text, { conversation: known, locale: customer.locale ?? locale }).language;
  const found = matchFaq(content.index, withoutCourtesy(text), { language, usable: (entryId) => isUsable(situation, content.entries.get(entryId)) });
  return {
    text,
    language,
    mood: readMood(text, language),
    wantsPerson: wantsPerson(text),
    courtesy: readCourtesy(text),
    matches: found.matches,
    confidence: found.confidence,
    inScope: found.inScope,
  };
}
