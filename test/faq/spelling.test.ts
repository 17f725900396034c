import { buildSpelling, repairWord } from '../../src/faq/spelling';

const spelling = buildSpelling(new Map([['paczka', 5], ['gdzie', 5], ['zwrot', 3], ['zwroty', 1], ['kurier', 2], ['reklamacja', 2], ['nip', 2], ['zamowienie', 4]]));

describe('a misspelt word is read as the word of the FAQ that was meant', () => {
  test.each([
    ['pczka', 'paczka'],
    ['paczkaa', 'paczka'],
    ['paxzka', 'paczka'],
    ['gdize', 'gdzie'],
    ['kuryer', 'kurier'],
    ['zwort', 'zwrot'],
    ['reklmacaja', 'reklamacja'],
    ['zamowienei', 'zamowienie'],
  ])('%s is %s', (typed, meant) => {
    expect(repairWord(spelling, typed)).toBe(meant);
  });

  test.each(['nic', 'nop', 'rower', 'pogoda', '20391', 'x'.repeat(60), ''])('%j is not repaired', (typed) => {
    expect(repairWord(spelling, typed)).toBeNull();
  });
});
