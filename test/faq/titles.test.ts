import { findTitle } from '../../src/faq/titles';

const PL = ['Status zamówienia', 'Zwrot towaru', 'Koszt dostawy'];
const RU = ['Статус заказа', 'Возврат товара', 'Цена доставки'];
const EN = ['Order status', 'Returns', 'Delivery cost'];

describe('a typed answer names one of the offered choices', () => {
  test.each([
    [PL, '2', 1],
    [PL, '2.', 1],
    [PL, ' 3) ', 2],
    [PL, '#1', 0],
    [PL, '2️⃣', 1],
    [PL, 'nr 2', 1],
    [PL, 'opcja 3 poproszę', 2],
    [PL, 'ten drugi', 1],
    [PL, 'drugą', 1],
    [PL, 'pierwsze', 0],
    [PL, 'to trzecie proszę', 2],
    [PL, 'ostatni', 2],
    [PL, '2gi', 1],
    [PL, 'dwójka', 1],
    [PL, 'jeden', 0],
    [PL, 'koszt dostawy', 2],
    [PL, 'Chodzi mi o koszt dostawy', 2],
    [PL, 'koszt dostwy', 2],
    [PL, 'STATUS ZAMOWIENIA', 0],
    [PL, 'status', 0],
    [PL, 'zwrot', 1],
    [PL, 'zwroty', 1],
    [RU, 'второй', 1],
    [RU, 'вторая', 1],
    [RU, 'первое', 0],
    [RU, 'номер 3', 2],
    [RU, '3-й', 2],
    [RU, 'последний', 2],
    [RU, 'vtoroj', 1],
    [RU, 'возврат', 1],
    [RU, 'возрат товара', 1],
    [RU, 'vozvrat tovara', 1],
    [RU, 'цена доставки пожалуйста', 2],
    [EN, 'the second one', 1],
    [EN, 'second', 1],
    [EN, 'number one', 0],
    [EN, '1st please', 0],
    [EN, 'the last one', 2],
    [EN, 'order staus', 0],
    [EN, 'return', 1],
    [EN, "I'd like delivery cost", 2],
  ])('of %j, %j is number %d', (titles, typed, expected) => {
    expect(findTitle(titles, typed)).toBe(expected);
  });
});

describe('anything else is a new question', () => {
  test.each([
    [PL, 'ile kosztuje dostawa do niemiec'],
    [PL, 'kiedy dostanę zwrot pieniędzy'],
    [PL, 'czy mogę zwrócić towar po 30 dniach'],
    [PL, '7'],
    [PL, '0'],
    [PL, '20391'],
    [PL, '2 sztuki'],
    [PL, 'drugi raz piszę w tej sprawie'],
    [PL, 'żaden z nich'],
    [PL, 'nie'],
    [PL, 'to'],
    [PL, 'faktura'],
    [PL, 'gdzie moja paczka'],
    [PL, ''],
    [PL, '???'],
    [RU, 'сколько стоит доставка в германию'],
    [RU, 'где мой заказ'],
    [RU, 'второй раз пишу'],
    [RU, 'нет'],
    [EN, 'what does delivery to france cost'],
    [EN, 'second hand items'],
    [EN, 'none of these'],
    [EN, 'that one'],
    [EN, 'my order never came'],
    [[], '1'],
    [['Czas dostawy', 'Koszt dostawy'], 'dostawa'],
  ])('of %j, %j is none', (titles, typed) => {
    expect(findTitle(titles, typed)).toBeNull();
  });
});
