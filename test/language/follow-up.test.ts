import { isFollowUp, newWords } from '../../src/language/follow-up';

it.each([
  'а в Германию?', 'а если без чека?', 'и на завтра?', 'a do Niemiec?', 'a na raty?', 'do paczkomatu?', 'what about Saturday?', 'and in instalments?', 'to Germany?', 'bez paragonu?',
])('"%s" is about what was asked before', (text) => {
  expect(isFollowUp(text)).toBe(true);
});

it.each([
  'gdzie moja paczka', 'сколько стоит доставка', 'do you ship to germany', 'a', '', 'dzięki', 'как вернуть товар', 'w jakich godzinach mogę odebrać paczkę w sklepie', 'reklamacja',
])('"%s" stands by itself', (text) => {
  expect(isFollowUp(text)).toBe(false);
});

it('only what is new in a follow-up counts as its own evidence', () => {
  expect(newWords('A do Niemiec?')).toEqual(['niemiec']);
  expect(newWords('а в Германию')).toEqual(['германию']);
});
