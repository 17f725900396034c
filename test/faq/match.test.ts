import { buildFaqIndex } from '../../src/faq/index-build';
import { matchFaq } from '../../src/faq/match';
import { thresholdsFor } from '../../src/faq/thresholds';
import { faqEntry, SHOP } from '../support/faq-entries';

const index = buildFaqIndex(SHOP);
const bars = thresholdsFor(0.9);

const bestOf = (text: string, language: string): string | undefined => matchFaq(index, text, { language }).matches[0]?.entryId;

describe('what customers ask in their own words finds its entry', () => {
  test.each([
    ['pl', 'gdzie moja paczka', 'order-status'],
    ['pl', 'kiedy dojdzie moja przesyłka', 'order-status'],
    ['pl', 'ile biorą za dostawę', 'delivery-cost'],
    ['pl', 'chciałabym zwrócić te buty', 'return-item'],
    ['pl', 'mogę płacić blikiem?', 'payment-methods'],
    ['pl', 'pieniędzy za zwrot dalej nie dostałam', 'refund-time'],
    ['ru', 'где мой заказ', 'order-status'],
    ['ru', 'как вернуть товар', 'return-item'],
    ['ru', 'почём доставка в германию', 'delivery-abroad'],
    ['ru', 'когда мне деньги вернут', 'refund-time'],
    ['en', 'do you ship to germany', 'delivery-abroad'],
    ['en', 'wheres my package', 'order-status'],
    ['en', 'is it possible to pay with a card', 'payment-methods'],
    ['en', 'forgot password', 'password-reset'],
  ])('%s: %s', (language, text, entryId) => {
    expect(bestOf(text, language)).toBe(entryId);
  });

  test.each([
    ['pl', 'gdzie moja paczka'],
    ['ru', 'как мне вернуть товар'],
    ['en', 'do you ship to germany'],
  ])('%s: an obvious question is answered: %s', (language, text) => {
    expect(matchFaq(index, text, { language }).confidence).toBeGreaterThanOrEqual(bars.answer);
  });

  test.each([
    ['pl', 'gdize moja pczka', 'order-status'],
    ['pl', 'zapomnialm hasal', 'password-reset'],
    ['ru', 'как вренуть товр', 'return-item'],
    ['en', 'how do i retrun an itme', 'return-item'],
  ])('%s: slips of the finger are understood: %s', (language, text, entryId) => {
    const found = matchFaq(index, text, { language });
    expect(found.matches[0]?.entryId).toBe(entryId);
    expect(found.confidence).toBeGreaterThanOrEqual(bars.clarify);
  });
});

describe('the way of writing makes no difference', () => {
  test.each([
    ['pl', 'Jak złożyć reklamację na czajnik?', 'jak zlozyc reklamacje na czajnik'],
    ['pl', 'gdzie moja przesyłka', 'GDZIE MOJA PRZESYŁKA!!!'],
    ['pl', 'gdzie moja przesyłka', 'Dzień dobry, gdzie moja przesyłka? Z góry dziękuję, pozdrawiam'],
    ['pl', 'gdzie moja przesyłka', 'gdzie moja przesyłka LM-20391'],
    ['pl', 'gdzie moja przesyłka', 'gdzie moja przesyłka? jan.kowalski@example.com'],
    ['pl', 'gdzie moja przesyłka', 'Mam na imię Anna Nowak, gdzie moja przesyłka 601 234 567'],
    ['ru', 'ещё не пришёл мой заказ', 'еще не пришел мой заказ'],
    ['ru', 'где мой заказ', 'Здравствуйте! Где мой заказ 20391?'],
    ['ru', 'где моя посылка сейчас', 'gde moya posylka seychas'],
    ['ru', 'хочу вернуть товар', 'hochu vernut tovar'],
    ['en', "I can't sign in to the shop", 'hi, i cant sign in to the shop please'],
  ])('%s: %s = %s', (language, text, other) => {
    const [left, right] = [matchFaq(index, text, { language }), matchFaq(index, other, { language })];
    expect(right.matches.map(({ entryId, confidence }) => [entryId, confidence])).toEqual(left.matches.map(({ entryId, confidence }) => [entryId, confidence]));
    expect(right.inScope).toBe(left.inScope);
  });
});

describe('what the FAQ does not cover is not answered', () => {
  test.each([
    ['pl', 'kup mi bilet do kina'],
    ['pl', 'kto wygrał wczoraj mecz'],
    ['ru', 'какая погода завтра'],
    ['ru', 'расскажи анекдот'],
    ['en', 'tell me a joke'],
    ['en', 'what is the capital of france'],
  ])('%s: %s', (language, text) => {
    expect(matchFaq(index, text, { language }).confidence).toBeLessThan(bars.answer);
  });

  test.each([
    ['pl', 'asdkjh qwe'],
    ['en', 'zzzzz'],
    ['ru', 'ывапролд'],
    ['und', '12345'],
    ['und', '👍👍👍'],
  ])('%s: gibberish is not worth a list of choices: %s', (language, text) => {
    const found = matchFaq(index, text, { language });
    expect(found.confidence < bars.clarify || found.inScope < bars.inScope).toBe(true);
  });
});

