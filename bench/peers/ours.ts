import { buildFaqIndex } from '../../src/faq/index-build';
import { matchFaq } from '../../src/faq/match';
import { thresholdsFor } from '../../src/faq/thresholds';
import { toEntry } from '../episodes';
import { byEntry, type Peer } from './peer';

export const OURS: Peer = {
  name: 'Odzew',
  settings: 'as shipped',
  bars: thresholdsFor,
  build(examples, language) {
    const index = buildFaqIndex([...byEntry(examples)].map(([entry, texts]) => toEntry(entry, language, texts)));
    return (text) => {
      const { matches, confidence, inScope } = matchFaq(index, text, { language });
      return { entries: matches.map((match) => match.entryId), confidence, inScope };
    };
  },
};
