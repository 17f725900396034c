import type { Problem } from '../../domain/problem';
import { formatPlace, warningAt } from '../place';
import type { LintInput } from './input';

/** Variants are there so that the bot does not repeat itself; the same one twice is a copy left behind. */
export function duplicateVariant(input: LintInput): readonly Problem[] {
  return input.entries.flatMap((entry) => Object.entries(entry.value.answer).flatMap(([language, variants]) =>
    variants.flatMap((variant, index) => {
      const first = variants.findIndex((other) => JSON.stringify(other) === JSON.stringify(variant));
      if (first === index) return [];
      return [warningAt(entry.at(['answer', language, index]), {
        rule: 'duplicate-variant',
        message: `The same answer stands already at ${formatPlace(entry.at(['answer', language, first]))}.`,
        fix: 'Say it in other words, or delete it.',
      })];
    })));
}
