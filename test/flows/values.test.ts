import type { Expectation } from '../../src/flows/flow';
import { parseValue } from '../../src/flows/values';

// Wednesday.
const NOW = new Date('2026-11-18T10:00:00Z');

function read(expectation: Expectation, text: string, language = 'pl'): string | null {
  const parsed = parseValue(expectation, { text, attachments: [], language }, NOW, 'Europe/Warsaw');
  return parsed.kind === 'ok' ? parsed.value : null;
}

test.each([
  ['3', 'pl', '3'], ['3 sztuki', 'pl', '3'], ['trzy', 'pl', '3'], ['dwie', 'pl', '2'], ['двенадцать', 'ru', '12'], ['twenty', 'en', '20'], ['osiemnaście sztuk', 'pl', '18'],
  ['1 250,50 zł', 'pl', '1250.5'], ['1.250', 'pl', '1250'], ['1.25', 'pl', '1.25'], ['1,250.75', 'en', '1250.75'], ['-5', 'en', '-5'], ['0', 'pl', '0'],
  ['2 albo 3', 'pl', null], ['3-4', 'pl', null], ['LM-20391', 'pl', null], ['nie wiem', 'pl', null], ['', 'pl', null],
])('a number in "%s" (%s) is %s', (text, language, expected) => {
  expect(read({ kind: 'number' }, text, language)).toBe(expected);
});

test.each([
  ['dziś', '2026-11-18'], ['jutro', '2026-11-19'], ['завтра', '2026-11-19'], ['tomorrow', '2026-11-19'], ['pojutrze', '2026-11-20'], ['the day after tomorrow', '2026-11-20'], ['wczoraj', '2026-11-17'],
  ['w piątek', '2026-11-20'], ['в пятницу', '2026-11-20'], ['Friday', '2026-11-20'], ['w środę', '2026-11-25'], ['next Friday', '2026-11-27'], ['w przyszły piątek', '2026-11-27'], ['в прошлую пятницу', '2026-11-13'],
  ['2026-12-24', '2026-12-24'], ['24.12.2026', '2026-12-24'], ['24/12/26', '2026-12-24'], ['12/24/2026', '2026-12-24'], ['24-12-2026', '2026-12-24'],
  ['12.03', '2027-03-12'], ['kupiłem 12.11.', '2026-11-12'], ['28.12', '2026-12-28'], ['29.02', '2028-02-29'],
  ['24 grudnia', '2026-12-24'], ['24 декабря 2027', '2027-12-24'], ['12-го марта', '2027-03-12'], ['March 12th', '2027-03-12'], ['12th of March', '2027-03-12'],
  ['za 3 dni', '2026-11-21'], ['через неделю', '2026-11-25'], ['in two weeks', '2026-12-02'], ['2 dni temu', '2026-11-16'],
  ['31.04', null], ['30.02.2027', null], ['99', null], ['kiedyś', null], ['', null],
])('the date in "%s" is %s', (text, expected) => {
  expect(read({ kind: 'date' }, text)).toBe(expected);
});

it('an evening after midnight in Warsaw already counts from the new day', () => {
  const parsed = parseValue({ kind: 'date' }, { text: 'jutro', attachments: [], language: 'pl' }, new Date('2026-11-18T23:30:00Z'), 'Europe/Warsaw');
  expect(parsed).toEqual({ kind: 'ok', value: '2026-11-20', shown: '20 listopada 2026' });
});

test.each([
  ['512 345 678', 'pl', '+48512345678'], ['mój numer to 512-345-678, proszę po 17', 'pl', '+48512345678'], ['+48 22 123 45 67', 'ru', '+48221234567'], ['8 916 123-45-67', 'ru', '+79161234567'],
  ['020 7946 0018', 'en', '+442079460018'], ['512 345 678', 'en', '+48512345678'], ['12', 'pl', null], ['nie mam', 'pl', null],
])('the phone number in "%s" (%s) is %s', (text, language, expected) => {
  expect(read({ kind: 'phone' }, text, language)).toBe(expected);
});

test.each([
  ['jan.kowalski@Przyklad.PL', 'jan.kowalski@przyklad.pl'], ['Mój mail to jan@example.com.', 'jan@example.com'], ['<a+b@sub.example.co.uk>', 'a+b@sub.example.co.uk'],
  ['jan@', null], ['@example.com', null], ['jan.example.com', null], ['jan@example', null],
])('the address in "%s" is %s', (text, expected) => {
  expect(read({ kind: 'email' }, text)).toBe(expected);
});

test.each([
  ['LM-20391', 'LM-20391'], ['lm-20391', 'lm-20391'], ['to jest LM-20391, dzięki', 'LM-20391'], ['(LM–20391)', 'LM-20391'], ['LM-203', null], ['XLM-20391', null], ['', null],
])('the order number in "%s" is %s', (text, expected) => {
  expect(read({ kind: 'pattern', pattern: '^LM-\\d{5}$' }, text)).toBe(expected);
});

it('a pattern without ends is found anywhere', () => {
  expect(read({ kind: 'pattern', pattern: '\\d{5}' }, 'numer20391x')).toBe('20391');
});

test.each([['tak', 'pl', 'yes'], ['nie', 'pl', 'no'], ['да', 'ru', 'yes'], ['no', 'en', 'no'], ['zielony', 'pl', null]])('"%s" (%s) means %s', (text, language, expected) => {
  expect(read({ kind: 'yes-no' }, text, language)).toBe(expected);
});

const reasons: Expectation = {
  kind: 'choice',
  options: [
    { value: 'damaged', title: { pl: 'Uszkodzony towar', en: 'Damaged' } },
    { value: 'wrong-size', title: { pl: 'Zły rozmiar', en: 'Wrong size' } },
    { value: 'morning', title: { pl: 'Rano (9–12)', en: 'Morning (9–12)' } },
  ],
};

test.each([
  ['damaged', 'damaged'], ['zly rozmiar', 'wrong-size'], ['WRONG SIZE!', 'wrong-size'], ['2', 'wrong-size'], ['2.', 'wrong-size'], ['dwa', 'wrong-size'], ['rano', 'morning'],
  ['chyba zły rozmiar, niestety', 'wrong-size'], ['4', null], ['zły rozmiar i uszkodzony towar', null], ['coś innego', null], ['', null],
])('of the options, "%s" is %s', (text, expected) => {
  expect(read(reasons, text)).toBe(expected);
});

it('a choice is shown with its title in the language of the customer', () => {
  expect(parseValue(reasons, { text: '1', attachments: [], language: 'en' }, NOW, 'Europe/Warsaw')).toEqual({ kind: 'ok', value: 'damaged', shown: 'Damaged' });
});

it('any text but an empty one is text', () => {
  expect(read({ kind: 'text' }, '  cokolwiek  ')).toBe('cokolwiek');
  expect(read({ kind: 'text' }, '   ')).toBeNull();
});

it('a photo is an attachment, words are not', () => {
  const photo = { kind: 'image' as const, contentType: 'image/jpeg', name: null, size: null, source: { kind: 'url' as const, url: 'https://example.com/a.jpg' } };
  expect(parseValue({ kind: 'attachment' }, { text: '', attachments: [photo], language: 'pl' }, NOW, 'Europe/Warsaw')).toEqual({ kind: 'ok', value: 'image', shown: 'image' });
  expect(read({ kind: 'attachment' }, 'wysłałem mailem')).toBeNull();
});
