import { requirePeer } from './packages';
import { fromHits, toWords, type Peer } from './peer';

type CreateBm25 = () => {
  defineConfig(config: { readonly fldWeights: Readonly<Record<string, number>> }): void;
  definePrepTasks(tasks: readonly ((given: never) => unknown)[]): void;
  addDoc(document: { readonly text: string }, id: string): void;
  consolidate(): void;
  search(text: string, limit: number): readonly (readonly [id: string, score: number])[];
};

interface WinkUtils {
  readonly tokens: Readonly<Record<'stem' | 'removeWords', (tokens: readonly string[]) => readonly string[]>>;
}

const LIMIT = 50;

export const WINK_BM25: Peer = {
  name: 'wink-bm25',
  settings: 'k1 1.2, b 0.75 (default), words of any language; where English, as its README does, stemmed and without stop words',
  build(examples, language) {
    const createBm25 = requirePeer('wink-bm25-text-search') as CreateBm25; // checked against 3.1.2
    const { tokens } = requirePeer('wink-nlp-utils') as WinkUtils; // checked against 2.1.0
    const engine = createBm25();
    engine.defineConfig({ fldWeights: { text: 1 } });
    engine.definePrepTasks(language === 'en' ? [toWords, tokens.removeWords, tokens.stem] : [toWords]);
    examples.forEach(({ text }, at) => engine.addDoc({ text }, String(at)));
    engine.consolidate();
    return (text) => fromHits(engine.search(text, LIMIT).map(([id, score]) => ({ entry: examples[Number(id)]?.entry ?? '', score })));
  },
};
