import { detectLanguage } from '../../src/language/detect';

const NOTHING = { conversation: null, locale: null };

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  pl: [
    'gdzie moja paczka', 'kiedy dostanę zwrot', 'Dzień dobry', 'czesc', 'zgubilem paragon', 'ile kosztuje dostawa', 'czy wysylacie do Niemiec', 'chce zwrocic buty', 'nie dziala mi aplikacja', 'proszę o fakturę', 'jak zmienic adres dostawy', 'przesylka uszkodzona', 'rozmiar jest zly', 'kiedy bedzie kurier', 'dziękuję bardzo', 'mozna placic blikiem', 'zażółć gęślą jaźń', 'nie moge sie zalogowac',
    'gdzie jest moje zamowienie nr 48213', 'reklamacja', 'do ktorej pracujecie w sobote', 'mam pytanie o tracking', 'czemu tak długo', 'wasz kurier nie przyjechal', 'anuluj zamówienie', 'tak', 'poproszę', 'jutro odbiorę', 'za mały', 'czy to oryginał?', 'pobrali mi dwa razy pieniadze', 'chcę rozmawiać z człowiekiem', 'podajcie numer konta', 'zamowilem wczoraj', 'pieniądze nie wróciły', 'co z moim zwrotem', 'no jasne', 'kod rabatowy nie działa', 'wysłaliście zły kolor', 'spierdalaj bocie', 'kiedy wreszcie ktos odpisze',
  ],
  ru: [
    'где мой заказ', 'сколько идет доставка', 'здравствуйте', 'привет', 'хочу вернуть товар', 'не работает приложение', 'как отменить подписку', 'можно обменять размер', 'спасибо большое', 'когда приедет курьер', 'верните деньги', 'ошибка при оплате', 'не могу войти', 'как изменить адрес', 'вы работаете в субботу', 'позовите оператора', 'посылка повреждена', 'у меня вопрос', 'нет', 'да', 'ещё не пришло', 'это оригинал?', 'почему так долго', 'списали дважды',
    'iPhone 14 Pro Max не включается', 'gde moy zakaz', 'privet', 'kogda budet dostavka', 'skolko stoit dostavka', 'spasibo bolshoe', 'hochu vernut tovar', 'zdravstvuyte, gde moya posylka', 'кому писать по поводу опта', 'размер не подошёл', 'промокод не работает', 'заказал вчера', 'вы прислали не тот цвет', 'помогите', 'жду ответа', 'какой срок возврата', 'пришлите счёт',
  ],
  en: [
    'where is my parcel', 'hi there', 'how do I return shoes', 'refund please', 'when will it arrive', 'can I change the address', 'do you ship to Łódź', 'my package is damaged', 'thanks a lot', 'I was charged twice', 'the app does not work', 'cancel my order', 'what are your opening hours', 'I need an invoice', 'wrong size', 'still waiting', 'why so slow', 'is this genuine?', 'talk to a human', 'it never arrived', 'forgot my password', 'payment failed', 'how long does delivery take', 'how much is shipping',
    'yes please', 'could you help me', 'I lost my receipt', 'can someone call me', 'exchange for a bigger one', "it doesn't fit", 'track my package', 'delivery to Germany?', 'how can i pay', 'no thanks', 'are you open on Sunday', 'which courier do you use', 'too small', 'this is ridiculous', 'you sent the wrong colour', 'any discount codes?', 'gimme my money back',
  ],
  uk: [
    'де моє замовлення', 'скільки коштує доставка', 'доброго дня', 'привіт', 'хочу повернути товар', 'коли прийде посилка', 'дякую', 'не працює застосунок', 'поверніть гроші', 'як скасувати замовлення', 'чи можна обміняти розмір', 'мені потрібен оператор', 'що мені робити', 'ви працюєте в суботу', 'посилка ще не прийшла', 'допоможіть будь ласка', 'як змінити адресу', 'це оригінал?', 'чому так довго', 'підкажіть, будь ласка', 'є питання',
  ],
  de: [
    'wo ist mein Paket', 'wie lange dauert die Lieferung', 'guten Tag', 'ich möchte die Schuhe zurückschicken', 'kann ich umtauschen', 'danke schön', 'was kostet der Versand', 'ich brauche eine Rechnung', 'die Größe passt nicht', 'wann kommt die Bestellung', 'ich habe noch nichts erhalten', 'das funktioniert nicht', 'wie kann ich bezahlen', 'mein Passwort geht nicht', 'haben Sie am Samstag geöffnet', 'ich will mein Geld zurück', 'falsche Farbe erhalten', 'bitte um Hilfe', 'nicht angekommen', 'können Sie mir helfen', 'kaputt geliefert',
  ],
  be: ['дзе мой заказ', 'дзякуй', 'калі прыйдзе пасылка', 'колькі каштуе дастаўка', 'добры дзень, ёсць пытанне', 'хачу вярнуць грошы', 'чаму так доўга', 'у мяне няма чэка', 'гэта арыгінал?', 'вы працуеце ў суботу'],
};

