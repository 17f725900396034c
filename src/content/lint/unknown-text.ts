import type { Problem } from '../../domain/problem';
import { isTextKey, TEXT_KEYS, TEXT_PARAMS } from '../../language/catalogue/catalogue';
import { placeholders } from '../../language/catalogue/fill';
import { suggestion } from '../did-you-mean';
import { errorAt, type Locate } from '../place';
import type { LintInput } from './input';

/** The company's own sentences must be ones the bot says, with the placeholders it fills there. */
export function unknownText({ settings }: LintInput): readonly Problem[] {
  return Object.entries(settings.value.texts).flatMap(([key, texts]) => {
    if (!isTextKey(key)) return [errorAt(settings.at(['texts', key], 'key'), { rule: 'unknown-text', message: `The bot has no sentence "${key}".`, fix: suggestion(key, TEXT_KEYS) })];
    return Object.entries(texts).flatMap(([language, variants]) => variants.flatMap((variant, index) =>
      strangePlaceholders(variant, { allowed: TEXT_PARAMS[key], path: ['texts', key, language, index], at: settings.at })));
  });
}

function strangePlaceholders(variant: string, where: { readonly allowed: readonly string[]; readonly path: readonly (string | number)[]; readonly at: Locate }): readonly Problem[] {
  return placeholders(variant)
    .filter((name) => !where.allowed.includes(name))
    .map((name) => errorAt(where.at(where.path), {
      rule: 'unknown-variable',
      message: `This sentence has no value for {${name}}.`,
      fix: where.allowed.length === 0 ? 'Take it out.' : suggestion(name, where.allowed),
    }));
}
