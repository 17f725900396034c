/**
 * What customers talk about, in their own words. Forms are folded: lower case, no diacritics (ł → l, ё → е), no apostrophes (didnt). A `*` at the end of
 * a word stands for any ending; a form of several words is a phrase, whose words may stand a word or two apart and in either order.
 */
export interface Concept {
  readonly kind: 'topic' | 'action' | 'problem' | 'frame' | 'object' | 'place';
  readonly pl: readonly string[];
  readonly ru: readonly string[];
  readonly en: readonly string[];
}

/** Concepts by id; one concept has one id in every language. */
export type ConceptList = Readonly<Record<string, Concept>>;
