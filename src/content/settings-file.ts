import type { Problem } from '../domain/problem';
import type { Settings } from '../domain/settings';
import { check } from './check';
import { type Placed, warningAt } from './place';
import { createSettingsSchema, defaultLanguageOf, toSettings } from './schema/settings-schema';
import { isMapping } from './schema/shapes';
import type { YamlSource } from './yaml';

export interface ParsedSettings {
  readonly settings: Placed<Settings>;
  readonly problems: readonly Problem[];
}

/** The settings, with defaults where the file says nothing or something wrong: the entries are checked against something in any case. */
export function parseSettingsFile(source: YamlSource): ParsedSettings {
  const language = peekDefaultLanguage(source.value);
  const checked = check(createSettingsSchema(language), source.value, source.at);
  return { settings: { value: toSettings(checked.value ?? {}), at: source.at, faults: checked.faults }, problems: checked.problems };
}

/** A company that has written no settings yet. */
export function missingSettings(file: string): ParsedSettings {
  const at = () => ({ file, line: 1, column: 1 });
  const settings = toSettings({});
  const { offered, default: language } = settings.languages;
  const problem = warningAt(at(), {
    rule: 'missing-settings',
    message: `There is no such file; the bot takes ${offered.join(', ')} with ${language} first, ${settings.company.timeZone}, and no teams.`,
    fix: 'Copy the odzew.yaml that comes with Odzew and make it yours.',
  });
  return { settings: { value: settings, at, faults: [] }, problems: [problem] };
}

/** A file whose text cannot be read has its own problems; nothing more is said about it. */
export function unreadSettings(file: string): ParsedSettings {
  return { settings: { value: toSettings({}), at: () => ({ file, line: 1, column: 1 }), faults: [[]] }, problems: [] };
}

function peekDefaultLanguage(value: unknown): string {
  const languages = isMapping(value) && isMapping(value.languages) ? value.languages : {};
  const offered: readonly unknown[] = Array.isArray(languages.offered) ? languages.offered : [];
  return defaultLanguageOf({
    languages: { default: typeof languages.default === 'string' ? languages.default : undefined, offered: offered.filter((tag) => typeof tag === 'string') },
  });
}
