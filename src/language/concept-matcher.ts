import { primaryLanguage, type Language } from '../domain/language';
import { words } from './fold';
import { skeleton } from './skeleton';

/** Concept id → the ways to say it: words, beginnings of words (`zwroc*`) and phrases of both. */
export type ConceptForms = Readonly<Record<string, Readonly<Partial<Record<'pl' | 'ru' | 'en', readonly string[]>>> & { readonly kind?: string }>>;

/** A concept and the positions of the words that say it. */
export interface ConceptHit {
  readonly id: string;
  /** Whether it only frames what is asked about: "how long", "where", "can I". */
  readonly isFrame: boolean;
  readonly words: readonly number[];
}

/** Finds concepts in folded words; Russian ones in the alphabet of `skeleton`. */
export type ConceptMatcher = (said: readonly string[]) => readonly ConceptHit[];

/** How many words may stand between the words of a phrase, in all. */
const GAP = 2;
const SHORTEST_STEM = 3;
/** Longer "words" are pasted junk. */
const MAX_WORD = 40;
/** Nobody's question has more; pasted pages do. */
const MAX_HITS = 60;
const NO_MORE: readonly number[] = [];

interface Named {
  readonly id: string;
  readonly isFrame: boolean;
}

/** A phrase of words by number. */
interface Phrase {
  readonly named: Named;
  readonly first: number;
  readonly second: number;
  readonly rest: readonly number[];
}

/** Words and beginnings of words are numbered; a phrase is found by its first two, because many begin with the same one. */
interface Patterns {
  readonly whole: Map<string, number>;
  readonly stems: Map<string, number>;
  /** Words of forms as written → their numbers, because the same ones come again and again. */
  readonly parts: Map<string, readonly number[]>;
  /** Number → the concepts that it says alone. */
  readonly alone: Named[][];
  /** Numbers that phrases begin with. */
  readonly beginnings: Set<number>;
  /** `pairKey` of the first two words → phrases. */
  readonly phrases: Map<number, Phrase[]>;
  readonly shortestStem: number;
}

/** Compiled lists, because a list never changes and 40,000 forms take a tenth of a second: every index after the first has them at once. */
const COMPILED = new WeakMap<ConceptForms, Map<Language, Patterns>>();

/**
 * A matcher for one language. The words of a phrase may stand up to two words apart, and two of them in either order. A word inside a
 * longer phrase that was found does not count on its own: "zwrot pieniędzy" is a refund and no return.
 */
export function createConceptMatcher(lists: readonly ConceptForms[], language: Language): ConceptMatcher {
  const compiled = lists.map((list) => compiledOf(list, primaryLanguage(language)));
  return (said) => withoutInner(compiled.flatMap((patterns) => findAll(patterns, said)));
}

function compiledOf(list: ConceptForms, language: Language): Patterns {
  const perLanguage = COMPILED.get(list) ?? new Map<Language, Patterns>();
  COMPILED.set(list, perLanguage);
  const patterns = perLanguage.get(language) ?? compile(list, language);
  perLanguage.set(language, patterns);
  return patterns;
}

function compile(list: ConceptForms, language: Language): Patterns {
  const patterns = { whole: new Map<string, number>(), stems: new Map<string, number>(), parts: new Map<string, readonly number[]>(), alone: [] as Named[][], beginnings: new Set<number>(), phrases: new Map<number, Phrase[]>(), shortestStem: 0 };
  for (const [id, forms] of Object.entries(list)) {
    const named = { id, isFrame: forms.kind === 'frame' };
    for (const form of formsIn(forms, language)) addForm(patterns, named, toNumbers(patterns, form, language));
  }
  patterns.parts.clear();
  const shortestStem = [...patterns.stems.keys()].reduce((shortest, stem) => Math.min(shortest, stem.length), MAX_WORD);
  return { ...patterns, shortestStem };
}

function formsIn(forms: ConceptForms[string], language: Language): readonly string[] {
  switch (language) {
    case 'pl':
    case 'ru':
    case 'en':
      return forms[language] ?? [];
    default:
      return [];
  }
}

function toNumbers(patterns: Patterns, form: string, language: Language): readonly number[] {
  const numbers: number[] = [];
  for (const part of form.split(' ')) {
    const known = patterns.parts.get(part) ?? numberPart(patterns, part, language);
    patterns.parts.set(part, known);
    for (const number of known) numbers.push(number);
  }
  return numbers;
}