describe("an editor's very words are certain", () => {
  test.each([
    ['pl', 'Wysyłka do Niemiec', 'delivery-abroad'],
    ['pl', 'wysylka do niemiec?', 'delivery-abroad'],
    ['pl', 'dzień dobry, czy jest BLIK?', 'payment-methods'],
    ['en', 'Where is my parcel?', 'order-status'],
    ['ru', 'Счёт-фактура', 'invoice'],
    ['en', 'delivery-abroad', 'delivery-abroad'],
    ['und', 'Reklamacja', 'complaint'],
    ['en', 'Где моя посылка?', 'order-status'],
  ])('%s: %s', (language, text, entryId) => {
    const found = matchFaq(index, text, { language });
    expect(found.matches[0]?.entryId).toBe(entryId);
    expect(found.confidence).toBeGreaterThanOrEqual(0.99);
    expect(found.inScope).toBeGreaterThanOrEqual(0.99);
  });
});

describe('languages', () => {
  test('a question in another language than the one guessed is still understood', () => {
    expect(bestOf('gdzie jest moja paczka teraz', 'en')).toBe('order-status');
    expect(bestOf('как вернуть этот товар', 'pl')).toBe('return-item');
  });

  test('an undecided or unknown language looks at all of them', () => {
    expect(bestOf('how do i return my item', 'und')).toBe('return-item');
    expect(bestOf('де моя посилка', 'uk')).toBe('order-status');
    expect(bestOf('gdzie moja paczka', 'pl-PL')).toBe('order-status');
  });

  test('an entry that is not translated is found by what the customer says in its language', () => {
    expect(bestOf('kod odbioru paczkomat', 'en')).toBe('parcel-locker');
  });

  test('the title and the answer speak for an entry too', () => {
    expect(bestOf('withdrawal form', 'en')).toBe('return-item');
  });
});

describe('long and buried', () => {
  test.each([
    ['pl', 'Dzień dobry, piszę do Państwa pierwszy raz, koleżanka mi poleciła. Wczoraj byłam u mamy i pogoda była okropna. Gdzie jest moja paczka? Z góry dziękuję, jutro wyjeżdżam w góry', 'order-status'],
    ['ru', 'Здравствуйте, мне очень нравится ваш магазин, подруга посоветовала. Как мне вернуть товар? Завтра уезжаю в горы с детьми.', 'return-item'],
  ])('%s: the sentence that asks speaks for the whole message', (language, text, entryId) => {
    const found = matchFaq(index, text, { language });
    expect(found.matches[0]?.entryId).toBe(entryId);
    expect(found.confidence).toBeGreaterThanOrEqual(bars.answer);
  });
});

describe('the way of typing', () => {
  test.each([
    ['rfr dthyenm njdfh', 'return-item'],
    ['пвяшу ьщоф зфсялф', 'order-status'],
  ])('the wrong keyboard layout is no hindrance: %s', (text, entryId) => {
    expect(bestOf(text, 'und')).toBe(entryId);
  });

  test.each([
    ['gdzie jest moja pszesyłka', 'order-status'],
    ['chce zwrucić towar', 'return-item'],
  ])('nor is spelling by ear: %s', (text, entryId) => {
    expect(bestOf(text, 'pl')).toBe(entryId);
  });
});

describe('another language, the same matter', () => {
  test('an entry without questions in the language is found by what they are about', () => {
    const foreign = buildFaqIndex([...SHOP, faqEntry('refund-check', { questions: { pl: ['Kiedy dostanę fakturę za prąd?', 'Rachunek za prąd'] } })]);
    expect(matchFaq(foreign, 'electricity bill', { language: 'en', limit: 3 }).matches.map((match) => match.entryId)).toContain('refund-check');
  });

  test("a company's own words are understood", () => {
    const own = buildFaqIndex(SHOP, { concepts: { 'our-parcel': { pl: ['gwozdek', 'gdzie moja paczka'] } } });
    expect(matchFaq(own, 'gwozdek', { language: 'pl' }).matches[0]?.entryId).toBe('order-status');
  });
});

