import type Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import { requirePeer } from './packages';
import { fromHits, type Ask, type Example, type Peer } from './peer';

export const FUSE: Peer = { name: 'fuse.js', settings: 'default', build: (examples) => buildFuse(examples, {}) };

export const FUSE_TOKENS: Peer = {
  name: 'fuse.js tokens',
  settings: 'token search, threshold 0.2, anywhere in the text, without diacritics',
  build: (examples) => buildFuse(examples, { useTokenSearch: true, threshold: 0.2, ignoreLocation: true, ignoreDiacritics: true }),
};

function buildFuse(examples: readonly Example[], options: IFuseOptions<Example>): Ask {
  const FuseClass = requirePeer('fuse.js') as typeof Fuse; // the package's own types
  const fuse = new FuseClass(examples, { ...options, keys: ['text'], includeScore: true });
  return (text) => fromHits(fuse.search(text).map(({ item, score = 1 }) => ({ entry: item.entry, score: 1 - score })));
}