/** One number, except where punctuation divides the part: "e-mail*". */
function numberPart({ whole, stems, alone }: Patterns, part: string, language: Language): readonly number[] {
  const own = words(part.replaceAll('*', ''));
  return own.map((word, at) => {
    const isStem = part.endsWith('*') && at === own.length - 1;
    const table = isStem ? stems : whole;
    const [spelt = word, ...more] = spellingsOf(word, isStem, language);
    const number = table.get(spelt) ?? alone.push([]) - 1;
    table.set(spelt, number);
    // Another stem of that spelling keeps it.
    for (const other of more) if (!table.has(other)) table.set(other, number);
    return number;
  });
}

/** In Russian the spelling in `skeleton` depends on the letter that follows: германи|я is "germana", вернут|ся is "vernuca". */
function spellingsOf(word: string, isStem: boolean, language: Language): readonly string[] {
  if (language !== 'ru') return [word];
  const bones = skeleton(word);
  if (!isStem) return [bones];
  const stem = bones.length > SHORTEST_STEM ? bones.replace(/i$/, '') : bones;
  return stem.endsWith('t') ? [stem, `${stem.slice(0, -1)}c`] : [stem];
}

function addForm({ alone, phrases, beginnings }: Patterns, named: Named, numbers: readonly number[]): void {
  const first = numbers[0];
  const second = numbers[1];
  if (first === undefined) return;
  if (second === undefined) {
    if (alone[first]?.at(-1) !== named) alone[first]?.push(named);
    return;
  }
  const rest = numbers.length === 2 ? NO_MORE : numbers.slice(2);
  beginnings.add(first);
  addPhrase(phrases, { named, first, second, rest });
  if (rest !== NO_MORE || first === second) return;
  beginnings.add(second);
  addPhrase(phrases, { named, first: second, second: first, rest });
}

function addPhrase(phrases: Map<number, Phrase[]>, phrase: Phrase): void {
  const key = pairKey(phrase.first, phrase.second);
  const same = phrases.get(key);
  if (same) same.push(phrase);
  else phrases.set(key, [phrase]);
}

/** A small integer, because a Map finds those fastest; two pairs may share one. */
function pairKey(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) >> 2;
}

function findAll(patterns: Patterns, said: readonly string[]): readonly ConceptHit[] {
  const numbers = said.map((word) => numbersOf(patterns, word));
  const hits: ConceptHit[] = [];
  for (let position = 0; position < numbers.length && hits.length < MAX_HITS; position++) {
    for (const number of numbers[position] ?? []) {
      for (const { id, isFrame } of patterns.alone[number] ?? []) hits.push({ id, isFrame, words: [position] });
      if (patterns.beginnings.has(number)) findPhrases(patterns.phrases, numbers, { number, position }, hits);
    }
  }
  return hits;
}

/** The phrases that begin with the word of this number at this position. */
function findPhrases(phrases: Patterns['phrases'], numbers: readonly (readonly number[])[], { number, position }: { readonly number: number; readonly position: number }, hits: ConceptHit[]): void {
  for (let next = position + 1; next <= Math.min(position + 1 + GAP, numbers.length - 1); next++) {
    for (const second of numbers[next] ?? []) {
      for (const phrase of phrases.get(pairKey(number, second)) ?? []) {
        const positions = phrase.first === number && phrase.second === second ? follow(numbers, phrase.rest, [position, next]) : null;
        if (positions) hits.push({ ...phrase.named, words: positions });
      }
    }
  }
}

function numbersOf({ whole, stems, shortestStem }: Patterns, word: string): readonly number[] {
  const exact = whole.get(word);
  const found = exact === undefined ? [] : [exact];
  for (let end = shortestStem; end <= Math.min(word.length, MAX_WORD); end++) {
    const stem = stems.get(word.slice(0, end));
    if (stem !== undefined) found.push(stem);
  }
  return found;
}

/** The positions of a phrase whose first two words stand at `begun`; null where the rest does not follow. */
function follow(numbers: readonly (readonly number[])[], rest: readonly number[], [first, second]: readonly [number, number]): readonly number[] | null {
  const positions = [first, second];
  let at = second;
  let gap = GAP - (second - first - 1);
  for (const number of rest) {
    let next = at + 1;
    while (next <= at + 1 + gap && !numbers[next]?.includes(number)) next++;
    if (next > at + 1 + gap) return null;
    gap -= next - at - 1;
    at = next;
    positions.push(at);
  }
  return positions;
}

function withoutInner(hits: readonly ConceptHit[]): readonly ConceptHit[] {
  const phrases = hits.filter((hit) => hit.words.length > 1);
  if (phrases.length === 0) return hits;
  return hits.filter((hit) => !phrases.some((phrase) => phrase.words.length > hit.words.length && hit.words.every((word) => phrase.words.includes(word))));
}
