import type { Problem } from '../../domain/problem';
import type { Entry } from '../../faq/entry';
import type { Flow } from '../../flows/flow';
import { errorAt, isWhole, type Placed, warningAt } from '../place';
import type { LintInput } from './input';
import { entryParts, flowParts, type LocalizedPart } from './texts';

/** A text without the default language has nothing to fall back on; another offered language only falls back. */
export function missingLanguage(input: LintInput): readonly Problem[] {
  const inEntries = input.entries.flatMap((entry) => missingIn(entry, entryParts(entry.value), input));
  const inFlows = input.flows.flatMap((flow) => missingIn(flow, flowParts(flow.value), input));
  return [...inEntries, ...inFlows];
}

function missingIn(placed: Placed<Entry | Flow>, parts: readonly LocalizedPart[], input: LintInput): readonly Problem[] {
  const { offered, default: first } = input.settings.value.languages;
  return parts.filter((part) => isWhole(placed, part.path)).flatMap((part) => [...new Set([first, ...offered])]
    .filter((language) => !Object.hasOwn(part.value, language))
    .map((language) => {
      const isError = language === first && part.isNeeded;
      const report = isError ? errorAt : warningAt;
      return report(placed.at(part.path, 'key'), {
        rule: 'missing-language',
        message: `"${placed.value.id}" has no ${part.path.findLast((segment) => typeof segment === 'string') ?? 'text'} in ${language}${language === first ? ', the default language' : ''}.`,
        fix: isError ? `Write "${language}:" here, or make another language the default in the settings.` : `Write "${language}:" here; until then customers get another language.`,
      });
    }));
}
