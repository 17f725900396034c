import { readMood } from '../../src/language/mood';

/** Anger that must reach a person: from 0.85 the message is handed off. */
const ANGRY: Readonly<Record<string, readonly string[]>> = {
  pl: [
    'mam dość waszych wymówek', 'To jest kpina, nie obsługa klienta!', 'oszuści, oddajcie mi pieniądze', 'jesteście bandą złodziei', 'żenada...', 'najgorsza firma z jaką miałam do czynienia',
    'zgłaszam sprawę do UOKiK', 'jutro idę do rzecznika konsumentów', 'mój prawnik już się tym zajmuje', 'robię chargeback w banku i tyle', 'opiszę was na wszystkich forach', 'do zobaczenia w sądzie',
    'kurwa gdzie jest ta paczka', 'k***a ile można', 'ch*j mnie to obchodzi, oddajcie kasę', 'spierdalaj głupi bocie', 'jebani oszuści', 'k u r w a mać', 'GDZIE SĄ MOJE PIENIĄDZE???', 'ODDAJCIE MI MOJE PIENIĄDZE!!!',
    'jesteście do dupy', 'zamknij się idioto', 'chyba żartujecie, trzeci miesiąc czekam', 'wkurzacie mnie już', 'jak śmiecie tak traktować ludzi', 'nigdy więcej u was nic nie kupię', 'dzięki za nic, czekam już miesiąc', 'nikt nie odpisuje, jestem bardzo rozczarowana', '🤬🤬 dalej nic',
  ],
  ru: [
    'вы издеваетесь надо мной', 'мошенники! верните деньги', 'худший магазин, который я видела', 'это просто позор', 'с меня хватит', 'буду жаловаться в роспотребнадзор', 'мой адвокат с вами свяжется', 'завтра подаю в суд', 'сделаю чарджбек и всё', 'напишу заявление в полицию',
    'блять где мой заказ', 'бл*ть, сколько можно', 'что за х**ня', 'с*ка, верните деньги', 'п****ц какой-то', 'идите на хер', 'вы дебилы', 'тупой бот заткнись', 'ГДЕ МОИ ДЕНЬГИ???', 'ВЕРНИТЕ МНЕ МОИ ДЕНЬГИ!!!', 'достали уже', 'больше никогда у вас ничего не закажу', 'вы обманываете людей', 'развод чистой воды',
    'вы меня бесите', 'обнаглели совсем', 'никто не отвечает, я очень разочарован', 'нахамил и бросил трубку', 'к у р в а, б л я т ь', 'gde moi dengi blyat',
  ],
  en: [
    'this is unacceptable', 'you are a bunch of scammers', 'worst customer service ever', "I'm fed up with you people", 'are you kidding me', 'my lawyer will be in touch', 'I am filing a chargeback today', "I'll report you to the consumer ombudsman", 'see you in court', 'going to the press with this',
    'f*** you', 'what the fuck is this', 'this is bullsh1t', 'sh*t company', 'your bot is a piece of sh!t, idiots', 'you morons lost my order', 'shut up stupid bot', 'WHERE IS MY MONEY???', 'I WANT MY MONEY BACK NOW!!!', 'absolutely disgusting', 'never again', 'liars and thieves', 'you ruined my wedding',
    'stop wasting my time', 'nobody answers, really disappointed', 'screw you guys', 'pathetic', 'how dare you charge me for that', 'enough is enough, refund me now', 'still nothing 🤬🤬',
  ],
};

const ANNOYED: Readonly<Record<string, readonly string[]>> = {
  pl: ['nie jestem z tego zadowolona', 'nadal nie działa', 'znowu to samo, paczka nie dotarła', 'trochę słabo', 'to nie pomaga', 'nie o to pytam', 'strata czasu', 'nikt nie odpisał', 'szkoda czasu na was', 'jestem rozczarowany', 'cholera, zgubiłem numer', 'ile jeszcze'],
  ru: ['я этим недоволен', 'опять не работает', 'никто не перезвонил', 'это не помогает', 'я не об этом спрашиваю', 'сколько можно ждать', 'я разочарована', 'блин, потеряла номер', 'обслуживание ужасное', 'третью неделю жду', 'какой-то бред', 'не рекомендую'],
  en: ["I'm not happy with this", 'still not working', 'that does not help', 'this is ridiculous', 'so slow', 'nobody called back', "that's not what I asked", 'I am disappointed', 'damn, lost the number', 'the service was terrible', 'waste of time', 'it is still broken'],
};

