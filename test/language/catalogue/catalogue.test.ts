import { AppError } from '../../../src/errors';
import { CATALOGUES, catalogueText, formatWait, formatWhen, languageName, TEXT_KEYS, TEXT_PARAMS, type TextKey } from '../../../src/language/catalogue/catalogue';
import { placeholders } from '../../../src/language/catalogue/fill';

const first = (variants: readonly string[]) => variants[0] ?? '';
const OURS = { overrides: {}, pick: first };

/** Sentences said again and again: they need variants, or the bot sounds dead. */
const CONVERSATIONAL: readonly TextKey[] = [
  'introduction', 'greeting', 'greeting-again', 'thanks-reply', 'praise-reply', 'clarify', 'clarify-numbered', 'fallback', 'fallback-again', 'none-fits', 'handoff-asked', 'handoff-angry', 'handoff-unsure', 'handoff-sensitive', 'handoff-flow', 'handoff-attachment', 'handoff-unsupported', 'handoff-failure', 'handoff-offered', 'duty-open', 'duty-open-soon', 'duty-closed', 'duty-closed-long', 'still-waiting',
  'handed-back', 'handed-back-idle', 'language-note', 'flow-left', 'flow-try-again', 'flow-waiting', 'flow-changed', 'old-button', 'entry-missing', 'unsupported',
];
const BUTTONS: readonly TextKey[] = ['none-of-these', 'talk-to-person', 'yes', 'no'];
const COMMANDS: readonly TextKey[] = ['command-start', 'command-help', 'command-person', 'command-return'];

const everyText = Object.entries(CATALOGUES).flatMap(([language, catalogue]) => TEXT_KEYS.map((key) => [language, key, catalogue[key]] as const));

describe('the catalogue', () => {
  test('pl, ru and en are shipped', () => {
    expect(Object.keys(CATALOGUES).sort()).toEqual(['en', 'pl', 'ru']);
  });

  test.each(everyText)('%s: %s has what it needs', (_language, key, variants) => {
    expect(variants.length).toBeGreaterThanOrEqual(CONVERSATIONAL.includes(key) ? 3 : 1);
    expect(new Set(variants).size).toBe(variants.length);
    expect(variants.some((variant) => !placeholders(variant).includes('firstName'))).toBe(true);
    for (const variant of variants) {
      expect(variant).not.toMatch(/ {2}|^\s|\s$|\s[,.!?]/);
      expect(variant.length).toBeLessThanOrEqual(220);
      const allowed: readonly string[] = TEXT_PARAMS[key];
      expect(placeholders(variant).filter((name) => !allowed.includes(name))).toEqual([]);
    }
  });

  test.each(TEXT_KEYS)('%s takes the same parameters in every language', (key) => {
    const used = Object.values(CATALOGUES).map((catalogue) => [...new Set(catalogue[key].flatMap(placeholders))].sort());
    expect(new Set(used.map(String)).size).toBe(1);
  });

  test.each(everyText.filter(([, key]) => BUTTONS.includes(key)))('%s: the button %s fits on Messenger', (_language, _key, variants) => {
    for (const title of variants) expect(title.length).toBeLessThanOrEqual(20);
  });

  test.each(everyText.filter(([, key]) => COMMANDS.includes(key)))('%s: %s fits into the menu', (_language, _key, variants) => {
    for (const description of variants) expect(description.length).toBeLessThanOrEqual(60);
  });

  test.each(everyText)('%s: %s sends nobody to a hotline and names nobody’s feelings or gender', (_language, _key, variants) => {
    const text = variants.join(' ').toLowerCase();
    expect(text).not.toMatch(/infolini|zadzwoń|hotline|call us|горяч|позвоните/);
    expect(text).not.toMatch(/understand your|rozumiem twoj|rozumiem,? że|понимаю ваш/);
    expect(text).not.toMatch(/\bpan(?:i|a|u)?\b|państw|(?<!wo)(?:łem|łam|łeś|łaś)(?!\p{L})/u);
    expect(text).not.toMatch(/(?<!\p{L})(?:понял|поняла|рад|рада)(?!\p{L})/u);
  });
});

