import type { Problem } from '../../domain/problem';
import type { Entry } from '../../faq/entry';
import type { Flow } from '../../flows/flow';
import { suggestion } from '../did-you-mean';
import { type Placed, warningAt } from '../place';
import type { LintInput } from './input';
import { entryParts, flowParts, type LocalizedPart } from './texts';

/** Texts in a language that the company does not offer are never said. */
export function languageNotOffered(input: LintInput): readonly Problem[] {
  const inEntries = input.entries.flatMap((entry) => strangersIn(entry, entryParts(entry.value), input));
  const inFlows = input.flows.flatMap((flow) => strangersIn(flow, flowParts(flow.value), input));
  return [...inEntries, ...inFlows];
}

function strangersIn(placed: Placed<Entry | Flow>, parts: readonly LocalizedPart[], input: LintInput): readonly Problem[] {
  const { offered } = input.settings.value.languages;
  return parts.flatMap((part) => Object.keys(part.value)
    .filter((language) => !offered.includes(language))
    .map((language) => warningAt(placed.at([...part.path, language], 'key'), {
      rule: 'language-not-offered',
      message: `"${language}" is not among the languages offered; nobody will see this text.`,
      fix: `${suggestion(language, offered)} A new language is added under languages: offered in the settings.`,
    })));
}
