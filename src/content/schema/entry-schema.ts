import { z } from 'zod';
import { CHANNEL_IDS } from '../../domain/activity';
import { HANDOFF_REASONS } from '../../domain/decision';
import type { Language } from '../../domain/language';
import { customIssue, date, httpUrl, id, isMapping, language, listOf, localizedText, localizedTexts, spellOut, strict, text, toList } from './shapes';

export const topicSchema = strict({ topic: text.optional(), entries: z.array(z.unknown()) });

const validity = strict({ from: date.optional(), until: date.optional() }).superRefine(({ from, until }, ctx) => {
  if (from === undefined || until === undefined || from <= until) return;
  ctx.addIssue(customIssue({ rule: 'until-before-from', message: `It ends on ${until}, before it begins on ${from}.`, fix: 'Exchange the two dates or correct one.' }, ['until']));
});

const applicability = {
  valid: validity.optional(),
  hours: z.enum(['open', 'closed']).optional(),
  channels: listOf(z.enum(CHANNEL_IDS)).optional(),
};

const variant = z.preprocess((value) => (typeof value === 'string' ? { text: value } : value), strict({ text, ...applicability }));

const handoff = strict({
  when: z.enum(['always', 'offer', 'outside-hours']).optional(),
  team: id.optional(),
  reason: z.enum(HANDOFF_REASONS).optional(),
});

/** The shape of one entry; short forms mean the default language. */
export function createEntrySchema(defaultLanguage: Language) {
  return strict({
    id,
    title: localizedText(defaultLanguage).optional(),
    questions: localizedTexts(defaultLanguage),
    answer: answerSchema(defaultLanguage).optional(),
    buttons: z.array(buttonSchema(defaultLanguage)).optional(),
    flow: id.optional(),
    handoff: handoff.optional(),
    confidence: z.number().gt(0).lt(1).optional(),
    tests: localizedTexts(defaultLanguage).optional(),
    notTests: localizedTexts(defaultLanguage).optional(),
    ...applicability,
  });
}

function answerSchema(defaultLanguage: Language) {
  return z.preprocess((value) => {
    // A single variant with its conditions is a group, too, but not one of languages.
    const isVariant = isMapping(value) && Object.hasOwn(value, 'text');
    return isVariant ? { [defaultLanguage]: [value] } : spellOut(value, defaultLanguage);
  }, z.record(language, z.preprocess(toList, listOf(variant))));
}

function buttonSchema(defaultLanguage: Language) {
  return strict({ title: localizedText(defaultLanguage).optional(), url: httpUrl.optional(), entry: id.optional(), flow: id.optional() }).superRefine((button, ctx) => {
    const targets = [button.url, button.entry, button.flow].filter((target) => target !== undefined);
    if (targets.length !== 1) {
      ctx.addIssue(customIssue({ rule: 'button-target', message: `A button leads to one thing; this one names ${targets.length}.`, fix: 'Write exactly one of entry, flow and url.' }));
    }
    if (button.url !== undefined && button.title === undefined) {
      ctx.addIssue(customIssue({ rule: 'missing-key', message: 'A link needs a title.', fix: 'Write title: { … } beside url.' }));
    }
  });
}
