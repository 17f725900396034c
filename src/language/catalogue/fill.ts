import type { Language } from '../../domain/language';
import { AppError } from '../../errors';

export type TextParams = Readonly<Record<string, string | number>>;

/** `{name}`, or `{n|one form|another}` for the plural form that belongs to `n`. */
const PLACEHOLDER = /\{([^{}|]*)(?:\|([^{}]*))?\}/g;

const PLURAL_ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The placeholders a variant uses, each once. */
export function placeholders(variant: string): readonly string[] {
  return [...new Set([...variant.matchAll(PLACEHOLDER)].map((found) => found[1] ?? ''))];
}

/** The variant with its placeholders filled in; values are never read for placeholders again. Throws INTERNAL where one has no value. */
export function fillText(variant: string, params: TextParams, source: { readonly key: string; readonly language: Language }): string {
  return variant.replace(PLACEHOLDER, (_whole, name: string, forms: string | undefined) => {
    const value = params[name];
    if (value === undefined) {
      throw new AppError('INTERNAL', `The text ${source.key} (${source.language}) needs {${name}}, which it is not given; take the placeholder out or correct its name.`);
    }
    return forms === undefined ? String(value) : pluralForm(source.language, Number(value), forms.split('|'));
  });
}

/** Forms stand in CLDR order: one|few|many in Polish and Russian, one|other in English. */
function pluralForm(language: Language, n: number, forms: readonly string[]): string {
  const rules = new Intl.PluralRules(language);
  const used = rules.resolvedOptions().pluralCategories;
  const order = PLURAL_ORDER.filter((category) => used.includes(category));
  return forms[Math.min(order.indexOf(rules.select(n)), forms.length - 1)] ?? '';
}