describe('the shape of the result', () => {
  test('at least five candidates, best first, each entry once', () => {
    const { matches, confidence, inScope } = matchFaq(index, 'gdzie moja paczka', { language: 'pl' });
    expect(matches).toHaveLength(5);
    expect(new Set(matches.map((match) => match.entryId)).size).toBe(5);
    expect(matches.map((match) => match.confidence)).toEqual(matches.map((match) => match.confidence).sort((left, right) => right - left));
    expect(confidence).toBe(matches[0]?.confidence);
    expect(inScope).toBeGreaterThanOrEqual(confidence);
  });

  test('as many candidates as asked for, and never more than there are entries', () => {
    expect(matchFaq(index, 'paczka', { language: 'pl', limit: 2 }).matches).toHaveLength(2);
    expect(matchFaq(index, 'paczka', { language: 'pl', limit: 50 }).matches).toHaveLength(SHOP.length);
    expect(matchFaq(buildFaqIndex(SHOP.slice(0, 1)), 'paczka', { language: 'pl' }).matches).toHaveLength(1);
  });

  test("the customer's own words that spoke for the entry are named", () => {
    const { matches } = matchFaq(index, 'Gdzie jest moja PACZKA?!', { language: 'pl' });
    expect(matches[0]?.spoke).toEqual(expect.arrayContaining(['paczka', 'gdzie']));
    expect(matches[0]?.spoke.length).toBeLessThanOrEqual(6);
    expect(matchFaq(index, 'chcę zwrócić buty bo są za małe i w ogóle nie takie jak na zdjęciu', { language: 'pl' }).matches[0]?.spoke).toContain('zwrócić');
  });

  test('what nothing spoke for is named, function words are not', () => {
    const found = matchFaq(index, 'gdzie jest moja paczka od teściowej', { language: 'pl' });
    expect(found.unheard).toEqual(['teściowej']);
    expect(found.matches[0]?.spoke).not.toContain('moja');
    expect(found.matches[0]?.example).toMatch(/paczk|przesyłk/i);
    expect(found.matches[0]?.concepts?.length).toBeGreaterThan(0);
  });

  test('an entry that may not be used now is passed over', () => {
    const found = matchFaq(index, 'Gdzie jest moja paczka?', { language: 'pl', usable: (entryId) => entryId !== 'order-status' });
    expect(found.matches.map((match) => match.entryId)).not.toContain('order-status');
    expect(found.confidence).toBeLessThan(0.99);
  });

  test('the same message always gives the same result', () => {
    const again = buildFaqIndex(SHOP);
    for (const text of ['gdzie moja paczka', 'zwrot pieniędzy', 'доставка', 'asdf']) {
      const first = matchFaq(index, text, { language: 'pl' });
      expect(matchFaq(index, text, { language: 'pl' })).toEqual(first);
      expect(matchFaq(again, text, { language: 'pl' })).toEqual(first);
    }
  });
});

describe('odd content and odd messages', () => {
  test('an empty FAQ covers nothing', () => {
    expect(matchFaq(buildFaqIndex([]), 'gdzie moja paczka', { language: 'pl' })).toEqual({ matches: [], confidence: 0, inScope: 0, unheard: [] });
  });

  test.each([[''], ['   '], ['?!'], ['20391'], ['😀']])('a message without words matches nothing: %j', (text) => {
    const found = matchFaq(index, text, { language: 'pl' });
    expect(found.confidence).toBe(0);
    expect(found.inScope).toBe(0);
    expect(found.matches).toHaveLength(5);
  });

  test('an entry without questions, or with empty ones, does no harm and is found by its title', () => {
    const odd = buildFaqIndex([...SHOP, faqEntry('bare', { title: { pl: 'Karta podarunkowa' } }), faqEntry('blank', { questions: { pl: ['', '?'] } })]);
    expect(matchFaq(odd, 'karta podarunkowa', { language: 'pl' }).matches[0]?.entryId).toBe('bare');
    expect(matchFaq(odd, 'gdzie moja paczka', { language: 'pl' }).matches[0]?.entryId).toBe('order-status');
  });

  test('the same question in two entries belongs to the first that may be used', () => {
    const twins = buildFaqIndex([faqEntry('winter', { questions: { en: ['Opening hours'] } }), faqEntry('summer', { questions: { en: ['Opening hours'] } })]);
    expect(matchFaq(twins, 'opening hours', { language: 'en' }).matches[0]?.entryId).toBe('winter');
    expect(matchFaq(twins, 'opening hours', { language: 'en', usable: (entryId) => entryId === 'summer' }).matches[0]?.entryId).toBe('summer');
  });

  test.each([
    ['many words', 'gdzie jest moja paczka '.repeat(2_600)],
    ['one long word', 'a'.repeat(60_000)],
    ['nothing but punctuation', '@.'.repeat(30_000)],
    ['digits', '12 '.repeat(20_000)],
  ])('60 kB of %s is read in no time', (_, text) => {
    matchFaq(index, text, { language: 'pl' });
    const start = performance.now();
    matchFaq(index, text, { language: 'pl' });
    expect(performance.now() - start).toBeLessThan(100);
  });

  test('words such as "constructor" are words like any other', () => {
    expect(matchFaq(index, 'constructor __proto__ toString', { language: 'en' }).confidence).toBeLessThan(bars.answer);
  });
});
