import { readCourtesy, readYesNo, wantsToLeave, wantsToWait, withoutCourtesy } from '../../src/language/courtesy';

describe('messages that are only courtesy', () => {
  test.each([
    'cześć', 'CZEŚĆ', 'czesc', 'dzień dobry!!', 'dzien dobry', 'Dzień dobry 🙂', 'hej', 'heeej', 'hejka', 'siema', 'witam', 'witam serdecznie', 'dobry wieczór', 'halo', 'cześć wszystkim', 'hej bocie', 'dzień dobry, mam pytanie', 'mam pytanie', 'dobry', 'cześć, co słychać', 'привет', 'Привет!', 'приветики', 'здравствуйте', 'здрасте', 'добрый день', 'доброго времени суток', 'добрый вечер!!!', 'всем привет', 'привет, как дела?', 'у меня вопрос', 'здравствуйте, подскажите пожалуйста',
    'hi', 'hi there', 'Hey', 'hello', 'hello?', 'good morning', 'good evening team', 'hi, I have a question', 'howdy', 'hey guys', 'yo', 'is anyone there?', 'hello, can you help me', '👋', 'privet', 'привіт', 'guten Tag',
  ])('"%s" is a greeting', (text) => {
    expect(readCourtesy(text)).toBe('greeting');
  });

  test.each([
    'dzięki wielkie', 'dzięki', 'dzieki', 'dziękuję bardzo', 'super, dziękuję', 'do widzenia', 'ok dzięki', 'dziękuję, pozdrawiam', 'dzięki za pomoc!', 'dziękuję za szybką odpowiedź', 'super', 'świetnie, działa', 'dobra, dzięki, pa', 'to wszystko, dziękuję', 'miłego dnia', 'jesteście super', 'pomogło, dzięki', 'aha, rozumiem, dzięki', 'dzień dobry, dziękuję', 'nara', 'спасибо большое', 'спасибо', 'спс', 'большое спасибо за помощь', 'всё понятно, спасибо', 'ок, спасибо', 'до свидания', 'хорошего дня', 'вы лучшие', 'отлично, спасибо!',
    'благодарю', 'пока', 'супер, заработало', 'спасибо, вопросов больше нет', 'дякую', 'thx', 'thanks', 'thank you so much!', 'great, thanks', 'perfect, exactly what I needed', 'ok thanks bye', 'cheers mate', 'thanks for your help', 'awesome', 'that helped, thank you', 'have a nice day', 'bye', "that's all, thanks", '👍', '❤️', '🙏🙏', 'it works now, thanks',
  ])('"%s" is thanks, praise or a goodbye', (text) => {
    expect(readCourtesy(text)).toBe('thanks');
  });

  test.each([
    'cześć, gdzie moja paczka', 'dzięki za nic', 'dzięki, a ile kosztuje dostawa?', 'ok', 'tak', 'nie', 'no', 'proszę', 'konsultant', 'paczka', 'czy dostawa jest szybka', 'super drogo', 'nie działa', 'спасибо за ничего', 'привет, где заказ', 'ок', 'да', 'нет', 'спасибо, а сколько стоит?', 'пока не пришло', 'хорошо, но когда?', 'hi, where is my order', 'thanks for nothing', 'thanks, but it does not work', 'yes', 'ok', 'great, another canned answer', 'hello kitty mug', 'thank you card prices', 'good morning coffee blend price',
    '48213', '', '?', '...', '😡', 'help with my order', 'how are you going to fix this',
  ])('"%s" is about something', (text) => {
    expect(readCourtesy(text)).toBeNull();
  });
});

