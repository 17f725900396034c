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
      'сколько суток', 'какие сроки', 'сколько длит*',
    ],
    en: [
      'how long', 'how many days', 'how much time', 'how fast', 'how quickly', 'how soon', 'time frame', 'timeframe', 'turnaround', 'lead time', 'how many weeks', 'how many hours', 'takes how long',
      'processing time', 'delivery time',
    ],
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
    en: [
      'how much', 'how much is', 'how much does', 'whats the price', 'what is the price', 'whats the cost', 'what does it cost', 'cost of', 'price of', 'how expensive', 'what do you charge',
      'what would it cost', 'how much do i',
    ],
  },
  'q-where': {
    kind: 'frame',
    pl: ['gdzie', 'skad', 'dokad', 'w ktorym miejsc*', 'gdzie jest', 'gdzie moge', 'gdzie sie', 'gdzie znajd*', 'w jakim miejsc*', 'ktoredy', 'gdzie mam', 'gdzies'],
    ru: ['где', 'куда', 'откуда', 'где находит*', 'в каком мест*', 'где можно', 'куда обращ*', 'куда писать', 'куда идти', 'где взять', 'где посмотр*', 'где именно'],
    en: ['where', 'wheres', 'whereabouts', 'where can i', 'where do i', 'where is', 'which place', 'in what place', 'where to', 'location of', 'where should i', 'what location'],
  },
  'q-when': {
    kind: 'frame',
    pl: ['kiedy', 'na kiedy', 'od kiedy', 'do kiedy', 'o ktorej', 'ktorego', 'jakiego dnia', 'kiedy bedzie', 'w jakim terminie', 'na ktora', 'data', 'daty', 'jaka data', 'termin', 'terminu', 'terminie', 'terminy'],
    ru: ['когда', 'во сколько', 'до когда', 'с какого', 'до какого', 'какого числа', 'в какое время', 'когда будет', 'когда приед*', 'к какому', 'дата', 'даты', 'на какое число', 'в какой день'],
    en: ['when', 'what time', 'what date', 'which day', 'when will', 'when do', 'when can', 'by when', 'since when', 'what day', 'eta', 'until when', 'how soon', 'date'],
  },
  'q-how-to': {
    kind: 'frame',
    pl: ['jak', 'w jaki sposob', 'jak moge', 'jak mam', 'jak zrobic', 'co mam zrobic', 'co zrobic', 'jak to zrobic', 'co robic', 'jak sie', 'jaka procedur*', 'jak wyglada', 'co trzeba zrobic', 'co dalej', 'procedur*'],
    ru: ['как', 'каким образом', 'как мне', 'как можно', 'что делать', 'что мне делать', 'как сделать', 'как это', 'порядок', 'процедур*', 'как правильно', 'че делать', 'что дальше', 'как оформ*', 'как быть'],
    en: [
      'how do i', 'how to', 'how can i', 'how does', 'what do i do', 'what should i do', 'what do i need to do', 'how would i', 'procedure', 'steps', 'whats the process', 'what now', 'how should i',
      'process for', 'way to',
    ],
  },
  'q-possible': {
    kind: 'frame',
    pl: ['czy mozna', 'czy moge', 'mozna', 'da sie', 'czy da sie', 'czy jest mozliw*', 'mozliwos*', 'mozliwe', 'jest opcja', 'moglbym', 'moglabym', 'mozecie', 'czy istnieje', 'czy wolno', 'dalo by sie', 'daloby sie'],
    ru: ['можно', 'можно ли', 'могу ли', 'могу я', 'возможно', 'возможно ли', 'есть возможност*', 'возможност*', 'получится', 'можете', 'можно как то', 'реально ли', 'разрешен*', 'допустимо', 'есть вариант*'],
    en: ['can i', 'could i', 'is it possible', 'possible', 'may i', 'am i able', 'able to', 'am i allowed', 'allowed', 'can you', 'could you', 'is there a way', 'any way to', 'any chance', 'would it be possible'],
  },
  'q-have-available': {
    kind: 'frame',
    pl: ['macie', 'czy macie', 'posiadacie', 'czy jest', 'czy sa', 'jest u was', 'czy oferujecie', 'oferujecie', 'czy prowadzicie', 'czy sprzedajecie', 'sprzedajecie', 'czy bedzie', 'mozna u was', 'czy robicie'],
    ru: ['есть ли', 'у вас есть', 'есть у вас', 'имеется ли', 'вы предлаг*', 'предоставл*', 'продаете', 'вы продает*', 'бывает ли', 'есть что', 'а есть', 'имеются', 'делаете ли', 'вы делаете'],
    en: ['do you have', 'have you got', 'do you offer', 'do you sell', 'is there', 'are there', 'do you do', 'do you carry', 'do you provide', 'do you stock', 'got any', 'offer any', 'do you guys have'],
  },
  'q-why': {
    kind: 'frame',
    pl: ['dlaczego', 'czemu', 'z jakiego powodu', 'z jakiej racji', 'skad to', 'skad sie wzie*', 'powod', 'powodu', 'przyczyn*', 'o co chodzi', 'co jest grane', 'za co', 'co sie stalo', 'w czym problem'],
    ru: ['почему', 'зачем', 'отчего', 'по какой причин*', 'причин*', 'с чего', 'с какой стати', 'за что', 'из за чего', 'что случил*', 'в чем дело', 'в чем причин*', 'чего так'],
    en: ['why', 'how come', 'what for', 'reason', 'reasons', 'for what reason', 'whats going on', 'what happened', 'whats the reason', 'explain why', 'whats this', 'what is this for', 'why is', 'why did'],
  },
  'q-which': {
    kind: 'frame',
    pl: ['ktory', 'ktora', 'ktore', 'jaki', 'jaka', 'jakie', 'ktorego', 'jakim', 'jakiej', 'jakich', 'jakimi', 'ktorym', 'co lepsze'],
    ru: ['какой', 'какая', 'какое', 'какие', 'каких', 'каким', 'какую', 'который', 'которые', 'какими', 'чем лучше', 'что лучше'],
    en: ['which', 'what kind', 'what type', 'which one', 'what sort', 'which of', 'what options', 'what methods', 'what are the', 'which ones', 'what forms'],
  },
  'q-difference': {
    kind: 'frame',
    pl: ['roznic*', 'rozni', 'roznia', 'czym sie rozni*', 'czym rozni*', 'porown*', 'lepszy', 'lepsze', 'lepsza', 'co lepsz*', 'a czym', 'odroznic'],
    ru: ['разниц*', 'отлич*', 'чем отлич*', 'различ*', 'сравн*', 'в чем разниц*', 'лучше или', 'что лучш*', 'какой лучш*'],
    en: ['difference*', 'differ', 'differs', 'compare*', 'comparison', 'versus', 'vs', 'better than', 'whats the difference', 'distinguish', 'which is better', 'compared to'],
  },
  'q-required': {
    kind: 'frame',
    pl: ['trzeba', 'musze', 'musi', 'wymagan*', 'wymaga', 'potrzebn*', 'potrzebuj*', 'konieczn*', 'obowiazkow*', 'czy musze', 'niezbedn*', 'jakie dokument*', 'co potrzeb*', 'warunk*', 'nalezy'],
    ru: ['нужно', 'надо', 'нужен', 'нужна', 'нужны', 'обязательно', 'обязан', 'требует*', 'требован*', 'необходим*', 'должен', 'должна', 'какие документ*', 'что нужно', 'услови*'],
    en: ['need to', 'do i need', 'must', 'have to', 'do i have to', 'require*', 'necessary', 'mandatory', 'obligatory', 'what documents', 'compulsory', 'conditions', 'needed', 'should i'],
  },
  'q-who': {
    kind: 'frame',
    pl: ['kto', 'kogo', 'komu', 'z kim', 'do kogo', 'kim', 'czyj', 'czyja', 'kto odpowiad*', 'kto placi', 'kto pokryw*', 'na czyj koszt', 'po czyjej stron*'],
    ru: ['кто', 'кого', 'кому', 'с кем', 'к кому', 'кем', 'чей', 'чья', 'кто отвечает', 'кто плат*', 'кто оплач*', 'за чей счет', 'на чей счет'],
    en: ['who', 'whom', 'whose', 'who pays', 'who do i', 'who should i', 'who is responsible', 'who covers', 'at whose expense', 'to whom', 'who can', 'which person'],
  },
  'again-repeat': {
    kind: 'frame',
    pl: ['znowu', 'znow', 'ponown*', 'jeszcze raz', 'kolejny raz', 'po raz kolejn*', 'drugi raz', 'trzeci raz', 'wielokrot*', 'powtorn*', 'powtorz*', 'kilka razy', 'ciagle'],
    ru: ['снова', 'опять', 'еще раз', 'в очередной раз', 'второй раз', 'третий раз', 'многократ*', 'заново', 'постоянно', 'несколько раз', 'повтор*', 'каждый раз'],
    en: ['again', 'once more', 'once again', 'repeat*', 'second time', 'third time', 'several times', 'many times', 'every time', 'keeps happening', 're send', 'resend', 'over and over', 'multiple times'],
  },
  'urgent-express': {
    kind: 'frame',
    pl: [
      'pilne', 'na gwalt', 'ekspres*', 'natychmiast*', 'na juz', 'jak najszyb*', 'asap', 'na cito', 'przyspiesz*', 'szybciej', 'priorytet*', 'na jutro', 'jeszcze dzis', 'spieszy', 'expres*', 'pilny',
      'pilnie', 'pilna', 'szybko', 'szybki', 'szybkie',
    ],
    ru: ['срочн*', 'экспресс*', 'быстр*', 'побыстр*', 'поскор*', 'как можно быстр*', 'немедлен*', 'ускор*', 'скорее', 'асап', 'к завтра', 'поторопит*', 'очень нужно'],
    en: [
      'urgent*', 'express', 'asap', 'fast', 'faster', 'hurry', 'immediately', 'right away', 'speed up', 'as soon as possible', 'rush', 'expedite*', 'priority', 'next day', 'straight away',
      'emergency', 'quickly', 'quicker', 'quickest',
    ],
  },
  'same-day-today': {
    kind: 'frame',
    pl: ['dzis', 'dzisiaj', 'tego samego dnia', 'jeszcze dzis', 'w tym samym dniu', 'dzisiejsz*', 'na dzis', 'na dzisiaj', 'teraz', 'zaraz', 'od razu', 'w ciagu godzin*'],
    ru: ['сегодня', 'в тот же день', 'день в день', 'сегодняшн*', 'на сегодня', 'сейчас', 'прямо сейчас', 'сразу', 'в течение час*', 'в этот же день'],
    en: ['today', 'same day', 'this afternoon', 'tonight', 'right now', 'within the hour', 'this morning', 'by tonight', 'later today'],
  },
  tomorrow: {
    kind: 'frame',
    pl: ['jutro', 'na jutro', 'jutrzejsz*', 'nastepnego dnia', 'nastepny dzien', 'pojutrze', 'jutra', 'do jutra', 'od jutra', 'jutro rano'],
    ru: ['завтра', 'на завтра', 'завтрашн*', 'на следующий день', 'следующ* день', 'послезавтра', 'к завтрашн*', 'до завтра', 'с завтрашн*', 'завтра утром'],
    en: ['tomorrow', 'next day', 'the next day', 'day after', 'the following day', 'by tomorrow', 'tomorrow morning', 'following day', 'day after tomorrow', 'tmrw'],
  },
  'evening-night-morning': {
    kind: 'frame',
    pl: ['wieczor*', 'po poludniu', 'popoludni*', 'rano', 'noca', 'w nocy', 'nad ranem', 'po 18', 'po 17', 'po pracy', 'o konkretnej godz*', 'przedzial godz*', 'konkretna godzin*', 'na godzin*', 'okno czasow*'],
    ru: [
      'вечер*', 'ночь*', 'днем', 'после обед*', 'после работ*', 'после 18', 'к определенн* времен*', 'интервал*', 'в определенное врем*', 'на врем*', 'временной', 'во второй половин*', 'круглосуточ*',
      'утром', 'утра', 'утро',
    ],
    en: ['evening*', 'morning*', 'night', 'at night', 'afternoon*', 'after work', 'after 6', 'time slot*', 'timeslot*', 'slot', 'specific time', 'delivery window', 'overnight', '24 7', 'before noon', 'particular time'],
  },
  weekend: {
    kind: 'frame',
    pl: ['weekend*', 'sobot*', 'niedziel*', 'w weekend', 'wekend*', 'handlow* niedziel*', 'w sobote', 'w niedziele', 'niedziela handl*', 'dni woln*'],
    ru: ['выходн*', 'суббот*', 'воскресен*', 'в выходные', 'по выходным', 'в субботу', 'в воскресенье', 'сб', 'вс', 'уикенд*', 'викенд*'],
    en: ['weekend*', 'saturday*', 'sunday*', 'on saturday', 'on sunday', 'at the weekend', 'over the weekend', 'sat', 'sun', 'non working day*', 'days off'],
  },
  holidays: {
    kind: 'frame',
    pl: [
      'swieta', 'w swieta', 'boze narodz*', 'wigili*', 'wielkanoc*', 'sylwest*', 'majow*', 'dlugi weekend', 'pod choinke', 'mikolaj*', 'przed swiet*', 'nowy rok', 'dzien wolny', 'boze cial*',
      'swieto', 'swiateczn*', 'swietach',
    ],
    ru: ['праздник*', 'праздничн*', 'новый год*', 'новогод*', 'рождеств*', 'нового года', 'пасх*', 'майск*', 'в праздники', '8 марта', '23 феврал*', 'к празднику', 'на каникул*', 'под елк*'],
    en: ['holiday*', 'christmas', 'xmas', 'easter', 'new year*', 'bank holiday*', 'public holiday*', 'thanksgiving', 'festive', 'valentine*', 'before christmas', 'boxing day', 'holiday season'],
  },
};
