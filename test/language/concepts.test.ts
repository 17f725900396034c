import { fold } from '../../src/language/fold';
import type { Concept } from '../../src/language/lexicon/concepts/concept';
import { ALL_CONCEPTS, DOMAINS } from '../../src/language/lexicon/concepts/concepts';
import { STOP_WORDS } from '../../src/language/lexicon/concepts/stop-words';

type Language = 'pl' | 'ru' | 'en';
type Phrase = readonly [Language, string];

const LANGUAGES: readonly Language[] = ['pl', 'ru', 'en'];
const FOLDED: Readonly<Record<Language, RegExp>> = {
  pl: /^[a-z0-9]+\*?(?: [a-z0-9]+\*?)*$/,
  ru: /^[a-zа-я0-9]+\*?(?: [a-zа-я0-9]+\*?)*$/,
  en: /^[a-z0-9]+\*?(?: [a-z0-9]+\*?)*$/,
};
/** A phrase may be spread out, and its words may change places; the sum of the gaps stays small. */
const GAP = 2;

const CONCEPTS: readonly (readonly [string, Concept])[] = Object.entries(ALL_CONCEPTS);

/** Every form but those of the question frames: "when" and "how" stand in every second question. */
const EVIDENCE = { pl: evidenceIn('pl'), ru: evidenceIn('ru'), en: evidenceIn('en') };

