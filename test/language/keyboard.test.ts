import { readLayout } from '../../src/language/keyboard';

describe('a message typed with the wrong keyboard layout is read as it was meant', () => {
  test.each([
    ['ghbdtn', 'привет'],
    ['руддщ', 'hello'],
    ['rfr dthyenm njdfh', 'как вернуть товар'],
    ['Ghbdtn, ult vjq pfrfp?', 'привет, где мой заказ?'],
    ['цруку шы ьн зфксуд', 'where is my parcel'],
    ['пвяшу ьщоф зфсялф', 'gdzie moja paczka'],
  ])('%s is %s', (typed, meant) => {
    expect(readLayout(typed)).toBe(meant);
  });

  test.each(['gdzie moja paczka', 'где мой заказ', 'where is my order', 'blik', 'asdkjh qwe', 'ывапролд', 'zzzzz', '20391', '', '👍'])('%j stays as it is', (typed) => {
    expect(readLayout(typed)).toBe(typed);
  });
});
