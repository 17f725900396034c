import { HANDOFF_REASONS, WHY_CODES } from '../../../src/domain/decision';
import { chooseLanguage, TEXTS } from '../../../web/desk/texts/texts';
import { fillSentence } from '../../../web/desk/wording';

const LANGUAGES = Object.keys(TEXTS) as (keyof typeof TEXTS)[]; // the keys of a literal

/** Every sentence with the path to it. */
function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const params = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted((a, b) => a.localeCompare(b));

describe.each(LANGUAGES)('the desk in %s', (language) => {
  test.each(Object.keys(WHY_CODES))('says why in a sentence: %s', (code) => {
    const sentence = Object.entries(TEXTS[language].why).find(([known]) => known === code)?.[1] ?? '';
    expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
    expect(fillSentence(sentence, {})).toMatch(/^[^{}[\]]+\.$/);
    expect(fillSentence(sentence, {})).not.toMatch(/ {2}|[„“«] ?[”»]| \./);
  });

  test('has words for every reason of a handoff', () => {
    expect(Object.keys(TEXTS[language].reasons).toSorted()).toEqual([...HANDOFF_REASONS].toSorted());
  });

  test('says everything the English desk says, with the same blanks', () => {
    const blanks = (texts: unknown) => Object.fromEntries(sentences(texts).map(([path, sentence]) => [path, params(sentence)]));
    expect(blanks(TEXTS[language])).toEqual(blanks(TEXTS.en));
  });

  test('leaves no sentence empty', () => {
    expect(sentences(TEXTS[language]).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });
});

test('no Latin letters stray into Russian words, and no Cyrillic into Polish', () => {
  expect(sentences(TEXTS.ru).filter(([, sentence]) => /[а-я][a-z]|[a-z][а-я]/i.test(sentence))).toEqual([]);
  expect(sentences(TEXTS.pl).filter(([, sentence]) => /[а-я]/i.test(sentence))).toEqual([]);
});

test.each([
  [null, ['pl-PL', 'en'], 'pl'],
  [null, ['uk-UA', 'ru', 'en'], 'ru'],
  [null, ['de-DE', 'fr'], 'en'],
  [null, [], 'en'],
  ['ru', ['pl'], 'ru'],
  ['xx', ['pl'], 'pl'],
])('kept %j, wanted %j: speaks %s', (kept, wanted, expected) => {
  expect(chooseLanguage(kept, wanted)).toBe(expected);
});
