/** What a feature weighs by its kind, times its rarity: a pair of letters tells less, a concept is worth many letters. Chosen on few-shot episodes of the train splits. */
export const KIND = { word: 1, pair: 1, letterPair: 0.5, letters: 1, concept: 3.5, frame: 2, conceptPair: 1 };
/** What the sums of an entry and its nearest questions are worth: conditional logit over the same episodes (bench/fit-confidence.ts). */
export const SCORE = { linear: 1.7, bm25: 1, nearestTwo: -0.6, centroid: 1.5 };
