import { requirePeer } from './packages';
import { fromHits, type Peer } from './peer';

interface StringSimilarity {
  readonly findBestMatch: (text: string, targets: readonly string[]) => { readonly ratings: readonly { readonly rating: number }[] };
}

export const STRING_SIMILARITY: Peer = {
  name: 'string-similarity',
  settings: 'Dice coefficient of letter pairs, lower case',
  build(examples) {
    const { findBestMatch } = requirePeer('string-similarity') as StringSimilarity; // checked against 4.0.4
    const targets = examples.map(({ text }) => text.toLowerCase());
    return (text) => fromHits(findBestMatch(text.toLowerCase(), targets).ratings.map(({ rating }, at) => ({ entry: examples[at]?.entry ?? '', score: rating })));
  },
};
