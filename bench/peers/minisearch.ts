import { requirePeer } from './packages';
import { byEntry, fromHits, type Peer } from './peer';

interface MiniSearchClass {
  new (options: { readonly fields: readonly string[]; readonly searchOptions: { readonly fuzzy: number; readonly prefix: boolean } }): {
    addAll(documents: readonly { readonly id: string; readonly text: string }[]): void;
    search(text: string): readonly { readonly id: string; readonly score: number }[];
  };
}

export const MINISEARCH: Peer = {
  name: 'minisearch',
  settings: 'fuzzy 0.2 and prefixes, an entry is one document',
  build(examples) {
    const MiniSearch = requirePeer('minisearch') as MiniSearchClass; // checked against minisearch 7.2.0
    const search = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
    search.addAll([...byEntry(examples)].map(([id, texts]) => ({ id, text: texts.join('\n') })));
    return (text) => fromHits(search.search(text).map(({ id, score }) => ({ entry: id, score })));
  },
};