describe('saying a sentence', () => {
  test('placeholders are filled in', () => {
    expect(catalogueText('pl', 'greeting', { firstName: 'Ola' }, OURS)).toBe('Cześć, Ola! W czym pomóc?');
  });

  test('without a first name only variants without one are offered', () => {
    const offered = catalogueText('en', 'greeting', { firstName: '' }, { overrides: {}, pick: (variants) => variants.join('|') });
    expect(offered).not.toMatch(/, !|{|Hi !/);
    expect(offered.split('|').length).toBeGreaterThanOrEqual(3);
  });

  test('the company’s own sentences come first', () => {
    const overrides = { 'thanks-reply': { pl: ['Polecamy się!'] } };
    expect(catalogueText('pl', 'thanks-reply', {}, { overrides, pick: first })).toBe('Polecamy się!');
    expect(catalogueText('en', 'thanks-reply', {}, { overrides, pick: first })).toBe("You're welcome! Anything else, just write.");
  });

  test('a company sentence that needs a first name gives way when there is none', () => {
    const overrides = { 'thanks-reply': { pl: ['Polecamy się, {firstName}!'] } };
    expect(catalogueText('pl', 'thanks-reply', { firstName: '' }, { overrides, pick: first })).toMatch(/Nie ma za co/);
  });

  test('a region falls back to its language, a language without a catalogue to English', () => {
    expect(catalogueText('pl-PL', 'yes', {}, OURS)).toBe('Tak');
    expect(catalogueText('uk', 'yes', {}, OURS)).toBe('Yes');
    expect(catalogueText('und', 'no', {}, OURS)).toBe('No');
  });

  test('an unfilled placeholder is our fault and says where', () => {
    const overrides = { clarify: { pl: ['Które, {name}?'] } };
    expect(() => catalogueText('pl', 'clarify', {}, { overrides, pick: first })).toThrow(AppError);
    expect(() => catalogueText('pl', 'clarify', {}, { overrides, pick: first })).toThrow('clarify (pl) needs {name}');
  });

  test('braces in a customer’s words stay words', () => {
    expect(catalogueText('en', 'old-button', { title: '{n}' }, OURS)).toContain('"{n}"');
  });
});

describe('waiting times', () => {
  const MINUTE = 60_000;
  test.each([
    ['pl', 1, '1 minuty'], ['pl', 2, '2 minut'], ['pl', 10, '10 minut'], ['pl', 22, '22 minut'], ['pl', 60, '60 minut'], ['pl', 480, '8 godzin'], ['pl', 72 * 60, '3 dni'], ['ru', 1, '1 минуты'], ['ru', 2, '2 минут'], ['ru', 10, '10 минут'], ['ru', 21, '21 минуты'], ['ru', 120, '2 часов'], ['ru', 21 * 60, '21 часа'], ['ru', 3000, '3 дней'], ['en', 1, '1 minute'], ['en', 10, '10 minutes'], ['en', 119, '2 hours'], ['en', 91, '2 hours'], ['en', 72 * 60, '3 days'], ['de', 10, '10 minutes'], ['en', 0, '1 minute'],
  ])('%s: %i minutes are "%s"', (language, minutes, text) => {
    expect(formatWait(language, minutes * MINUTE)).toBe(text);
  });
});

describe('when people are back', () => {
  const now = new Date('2026-11-21T16:07:00Z'); // Saturday, 17:07 in Warsaw
  test.each([
    ['pl', '2026-11-21T17:00:00Z', 'dziś od 18:00'], ['pl', '2026-11-22T08:00:00Z', 'jutro od 9:00'], ['pl', '2026-11-23T08:00:00Z', 'w poniedziałek, 23 listopada, od 9:00'], ['pl', '2026-11-24T08:30:00Z', 'we wtorek, 24 listopada, od 9:30'], ['pl', '2026-11-25T08:00:00Z', 'w środę, 25 listopada, od 9:00'], ['pl', '2026-11-28T08:00:00Z', 'w sobotę, 28 listopada, od 9:00'], ['pl', '2026-11-29T08:00:00Z', 'w niedzielę, 29 listopada, od 9:00'],
    ['ru', '2026-11-21T17:00:00Z', 'сегодня с 18:00'], ['ru', '2026-11-22T08:00:00Z', 'завтра с 9:00'], ['ru', '2026-11-24T08:00:00Z', 'во вторник, 24 ноября, с 9:00'], ['ru', '2026-11-27T08:00:00Z', 'в пятницу, 27 ноября, с 9:00'], ['en', '2026-11-21T17:00:00Z', 'today from 18:00'], ['en', '2026-11-23T08:00:00Z', 'on Monday, 23 November, from 9:00'], ['en', '2026-12-31T23:00:00Z', 'on Friday, 1 January, from 0:00'], ['fr', '2026-11-22T08:00:00Z', 'tomorrow from 9:00'],
  ])('%s: %s is "%s"', (language, opening, text) => {
    expect(formatWhen(language, new Date(opening), now, 'Europe/Warsaw')).toBe(text);
  });

  test('what day it is follows the company’s clock, not ours', () => {
    const late = new Date('2026-11-21T23:30:00Z'); // already Sunday in Warsaw
    expect(formatWhen('pl', new Date('2026-11-22T08:00:00Z'), late, 'Europe/Warsaw')).toBe('dziś od 9:00');
  });
});

test.each([['pl', 'uk', 'ukraiński'], ['ru', 'uk', 'украинский'], ['en', 'uk', 'Ukrainian'], ['pl', 'de', 'niemiecki'], ['und', 'de', 'German']])('in %s, %s is called "%s"', (language, named, name) => {
  expect(languageName(language, named)).toBe(name);
});