/** Calm questions full of words that look bad. */
const CALM: Readonly<Record<string, readonly string[]>> = {
  pl: [
    'jak złożyć reklamację?', 'reklamacja', 'ekspres nie działa, co mam zrobić', 'zepsute słuchawki – jak je odesłać', 'paczka przyszła uszkodzona, jak zgłosić reklamację', 'zgubiłem kartę, co mam zrobić', 'czy to jest złe dla alergików', 'jaka jest kara za opóźnienie w płatności', 'mój brat zmarł, jak zamknąć jego konto',
    'nie ma problemu, poczekam', 'gdzie jest moja paczka?', 'kiedy dostanę zwrot pieniędzy', 'chcę zwrócić buty', 'błąd 502 przy płatności', 'nie mogę się zalogować', 'O KTÓREJ ZAMYKACIE', 'czym jest chargeback?', 'czy macie lek na ból głowy', 'jestem prawnikiem i potrzebuję faktury', 'CZEŚĆ!!!', 'halo???', 'nie', 'anuluj zamówienie', 'zamówienie 48213', 'źle wpisałem adres, jak go zmienić',
    'jak anulować subskrypcję', 'czy jest dno wodoodporne', 'ile kosztuje dostawa kurierem', 'brakuje jednej części w paczce', 'kurier nie zadzwonił', 'chciałabym zgłosić skargę, gdzie jest formularz',
  ],
  ru: [
    'как подать жалобу?', 'жалоба', 'наушники не работают, что делать', 'посылка пришла повреждённой, как оформить претензию', 'сломался чайник, можно вернуть?', 'потерял карту, что делать', 'это вредно для аллергиков', 'какой штраф за просрочку', 'у меня умер брат, как закрыть его счет', 'не страшно, подожду', 'ничего страшного', 'где мой заказ?', 'когда вернут деньги',
    'хочу вернуть обувь', 'ошибка 502 при оплате', 'не могу войти', 'ВО СКОЛЬКО ВЫ ЗАКРЫВАЕТЕСЬ', 'что такое чарджбек?', 'есть средство от головной боли', 'я юрист, нужен счёт для компании', 'ПРИВЕТ!!!', 'нет', 'отмена', 'заказ 48213', 'сколько можно вернуть товаров за раз', 'как отменить подписку', 'курьер не позвонил', 'не хватает одной детали', 'двойное дно у кастрюли?',
    'есть ли брак на этой партии',
  ],
  en: [
    'how do I file a complaint?', 'complaint', 'my headphones are broken, what should I do', 'the kettle arrived damaged, how do I return it', 'I lost my card, what now', 'is this product bad for asthma', 'what is the penalty for late payment', 'my brother died, how do I close his account', "no problem, I'll wait", 'where is my order?', 'when do I get my refund', 'I want to return the shoes',
    'error 502 when I pay', "I can't log in", 'WHAT TIME DO YOU CLOSE', 'what is a chargeback?', 'do you sell killer sudoku books', "I'm a lawyer and need an invoice", 'HELLO!!!', 'no', 'cancel', 'order 48213', 'wrong size, can I exchange it', 'how can I cancel my subscription', 'the courier did not call', 'one part is missing', 'do you have something against a headache', 'can I report a scam email somewhere', 'is the issue known', 'it does not work on android 13',
  ],
};