describe('the concept lexicon', () => {
  test('covers at least 450 concepts', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(450);
  });

  test('has no concept in two domains', () => {
    expect(DOMAINS.flatMap((domain) => Object.keys(domain)).sort()).toEqual(Object.keys(ALL_CONCEPTS).sort());
  });

  test('names its concepts in lower case with hyphens', () => {
    expect(CONCEPTS.map(([id]) => id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test.each(LANGUAGES)('gives every concept at least three ways to say it (%s)', (language) => {
    expect(CONCEPTS.filter(([, concept]) => concept[language].length < 3).map(([id]) => id)).toEqual([]);
  });

  test.each(LANGUAGES)('writes every form as a message looks after folding (%s)', (language) => {
    const wrong = formsOf(language).filter(({ form }) => !FOLDED[language].test(form) || fold(form.replaceAll('*', '')) !== form.replaceAll('*', ''));
    expect(wrong).toEqual([]);
  });

  test.each(LANGUAGES)('says nothing twice within a concept (%s)', (language) => {
    expect(CONCEPTS.filter(([, concept]) => new Set(concept[language]).size !== concept[language].length).map(([id]) => id)).toEqual([]);
  });

  test.each(LANGUAGES)('gives no form to more than four concepts (%s)', (language) => {
    const owners = new Map<string, number>();
    for (const { form } of formsOf(language)) owners.set(form, (owners.get(form) ?? 0) + 1);
    expect([...owners].filter(([, count]) => count > 4).map(([form]) => form)).toEqual([]);
  });

  test.each(LANGUAGES)('keeps stems long enough not to catch other words (%s)', (language) => {
    const short = formsOf(language).filter(({ form }) => {
      const words = form.split(' ');
      // In a phrase the other words keep a shorter stem apart: "nie dosz*".
      return words.some((word) => word.endsWith('*') && word.length - 1 < (words.length === 1 ? 4 : 3));
    });
    expect(short).toEqual([]);
  });

  test.each(LANGUAGES)('has stop words that are single folded words (%s)', (language) => {
    expect([...STOP_WORDS[language]].filter((word) => fold(word) !== word || word.includes(' '))).toEqual([]);
    expect(STOP_WORDS[language].size).toBeGreaterThan(150);
  });

  test.each([
    ['pl', 'nie'], ['pl', 'bez'], ['pl', 'kiedy'], ['pl', 'ile'], ['pl', 'mozna'], ['ru', 'не'], ['ru', 'нет'], ['ru', 'без'],
    ['ru', 'когда'], ['ru', 'сколько'], ['en', 'not'], ['en', 'no'], ['en', 'without'], ['en', 'when'], ['en', 'cant'], ['en', 'id'],
  ] as const)('does not stop at a word that carries the question (%s: %s)', (language, word) => {
    expect(STOP_WORDS[language].has(word)).toBe(false);
  });
});

describe('different words for one thing meet in a concept', () => {
  test.each<readonly [Phrase, Phrase]>([
    [['pl', 'kiedy oddacie mi kasę'], ['pl', 'zwrot pieniędzy']],
    [['pl', 'oddajcie hajs'], ['pl', 'chcę odzyskać pieniądze']],
    [['pl', 'gdzie jest moja paczka'], ['pl', 'śledzenie przesyłki']],
    [['pl', 'nie doszło zamówienie'], ['pl', 'paczki nadal nie ma']],
    [['pl', 'kurier nie przyjechał'], ['pl', 'kuriera nie było']],
    [['pl', 'chcę odesłać buty'], ['pl', 'jak zwrócić towar']],
    [['pl', 'za małe buty'], ['pl', 'nie pasują na mnie']],
    [['pl', 'ile kosztuje przesyłka'], ['pl', 'koszt dostawy']],
    [['pl', 'wysyłacie do Niemiec'], ['pl', 'dostawa za granicę']],
    [['pl', 'zapłacę kurierowi'], ['pl', 'za pobraniem']],
    [['pl', 'da się na raty'], ['pl', 'płatność odroczona']],
    [['pl', 'karta odrzucona'], ['pl', 'płatność nie przeszła']],
    [['pl', 'ściągnęło mi dwa razy'], ['pl', 'podwójne obciążenie']],
    [['pl', 'nie mogę się zalogować'], ['pl', 'nie wpuszcza mnie na konto']],
    [['pl', 'zapomniałem hasła'], ['pl', 'reset hasła']],
    [['pl', 'skasujcie mi konto'], ['pl', 'usunięcie konta']],
    [['pl', 'nie przychodzi kod'], ['pl', 'nie dostałam smsa']],
    [['pl', 'net nie działa'], ['pl', 'brak internetu']],
    [['pl', 'zgubiłam kartę do bankomatu'], ['pl', 'zablokujcie mi kartę']],
    [['pl', 'odwołać wizytę'], ['pl', 'nie mogę przyjść na wizytę']],
    [['pl', 'przełożyć termin wizyty'], ['pl', 'inny termin wizyty']],
    [['pl', 'połącz z człowiekiem'], ['pl', 'rozmowa z konsultantem']],
    [['pl', 'nikt nie odpisuje'], ['pl', 'brak odpowiedzi']],
    [['pl', 'nie ma prądu'], ['pl', 'wyłączyli prąd']],
    [['pl', 'do której czynne'], ['pl', 'godziny otwarcia']],
    [['pl', 'macie promki'], ['pl', 'jakie są wyprzedaże']],
    [['pl', 'faktura na firmę'], ['pl', 'wystawcie fv']],
    [['pl', 'apka się wywala'], ['pl', 'aplikacja nie działa']],
    [['pl', 'zgubiony bagaż'], ['pl', 'walizka nie doleciała']],
    [['ru', 'бабки вернут'], ['ru', 'возврат денег']],
    [['ru', 'верните бабло'], ['ru', 'когда вернете деньги']],
    [['ru', 'где мой заказ'], ['ru', 'отследить посылку']],
    [['ru', 'посылка не пришла'], ['ru', 'заказа до сих пор нет']],
    [['ru', 'хочу сдать кроссовки'], ['ru', 'как вернуть товар']],
    [['ru', 'туфли велики'], ['ru', 'не подошел размер']],
    [['ru', 'прислали не то'], ['ru', 'пришел другой товар']],
    [['ru', 'оплата курьеру'], ['ru', 'наложенный платеж']],
    [['ru', 'не проходит платеж'], ['ru', 'карту отклонили, не могу оплатить']],
    [['ru', 'сняли два раза'], ['ru', 'двойное списание']],
    [['ru', 'не могу зайти в кабинет'], ['ru', 'не пускает в аккаунт']],
    [['ru', 'забыл пароль'], ['ru', 'восстановить пароль']],
    [['ru', 'удалите мой аккаунт'], ['ru', 'закрыть учетку']],
    [['ru', 'не приходит смс'], ['ru', 'код не пришел']],
    [['ru', 'инет отвалился'], ['ru', 'не работает интернет']],
    [['ru', 'закинуть денег на телефон, пополнить'], ['ru', 'пополнение счета']],
    [['ru', 'потерял карту'], ['ru', 'заблокируйте карту']],
    [['ru', 'съел карту банкомат'], ['ru', 'банкомат не выдал деньги']],
    [['ru', 'задержали рейс'], ['ru', 'самолет опаздывает']],
    [['ru', 'свет отключили'], ['ru', 'когда дадут свет']],
    [['ru', 'передать показания'], ['ru', 'данные счетчика']],
    [['ru', 'отписаться от рассылки'], ['ru', 'не присылайте рекламу, отпишите']],
    [['ru', 'записаться к врачу'], ['ru', 'запись на прием']],
    [['ru', 'позовите человека'], ['ru', 'соедините с оператором']],
    [['ru', 'до скольки работаете'], ['ru', 'режим работы']],
    [['ru', 'есть промик'], ['ru', 'промокод на скидку']],
    [['ru', 'в рассрочку можно'], ['ru', 'оплата частями']],
    [['en', 'money back'], ['en', 'refund']],
    [['en', 'give me my money back'], ['en', 'request a refund']],
    [['en', "where's my parcel"], ['en', 'track my order']],
    [['en', "it hasn't arrived"], ['en', 'not delivered']],
    [['en', 'send it back'], ['en', 'how do I return an item']],
    [['en', "shoes don't fit"], ['en', 'too small']],
    [['en', 'you sent me the wrong colour'], ['en', 'wrong item']],
    [['en', 'my card keeps getting declined'], ['en', 'payment failed']],
    [['en', 'charged me twice'], ['en', 'double charge']],
    [['en', "can't sign in"], ['en', 'unable to log in']],
    [['en', 'forgot my password'], ['en', 'password reset']],
    [['en', 'shut my account'], ['en', 'delete my account']],
    [['en', "didn't get the code"], ['en', 'sms not received']],
    [['en', 'wifi is down'], ['en', 'no internet']],
    [['en', 'keep my number'], ['en', 'PAC code']],
    [['en', 'freeze my card'], ['en', 'block the card']],
    [['en', 'flight was cancelled'], ['en', 'plane delayed']],
    [['en', 'lost my suitcase'], ['en', 'missing luggage']],
    [['en', 'power cut'], ['en', "electricity is out, when will the power be back"]],
    [['en', 'talk to a human'], ['en', 'customer service agent']],
    [['en', 'stop my subscription'], ['en', 'cancel membership']],
    [['en', 'what time do you close'], ['en', 'opening hours']],
    [['pl', 'oddajcie kasę'], ['ru', 'верните деньги']],
    [['pl', 'paczkomat się nie otworzył'], ['ru', 'не открывается ячейка постамата']],
    [['pl', 'nie działa internet'], ['en', "internet doesn't work"]],
    [['pl', 'przenieść numer'], ['ru', 'перенос номера']],
    [['pl', 'umówić wizytę'], ['en', 'book an appointment']],
    [['pl', 'utknęło w cle'], ['ru', 'застряла на таможне']],
    [['ru', 'возврат денег'], ['en', 'refund']],
    [['ru', 'отменить подписку'], ['en', 'cancel my subscription']],
    [['ru', 'ручная кладь'], ['en', 'hand luggage']],
    [['ru', 'ноут сломался'], ['en', 'broken laptop']],
    [['pl', 'pościel'], ['ru', 'постельное белье']],
    [['pl', 'słuchawki'], ['en', 'earbuds']],
  ])('%s and %s', (first, second) => {
    expect(shared(first, second)).not.toEqual([]);
  });
});

describe('words that only look alike stay apart', () => {
  test.each<readonly [Phrase, Phrase]>([
    [['pl', 'nadal'], ['pl', 'nadać paczkę']],
    [['pl', 'naprawdę'], ['pl', 'naprawa telefonu']],
    [['pl', 'towarzystwo'], ['pl', 'zwrot towaru']],
    [['pl', 'wyłącznie'], ['pl', 'wyłączyć usługę']],
    [['pl', 'księgarnia'], ['pl', 'zaksięgowanie przelewu']],
    [['pl', 'podręcznik'], ['pl', 'bagaż podręczny']],
    [['pl', 'kierownik'], ['pl', 'samochód']],
    [['pl', 'urzędnik'], ['pl', 'urządzenie']],
    [['pl', 'kwitnie'], ['pl', 'paragon']],
    [['pl', 'dodatkowo'], ['pl', 'dodać produkt']],
    [['pl', 'konsolidacja'], ['pl', 'konsola do gier']],
    [['pl', 'zgodnie z prawem'], ['pl', 'czy pasuje do iphone']],
    [['pl', 'dzwonek'], ['pl', 'zadzwonić na infolinię']],
    [['pl', 'miesiąc temu'], ['pl', 'kupiłem na allegro']],
    [['pl', 'żeby'], ['pl', 'ząb']],
    [['pl', 'w zeszły piątek'], ['pl', 'zeszło z konta']],
    [['pl', 'odbiorca'], ['pl', 'odbiór osobisty']],
    [['pl', 'blokada karty'], ['pl', 'godziny otwarcia']],
    [['ru', 'картинка'], ['ru', 'карта']],
    [['ru', 'товарищ'], ['ru', 'вернуть товар']],
    [['ru', 'почти'], ['ru', 'почта']],
    [['ru', 'действительно'], ['ru', 'срок действия']],
    [['ru', 'отлично'], ['ru', 'в чем отличие']],
    [['ru', 'уходит'], ['ru', 'уход за тканью']],
    [['ru', 'электронный'], ['ru', 'электричество']],
    [['ru', 'позвоночник'], ['ru', 'позвонить']],
    [['ru', 'акционер'], ['ru', 'акция']],
    [['ru', 'искренне'], ['ru', 'искрит розетка']],
    [['ru', 'кладбище'], ['ru', 'ручная кладь']],
    [['ru', 'вручную'], ['ru', 'вручили посылку']],
    [['ru', 'подписка'], ['ru', 'подписать договор']],
    [['ru', 'профилактика'], ['ru', 'мой профиль']],
    [['ru', 'умеренный'], ['ru', 'умер муж']],
    [['ru', 'семьдесят'], ['ru', 'моя семья']],
    [['ru', 'страница'], ['ru', 'страховка']],
    [['en', 'important'], ['en', 'import duty']],
    [['en', 'clinical'], ['en', 'clinic']],
    [['en', 'accounting'], ['en', 'my account']],
    [['en', 'chairman'], ['en', 'chair']],
    [['en', 'washington'], ['en', 'washing']],
    [['en', 'seattle'], ['en', 'window seat']],
    [['en', 'settlement'], ['en', 'reset']],
    [['en', 'contractor'], ['en', 'contract']],
    [['en', 'productive'], ['en', 'product']],
    [['en', 'refund'], ['en', 'opening hours']],
    [['pl', 'zwrot pieniędzy'], ['en', 'track my order']],
    [['ru', 'забыл пароль'], ['en', 'delivery cost']],
  ])('%s and %s', (first, second) => {
    expect(shared(first, second)).toEqual([]);
  });
});

function formsOf(language: Language): readonly { readonly id: string; readonly form: string }[] {
  return CONCEPTS.flatMap(([id, concept]) => concept[language].map((form) => ({ id, form })));
}

function shared(first: Phrase, second: Phrase): string[] {
  const found = conceptsIn(second);
  return [...conceptsIn(first)].filter((id) => found.has(id));
}

function evidenceIn(language: Language): readonly { readonly id: string; readonly words: readonly string[] }[] {
  return formsOf(language)
    .filter(({ id }) => ALL_CONCEPTS[id]?.kind !== 'frame')
    .map(({ id, form }) => ({ id, words: form.split(' ') }));
}

/** Ids of the concepts that a phrase names. */
function conceptsIn([language, text]: Phrase): ReadonlySet<string> {
  const tokens = fold(text).split(' ');
  return new Set(EVIDENCE[language].filter(({ words }) => stands(words, tokens)).map(({ id }) => id));
}

function stands(words: readonly string[], tokens: readonly string[]): boolean {
  const width = words.length === 1 ? 1 : words.length + GAP;
  return tokens.some((_, start) => fills(words, tokens.slice(start, start + width)));
}

/** Whether each word of the form finds a token of its own among the window's. */
function fills(words: readonly string[], window: readonly string[]): boolean {
  const free = [...window];
  return words.every((word) => {
    const at = free.findIndex((token) => (word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word));
    if (at !== -1) free.splice(at, 1);
    return at !== -1;
  });
}
