import { createPhraseMatcher, longestHits, tilingLabels } from '../../src/language/phrases';
import { readTokens, wordsOf } from '../../src/language/tokens';

const said = (text: string) => wordsOf(readTokens(text));

describe('phrase lists', () => {
  const match = createPhraseMatcher([
    ['word', ['złe', 'kto-nibudź']],
    ['stem', ['zwrot*', 'dział* klienta']],
    ['gap', ['talk … human']],
    ['calm', ['nie jest złe']],
  ] as const);

  test.each([
    ['ZŁE!', ['word']], ['zle', ['word']], ['zwroty', ['stem']], ['zwrot', ['stem']], ['dziale klienta', ['stem']], ['talk human', ['gap']], ['talk to a real human', ['gap']], ['talk to me about the human', []], ['kto nibudz', ['word']], ['nie wiem', []], ['', []],
  ])('"%s" holds %j', (text, labels) => {
    expect(match(said(text)).map((hit) => hit.label)).toEqual(labels);
  });

  test('the longer phrase outweighs the shorter one inside it', () => {
    expect(longestHits(match(said('to nie jest złe'))).map((hit) => hit.label)).toEqual(['calm']);
  });

  test('a message is covered only when phrases lie end to end over it', () => {
    const hits = match(said('zwrot złe'));
    expect([...tilingLabels(hits, 0, 2)].sort()).toEqual(['stem', 'word']);
    expect(tilingLabels(match(said('zwrot butów złe')), 0, 3).size).toBe(0);
  });

  test('letters drawn out for effect are taken back, and clauses counted', () => {
    expect(readTokens('Heeej, coooo?').map(({ word, clause }) => [word, clause])).toEqual([['hej', 0], ['co', 1]]);
  });
});
