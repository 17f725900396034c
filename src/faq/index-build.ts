import type { Language } from '../domain/language';
import { fold } from '../language/fold';
import { readCustomerWords, wordsKey } from './customer-words';
import type { Entry } from './entry';
import { buildView, type LanguageView, type ViewSource } from './view';

/** Everything matching needs to know about the entries. Built once for a content, never changed. */
export interface FaqIndex {
  /** In the order of the entries. */
  readonly entryIds: readonly string[];
  /** One a language, in the order the languages first appear. */
  readonly views: readonly LanguageView[];
  /** `wordsKey` of every question, title and id → positions in `entryIds`, in their order. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
}

const PLACEHOLDER = /\{\{[^}]*\}\}/g;

export function buildFaqIndex(entries: readonly Entry[]): FaqIndex {
  const languages = [...new Set(entries.flatMap((entry) => Object.keys(entry.questions)))];
  const views = languages.map((language) => buildView(language, toSources(entries, language)));
  return { entryIds: entries.map((entry) => entry.id), views, exact: toExact(entries) };
}

function toSources(entries: readonly Entry[], language: Language): readonly ViewSource[] {
  return entries.flatMap((entry, position) => {
    const questions = (entry.questions[language] ?? []).filter((question) => fold(question) !== '');
    if (questions.length === 0) return [];
    const title = entry.title[language] ?? '';
    const answers = (entry.answer[language] ?? []).map((variant) => variant.text.replace(PLACEHOLDER, ' '));
    return [{ entry: position, questions, hints: [title, ...answers].filter((hint) => fold(hint) !== '') }];
  });
}

function toExact(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const exact = new Map<string, readonly number[]>();
  entries.forEach((entry, position) => {
    const texts = [entry.id, ...Object.values(entry.title), ...Object.values(entry.questions).flat()];
    for (const key of new Set(texts.map((text) => wordsKey(readCustomerWords(text))))) {
      if (key !== '') exact.set(key, [...(exact.get(key) ?? []), position]);
    }
  });
  return exact;
}
