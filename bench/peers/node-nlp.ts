import { requirePeer } from './packages';
import { fromHits, type Peer } from './peer';

interface NodeNlp {
  readonly NlpManager: new (settings: { readonly languages: readonly string[]; readonly forceNER: boolean; readonly autoSave: boolean; readonly nlu: { readonly log: boolean } }) => {
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
  };
}

/** Its own label for "none of them". */
const NONE = 'None';

export const NODE_NLP: Peer = {
  name: 'node-nlp',
  settings: 'NlpManager, default',
  async build(examples, language) {
    const { NlpManager } = requirePeer('node-nlp') as NodeNlp; // checked against 4.27.0
    const manager = new NlpManager({ languages: [language], forceNER: false, autoSave: false, nlu: { log: false } });
    for (const { entry, text } of examples) manager.addDocument(language, text, entry);
    await manager.train();
    return async (text) => {
      const { classifications } = await manager.process(language, text);
      return fromHits(classifications.filter(({ intent }) => intent !== NONE).map(({ intent, score }) => ({ entry: intent, score })));
    };
  },
};
