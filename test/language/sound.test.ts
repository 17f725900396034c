import { polishSound } from '../../src/language/sound';

describe('Polish words that sound alike are the same', () => {
  test.each([
    ['wroce', 'wruce'],
    ['przesylka', 'pszesylka'],
    ['zwrot', 'zwrut'],
    ['hasla', 'chasla'],
    ['rzeczy', 'zeczy'],
    ['sa', 'som'],
    ['chca', 'chcom'],
    ['reklamacja', 'reklamacia'],
    ['paczka', 'paaczka'],
  ])('%s and %s', (right, slip) => {
    expect(polishSound(slip)).toBe(polishSound(right));
  });

  test.each([
    ['paczka', 'packa'],
    ['zwrot', 'wrot'],
    ['kurier', 'kran'],
  ])('%s and %s stay apart', (left, right) => {
    expect(polishSound(left)).not.toBe(polishSound(right));
  });
});
