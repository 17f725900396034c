import type { ConceptList } from './concept';

export const PAYMENT: ConceptList = {
  pay: {
    kind: 'action',
    pl: ['place', 'placi*', 'zaplac*', 'zaplat*', 'platn*', 'oplaci*', 'uiszcz*', 'uisci*', 'ureguluj*', 'uregulow*', 'zabulic', 'buli*', 'wplac*', 'rozlicz*', 'kupic na karte', 'wplata', 'wplaty', 'wplate'],
    ru: ['оплат*', 'оплач*', 'заплат*', 'платеж*', 'расплат*', 'расплач*', 'проплат*', 'внести плат*', 'внести деньг*', 'погасит*', 'закинуть деньг*', 'рассчитат*', 'плати*', 'плачу', 'платн*'],
    en: ['pay', 'pays', 'paid', 'paying', 'payment*', 'payable', 'settle', 'settled', 'checkout', 'check out', 'make a payment', 'payin', 'pay for', 'pay off'],
  },
  invoice: {
    kind: 'object',
    pl: ['faktur*', 'fv', 'fvat', 'vat owsk*', 'faktura vat', 'na firme faktur*', 'dokument ksiegow*', 'faktura zaliczk*', 'proform*', 'korekta faktur*', 'ksef'],
    ru: ['счет фактур*', 'инвойс*', 'фактур*', 'счет на оплату', 'закрывающ* документ*', 'упд', 'накладн*', 'выставить счет*', 'бухгалтер* документ*', 'акт выполн*'],
    en: ['invoice*', 'vat invoice', 'tax invoice', 'proforma', 'pro forma', 'billing document', 'invoicing', 'inv', 'accounting document', 'bill for the company'],
  },
  'payment-card': {
    kind: 'object',
    pl: ['karty', 'karte', 'karta*', 'kart', 'kartow*', 'karta debet*', 'karta kredyt*', 'kredytow*', 'debetow*', 'visa', 'mastercard*', 'plastik', 'nr karty', 'numer kart*'],
    ru: ['карточк*', 'кредитк*', 'дебетов*', 'виза', 'мастеркард*', 'карта мир', 'пластик', 'номер карт*', 'пластиков*', 'кредитн* карт*', 'карта', 'карты', 'карту', 'картой', 'карте', 'карт'],
    en: ['card', 'cards', 'debit card', 'credit card', 'visa', 'mastercard', 'amex', 'card number', 'bank card', 'plastic card', 'card details'],
  },
  money: {
    kind: 'object',
    pl: ['pieniadz*', 'pieniedz*', 'pieniazk*', 'kasa', 'kase', 'kasy', 'kasiork*', 'hajs*', 'forsa', 'forse', 'siano', 'srodk*', 'zlotow*', 'gotowizn*', 'gotowk*'],
    ru: ['деньг*', 'денег', 'деньжат', 'денежк*', 'бабки', 'бабло', 'бабос*', 'средств*', 'сумм*', 'рубл*', 'лаве', 'кэш'],
    en: ['money', 'cash', 'funds', 'bucks', 'quid', 'amount', 'dollars', 'pounds', 'euros', 'balance owed'],
  },
  cash: {
    kind: 'topic',
    pl: ['gotowk*', 'w gotowce', 'banknot*', 'monet*', 'drobne', 'drobnych', 'do reki', 'zywa gotow*', 'reszta', 'wydac reszt*'],
    ru: ['наличн*', 'наличка', 'наличкой', 'нал', 'налом', 'кэш', 'кэшем', 'кеш', 'купюр*', 'монет*', 'мелоч*', 'сдач*', 'живыми деньг*'],
    en: ['cash', 'in cash', 'by cash', 'cash payment', 'banknote*', 'notes', 'coins', 'change for', 'pay cash', 'with cash', 'exact change'],
  },
  'cash-on-delivery': {
    kind: 'topic',
    pl: [
      'pobrani*', 'za pobrani*', 'zaplata przy odbior*', 'place przy odbior*', 'zaplac* przy odbior*', 'platnosc przy odbior*', 'przy odbiorze', 'zaplac* kurierowi', 'placi* kurierowi',
      'u kuriera zaplac*', 'zaplacic na miejscu',
    ],
    ru: [
      'наложен*', 'наложенн* платеж*', 'оплата при получ*', 'оплатить при получ*', 'заплатить при получ*', 'при получении', 'оплата курьер*', 'оплатить курьер*', 'курьеру при', 'наложкой', 'наложка',
      'постоплат*', 'деньги курьер*',
    ],
    en: [
      'cash on delivery', 'cod', 'c o d', 'pay on delivery', 'pay at the door', 'pay upon delivery', 'pay the courier', 'pay the driver', 'payment on delivery', 'pay when it arrives',
      'pay on arrival', 'pay on collection',
    ],
  },
  'blik-sbp': {
    kind: 'topic',
    pl: ['blik*', 'kod blik', 'blik nie', 'przelewy24', 'p24', 'payu', 'tpay', 'szybki przelew', 'szybkie przelew*', 'blik na telefon'],
    ru: ['сбп', 'система быстр* платеж*', 'быстрые платеж*', 'юмани', 'юкасс*', 'киви', 'qiwi', 'блик', 'тинькофф пей', 'sberpay', 'сберпэй', 'сбер пэй', 'по qr'],
    en: ['blik', 'payu', 'przelewy24', 'instant payment*', 'fast payment*', 'open banking', 'faster payments', 'klarna pay now', 'pay by bank', 'sofort', 'ideal'],
  },
  'paypal-wallets': {
    kind: 'topic',
    pl: ['paypal*', 'apple pay', 'applepay', 'google pay', 'googlepay', 'gpay', 'portfel', 'portfela', 'portfelu', 'portmonetk*', 'revolut*', 'zblizeniow*', 'zegarkiem placi*', 'platnosc telefonem'],
    ru: ['пейпал*', 'пэйпал*', 'paypal*', 'эпл пэй', 'эппл пэй', 'эпл пей', 'гугл пэй', 'apple pay', 'google pay', 'гугл пей', 'кошел*', 'электронн* кошел*', 'бесконтакт*', 'мир пэй', 'mir pay'],
    en: ['paypal*', 'apple pay', 'applepay', 'google pay', 'googlepay', 'gpay', 'wallet*', 'contactless', 'e wallet', 'revolut', 'tap to pay', 'digital wallet'],
  },
  instalments: {
    kind: 'topic',
    pl: [
      'rata', 'raty', 'rat', 'ratach', 'na raty', 'ratal*', 'ratk*', 'raty zero', 'raty 0', 'rozloz* na', 'rozlozyc platn*', 'odroczon* platn*', 'kup teraz zaplac', 'paypo', 'twisto', 'klarna*',
      'w ratach', 'platnosc odroczon*',
    ],
    ru: ['рассроч*', 'в рассрочку', 'частями', 'по частям', 'долями', 'оплата частями', 'сплит', 'яндекс сплит', 'кредит на товар*', 'в кредит', 'отсрочк* платеж*', 'беспроцент*', 'ежемесячн* платеж*'],
    en: ['instalment*', 'installment*', 'pay in 3', 'pay in three', 'pay later', 'klarna', 'afterpay', 'bnpl', 'buy now pay later', 'financing', 'monthly payments', 'spread the cost', 'interest free', 'pay in parts'],
  },
  'fee-commission': {
    kind: 'topic',
    pl: [
      'prowizj*', 'oplata', 'oplaty', 'oplate', 'oplat', 'dodatkow* oplat*', 'oplata za prowadz*', 'manipulac*', 'ukryt* oplat*', 'ukryt* koszt*', 'kosztuje prowadz*', 'bez oplat', 'kara', 'kary',
      'doplat*', 'doplac*',
    ],
    ru: ['комисс*', 'комса', 'плата за', 'абонентск* плат*', 'доплат*', 'доплач*', 'дополнительн* плат*', 'скрыт* плат*', 'скрыт* комисс*', 'плату за обслуж*', 'обслуживание карт*', 'штраф*', 'сбор за'],
    en: ['fee', 'fees', 'commission*', 'charges', 'surcharge*', 'hidden fee*', 'hidden cost*', 'service fee', 'monthly fee', 'extra charge', 'penalt*', 'extra cost', 'maintenance fee'],
  },
  'tax-vat': {
    kind: 'topic',
    pl: ['vat', 'vatu', 'podatek', 'podatk*', 'clo', 'cla', 'celn*', 'oclen*', 'nip', 'nipu', 'nip u', 'pit', 'urzad skarb*', 'vatem', 'vat u'],
    ru: ['ндс', 'налог*', 'пошлин*', 'таможенн* сбор*', 'инн', 'кпп', 'вычет*', 'без ндс', 'с ндс'],
    en: ['vat', 'tax', 'taxes', 'taxed', 'duty', 'duties', 'customs fee*', 'import fee*', 'vat number', 'tax id', 'tax number', 'sales tax', 'import charges'],
  },
  'deposit-prepay': {
    kind: 'topic',
    pl: ['zaliczk*', 'zadatek', 'zadatk*', 'kaucj*', 'depozyt*', 'przedplat*', 'z gory', 'lokat*', 'depozyt zwrotn*', 'zwrotna kaucj*', 'wplata wlasna', 'zabezpieczen*'],
    ru: ['задаток', 'задатк*', 'аванс*', 'депозит*', 'предоплат*', 'вклад*', 'первый взнос', 'взнос*', 'обеспечительн*', 'страхов* депозит*', 'залог', 'залога', 'залоге'],
    en: ['deposit*', 'down payment', 'downpayment', 'prepay*', 'prepaid', 'upfront', 'in advance', 'security deposit', 'advance payment', 'bond', 'retainer'],
  },
  'double-charge': {
    kind: 'problem',
    pl: [
      'dwa razy', 'podwojn*', 'dwukrot*', 'pobralo dwa', 'pobrano dwa', 'dwie platnosc*', 'zdublow*', 'dubel*', 'zaplacilem dwa razy', 'zaplacilam dwa razy', '2 razy', 'sciagnelo dwa',
      'sciagnelo podwojn*', 'drugi raz pobra*', 'dwie transakcj*',
    ],
    ru: [
      'дважды', 'два раза', 'двойн*', '2 раза', 'списали дваж*', 'списали два', 'сняли дваж*', 'сняли два', 'задвоил*', 'задвоен*', 'двойное списан*', 'повторное списан*', 'две оплат*',
      'второй раз сня*', 'второй раз спис*', 'дубль', 'дублир*',
    ],
    en: [
      'charged twice', 'charged me twice', 'double charge*', 'double charged', 'double billed', 'billed twice', 'paid twice', 'duplicate payment*', 'duplicate charge*', 'two payments', 'two charges',
      'two times', 'twice', 'duplicate*', 'charged again', 'debited twice',
    ],
  },
  'payment-declined': {
    kind: 'problem',
    pl: [
      'odrzuc*', 'odmowa', 'nie przeszl*', 'nie przechodzi', 'platnosc nie', 'nieudan*', 'nie moge zaplac*', 'nie da sie zaplac*', 'karta nie przechodz*', 'nie przyjmuje kart*', 'nie akceptuj*',
      'transakcja nieudan*', 'nie idzie zaplac*', 'odmowion*',
    ],
    ru: [
      'отклон*', 'отказ банка', 'отказано', 'не могу оплат*', 'оплата не', 'не получается оплат*', 'карту не приним*', 'не принимает карт*', 'неуспешн*', 'платеж не', 'операция отклон*',
      'оплата не прош*', 'не дает оплат*',
    ],
    en: [
      'decline*', 'rejected', 'reject', 'payment failed', 'payment doesnt go through', 'payment not going through', 'wont accept my card', 'card not accepted', 'cant pay', 'cannot pay',
      'unable to pay', 'unsuccessful', 'transaction failed', 'doesnt accept my card', 'card refused', 'wont go through', 'payment didnt go through',
    ],
  },
  overcharged: {
    kind: 'problem',
    pl: [
      'za duzo pobra*', 'pobrano za duzo', 'za wysok* rachun*', 'zawyzon*', 'zawyzyl*', 'nadplac*', 'zla kwot*', 'bledna kwot*', 'inna kwot*', 'inna cena', 'nie zgadza sie kwot*',
      'cena sie nie zgadz*', 'cena inna niz', 'naliczon* za duzo', 'skad taka kwot*', 'za co ta oplat*', 'za co pobra*', 'wyzszy rachun*',
    ],
    ru: [
      'лишн* списал*', 'сняли больше', 'списали больше', 'сняли лишн*', 'завыш*', 'не та сумма', 'неправильная сумма', 'неверная сумма', 'другая цена', 'цена не совпад*', 'откуда такая сумм*',
      'за что спис*', 'за что сня*', 'большой счет', 'счет больше', 'переплат*', 'почему так много',
    ],
    en: [
      'overcharg*', 'charged too much', 'charged more', 'too high', 'higher than', 'wrong amount', 'incorrect amount', 'price different', 'different price', 'doesnt match', 'bill too high',
      'bill is higher', 'overpaid', 'extra charged', 'what is this charge', 'unexpected charge*', 'price changed',
    ],
  },
  'unauthorised-charge': {
    kind: 'problem',
    pl: [
      'nieautoryz*', 'nie robilem', 'nie robilam', 'nie moja transakc*', 'nieznan* transakc*', 'nieznan* platnos*', 'nieznan* obciaz*', 'nie zlecal*', 'bez mojej zgody', 'bez zgody', 'nie wyrazal*',
      'nie rozpozn*', 'ktos zaplac*', 'ktos uzyl kart*', 'dziwna platnosc*', 'dziwne obciaz*',
    ],
    ru: [
      'без моего ведома', 'без согласия', 'без спроса', 'без разрешен*', 'не соверш*', 'неизвестн* списан*', 'неизвестн* операц*', 'не мой платеж*', 'непонятн* списан*', 'левое списан*',
      'левые списан*', 'кто то снял*', 'не узнаю операц*', 'несанкц*', 'не подключал*',
    ],
    en: [
      'unauthorised', 'unauthorized', 'didnt make this', 'dont recognise', 'dont recognize', 'unknown charge*', 'unknown transaction*', 'without my consent', 'without my permission', 'not me',
      'wasnt me', 'didnt authorise', 'didnt authorize', 'strange charge*', 'suspicious transaction*', 'someone used my card', 'unrecognised', 'unrecognized',
    ],
  },
  'charge-debit': {
    kind: 'action',
    pl: [
      'pobra* z kont*', 'pobralo*', 'pobrano', 'pobrali', 'pobraliscie', 'sciagn* z kont*', 'sciagnelo', 'sciagneliscie', 'sciagaj* z kart*', 'zeszlo z kont*', 'zdjelo z kont*', 'obciaz*',
      'zabralo z kont*', 'zeszla kasa', 'potrac*',
    ],
    ru: [
      'сняли', 'сняли деньги', 'снялись', 'списал*', 'списан*', 'списыва*', 'сняло', 'снимают деньги', 'снимаете', 'сняло с карт*', 'сняли с карт*', 'деньги ушли', 'ушли деньги', 'деньги списал*',
      'удерж*', 'содрал*', 'спишут',
    ],
    en: [
      'charged', 'charge me', 'charged me', 'charging me', 'took money', 'taken from my account', 'money taken', 'debited', 'debit from', 'deduct*', 'billed', 'billed me', 'money gone',
      'took the money', 'came out of my account', 'money left my account',
    ],
  },
  'insufficient-funds': {
    kind: 'problem',
    pl: ['brak srodk*', 'za malo srodk*', 'niewystarczaj*', 'nie ma srodk*', 'mam srodki', 'mam pieniadze na', 'wystarczaj* srodk*', 'saldo', 'dostepne srodk*', 'puste konto', 'debet', 'brakuje na kon*'],
    ru: ['недостаточно средств*', 'не хватает средств*', 'не хватает денег', 'нет средств*', 'нет денег', 'деньги на карте есть', 'баланс*', 'недостаточно', 'пустая карт*', 'деньги есть', 'остаток на счет*', 'минус на'],
    en: ['insufficient funds', 'not enough money', 'not enough funds', 'enough money on', 'balance', 'low balance', 'have enough', 'no funds', 'no money', 'in the red', 'available balance', 'negative balance'],
  },
  'direct-debit-standing': {
    kind: 'topic',
    pl: ['stale zlecen*', 'zlecenie stal*', 'polecenie zaplat*', 'autoplat*', 'automatyczn* platn*', 'platnosci cyklicz*', 'cykliczn*', 'automatycznie pobiera*', 'samo sie pobiera', 'automatyczn* obciaz*'],
    ru: ['автоплат*', 'автосписан*', 'автоматическ* списан*', 'автоматическ* платеж*', 'регулярн* платеж*', 'рекуррент*', 'постоянн* поручен*', 'само списыва*', 'ежемесячн* списан*', 'автопополн*'],
    en: ['direct debit*', 'standing order*', 'autopay', 'auto pay', 'automatic payment*', 'recurring payment*', 'recurring', 'automatically charged', 'mandate', 'autopayment'],
  },
  'terminal-pos': {
    kind: 'topic',
    pl: ['terminal*', 'kasa fiskaln*', 'czytnik kart*', 'kasa w sklep*', 'kasjer*', 'terminal odrzuc*', 'kasa samoobsl*', 'samoobslug*', 'przy kasie', 'platnosc w sklep*'],
    ru: ['терминал*', 'эквайринг*', 'касса', 'кассе', 'кассу', 'кассир*', 'пос терминал*', 'самообслуж*', 'на кассе', 'оплата в магаз*', 'кассы'],
    en: ['terminal*', 'card reader', 'pos', 'till', 'cashier*', 'self checkout', 'cash register', 'at the till', 'card machine', 'in store payment'],
  },
  'save-remember': {
    kind: 'action',
    pl: ['zapisz*', 'zapisa*', 'zapamiet*', 'zachow*', 'zapamietac kart*', 'podpiac kart*', 'podpieta kart*', 'przechow*', 'zapisana kart*', 'dane karty w', 'zapisane adres*'],
    ru: ['сохран*', 'запомн*', 'запомин*', 'привязат* карт*', 'привязк*', 'привязан*', 'хранит*', 'записать данн*', 'привязать карт*'],
    en: ['save', 'saved', 'saving my', 'remember me', 'remember my', 'store my card', 'stored card', 'saved card', 'keep my details', 'saved address', 'on file', 'card on file'],
  },
  'company-business': {
    kind: 'topic',
    pl: ['firma', 'firme', 'na firme', 'spolk*', 'dzialalnosc*', 'b2b', 'jednoosobow*', 'przedsiebior*', 'dane firm*', 'nip', 'hurt*', 'biznesow*', 'dla firm', 'przetarg*', 'firmy', 'firmie', 'firmow*'],
    ru: ['компани*', 'фирм*', 'юрлиц*', 'юр лиц*', 'юридическ* лиц*', 'ооо', 'ип', 'бизнес*', 'организац*', 'на фирму', 'опт', 'оптом', 'корпоратив*', 'самозанят*', 'предприним*', 'оптовый', 'оптовая', 'оптовик*'],
    en: ['company', 'business', 'b2b', 'corporate', 'wholesale', 'firm', 'enterprise', 'for my company', 'company name', 'company details', 'sole trader', 'self employed', 'ltd', 'bulk order*', 'trade account'],
  },
  'proof-certificate': {
    kind: 'object',
    pl: ['potwierdzen* przelew*', 'potwierdzen* wplat*', 'potwierdzen* platnos*', 'zaswiadczen*', 'duplikat*', 'kopi*', 'odpis', 'dowod wplat*', 'dowod nadan*', 'dowod zaplat*', 'certyfikat*'],
    ru: ['подтверждение оплат*', 'подтверждение платеж*', 'справк*', 'дубликат*', 'копи*', 'доказательств*', 'платежное поруч*', 'выписк*', 'квитанция об оплат*', 'чек об отправ*', 'сертификат соотв*'],
    en: ['proof of payment', 'payment confirmation', 'confirmation of payment', 'duplicate copy', 'copy of', 'copies', 'certificate', 'proof', 'evidence', 'proof of postage', 'proof of shipping', 'documentation'],
  },
  calculate: {
    kind: 'action',
    pl: ['oblicz*', 'wylicz*', 'policz*', 'przelicz*', 'kalkul*', 'nalicz*', 'wycen*', 'oszacow*', 'kosztorys*'],
    ru: ['рассчит*', 'расчет*', 'посчит*', 'подсчит*', 'калькул*', 'вычисл*', 'просчит*', 'начисл*', 'смет*', 'оценка стоим*', 'высчит*'],
    en: ['calculat*', 'estimate*', 'quote', 'quotation', 'work out how much', 'count up', 'computed', 'tally', 'how is it calculated'],
  },
  currency: {
    kind: 'topic',
    pl: ['walut*', 'euro', 'eurosy', 'dolar*', 'dolc*', 'kurs', 'kursu', 'kursie', 'przewalut*', 'kantor*', 'funt*', 'wymiana walut*', 'rubl*', 'hrywn*', 'kurs walut*'],
    ru: ['валют*', 'евро', 'доллар*', 'бакс*', 'курс', 'курса', 'курсу', 'обменник*', 'конверт* валют*', 'фунт*', 'конвертац*', 'злот*', 'гривн*'],
    en: ['currency', 'currencies', 'euro', 'euros', 'dollar*', 'exchange rate', 'conversion', 'convert*', 'fx', 'forex', 'pounds sterling', 'usd', 'eur', 'gbp'],
  },
  transaction: {
    kind: 'topic',
    pl: ['transakc*', 'operacj*', 'platnosc wisi', 'przeksiegow*', 'zaksieg*', 'ksieg*', 'sesja', 'sesje'],
    ru: ['транзакц*', 'операци*', 'проводк*', 'зачисл*', 'проведен*', 'операция не', 'платеж завис*', 'платеж не прош*', 'холд', 'в холде'],
    en: ['transaction*', 'operation*', 'posted to', 'cleared', 'clearing', 'processed', 'processing', 'credited', 'booked payment', 'payment went through', 'posting'],
  },
};
