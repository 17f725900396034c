import type { ConceptHit, ConceptMatcher } from '../language/concept-matcher';
import { skeleton } from '../language/skeleton';
import { readCustomerWords, type CustomerWord } from './customer-words';
import { eachConceptFeature, eachFeature, type AddFeature } from './features';
import { createGrowingNumbers } from './growing';
import { createHashTable, type HashTable, type Rows } from './hash-table';

/** Russian and its neighbours are compared in one alphabet for Cyrillic and Latin spelling. */
export type Script = 'latin' | 'cyrillic';

/** Texts become rows of feature numbers. */
export interface ExampleReader {
  /** Adds a text as the next row. */
  read(text: string): void;
  /** Adds a row of nothing but concepts. */
  readConcepts(hits: readonly ConceptHit[]): void;
  /** How many features there are by now. */
  featureCount(): number;
  finish(): ReadExamples;
}

export interface ReadExamples {
  readonly features: HashTable;
  /** What the kind of each feature weighs. */
  readonly kinds: Float32Array;
  readonly rows: Rows;
  /** Word → how many rows have it. */
  readonly countOf: ReadonlyMap<string, number>;
}

export function createExampleReader(script: Script, findConcepts: ConceptMatcher): ExampleReader {
  const features = createHashTable();
  const kinds: number[] = [];
  const lastRow: number[] = [];
  const values = createGrowingNumbers();
  const offsets = createGrowingNumbers();
  const countOf = new Map<string, number>();
  offsets.push(0);
  const add: AddFeature = (hash, _, weight) => {
    const row = offsets.length();
    const feature = features.intern(hash);
    if (lastRow[feature] === row) return;
    lastRow[feature] = row;
    kinds[feature] = weight;
    values.push(feature);
  };
  const endRow = (): void => offsets.push(values.length());
  return {
    read: (text) => {
      const words = plainWords(readCustomerWords(text), script);
      for (const word of new Set(words)) countOf.set(word, (countOf.get(word) ?? 0) + 1);
      eachFeature(words, add);
      eachConceptFeature(findConcepts(words), add);
      endRow();
    },
    readConcepts: (hits) => {
      eachConceptFeature(hits, add);
      endRow();
    },
    featureCount: () => features.size(),
    finish: () => ({ features, kinds: Float32Array.from(kinds), rows: { offsets: offsets.toArray(), values: values.toArray() }, countOf }),
  };
}

/** The words in the spelling that this script is compared in. */
export function plainWords(words: readonly CustomerWord[], script: Script): readonly string[] {
  return words.map((word) => (script === 'cyrillic' ? skeleton(word.plain) : word.plain));
}