describe('the matter without its courtesies', () => {
  test.each([
    ['Dzień dobry, gdzie moja paczka', 'gdzie moja paczka'], ['cześć gdzie jest moje zamówienie?', 'gdzie jest moje zamówienie?'], ['Witam serdecznie. Chcę zwrócić buty.', 'Chcę zwrócić buty.'], ['gdzie moja paczka? dziękuję', 'gdzie moja paczka?'], ['Hej! Ile kosztuje dostawa? Z góry dzięki!', 'Ile kosztuje dostawa?'], ['dzięki, a ile kosztuje dostawa?', 'a ile kosztuje dostawa?'],
    ['Dzień dobry\nczy wysyłacie do Niemiec\npozdrawiam', 'czy wysyłacie do Niemiec'], ['hej bocie, zwrot', 'zwrot'], ['Siema, jak zapłacić? pozdro', 'jak zapłacić?'], ['dobry wieczór 🙂 rozmiar 42?', 'rozmiar 42?'], ['dzień dobry', 'dzień dobry'], ['dzięki', 'dzięki'], ['gdzie paczka', 'gdzie paczka'], ['dobry telefon do 1000 zł', 'dobry telefon do 1000 zł'], ['Cześć, mam pytanie: czy macie sklep stacjonarny?', 'czy macie sklep stacjonarny?'],
    ['Здравствуйте, где мой заказ?', 'где мой заказ?'], ['привет сколько идет доставка', 'сколько идет доставка'], ['Добрый день! Хочу вернуть товар. Спасибо!', 'Хочу вернуть товар.'], ['где посылка, заранее спасибо', 'где посылка'], ['спасибо, а сколько стоит?', 'а сколько стоит?'], ['пока не пришло', 'пока не пришло'], ['всем привет, вы работаете завтра?', 'вы работаете завтра?'], ['здравствуйте', 'здравствуйте'], ['у меня вопрос: как оплатить', 'как оплатить'],
    ['Hi, where is my parcel?', 'where is my parcel?'], ['hello there how long does delivery take', 'how long does delivery take'], ['Good morning team, can I return shoes? Thanks in advance', 'can I return shoes?'], ['where is my order thanks', 'where is my order'], ['Thanks! And how much is shipping?', 'And how much is shipping?'], ['hi', 'hi'], ['thank you card prices', 'thank you card prices'], ['do you ship to Poland? Kind regards', 'do you ship to Poland?'], ['order 48213', 'order 48213'], ['', ''],
  ])('"%s" → "%s"', (text, matter) => {
    expect(withoutCourtesy(text)).toBe(matter);
  });
});

describe('yes and no', () => {
  const YES: readonly (readonly [string, string])[] = [
    ['tak', 'pl'], ['Tak!', 'pl'], ['no', 'pl'], ['no jasne', 'pl'], ['no tak', 'pl'], ['jasne', 'pl'], ['aha', 'pl'], ['pewnie', 'pl'], ['oczywiście', 'pl'], ['tak, poproszę', 'pl'], ['może być', 'pl'], ['mhm', 'pl'], ['zgadza się', 'pl'], ['ok', 'pl'], ['chętnie', 'pl'], ['raczej tak', 'pl'], ['taaak', 'pl'], ['yes', 'pl'],
    ['да', 'ru'], ['Да, конечно', 'ru'], ['ага', 'ru'], ['угу', 'ru'], ['давайте', 'ru'], ['конечно', 'ru'], ['верно', 'ru'], ['хорошо', 'ru'], ['ок', 'ru'], ['да, спасибо', 'ru'], ['ну да', 'ru'], ['именно', 'ru'], ['да да', 'ru'], ['так', 'uk'], ['авжеж', 'uk'],
    ['yes', 'en'], ['yep', 'en'], ['yeah sure', 'en'], ['sure', 'en'], ['of course', 'en'], ['y', 'en'], ['ok', 'en'], ['yes please', 'en'], ['sounds good', 'en'], ['correct', 'en'], ['absolutely', 'en'], ['ja', 'de'], ['да', 'en'], ['+', 'ru'], ['👍', 'und'],
  ];
  const NO: readonly (readonly [string, string])[] = [
    ['nie', 'pl'], ['nie, dziękuję', 'pl'], ['no nie', 'pl'], ['nie trzeba', 'pl'], ['raczej nie', 'pl'], ['jednak nie', 'pl'], ['nieee', 'pl'], ['niestety nie', 'pl'], ['nie teraz', 'pl'], ['no co ty', 'pl'], ['w żadnym wypadku', 'pl'], ['nope', 'pl'], ['no way', 'pl'],
    ['нет', 'ru'], ['Нет, спасибо', 'ru'], ['не надо', 'ru'], ['неа', 'ru'], ['не хочу', 'ru'], ['да нет', 'ru'], ['пока нет', 'ru'], ['ні', 'uk'], ['не согласен', 'ru'], ['ни в коем случае', 'ru'], ['нет нет', 'ru'],
    ['no', 'en'], ['nope', 'en'], ['no thanks', 'en'], ['nah', 'en'], ['not really', 'en'], ["I don't think so", 'en'], ['n', 'en'], ['never', 'en'], ['not yet', 'en'], ['nein', 'de'], ['no', 'und'], ['👎', 'pl'],
  ];

  test.each(YES)('"%s" (%s) is a yes', (text, language) => {
    expect(readYesNo(text, language)).toBe('yes');
  });

  test.each(NO)('"%s" (%s) is a no', (text, language) => {
    expect(readYesNo(text, language)).toBe('no');
  });

  test.each([
    ['gdzie paczka', 'pl'], ['nie wiem', 'pl'], ['tak i nie', 'pl'], ['może', 'pl'], ['ja', 'pl'], ['nie działa', 'pl'], ['не знаю', 'ru'], ['может быть', 'ru'], ['нет заказа', 'ru'], ['maybe', 'en'], ['yes and no', 'en'], ['no idea', 'en'], ['yes but where is my order', 'en'], ['48213', 'en'], ['', 'pl'], ['?', 'pl'],
  ])('"%s" (%s) is neither', (text, language) => {
    expect(readYesNo(text, language)).toBeNull();
  });
});

