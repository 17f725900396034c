/** A BCP-47 tag such as `pl` or `pt-BR`; `und` where the language is undecided. Never a union: a fourth language is a file, not a type. */
export type Language = string;

export const UNDECIDED: Language = 'und';

/** One value per language. */
export type Localized<T> = Readonly<Record<Language, T>>;

/** `pt-BR` → `pt`. Platforms send region tags; content is written per primary language. */
export function primaryLanguage(tag: string): Language {
  return tag.toLowerCase().split(/[-_]/)[0] ?? UNDECIDED;
}
