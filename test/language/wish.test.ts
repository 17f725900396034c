import { wantsPerson } from '../../src/language/wish';

const WISHES = [
  // pl
  'chcę człowieka', 'konsultant', 'KONSULTANT!!!', 'połącz z konsultantem', 'połącz mnie z człowiekiem', 'chcę rozmawiać z człowiekiem', 'chciałabym porozmawiać z konsultantem', 'poproszę z konsultantem', 'proszę mnie połączyć z obsługą', 'czy mogę pogadać z żywą osobą', 'czlowiek', 'czlowieka poprosze', 'dajcie mi kogoś z biura',
  'nie chce gadac z botem, prosze czlowieka', 'połącz mnie z pracownikiem', 'prosze przelaczyc do kierownika', 'Dzień dobry, poproszę konsultanta', 'potrzebuję konsultanta', 'operator', 'operatora proszę', 'żywy człowiek', 'jest tam ktoś żywy?', 'niech ktoś do mnie zadzwoni', 'zadzwońcie do mnie', 'chcę z kimś porozmawiać', 'z konsultantem proszę', 'przełącz na konsultanta',
  'wolę z człowiekiem', 'nie mogę się połączyć z konsultantem', 'halo, człowieka!', 'nie będę rozmawiać z automatem', 'dawaj konsultanta', 'mogę prosić o rozmowę z konsultantem', 'nie bota, chcę człowieka', 'jak mogę porozmawiać z konsultantem?', 'chce pogadac z czlowiekiem bo to bez sensu', 'kogoś kompetentnego proszę', 'konsultant szybko', 'poprosze rozmowe z konsultantem', 'rozmowa z konsultantem', 'przekieruj mnie do człowieka', 'skontaktujcie mnie z konsultantem',
  // ru
  'позовите оператора', 'оператор', 'хочу поговорить с человеком', 'живой человек', 'позовите человека', 'соедините с поддержкой', 'можно живого оператора', 'переведите на специалиста', 'дайте кого-нибудь из сотрудников', 'не хочу общаться с ботом, нужен человек', 'свяжите меня с менеджером', 'человек', 'нужен оператор', 'мне нужен живой человек', 'оператора пожалуйста', 'оператора!', 'Здравствуйте, соедините с оператором',
  'дайте оператора', 'хочу оператора', 'с оператором можно?', 'переключите на человека', 'подключите менеджера', 'есть тут живые люди?', 'есть кто живой', 'перезвоните мне', 'пусть мне позвонят', 'хочу пообщаться с живым человеком', 'не хочу говорить с роботом', 'можно поговорить с кем-нибудь?', 'менеджера', 'позови человека', 'соедини с человеком', 'мне бы оператора', 'можно с человеком', 'лучше с человеком', 'требую оператора', 'прошу соединить с сотрудником',
  'хотел бы поговорить с консультантом', 'как поговорить с оператором?', 'живого оператора пожалуйста', 'operator', 'свяжитесь со мной',
  // en
  'I want to talk to a human', 'agent please', 'agent', 'human please', 'talk to someone', 'can I speak to a real person', 'connect me with support staff', 'let me talk to someone', 'is there a live agent available', 'stop the bot, get me a person', 'put me through to your manager', 'human', 'representative', 'I need a human', 'real person please', 'can I have a human please', 'speak with an agent', 'I would like to speak with a representative',
  'transfer me to an agent', 'get me a supervisor', 'human!!!', 'live chat', 'I dont want to talk to a bot', 'no bots please', 'call me back', 'can someone call me', 'let me speak to a manager', 'give me a real human', 'anyone real here?', 'how do I talk to a human?', 'hi, could I speak to someone from the team', 'connect me to an agent', "I'd rather talk to a person", 'talk to agent', 'customer service representative', 'not a bot, a human', 'can i get an agent', 'I want a person now', 'need a human asap', 'please connect me to a human',
  'is there a human I can talk to', 'chat with someone',
];

const OTHERWISE = [
  // refusals
  'bez konsultanta proszę', 'nie chcę konsultanta', 'nie potrzebuję człowieka', 'nie chcę rozmawiać z konsultantem', 'nie łącz mnie z konsultantem', 'wystarczy bot', 'tylko odpowiedź, bez człowieka', 'nie trzeba konsultanta', 'без оператора', 'не надо оператора', 'не хочу говорить с оператором', 'не соединяйте с оператором', 'не нужен человек', 'just answer, no agents', 'no human needed', "I don't want to talk to a person",
  "don't connect me to an agent", 'without an agent please', 'I do not need a human', 'no need for a human',
  // questions about people
  'how many people work in support?', 'czy konsultant oddzwania w soboty', 'ile zarabia konsultant w waszej firmie', 'kim jest wasz kierownik', 'jak zostać konsultantem', 'czy ta karma jest dla psa czy dla człowieka', 'do kogo pisać w sprawie hurtu', 'w jakich godzinach pracują konsultanci', 'konsultant powiedział, że dostanę zwrot', 'kurier jest miłym człowiekiem', 'rozmawiałam już z konsultantem wczoraj', 'chcę zmienić operatora',
  'ile osób mieści namiot', 'namiot dla 4 osób', 'agent nieruchomości', 'czy jesteś botem?', 'czy rozmawiam z człowiekiem czy botem', 'сколько зарабатывает оператор у вас', 'это корм для собаки или для человека', 'кому писать по поводу опта', 'хочу сменить оператора связи', 'столик на 4 человека', 'оператор сказал, что вернут деньги', 'во сколько операторы работают', 'ты человек или бот?', 'как стать оператором', 'палатка на двух человек', 'мой менеджер заболел',
  'is the agent commission included in the price', 'can a human wear the dog harness lol', 'what hours do your agents work', 'who can I contact about wholesale prices', 'the agent told me to wait', 'are you a bot?', 'tent for 4 people', 'do you sell human hair wigs', 'I am a travel agent, do you have discounts', 'how do I become a representative', 'is your password manager free', 'a gift for someone special', 'my manager ordered it',
  'am I talking to a real person?', 'are you a human or a bot', 'do I need to speak to a representative to change my pin', 'please call me Bob', 'can someone help with my passcode', 'I made a transfer to someone', 'czy muszę rozmawiać z konsultantem, żeby zwrócić buty',
  // everything else
  'gdzie moja paczka', 'chcę zwrócić buty', 'proszę o fakturę', 'poproszę rozmiar 42', 'dajcie zniżkę', 'dzięki', 'ok', '48213', 'где мой заказ', 'хочу вернуть деньги', 'дайте скидку', 'нужен чек', 'where is my parcel', 'I need a refund', 'get me a discount', 'can I have an invoice', 'please', 'help', 'tak', 'proszę', '',
];

describe('asking for a person', () => {
  test.each(WISHES)('"%s" asks for a person', (text) => {
    expect(wantsPerson(text)).toBe(true);
  });

  test.each(OTHERWISE)('"%s" does not', (text) => {
    expect(wantsPerson(text)).toBe(false);
  });

  test('of two statements the last one counts', () => {
    expect(wantsPerson('nie chcę bota, dajcie człowieka')).toBe(true);
    expect(wantsPerson("I don't want a bot, I want a human")).toBe(true);
    expect(wantsPerson('нет, не бот, оператора дайте')).toBe(true);
  });
});