describe('leaving a flow in one’s own words', () => {
  test.each([
    'a jednak nie', 'nieważne', 'niewazne', 'anuluj', 'ANULUJ', 'rezygnuję', 'rozmyśliłam się', 'jednak nie chcę', 'już nie trzeba, dzięki', 'ok, nieważne', 'zapomnij', 'zostaw to', 'daj spokój', 'stop', 'przerwij', 'dobra, anuluj', 'innym razem', 'zmieniłem zdanie', 'sorry, jednak nie', 'mam inne pytanie',
    'передумал', 'передумала', 'отмена', 'отмени', 'неважно', 'не надо', 'уже не нужно, спасибо', 'забудьте', 'стоп', 'хватит', 'я передумал', 'лучше потом', 'ладно, не надо', 'другой вопрос', 'выйти',
    'forget it', 'never mind', 'nevermind', 'nvm', 'cancel', 'cancel this please', 'stop', 'changed my mind', 'I changed my mind, sorry', 'actually no', "doesn't matter", 'ok forget it', 'quit', 'not now', 'maybe later', 'start over', 'Cancel!!!',
  ])('"%s" leaves', (text) => {
    expect(wantsToLeave(text)).toBe(true);
  });

  test.each([
    'chcę anulować zamówienie', 'jak anulować subskrypcję', 'nie działa', 'nie', 'tak', '48213', 'za duży rozmiar', 'nie pasuje', 'хочу отменить заказ', 'нет', 'не подошел размер', 'отменить подписку как?', 'how do I cancel my order', 'no', 'it does not fit', 'cancel my subscription', 'the colour is wrong', 'stop sending me emails', 'back of the seat is torn', 'jan@example.com', '',
  ])('"%s" stays', (text) => {
    expect(wantsToLeave(text)).toBe(false);
  });
});

describe('asking for a moment', () => {
  test.each([
    'chwileczkę, szukam', 'chwila', 'moment', 'już szukam', 'sekunda', 'zaraz sprawdzę', 'daj mi chwilę', 'muszę poszukać', 'poczekaj chwilę', 'szukam numeru', 'minutkę', 'zaraz podam', 'ok, chwilka', 'idę po paragon',
    'сейчас найду', 'минутку', 'секунду', 'подождите', 'щас посмотрю', 'сейчас', 'одну минуту пожалуйста', 'ищу номер', 'погодите, ищу', 'дайте минутку', 'ща',
    'one sec', 'wait', 'hold on', 'just a minute', 'let me check', 'let me find it', 'one moment please', 'looking for it', 'hang on, checking', 'brb', 'give me a minute', 'wait a sec', "I'm looking for the receipt",
  ])('"%s" asks for a moment', (text) => {
    expect(wantsToWait(text)).toBe(true);
  });

  test.each([
    'ile mam czekać?', 'czekam już tydzień', 'chwilę temu zapłaciłem', 'zaraz, numer to 48213', 'tak', 'LM-20391', 'чего ждать?', 'жду неделю', 'сейчас скажу: 48213', 'how long do I wait?', "I've been waiting for days", 'wait, where is my parcel?', 'order 1', 'no', 'ola@example.com', '',
  ])('"%s" does not', (text) => {
    expect(wantsToWait(text)).toBe(false);
  });
});
