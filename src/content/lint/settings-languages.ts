import type { Problem } from '../../domain/problem';
import { suggestion } from '../did-you-mean';
import { errorAt, isWhole, warningAt } from '../place';
import type { LintInput } from './input';

/** Default, fallbacks and teams must speak languages that are offered. */
export function settingsLanguages({ settings }: LintInput): readonly Problem[] {
  if (!isWhole(settings, [])) return [];
  const { languages, teams } = settings.value;
  const isStrange = (language: string) => !languages.offered.includes(language);
  const finding = (language: string) => ({ rule: 'language-not-offered', message: `"${language}" is not among the languages offered.`, fix: `${suggestion(language, languages.offered)} Or add it under languages: offered.` });
  const main = [languages.default].filter(isStrange).map((language) => errorAt(settings.at(['languages', 'default']), finding(language)));
  const fallbacks = Object.entries(languages.fallback)
    .filter(([, to]) => isStrange(to))
    .map(([from, to]) => errorAt(settings.at(['languages', 'fallback', from]), finding(to)));
  const spoken = Object.values(teams).flatMap((team) => team.languages.flatMap((language, index) =>
    (isStrange(language) ? [warningAt(settings.at(['teams', team.id, 'languages', index]), finding(language))] : [])));
  return [...main, ...fallbacks, ...spoken];
}
