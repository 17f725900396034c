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

interface Named {
  readonly id: string;
  readonly isFrame: boolean;
}

/** A phrase of words by number. */
interface Phrase extends Named {
  readonly first: number;
  readonly second: number;
  readonly rest: readonly number[];
}

/** Words and beginnings of words are numbered; a phrase is found by its first two, because many begin with the same one. */
interface Patterns {
  readonly whole: Map<string, number>;
  readonly stems: Map<string, number>;
  /** Number → the concepts that it says alone. */
  readonly alone: Named[][];
  /** `pairKey` of the first two words → phrases. */
  readonly phrases: Map<number, Phrase[]>;
  readonly shortestStem: number;
}

/**
 * A matcher for one language. The words of a phrase may stand up to two words apart, and two of them in either order. A word inside a
 * longer phrase that was found does not count on its own: "zwrot pieniędzy" is a refund and no return.
 */
export function createConceptMatcher(concepts: readonly ConceptForms[], language: Language): ConceptMatcher {
  const patterns = compile(concepts, primaryLanguage(language));
  return (said) => withoutInner(findAll(patterns, said));
}

function compile(concepts: readonly ConceptForms[], language: Language): Patterns {
  const patterns = { whole: new Map<string, number>(), stems: new Map<string, number>(), alone: [] as Named[][], phrases: new Map<number, Phrase[]>(), shortestStem: 0 };
  for (const list of concepts) {
    for (const [id, forms] of Object.entries(list)) {
      const named = { id, isFrame: forms.kind === 'frame' };
      for (const form of formsIn(forms, language)) addForm(patterns, named, toNumbers(patterns, form, language));
    }
  }
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

function toNumbers({ whole, stems, alone }: Patterns, form: string, language: Language): readonly number[] {
  return form.split(' ').flatMap((part) => {
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

function addForm({ alone, phrases }: Patterns, named: Named, numbers: readonly number[]): void {
  const [first, second, ...rest] = numbers;
  if (first === undefined) return;
  if (second === undefined) {
    if (!alone[first]?.includes(named)) alone[first]?.push(named);
    return;
  }
  addPhrase(phrases, { ...named, first, second, rest });
  if (rest.length === 0 && first !== second) addPhrase(phrases, { ...named, first: second, second: first, rest });
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
    }
    for (let next = position + 1; next <= Math.min(position + 1 + GAP, numbers.length - 1); next++) findPhrases(patterns.phrases, numbers, { position, next }, hits);
  }
  return hits;
}

function findPhrases(phrases: Patterns['phrases'], numbers: readonly (readonly number[])[], { position, next }: { readonly position: number; readonly next: number }, hits: ConceptHit[]): void {
  for (const first of numbers[position] ?? []) {
    for (const second of numbers[next] ?? []) {
      for (const phrase of phrases.get(pairKey(first, second)) ?? []) {
        const positions = phrase.first === first && phrase.second === second ? follow(numbers, phrase.rest, [position, next]) : null;
        if (positions) hits.push({ id: phrase.id, isFrame: phrase.isFrame, words: positions });
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