describe('the language of a message', () => {
  test.each(Object.entries(TEXTS).flatMap(([language, texts]) => texts.map((text) => [text, language] as const)))('"%s" is %s', (text, language) => {
    expect(detectLanguage(text, NOTHING).language).toBe(language);
  });

  test.each(['ok', 'OK!!', '48213', 'konsultant', 'LM-20391', '🙂', '👍👍', '', '???', 'ок', 'order 48213', 'https://example.com/gdzie-jest', 'ola@example.com', '+48 600 100 200', 'iPhone 15', 'xd', 'agent', 'bot'])(
    '"%s" decides nothing: the conversation, then the platform, then nobody', (text) => {
      expect(detectLanguage(text, { conversation: 'ru', locale: 'pl' }).language).toBe('ru');
      expect(detectLanguage(text, { conversation: null, locale: 'pl-PL' }).language).toBe('pl');
      expect(detectLanguage(text, { conversation: 'und', locale: null }).language).toBe('und');
      expect(detectLanguage(text, NOTHING)).toEqual({ language: 'und', confidence: 0 });
    },
  );

  test.each([
    ['gdzie jest moja paczka', 'en', 'pl'], ['where is my parcel please', 'pl', 'en'], ['можно по-русски', 'pl', 'ru'], ['а где мой заказ?', 'en', 'ru'], ['де моє замовлення?', 'ru', 'uk'], ['ich brauche Hilfe bitte', 'pl', 'de'], ['can we speak English', 'ru', 'en'], ['po polsku proszę', 'en', 'pl'], ['спасибо', 'pl', 'ru'], ['chcę zwrot', 'ru', 'pl'],
  ])('a customer who switches with "%s" (from %s) is followed to %s', (text, conversation, language) => {
    expect(detectLanguage(text, { conversation, locale: conversation }).language).toBe(language);
  });

  test.each([['no', 'pl', 'pl'], ['no', 'en', 'en'], ['to', 'pl', 'pl'], ['оператор', 'uk', 'uk'], ['оператор', 'pl', 'ru'], ['status order', 'pl', 'pl'], ['email?', 'ru', 'ru'], ['hello', 'pl', 'pl'], ['Anna', 'ru', 'ru'], ['die', 'de', 'de']])(
    '"%s" in a conversation in %s stays %s', (text, conversation, language) => {
      expect(detectLanguage(text, { conversation, locale: null }).language).toBe(language);
    },
  );

  test('a language we do not know is undecided, whatever came before', () => {
    expect(detectLanguage('我的包裹在哪里', { conversation: 'pl', locale: 'pl' }).language).toBe('und');
    expect(detectLanguage('أين طلبي', NOTHING).language).toBe('und');
  });

  test('more evidence means more confidence', () => {
    const short = detectLanguage('zwrot', NOTHING).confidence;
    expect(detectLanguage('chciałabym zwrócić buty, bo są za małe', NOTHING).confidence).toBeGreaterThan(short);
    expect(detectLanguage('ok', { conversation: 'pl', locale: null }).confidence).toBeLessThan(0.7);
  });
});
