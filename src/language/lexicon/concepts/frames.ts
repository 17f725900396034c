import type { ConceptList } from './concept';

export const FRAMES: ConceptList = {
  'q-how-long': {
    kind: 'frame',
    pl: [
      'ile czasu', 'jak dlugo', 'ile trwa', 'ile trzeba czekac', 'ile czekac', 'w jakim czasie', 'ile dni', 'ile sie czeka', 'ile to potrwa', 'jak szybko', 'ile idzie', 'ile leci', 'czas realizac*',
      'czas dostaw*', 'w ciagu ilu',
    ],
    ru: [
      'сколько времени', 'как долго', 'сколько дней', 'сколько ждать', 'сколько идет', 'сколько занима*', 'за сколько', 'в течение какого', 'как быстро', 'срок*', 'сколько по времени',
      'сколько суток', 'сколько длит*',
    ],
    en: ['how long', 'how many days', 'how much time', 'how fast', 'how quickly', 'how soon', 'time frame', 'timeframe', 'turnaround', 'lead time', 'how many weeks', 'how many hours', 'processing time', 'delivery time'],
  },
  'q-how-much': {
    kind: 'frame',
    pl: [
      'ile kosztuje', 'ile to kosztuje', 'ile place', 'ile zaplac*', 'jaki koszt', 'jaka cena', 'po ile', 'za ile', 'ile wynosi', 'ile to bedzie', 'jaka kwot*', 'ile bierzecie', 'ile wyjdzie',
      'ile sie placi', 'jaka oplat*',
    ],
    ru: [
      'сколько стоит', 'сколько это', 'почем', 'какая цена', 'какая стоимость', 'сколько будет', 'какова стоимость', 'во сколько обойд*', 'сколько берете', 'сколько плат*', 'сколько надо заплат*',
      'сколько выйдет', 'какая сумм*', 'сколько денег',
    ],
    en: ['how much', 'whats the price', 'what is the price', 'whats the cost', 'what does it cost', 'cost of', 'price of', 'how expensive', 'what do you charge', 'what would it cost'],
  },
  'q-where': {
    kind: 'frame',
    pl: ['gdzie', 'skad', 'dokad', 'w ktorym miejsc*', 'w jakim miejsc*', 'ktoredy', 'gdzies'],
    ru: ['где', 'куда', 'откуда', 'в каком мест*'],
    en: ['where', 'wheres', 'whereabouts', 'which place', 'in what place', 'location of', 'what location'],
  },
  'q-when': {
    kind: 'frame',
    pl: ['kiedy', 'o ktorej', 'ktorego', 'jakiego dnia', 'na ktora', 'data', 'daty', 'termin', 'terminu', 'terminie', 'terminy'],
    ru: ['когда', 'во сколько', 'с какого', 'до какого', 'какого числа', 'в какое время', 'к какому', 'дата', 'даты', 'на какое число', 'в какой день'],
    en: ['when', 'what time', 'which day', 'what day', 'eta', 'how soon', 'date'],
  },
  'q-how-to': {
    kind: 'frame',
    pl: ['jak', 'w jaki sposob', 'co mam zrobic', 'co zrobic', 'co robic', 'co trzeba zrobic', 'co dalej', 'procedur*'],
    ru: ['как', 'каким образом', 'что делать', 'что мне делать', 'порядок', 'процедур*', 'че делать', 'что дальше'],
    en: [
      'how do i', 'how to', 'how can i', 'how does', 'what do i do', 'what should i do', 'what do i need to do', 'how would i', 'procedure', 'steps', 'whats the process', 'what now', 'how should i',
      'process for', 'way to',
    ],
  },
  'q-possible': {
    kind: 'frame',
    pl: ['czy moge', 'mozna', 'da sie', 'czy jest mozliw*', 'mozliwos*', 'mozliwe', 'jest opcja', 'moglbym', 'moglabym', 'mozecie', 'czy istnieje', 'czy wolno', 'dalo by sie', 'daloby sie'],
    ru: ['можно', 'могу ли', 'могу я', 'возможно', 'возможност*', 'получится', 'можете', 'реально ли', 'разрешен*', 'допустимо', 'есть вариант*'],
    en: ['can i', 'could i', 'possible', 'may i', 'am i able', 'able to', 'allowed', 'can you', 'could you', 'is there a way', 'any way to', 'any chance'],
  },
  'q-have-available': {
    kind: 'frame',
    pl: ['macie', 'posiadacie', 'czy jest', 'czy sa', 'jest u was', 'oferujecie', 'czy prowadzicie', 'sprzedajecie', 'czy bedzie', 'mozna u was', 'czy robicie'],
    ru: ['есть ли', 'у вас есть', 'есть у вас', 'имеется ли', 'вы предлаг*', 'предоставл*', 'продаете', 'вы продает*', 'бывает ли', 'есть что', 'а есть', 'имеются', 'делаете ли', 'вы делаете'],
    en: ['do you have', 'have you got', 'do you offer', 'do you sell', 'is there', 'are there', 'do you do', 'do you carry', 'do you provide', 'do you stock', 'got any', 'offer any', 'do you guys have'],
  },
  'q-why': {
    kind: 'frame',
    pl: ['dlaczego', 'czemu', 'z jakiej racji', 'skad to', 'skad sie wzie*', 'powod', 'powodu', 'przyczyn*', 'o co chodzi', 'co jest grane', 'za co', 'co sie stalo', 'w czym problem'],
    ru: ['почему', 'зачем', 'отчего', 'причин*', 'с чего', 'с какой стати', 'за что', 'из за чего', 'что случил*', 'в чем дело', 'чего так'],
    en: ['why', 'how come', 'what for', 'reason', 'reasons', 'whats going on', 'what happened', 'whats this', 'what is this for'],
  },
  'q-which': {
    kind: 'frame',
    pl: ['ktory', 'ktora', 'ktore', 'jaki', 'jaka', 'jakie', 'ktorego', 'jakim', 'jakiej', 'jakich', 'jakimi', 'ktorym', 'co lepsze'],
    ru: ['какой', 'какая', 'какое', 'какие', 'каких', 'каким', 'какую', 'который', 'которые', 'какими', 'чем лучше', 'что лучше'],
    en: ['which', 'what kind', 'what type', 'what sort', 'what options', 'what methods', 'what are the', 'what forms'],
  },
  'q-difference': {
    kind: 'frame',
    pl: ['roznic*', 'rozni', 'roznia', 'czym sie rozni*', 'czym rozni*', 'porown*', 'lepszy', 'lepsze', 'lepsza', 'co lepsz*', 'a czym', 'odroznic'],
    ru: ['разниц*', 'отлич*', 'различ*', 'сравн*', 'лучше или', 'что лучш*', 'какой лучш*'],
    en: ['difference*', 'differ', 'differs', 'compare*', 'comparison', 'versus', 'vs', 'better than', 'distinguish', 'which is better'],
  },
  'q-required': {
    kind: 'frame',
    pl: ['trzeba', 'musze', 'musi', 'wymagan*', 'wymaga', 'potrzebn*', 'potrzebuj*', 'konieczn*', 'obowiazkow*', 'niezbedn*', 'jakie dokument*', 'co potrzeb*', 'warunk*', 'nalezy'],
    ru: ['нужно', 'надо', 'нужен', 'нужна', 'нужны', 'обязательно', 'обязан', 'требует*', 'требован*', 'необходим*', 'должен', 'должна', 'какие документ*', 'услови*'],
    en: ['need to', 'do i need', 'must', 'have to', 'require*', 'necessary', 'mandatory', 'obligatory', 'what documents', 'compulsory', 'conditions', 'needed', 'should i'],
  },
  'q-who': {
    kind: 'frame',
    pl: ['kto', 'kogo', 'komu', 'kim', 'czyj', 'czyja', 'po czyjej stron*'],
    ru: ['кто', 'кого', 'кому', 'кем', 'чей', 'чья'],
    en: ['who', 'whom', 'whose', 'which person'],
  },
  'again-repeat': {
    kind: 'frame',
    pl: ['znowu', 'znow', 'ponown*', 'jeszcze raz', 'kolejny raz', 'po raz kolejn*', 'drugi raz', 'trzeci raz', 'wielokrot*', 'powtorn*', 'powtorz*', 'kilka razy', 'ciagle'],
    ru: ['снова', 'опять', 'еще раз', 'в очередной раз', 'второй раз', 'третий раз', 'многократ*', 'заново', 'постоянно', 'несколько раз', 'повтор*', 'каждый раз'],
    en: ['again', 'once more', 'repeat*', 'second time', 'third time', 'several times', 'many times', 'every time', 'keeps happening', 're send', 'resend', 'over and over', 'multiple times'],
  },
  'urgent-express': {
    kind: 'frame',
    pl: [
      'pilne', 'na gwalt', 'ekspres*', 'natychmiast*', 'na juz', 'jak najszyb*', 'asap', 'na cito', 'przyspiesz*', 'szybciej', 'priorytet*', 'na jutro', 'jeszcze dzis', 'spieszy', 'expres*', 'pilny',
      'pilnie', 'pilna', 'szybko', 'szybki', 'szybkie',
    ],
    ru: ['срочн*', 'экспресс*', 'быстр*', 'побыстр*', 'поскор*', 'немедлен*', 'ускор*', 'скорее', 'асап', 'к завтра', 'поторопит*', 'очень нужно'],
    en: [
      'urgent*', 'express', 'asap', 'fast', 'faster', 'hurry', 'immediately', 'right away', 'speed up', 'as soon as possible', 'rush', 'expedite*', 'priority', 'next day', 'straight away',
      'emergency', 'quickly', 'quicker', 'quickest',
    ],
  },
  'same-day-today': {
    kind: 'frame',
    pl: ['dzis', 'dzisiaj', 'tego samego dnia', 'w tym samym dniu', 'dzisiejsz*', 'teraz', 'zaraz', 'od razu', 'w ciagu godzin*'],
    ru: ['сегодня', 'в тот же день', 'день в день', 'сегодняшн*', 'сейчас', 'сразу', 'в течение час*', 'в этот же день'],
    en: ['today', 'same day', 'this afternoon', 'tonight', 'right now', 'within the hour', 'this morning'],
  },
  tomorrow: {
    kind: 'frame',
    pl: ['jutro', 'jutrzejsz*', 'nastepnego dnia', 'nastepny dzien', 'pojutrze', 'jutra'],
    ru: ['завтра', 'завтрашн*', 'следующ* день', 'послезавтра'],
    en: ['tomorrow', 'next day', 'day after', 'following day', 'tmrw'],
  },
  'evening-night-morning': {
    kind: 'frame',
    pl: ['wieczor*', 'po poludniu', 'popoludni*', 'rano', 'noca', 'w nocy', 'nad ranem', 'po 18', 'po 17', 'po pracy', 'o konkretnej godz*', 'przedzial godz*', 'konkretna godzin*', 'na godzin*', 'okno czasow*'],
    ru: [
      'вечер*', 'ночь*', 'днем', 'после обед*', 'после работ*', 'после 18', 'к определенн* времен*', 'интервал*', 'в определенное врем*', 'на врем*', 'временной', 'во второй половин*', 'круглосуточ*',
      'утром', 'утра', 'утро',
    ],
    en: ['evening*', 'morning*', 'night', 'afternoon*', 'after work', 'after 6', 'time slot*', 'timeslot*', 'slot', 'specific time', 'delivery window', 'overnight', '24 7', 'before noon', 'particular time'],
  },
  weekend: {
    kind: 'frame',
    pl: ['weekend*', 'sobot*', 'niedziel*', 'wekend*', 'dni woln*'],
    ru: ['выходн*', 'суббот*', 'воскресен*', 'сб', 'вс', 'уикенд*', 'викенд*'],
    en: ['weekend*', 'saturday*', 'sunday*', 'sat', 'sun', 'non working day*', 'days off'],
  },
  holidays: {
    kind: 'frame',
    pl: ['swieta', 'boze narodz*', 'wigili*', 'wielkanoc*', 'sylwest*', 'majow*', 'dlugi weekend', 'pod choinke', 'mikolaj*', 'przed swiet*', 'nowy rok', 'dzien wolny', 'boze cial*', 'swieto', 'swiateczn*', 'swietach'],
    ru: ['праздник*', 'праздничн*', 'новый год*', 'новогод*', 'рождеств*', 'нового года', 'пасх*', 'майск*', '8 марта', '23 феврал*', 'на каникул*', 'под елк*'],
    en: ['holiday*', 'christmas', 'xmas', 'easter', 'new year*', 'thanksgiving', 'festive', 'valentine*', 'boxing day'],
  },
};
