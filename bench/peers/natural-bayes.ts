import { requirePeer } from './packages';
import { fromHits, toWords, type Peer } from './peer';

interface Stemmer {
  tokenizeAndStem(text: string): readonly string[];
}

interface Natural {
  readonly BayesClassifier: new (stemmer: Stemmer) => {
    addDocument(text: string, label: string): void;
    train(): void;
    getClassifications(text: string): readonly { readonly label: string; readonly value: number }[];
  };
  readonly PorterStemmer: Stemmer;
  readonly PorterStemmerRu: Stemmer;
}

export const NATURAL_BAYES: Peer = {
  name: 'natural Bayes',
  settings: 'stemmer of the language where it has one (en, ru), stop words dropped (default)',
  build(examples, language) {
    const natural = requirePeer('natural') as Natural; // checked against 8.1.1
    const classifier = new natural.BayesClassifier(stemmerFor(natural, language));
    for (const { entry, text } of examples) classifier.addDocument(text, entry);
    classifier.train();
    return (text) => {
      const scored = classifier.getClassifications(text);
      const all = scored.reduce((sum, { value }) => sum + value, 0);
      return fromHits(scored.map(({ label, value }) => ({ entry: label, score: all === 0 ? 0 : value / all })));
    };
  },
};

function stemmerFor(natural: Natural, language: string): Stemmer {
  if (language === 'en') return natural.PorterStemmer;
  return language === 'ru' ? natural.PorterStemmerRu : { tokenizeAndStem: toWords };
}
