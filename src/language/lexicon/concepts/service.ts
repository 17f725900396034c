import type { ConceptList } from './concept';

export const SERVICE: ConceptList = {
  'call-phone': {
    kind: 'action',
    pl: ['zadzwon*', 'dzwon*', 'przedzwon*', 'telefonicz*', 'infolini*', 'oddzwon*', 'telefon do was', 'numer do was', 'numer na infolin*', 'call center', 'rozmow* telefon*', 'polaczenie z konsult*', 'zatelefon*'],
    ru: ['позвон*', 'звон*', 'дозвон*', 'перезвон*', 'созвон*', 'горяч* лини*', 'телефон горяч*', 'по телефону', 'набрат*', 'номер поддержк*', 'колл центр*', 'коллцентр*'],
    en: [
      'call you', 'call me', 'call us', 'phone you', 'ring you', 'ring me', 'call back', 'callback', 'give me a call', 'phone number for', 'hotline', 'helpline', 'by phone', 'over the phone',
      'telephone*', 'call centre', 'call center', 'speak on the phone',
    ],
  },
  'contact-write': {
    kind: 'action',
    pl: ['kontakt*', 'skontakt*', 'napis*', 'pisac do', 'odpis*', 'odezw*', 'wiadomosc*', 'czat*', 'mejlowac', 'mail do was', 'dac znac', 'zapytanie', 'pisze w sprawie'],
    ru: [
      'связат*', 'связ* с вами', 'связ* с поддержк*', 'контакт*', 'написат*', 'напиш*', 'пишу вам', 'обратит*', 'обращат*', 'форма обратной связ*', 'отпишит*', 'сообщение вам', 'писать вам', 'чат',
      'чата', 'чате', 'чатик*',
    ],
    en: [
      'get in touch', 'reach you', 'reach out', 'write to you', 'message you', 'drop you a line', 'chat with', 'live chat', 'email you', 'get hold of', 'speak to', 'talk to', 'dm you', 'contact',
      'contacts', 'contacted', 'contacting',
    ],
  },
  'consultant-human': {
    kind: 'topic',
    pl: ['konsultant*', 'czlowiek*', 'doradc*', 'pracownik*', 'obslug* klient*', 'biuro obslug*', 'bok', 'agent*', 'operator', 'operatora', 'ktos z obslugi', 'pomoc techniczn*'],
    ru: ['консультант*', 'оператор*', 'человек*', 'сотрудник*', 'специалист*', 'менеджер*', 'поддержк*', 'позовите', 'переключите на', 'соедините', 'не с ботом'],
    en: ['agent*', 'human', 'representative*', 'rep', 'advisor*', 'adviser*', 'consultant*', 'customer service', 'customer support', 'operator', 'support team', 'someone real', 'speak to someone', 'staff', 'person'],
  },
  'manager-supervisor': {
    kind: 'topic',
    pl: ['kierowni*', 'przelozon*', 'szef*', 'menedzer*', 'manager*', 'dyrektor*', 'zarzad*', 'prezes*', 'wyzsza instancj*', 'uokik', 'rzecznik*'],
    ru: ['руководител*', 'начальник*', 'начальств*', 'директор*', 'управляющ*', 'старш*', 'вышестоящ*', 'администратор*', 'администрац*', 'роспотребнадзор*', 'руководств*'],
    en: ['manager', 'managers', 'supervisor*', 'boss', 'director', 'management', 'head office', 'superior', 'ombudsman', 'in charge', 'higher up', 'team leader', 'ceo'],
  },
  'no-reply': {
    kind: 'problem',
    pl: [
      'nie odpis*', 'nie odpowiad*', 'brak odpowiedz*', 'bez odpowiedz*', 'zero odpowiedz*', 'nikt nie odbier*', 'cisza', 'zero reakcj*', 'brak reakcj*', 'ignoruj*', 'olewa*', 'nikt sie nie odzyw*',
      'nie reagujecie', 'nie odzywacie', 'milcz*',
    ],
    ru: ['не отвеч*', 'нет ответа', 'без ответа', 'игнор*', 'молч*', 'тишина', 'не реагиру*', 'ответа нет', 'ноль реакц*', 'никакой реакц*', 'не перезвон*'],
    en: [
      'no reply', 'no response', 'no answer', 'not responding', 'nobody replies', 'nobody answers', 'havent replied', 'havent heard', 'ignored', 'ignoring me', 'ignore', 'silence', 'not answering',
      'unanswered', 'never replied', 'ghosted',
    ],
  },
  'cant-get-through': {
    kind: 'problem',
    pl: [
      'dodzwon*', 'zajete', 'linia zajeta', 'wisze na infolin*', 'wisze na linii', 'dlugo na linii', 'nikt nie odbiera', 'automat na infolin*', 'bot', 'bota', 'botem', 'rozlacza mnie',
      'nie odbieraja', 'nie odbieracie', 'w kolejce',
    ],
    ru: [
      'не дозвон*', 'не могу дозвон*', 'невозможно дозвон*', 'линия занят*', 'занято', 'вишу на лини*', 'висел на лини*', 'робот', 'роботом', 'бот', 'ботом', 'трубку не бер*', 'не берут трубк*',
      'не берете трубк*', 'сбрасыв*', 'никто не берет', 'автоответчик*',
    ],
    en: [
      'cant get through', 'couldnt get through', 'line is busy', 'busy line', 'on hold', 'nobody picks up', 'no one picks up', 'no one answers the phone', 'queue', 'chatbot', 'bot', 'robot',
      'automated', 'not picking up', 'phone just rings',
    ],
  },
  'rude-staff': {
    kind: 'problem',
    pl: ['niemil*', 'chamsk*', 'chamstw*', 'opryskl*', 'nieuprzejm*', 'niegrzeczn*', 'bezczel*', 'krzycz*', 'obrazil*', 'zachowan* kurier*', 'zachowan* obslug*', 'rozlacz* sie', 'skandal*', 'arogan*'],
    ru: ['хам', 'хамит', 'хамил*', 'хамств*', 'нахам*', 'груб*', 'нагруб*', 'невежлив*', 'наорал*', 'орал*', 'оскорб*', 'бросил* трубк*', 'беспредел*', 'отвратит*', 'поведени* курьер*', 'ужасное обслуж*'],
    en: [
      'rude', 'rudely', 'impolite', 'unprofessional', 'disrespect*', 'shouted', 'shouting', 'insulted', 'attitude', 'hung up on me', 'disgusting service', 'terrible service', 'awful service',
      'behaviour', 'behavior', 'unhelpful',
    ],
  },
  dissatisfied: {
    kind: 'problem',
    pl: ['niezadowol*', 'rozczarow*', 'masakra', 'dramat', 'zalosn*', 'porazk*', 'zenad*', 'wkurz*', 'zdenerw*', 'wsciek*', 'mam dosc', 'nigdy wiecej', 'kpina', 'kpiny', 'tragedi*', 'beznadziej*', 'do bani'],
    ru: ['недовол*', 'разочаров*', 'ужас*', 'кошмар*', 'позор*', 'бесит', 'достал*', 'надоел*', 'безобраз*', 'издеват*', 'никогда больше', 'отвратит*', 'сколько можно', 'жесть', 'возмут*', 'капец'],
    en: ['unhappy', 'disappointed', 'disappointing', 'dissatisfied', 'terrible', 'awful', 'frustrat*', 'angry', 'annoyed', 'furious', 'ridiculous', 'joke', 'worst', 'unacceptable', 'fed up', 'never again', 'shambles'],
  },
  'thanks-resolved': {
    kind: 'topic',
    pl: ['juz dziala', 'udalo sie', 'naprawilo sie', 'znalazl* sie', 'niewazne', 'nieaktualne', 'juz doszlo', 'sprawa zalatw*', 'zalatwion*', 'rozwiazan*', 'juz ok', 'juz mam'],
    ru: ['уже работ*', 'заработал*', 'получилось', 'нашлась', 'нашелся', 'уже не надо', 'уже приш*', 'все ок', 'решил*', 'вопрос реш*', 'решено', 'разобрал*', 'неактуально', 'уже получ*'],
    en: ['works now', 'working now', 'its working', 'solved', 'resolved', 'sorted', 'figured it out', 'never mind', 'nevermind', 'found it', 'all good now', 'it arrived'],
  },
  'ask-question': {
    kind: 'action',
    pl: ['pytan*', 'pytac', 'zapyt*', 'spytac', 'dopyt*', 'informac*', 'dowiedziec', 'dowiem'],
    ru: ['вопрос*', 'спросит*', 'спраш*', 'поинтерес*', 'интересу*', 'хочу узнать', 'хотел* узнать', 'узнать насчет', 'информац*', 'справк*'],
    en: ['question*', 'query', 'enquir*', 'inquir*', 'ask', 'asking', 'wondering', 'information', 'info', 'want to know', 'find out about'],
  },
  'explain-help': {
    kind: 'action',
    pl: ['pomo*', 'wyjasn*', 'wytlumacz*', 'tlumacz*', 'wsparci*', 'support*', 'ratunku', 'help', 'objasn*', 'ogarn*'],
    ru: ['помо*', 'объясн*', 'разъясн*', 'поддержк*', 'саппорт*', 'разобрат*', 'разбер*', 'выручит*', 'растолк*', 'спасите'],
    en: ['help', 'helps', 'helping', 'assist*', 'support', 'explain*', 'clarif*', 'guide me', 'sort it out', 'sort this out', 'walk me through', 'figure out'],
  },
  'report-notify': {
    kind: 'action',
    pl: ['zglos*', 'zglasza*', 'zawiadom*', 'powiadom* o', 'poinform*', 'informuje ze', 'dac znac ze'],
    ru: ['сообщит*', 'сообщ* о', 'заявит*', 'уведомит*', 'поставить в известн*', 'оповест*', 'доложит* о', 'информир*'],
    en: ['report', 'reporting', 'reported', 'notify*', 'inform you', 'let you know', 'flag', 'raise an issue', 'log a ticket', 'tell you about'],
  },
  'job-career': {
    kind: 'topic',
    pl: ['prac* u was', 'szukam pracy', 'rekrut*', 'cv', 'zatrudn*', 'etat*', 'wakat*', 'oferty pracy', 'karier*', 'zarob*'],
    ru: ['вакан*', 'работа у вас', 'устроит*', 'трудоустр*', 'резюме', 'ищу работу', 'карьер*', 'зарплат*', 'собеседов*', 'стажиров*', 'набор сотрудник*', 'подработ*'],
    en: ['job', 'jobs', 'vacanc*', 'hiring', 'career*', 'resume', 'cv', 'work for you', 'employment', 'recruit*', 'internship*', 'salary'],
  },
  cooperation: {
    kind: 'topic',
    pl: ['wspolprac*', 'partner*', 'reklama u was', 'influencer*', 'afiliac*', 'sponsor*', 'franczyz*', 'dystrybuc*', 'barter*', 'media'],
    ru: ['сотруднич*', 'партнерств*', 'партнерк*', 'реклам* у вас', 'блогер*', 'блоггер*', 'спонсор*', 'франшиз*', 'бартер*', 'коллаборац*', 'дилер*', 'предложение о сотрудн*'],
    en: ['partnership*', 'cooperat*', 'collaborat*', 'collab', 'affiliate*', 'sponsor*', 'influencer*', 'franchise*', 'business proposal', 'ambassador*', 'media kit', 'press'],
  },
  check: {
    kind: 'action',
    pl: ['sprawdz*', 'zobaczyc', 'zerkn*', 'luknac', 'obczai*', 'podejrzec', 'skontrolow*', 'zweryfikowac czy', 'przejrz*', 'rzucic okiem'],
    ru: ['провер*', 'глянут*', 'гляньте', 'посмотрет*', 'посмотри*', 'глянь', 'узнат*', 'уточн*', 'чекнут*'],
    en: ['check', 'checking', 'checked', 'look up', 'look into', 'see if', 'find out', 'verify if', 'take a look', 'have a look'],
  },
  'find-search': {
    kind: 'action',
    pl: ['znalez*', 'znajd*', 'szuka*', 'wyszuk*', 'poszuk*', 'odszuk*', 'odnalez*'],
    ru: ['найти', 'найд*', 'нахожу', 'находит*', 'поиск*', 'искат*', 'ищу', 'разыск*', 'отыск*', 'поищ*', 'искал*'],
    en: ['find', 'finding', 'search*', 'look for', 'looking for', 'locate*', 'hunt for', 'spot it'],
  },
  'cannot-find': {
    kind: 'problem',
    pl: [
      'nie moge znalez*', 'nie znajd*', 'nie widze', 'nie widac', 'nie ma takiej opcj*', 'nie moge odszuk*', 'znikn*', 'nie wyswietl*', 'nie pokazuj*', 'nie widnieje', 'brak opcji', 'gdzie to jest',
      'nie umiem znalez*',
    ],
    ru: ['не могу найти', 'не нахож*', 'не наход*', 'не вижу', 'не видно', 'не отображ*', 'исчез*', 'пропал*', 'нет такой кнопк*', 'нет кнопк*', 'не показыв*', 'куда дел*', 'не нашел', 'не нашла', 'нигде нет'],
    en: [
      'cant find', 'cannot find', 'couldnt find', 'cant see', 'dont see', 'unable to find', 'disappeared', 'not showing', 'doesnt show', 'isnt showing', 'vanished', 'no option', 'no button',
      'not visible', 'not listed', 'nowhere to be found',
    ],
  },
  forget: {
    kind: 'problem',
    pl: ['zapomn*', 'nie pamiet*', 'wylecialo z glow*', 'zapominam', 'zapominalsk*', 'wypadlo mi z glow*', 'przypomn*'],
    ru: ['забыл*', 'забыт*', 'забыва*', 'не помн*', 'вылетело из голов*', 'запамят*', 'напомн*', 'забывч*', 'позабыл*'],
    en: ['forgot*', 'forget*', 'dont remember', 'cant remember', 'cant recall', 'do not remember', 'slipped my mind', 'remind me', 'lost my password'],
  },
  wait: {
    kind: 'action',
    pl: ['czeka*', 'poczek*', 'zaczek*', 'oczek*', 'doczek*', 'cierpliw*'],
    ru: ['жду', 'ждать', 'подожд*', 'дожд*', 'ожида*', 'заждал*', 'времени ожид*', 'ждем', 'ждет*', 'ждал*'],
    en: ['wait*', 'await*', 'hang on', 'patience', 'hold on for'],
  },
};
