import type { Button } from '../domain/conversation';
import type { Language } from '../domain/language';
import type { AnswerVariant, Entry, EntryButton } from '../faq/entry';
import { entryTitle } from '../faq/entry';
import { applies } from './usable';
import type { Situation } from './situation';
import { fillVariables } from './variables';
import type { Voice } from './voice';

/** An entry's answer in words; null where no variant applies now or none can be filled in any language. */
export function answerText(situation: Situation, entry: Entry, voice: Voice): string | null {
  for (const language of answerLanguages(situation, voice.language)) {
    const texts = sayable(situation, entry.answer[language] ?? []);
    if (texts.size > 0) return texts.get(voice.vary([...texts.keys()])) ?? null;
  }
  return null;
}

/** Template → filled text, for the variants that apply now and miss no variable. A text with an unfilled variable is never sent. */
function sayable(situation: Situation, variants: readonly AnswerVariant[]): ReadonlyMap<string, string> {
  const filled = variants
    .filter((variant) => applies(situation, variant))
    .map((variant) => [variant.text, fillVariables(variant.text, situation)] as const);
  return new Map(filled.flatMap(([template, text]) => (text === null ? [] : [[template, text] as const])));
}

/** The customer's language first, then the default, then whatever there is. */
function answerLanguages(situation: Situation, language: Language): readonly Language[] {
  const { settings } = situation.content;
  return [...new Set([language, settings.languages.default, ...settings.languages.offered])];
}

export function entryButtons(situation: Situation, entry: Entry, voice: Voice): readonly Button[] {
  const offered = entry.buttons.flatMap((button) => toButton(situation, button, voice.language));
  if (entry.handoff?.when !== 'offer') return offered;
  return [...offered, { title: voice.say('talk-to-person'), action: { kind: 'person' } }];
}

function toButton(situation: Situation, button: EntryButton, language: Language): readonly Button[] {
  const { entries, flows, settings } = situation.content;
  const own = button.title?.[language] ?? button.title?.[settings.languages.default];
  switch (button.kind) {
    case 'url':
      return [{ title: own ?? button.url, action: { kind: 'url', url: button.url } }];
    case 'entry': {
      const entry = entries.get(button.entryId);
      return entry ? [{ title: own ?? entryTitle(entry, language), action: { kind: 'entry', entryId: entry.id } }] : [];
    }
    case 'flow': {
      const flow = flows.get(button.flowId);
      return flow ? [{ title: own ?? flow.title[language] ?? flow.id, action: { kind: 'flow', flowId: flow.id } }] : [];
    }
  }
}