const PLEASED: Readonly<Record<string, readonly string[]>> = {
  pl: ['nie jest źle, dzięki', 'całkiem nieźle', 'zajebista obsługa!', 'kurwa jakie to jest dobre, polecam', 'nie mam na co narzekać', 'jesteście najlepsi 😍', 'świetna obsługa jak zawsze', 'super, dziękuję', 'wow ale szybko!!!', 'nie mogło być lepiej', 'bez zastrzeżeń'],
  ru: ['неплохо, спасибо', 'не плохо', 'охуенная поддержка, респект', 'не на что жаловаться', 'вы лучшие 😍', 'отличный сервис как всегда', 'спасибо, помогло!', 'ого как быстро!!!', 'лучше и быть не может', 'без нареканий', 'офигенно'],
  en: ['not bad at all', 'fucking awesome support', 'damn good service, cheers', "can't complain", "you're the best 😍", 'great service as always', 'thanks, that solved it!', 'wow that was fast!!!', "couldn't be happier", 'no complaints', 'love it ❤️'],
};

const rowsOf = (table: Readonly<Record<string, readonly string[]>>) => Object.entries(table).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe('the mood of a message', () => {
  test.each(rowsOf(ANGRY))('%s: "%s" is angry enough for a person', (language, text) => {
    const mood = readMood(text, language);
    expect(mood.label).toBe('negative');
    expect(mood.score).toBeGreaterThanOrEqual(0.85);
    expect(mood.cues).not.toHaveLength(0);
  });

  test.each(rowsOf(ANNOYED))('%s: "%s" is annoyed, and the bot may still try', (language, text) => {
    const { score, label } = readMood(text, language);
    expect(label).toBe('negative');
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(score).toBeLessThan(0.85);
  });

  test.each(rowsOf(CALM))('%s: "%s" is calm', (language, text) => {
    const mood = readMood(text, language);
    expect(mood.label).toBe('neutral');
    expect(mood.score).toBeLessThan(0.2);
    expect(mood.abusive).toBe(false);
  });

  test.each(rowsOf(PLEASED))('%s: "%s" is praise, swearing or not', (language, text) => {
    const mood = readMood(text, language);
    expect(mood.label).toBe('positive');
    expect(mood.score).toBeLessThan(0.1);
    expect(mood.abusive).toBe(false);
  });

  test.each([
    ['pl', 'k***a gdzie paczka', true], ['pl', 'jesteście idiotami', true], ['pl', 'do d*py z wami', true], ['pl', 'mam dość', false], ['pl', 'mój prawnik się odezwie', false], ['ru', 'бл@ть', true], ['ru', 'вы козлы', true],
    ['ru', 'худший сервис', false], ['en', 'you idiots', true], ['en', 'f**k this', true], ['en', '@#$%! shop', true], ['en', 'worst shop ever', false], ['pl', 'what the fuck', true], ['uk', 'де мої гроші, блять', true],
  ])('%s: abuse in "%s" is %s', (language, text, abusive) => {
    expect(readMood(text, language).abusive).toBe(abusive);
  });

  test.each([['pl', 'pole wymagane*'], ['pl', '5*10 cm'], ['en', 'terms apply*'], ['en', 'mail me at fak@example.com'], ['en', 'size A4 or B5'], ['ru', 'размер 10*15'], ['en', '#returns'], ['pl', 'faktura nr FV_2026_11']])(
    '%s: "%s" hides no swearing', (language, text) => {
      expect(readMood(text, language).abusive).toBe(false);
    },
  );

  test('an undecided language is read with all lists', () => {
    expect(readMood('scammers', 'und').label).toBe('negative');
    expect(readMood('oszuści', 'und').label).toBe('negative');
    expect(readMood('мошенники', 'und').label).toBe('negative');
  });

  test('shouting raises what is already bad', () => {
    expect(readMood('TO JEST STRATA CZASU!!!', 'pl').score).toBeGreaterThan(readMood('to jest strata czasu', 'pl').score);
  });

  test.each(['a'.repeat(4000), 'a*'.repeat(2000), '!'.repeat(4000), 'nie '.repeat(1000), '😡'.repeat(500), ''])('odd input is read without complaint', (text) => {
    expect(readMood(text, 'und').score).toBeLessThanOrEqual(1);
  });
});
