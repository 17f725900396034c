import type { Problem } from '../../domain/problem';
import { duplicateCommand } from './duplicate-command';
import { duplicateId } from './duplicate-id';
import { duplicateQuestion } from './duplicate-question';
import { duplicateVariant } from './duplicate-variant';
import type { LintInput, LintRule } from './input';
import { languageNotOffered } from './language-not-offered';
import { longTitle } from './long-title';
import { missingLanguage } from './missing-language';
import { missingTitle } from './missing-title';
import { nothingToSay } from './nothing-to-say';
import { settingsLanguages } from './settings-languages';
import { stepOrder } from './step-order';
import { unknownTarget } from './unknown-target';
import { unknownText } from './unknown-text';
import { unknownVariable } from './unknown-variable';

const RULES: readonly LintRule[] = [
  settingsLanguages, unknownText,
  duplicateId, duplicateQuestion, duplicateVariant, duplicateCommand,
  missingLanguage, languageNotOffered, nothingToSay, missingTitle, longTitle,
  unknownTarget, unknownVariable, stepOrder,
];

export function lint(input: LintInput): readonly Problem[] {
  return RULES.flatMap((rule) => rule(input));
}
