import { createConceptMatcher, type ConceptForms } from '../../src/language/concept-matcher';
import { words } from '../../src/language/fold';
import { skeleton } from '../../src/language/skeleton';

const CONCEPTS: ConceptForms = {
  return: { pl: ['zwrot', 'zwroc*'], ru: ['вернут*', 'возврат*'], en: ['return*', 'send back'] },
  refund: { pl: ['zwrot pieniedz*', 'zwrot pienied*'], ru: ['вернут* деньг*'], en: ['money back', 'get my money back'] },
  country: { pl: ['niemc*', 'niemiec'], ru: ['германи*'], en: ['germany'] },
  'how-long': { kind: 'frame', pl: ['jak dlugo'], ru: ['как долго'], en: ['how long'] },
};

const found = (language: string, text: string): readonly string[] => {
  const said = words(text).map((word) => (language === 'ru' ? skeleton(word) : word));
  return createConceptMatcher([CONCEPTS], language)(said).map((hit) => hit.id);
};

describe('what a message is about is found however it is said', () => {
  test.each([
    ['pl', 'Chcę zwrócić buty', ['return']],
    ['pl', 'zwrot pieniędzy', ['refund']],
    ['pl', 'pieniędzy zwrot', ['refund']],
    ['pl', 'zwrot moich pieniędzy, a do tego wszystkiego zwrot butów', ['refund', 'return']],
    ['pl', 'zwrot tych wszystkich moich pieniędzy', ['return']],
    ['ru', 'вернуться', ['return']],
    ['ru', 'вернутся ли деньги', ['refund']],
    ['ru', 'в Германию', ['country']],
    ['ru', 'v germaniyu', ['country']],
    ['en', 'send it back', ['return']],
    ['en', 'I want to get all my money back', ['refund']],
    ['en', 'backpack', []],
    ['de', 'zwrot', []],
  ])('%s: %s', (language, text, ids) => {
    expect([...new Set(found(language, text))].sort()).toEqual([...ids].sort());
  });

  test('a word inside a longer phrase does not count on its own', () => {
    expect(found('pl', 'zwrot pieniędzy')).not.toContain('return');
  });

  test('frames are told from what is asked about', () => {
    const [hit] = createConceptMatcher([CONCEPTS], 'pl')(['jak', 'dlugo']);
    expect(hit).toEqual({ id: 'how-long', isFrame: true, words: [0, 1] });
  });

  test("a company's own concepts stand beside the shipped ones", () => {
    const find = createConceptMatcher([CONCEPTS, { lamp: { pl: ['lamp*'] } }], 'pl');
    expect(find(['zwrot', 'lampy']).map((hit) => hit.id)).toEqual(['return', 'lamp']);
  });

  test('a pasted page costs no more than a message', () => {
    expect(createConceptMatcher([CONCEPTS], 'pl')(Array.from({ length: 10_000 }, () => 'zwrot')).length).toBeLessThan(100);
  });
});
