import type { ConceptList } from './concept';

export const RETURNS: ConceptList = {
  'return-item': {
    kind: 'action',
    pl: [
      'zwrot', 'zwrotu', 'zwroty', 'zwrotow', 'zwrotem', 'zwroc*', 'zwraca*', 'odesl*', 'odsyla*', 'oddac', 'oddam', 'oddaj*', 'oddawa*', 'wysla* z powrotem', 'wyslac spowrotem', 'nadac zwrot*',
      'zwrot towar*', 'odstapic od umow*', 'odstapieni*', 'prawo odstapien*', 'wracam towar',
    ],
    ru: [
      'возврат*', 'возвращ*', 'вернуть', 'верну', 'вернем', 'вернуть товар*', 'вернуть заказ*', 'отправить обратно', 'отослат*', 'сдать обратно', 'сдать товар*', 'сдать в магазин*', 'вернуть назад',
      'отказ от товар*', 'обратно отправ*',
    ],
    en: [
      'return', 'returns', 'returned', 'returning', 'returnable', 'send back', 'send it back', 'send this back', 'send them back', 'sending back', 'sent back', 'ship back', 'ship it back',
      'give it back', 'take it back', 'bring it back', 'rma',
    ],
  },
  'exchange-item': {
    kind: 'action',
    pl: ['wymian*', 'wymien*', 'zamian*', 'zamieni*', 'podmian*', 'podmien*', 'wymiana na', 'inny rozmiar', 'inny kolor', 'na wiekszy', 'na mniejszy'],
    ru: ['обмен*', 'поменять товар*', 'поменять размер*', 'поменять на друг*', 'замен*', 'сменить размер*', 'другой размер*', 'на больший', 'на меньший', 'другого размера'],
    en: ['exchange*', 'swap*', 'replace*', 'different size', 'another size', 'other size', 'trade it for', 'change for another', 'bigger one', 'smaller one', 'trade in'],
  },
  refund: {
    kind: 'action',
    pl: [
      'zwrot pienied*', 'zwrot kasy', 'zwrot srodk*', 'zwrot kosz*', 'zwrot na kont*', 'zwrot na kart*', 'zwrot gotow*', 'oddac kase', 'oddac pieniad*', 'oddacie pieniad*', 'oddadza', 'oddajcie',
      'oddacie kase', 'odzysk* pieniad*', 'odzyskac kase', 'refund*', 'pieniadze z powrotem', 'kasa z powrotem', 'zwrocic pieniad*', 'zwrocicie pieniad*', 'zwroccie', 'zwrocone pieniadz*',
      'kiedy dostane zwrot', 'dostac zwrot', 'chargeback*',
    ],
    ru: [
      'возврат денег', 'возврат средств', 'возврат оплат*', 'вернут деньги', 'вернуть деньги', 'вернете деньги', 'верните деньги', 'верните', 'возместит*', 'возмещен*', 'рефанд*', 'вернуть бабки',
      'деньги обратно', 'деньги назад', 'вернуть на карт*', 'вернуть оплат*', 'вернуть средства', 'когда вернут', 'чарджбек*', 'чарджбэк*', 'вернуть стоимост*',
    ],
    en: [
      'refund*', 'money back', 'cash back to me', 'reimburs*', 'get my money', 'return my money', 'give me my money', 'repay*', 'chargeback*', 'charge back', 'credited back', 'credit back',
      'refunded to', 'want my money',
    ],
  },
  'refund-not-received': {
    kind: 'problem',
    pl: [
      'nie dostal* zwrot*', 'nie otrzym* zwrot*', 'brak zwrotu', 'nie ma zwrotu', 'zwrot nie przysz*', 'zwrotu nie ma', 'pieniedzy nie ma', 'nadal nie ma pienied*', 'pieniadze nie wroc*',
      'pieniadze nie przysz*', 'nie oddaliscie', 'nie zwrocono', 'nie zwrociliscie', 'kasa nie wroc*', 'gdzie zwrot', 'gdzie moje pieniad*', 'gdzie kasa',
    ],
    ru: [
      'деньги не верн*', 'не вернули деньг*', 'не вернули', 'деньги не приш*', 'возврат не приш*', 'деньги так и не', 'деньги не поступ*', 'возврата нет', 'где деньги', 'где мои деньги',
      'где возврат*', 'до сих пор не верн*', 'не возвращают', 'не верну*', 'нет возврата',
    ],
    en: [
      'refund not received', 'no refund', 'havent received my refund', 'havent got my refund', 'still no refund', 'wheres my refund', 'where is my refund', 'money not returned', 'not refunded',
      'havent been refunded', 'didnt get my money back', 'still waiting for my refund', 'refund hasnt', 'never refunded', 'refund missing', 'wheres my money', 'where is my money',
    ],
  },
  warranty: {
    kind: 'topic',
    pl: ['gwarancj*', 'gwarancyj*', 'na gwarancj*', 'rekojm*', 'po gwarancj*', 'karta gwarancyj*', 'gwarant*', 'ile gwarancj*', 'gwara', 'gware', 'przedluzona gwarancj*', 'niezgodnosc z umow*'],
    ru: ['гарант*', 'по гарантии', 'гарантийный талон*', 'гарантийный срок*', 'без гарантии', 'срок гаранти*'],
    en: ['warranty', 'warranties', 'guarantee*', 'under warranty', 'out of warranty', 'warranty card', 'extended warranty', 'still covered', 'warranty claim', 'is it covered'],
  },
  complaint: {
    kind: 'action',
    pl: [
      'reklamacj*', 'zareklam*', 'skarg*', 'skarz*', 'poskarz*', 'zazalen*', 'odwolanie od', 'odwolac sie od', 'zglosic wad*', 'pretensj*', 'uwagi do obslug*', 'zlozyc reklamacj*', 'reklamacyj*',
      'reklamowac', 'reklamuje', 'reklamowal*',
    ],
    ru: ['жалоб*', 'пожалов*', 'жалова*', 'претенз*', 'рекламац*', 'предъявит* претенз*', 'недовол*', 'возмущ*', 'обжалов*', 'оспорит*', 'написать жалоб*', 'оставить жалоб*'],
    en: ['complain*', 'grievance*', 'file a claim', 'make a claim', 'claim', 'claims', 'dispute*', 'escalate*', 'report a problem', 'raise a case', 'appeal'],
  },
  repair: {
    kind: 'action',
    pl: ['napraw*', 'serwis', 'serwisu', 'serwisow*', 'serwisie', 'reperow*', 'zreperow*', 'fachowiec naprawi', 'usun* usterk*', 'usuwa* usterk*', 'oddac do serwis*', 'na serwis', 'przeglad', 'przegladu'],
    ru: ['ремонт*', 'отремонтир*', 'почин*', 'чинит*', 'сервисный центр*', 'сервисн*', 'сервис центр*', 'в сервис', 'сдать в ремонт', 'устранит* неисправ*', 'устранит* поломк*'],
    en: ['repair*', 'fix it', 'fixed', 'get it fixed', 'fixing', 'fixable', 'mend*', 'servicing', 'serviced', 'service center', 'service centre', 'send for repair', 'workshop*'],
  },
  receipt: {
    kind: 'object',
    pl: ['paragon*', 'dowod zakup*', 'dowodu zakup*', 'potwierdzenie zakup*', 'rachunek ze sklep*', 'e paragon*', 'eparagon*', 'kwit*', 'bez paragon*', 'zgubil* paragon*'],
    ru: ['чек', 'чека', 'чеки', 'чеков', 'чеком', 'чеке', 'чек об оплат*', 'квитанц*', 'кассовый чек', 'электронн* чек*', 'без чека', 'подтверждение покупк*', 'чек потерял*'],
    en: ['receipt*', 'proof of purchase', 'till receipt', 'sales slip', 'sales receipt', 'e receipt', 'without receipt', 'no receipt', 'lost receipt', 'purchase confirmation'],
  },
  'without-receipt': {
    kind: 'problem',
    pl: ['bez paragon*', 'zgubil* paragon*', 'nie mam paragon*', 'brak paragon*', 'wyrzucil* paragon*', 'wyblakl* paragon*', 'bez dowodu zakup*', 'brak dowodu zakup*', 'zgubiony paragon', 'paragon zgin*'],
    ru: ['без чека', 'нет чека', 'потерял* чек', 'чек потер*', 'выбросил* чек', 'чека нет', 'чек выцвел', 'чек утер*', 'без документ*', 'не сохранил* чек'],
    en: ['without a receipt', 'without receipt', 'no receipt', 'lost the receipt', 'lost my receipt', 'dont have the receipt', 'dont have a receipt', 'threw away the receipt', 'receipt faded', 'no proof of purchase'],
  },
  'opened-used-condition': {
    kind: 'topic',
    pl: [
      'rozpakowan*', 'otwart* produkt*', 'uzywane', 'noszon*', 'raz zalozon*', 'prane', 'wypran*', 'po uzyciu', 'po otwarc*', 'odpakowan*', 'bez metk*', 'zerwana folia', 'naruszon* opakow*', 'uzyty',
      'uzyta', 'uzyte',
    ],
    ru: ['распакован*', 'вскрытый товар*', 'использованный', 'ношенн*', 'один раз надел*', 'после стирк*', 'постиран*', 'надевал*', 'без бирк*', 'открыл* упаков*', 'вскрыл* упаков*', 'сорвал* пломб*'],
    en: ['opened', 'used once', 'worn', 'wore it', 'worn once', 'washed it', 'opened item', 'opened the packaging', 'unboxed', 'seal removed', 'without tags', 'already used', 'tried it'],
  },
  'deadline-time-limit': {
    kind: 'topic',
    pl: ['ile mam czasu', 'ile dni na', 'do ilu dni', 'w ciagu 14', '14 dni', '30 dni', 'dwa tygodnie', 'termin na', 'jaki termin', 'po 14 dniach', 'po terminie', 'do kiedy moge', 'w ciagu ilu dni', 'dni robocz*'],
    ru: ['сколько дней на', 'сколько времени на', '14 дней', '30 дней', 'две недели', 'в течение 14', 'до какого срок*', 'какой срок*', 'после 14', 'срок возврат*', 'до когда могу', 'в течение скольк*'],
    en: [
      'how many days do i have', 'how long do i have', 'within 14', '14 days', '30 days', 'two weeks', 'deadline', 'time limit', 'cut off', 'cutoff', 'business days', 'working days',
      'until when can i', 'is it too late', 'too late to',
    ],
  },
  damaged: {
    kind: 'problem',
    pl: ['uszkodz*', 'zniszcz*', 'pekn*', 'rozbit*', 'potluc*', 'stluczon*', 'polaman*', 'zlaman*', 'wgniec*', 'wgniot*', 'porysow*', 'zgniecion*', 'rozwal*', 'zepsul*', 'zalan*', 'podart*', 'rysa', 'rysy', 'rysk*'],
    ru: [
      'поврежд*', 'разбит*', 'разбил*', 'сломан*', 'треснул*', 'трещин*', 'помят*', 'вмятин*', 'царапин*', 'поцарап*', 'порван*', 'раскол*', 'сколы', 'скол', 'испорч*', 'мятая коробк*', 'побит*',
      'битый', 'битая', 'битое',
    ],
    en: ['damage*', 'broken', 'cracked', 'smashed', 'dented', 'dent', 'scratch*', 'torn', 'crushed', 'shattered', 'ripped', 'in pieces', 'bent', 'arrived broken', 'beat up', 'chipped'],
  },
  'poor-quality': {
    kind: 'problem',
    pl: ['slab* jakos*', 'kiepsk*', 'jakosc*', 'tandet*', 'dziadost*', 'badziew*', 'rozpad*', 'rozlaz*', 'pruje sie', 'odklei*', 'odkleja*', 'rozkleil*', 'chlam', 'bubel', 'buble', 'szmat*', 'dziur*', 'plam*'],
    ru: ['плохого качеств*', 'качеств*', 'некачеств*', 'ужасн* качеств*', 'фигн*', 'хлам', 'барахло', 'развалил*', 'разлез*', 'отклеил*', 'порвал*', 'катышк*', 'дешевк*', 'расползл*', 'пятно', 'пятна', 'пятнами'],
    en: [
      'poor quality', 'bad quality', 'quality', 'low quality', 'cheap quality', 'crap', 'rubbish', 'falls apart', 'fell apart', 'fell off', 'came apart', 'hole', 'holes', 'stain*', 'flimsy', 'junk',
      'garbage', 'seams', 'coming off', 'wear and tear',
    ],
  },
  'not-as-described': {
    kind: 'problem',
    pl: [
      'niezgodn*', 'niezgodny z opis*', 'inny niz na zdjec*', 'inaczej wyglada*', 'wyglada inaczej', 'nie zgadza*', 'inny niz w opis*', 'opis*', 'na zdjeciu', 'inny odcien', 'wprowadz* w blad',
      'nie taki jak', 'nie taka jak', 'nie takie jak',
    ],
    ru: [
      'не соответств*', 'не как на фото', 'не как на картинк*', 'отличает*', 'отличается от', 'не совпад*', 'в описании', 'описани*', 'на фото друг*', 'выглядит иначе', 'ввели в заблуж*',
      'не такой как', 'не такая как', 'не похож*',
    ],
    en: [
      'not as described', 'not as pictured', 'different from the picture', 'different from the photo', 'doesnt look like', 'looks different', 'misleading', 'false advertising',
      'doesnt match the description', 'description*', 'not like in the photo', 'not the same as', 'mismatch',
    ],
  },
  'recycle-dispose': {
    kind: 'action',
    pl: ['utyliz*', 'zutyliz*', 'recykl*', 'elektrosmiec*', 'elektroodpad*', 'stary sprzet', 'wyrzucic stary', 'oddac stary', 'segreg*', 'zabieracie stary', 'zuzyt* sprzet*'],
    ru: ['утилиз*', 'переработ*', 'старую техник*', 'сдать старую', 'вывоз старой', 'выбросить стар*', 'электромусор*', 'трейдин*', 'отходы', 'старую сдать'],
    en: ['recycl*', 'dispose*', 'disposal', 'old appliance', 'old device', 'e waste', 'trash', 'get rid of the old', 'throw away', 'take my old', 'scrap'],
  },
  'legal-consumer-rights': {
    kind: 'topic',
    pl: ['prawo konsumen*', 'prawa konsumen*', 'prawnik*', 'sad', 'sadu', 'pozew', 'policj*', 'prokuratur*', 'prawo do', 'zgodnie z prawem', 'uokik', 'kodeks*', 'paragraf*', 'ustawa', 'ustawy', 'ustawow*'],
    ru: ['права потребит*', 'зпп', 'защит* прав', 'суд', 'суда', 'в суд', 'юрист*', 'адвокат*', 'полици*', 'прокуратур*', 'роспотребнадзор*', 'по закону', 'закон', 'закону', 'закона', 'законн*'],
    en: ['consumer rights', 'law', 'legal*', 'lawyer*', 'court', 'sue', 'suing', 'police', 'rights', 'legislation', 'small claims', 'solicitor*', 'trading standards', 'regulator*'],
  },
};
