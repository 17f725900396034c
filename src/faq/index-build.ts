import { setImmediate } from 'node:timers/promises';
import { primaryLanguage, type Language } from '../domain/language';
import { createConceptMatcher, type ConceptForms, type ConceptHit, type ConceptMatcher } from '../language/concept-matcher';
import { fold } from '../language/fold';
import { nearestLexicon } from '../language/lexicon/lexicon';
import { ALL_CONCEPTS } from '../language/lexicon/concepts/concepts';
import { readCustomerWords, wordsKey } from './customer-words';
import type { Entry } from './entry';
import { plainWords } from './example-reader';
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

export interface IndexOptions {
  /** Concepts besides the shipped ones, such as those of the company's `faq/_lexicon.yaml`. */
  readonly concepts?: ConceptForms;
}

const PLACEHOLDER = /\{\{[^}]*\}\}/g;
const STEP = 100;

export function buildFaqIndex(entries: readonly Entry[], options: IndexOptions = {}): FaqIndex {
  const steps = indexSteps(entries, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same index, built with pauses, so that messages go on being answered meanwhile. */
export async function buildFaqIndexInSteps(entries: readonly Entry[], options: IndexOptions = {}): Promise<FaqIndex> {
  const steps = indexSteps(entries, options);
  let step = steps.next();
  while (!step.done) {
    await setImmediate();
    step = steps.next();
  }
  return step.value;
}

/** Builds the index; every `yield` is a chance for others to work. */
export function* indexSteps(entries: readonly Entry[], { concepts }: IndexOptions): Generator<void, FaqIndex> {
  const languages = [...new Set(entries.flatMap((entry) => Object.keys(entry.questions)))];
  const speakers: Speaker[] = [];
  for (const language of languages) {
    const findConcepts = createConceptMatcher(concepts ? [ALL_CONCEPTS, concepts] : [ALL_CONCEPTS], nearestLexicon(primaryLanguage(language)) ?? language);
    // A FAQ of one language has nobody to lend concepts to.
    speakers.push(yield* createSpeaker(language, languages.length > 1 ? entries : [], findConcepts));
  }
  const views: LanguageView[] = [];
  for (const speaker of speakers) views.push(yield* buildView(speaker.language, toSources(entries, speaker, speakers), speaker.findConcepts));
  return { entryIds: entries.map((entry) => entry.id), views, exact: yield* toExact(entries) };
}

/** What one language says about each entry. */
interface Speaker {
  readonly language: Language;
  readonly findConcepts: ConceptMatcher;
  /** Per entry, per question: its concepts. */
  readonly concepts: readonly (readonly (readonly ConceptHit[])[])[];
}

function* createSpeaker(language: Language, entries: readonly Entry[], findConcepts: ConceptMatcher): Generator<void, Speaker> {
  const concepts: (readonly ConceptHit[])[][] = [];
  for (const [position, entry] of entries.entries()) {
    const script = /\p{Script=Cyrillic}/u.test((entry.questions[language] ?? []).join(' ')) ? 'cyrillic' : 'latin';
    concepts.push((entry.questions[language] ?? []).map((question) => findConcepts(plainWords(readCustomerWords(question), script))));
    if (position % STEP === STEP - 1) yield;
  }
  return { language, findConcepts, concepts };
}

function toSources(entries: readonly Entry[], { language }: Speaker, speakers: readonly Speaker[]): readonly ViewSource[] {
  const others = speakers.filter((speaker) => speaker.language !== language);
  return entries.flatMap((entry, position) => {
    const questions = (entry.questions[language] ?? []).filter((question) => fold(question) !== '');
    const elsewhere = others.flatMap((speaker) => speaker.concepts[position] ?? []).filter((hits) => hits.length > 0);
    if (questions.length + elsewhere.length === 0) return [];
    const title = entry.title[language] ?? '';
    const answers = (entry.answer[language] ?? []).map((variant) => variant.text.replace(PLACEHOLDER, ' '));
    return [{ entry: position, questions, hints: [title, ...answers].filter((hint) => fold(hint) !== ''), elsewhere }];
  });
}

function* toExact(entries: readonly Entry[]): Generator<void, ReadonlyMap<string, readonly number[]>> {
  const exact = new Map<string, number[]>();
  for (const [position, entry] of entries.entries()) {
    if (position % STEP === STEP - 1) yield;
    const texts = [entry.id, ...Object.values(entry.title), ...Object.values(entry.questions).flat()];
    for (const key of new Set(texts.map((text) => wordsKey(readCustomerWords(text))))) {
      if (key === '') continue;
      const same = exact.get(key);
      if (same) same.push(position);
      else exact.set(key, [position]);
    }
  }
  return exact;
}
