import type { ConceptList } from './concept';

export const BANKING: ConceptList = {
  'transfer-money': {
    kind: 'action',
    pl: ['przelew*', 'przela*', 'przelej*', 'przekaz*', 'puscic przelew', 'wyslac pieniad*', 'wyslac kase', 'elixir*', 'natychmiastow* przelew*', 'swift*', 'sepa'],
    ru: ['перевод*', 'переве*', 'перекин*', 'скинуть деньги', 'перечисл*', 'закинуть на карт*', 'переслать деньги', 'свифт*', 'сбп', 'безнал*', 'отправить деньги'],
    en: ['transfer', 'transfers', 'transferred', 'transferring', 'wire', 'wired', 'bank transfer', 'send money', 'move money', 'wire transfer', 'swift transfer', 'sepa', 'payment to another'],
  },
  'withdraw-cash': {
    kind: 'action',
    pl: ['wyplac*', 'wyplat*', 'wybrac gotowk*', 'wyjac pieniad*', 'wyciagnac kas*', 'wyciagnac pieniad*', 'wyplata z bankomat*', 'podjac gotow*', 'pobrac gotowk*', 'wybrac pieniad*'],
    ru: ['снять наличн*', 'снять деньги', 'снятие наличн*', 'обналич*', 'вывести деньги', 'вывод средств', 'вывод денег', 'вывест*', 'снимать наличн*', 'выплат*', 'обнал'],
    en: ['withdraw*', 'cash out', 'payout*', 'take out money', 'take money out', 'get cash', 'take out cash', 'pull money out', 'cash withdrawal'],
  },
  atm: {
    kind: 'place',
    pl: ['bankomat*', 'wplatomat*', 'bankomacie', 'wciagn* kart*', 'polknal kart*', 'polkn*', 'zjadl kart*', 'nie wydal pieniad*', 'bankomat nie wydal', 'euronet*', 'bankomat zatrzym*'],
    ru: ['банкомат*', 'съел карт*', 'зажевал*', 'проглотил карт*', 'не выдал деньг*', 'терминал самообслуж*', 'банкомат не', 'застряла карт*', 'аппарат съел', 'купюроприем*'],
    en: ['atm', 'atms', 'cash machine*', 'cashpoint*', 'swallowed my card', 'ate my card', 'kept my card', 'didnt dispense', 'bancomat', 'cash dispenser'],
  },
  'block-freeze': {
    kind: 'action',
    pl: ['zablokowac kart*', 'zastrze*', 'zamroz*', 'blokad*', 'blokow*', 'zablokuj*', 'blokada kart*'],
    ru: ['заблокировать карт*', 'блокировк*', 'заблокируйт*', 'замороз*', 'блокнут*', 'залочит*', 'остановить карт*', 'закройте карт*', 'срочно заблок*', 'блокировать карт*'],
    en: ['block my card', 'block the card', 'freeze*', 'freezing', 'frozen', 'lock my card', 'stop my card', 'suspend my card', 'block card', 'report my card', 'put a block', 'block it'],
  },
  'pin-cvv': {
    kind: 'topic',
    pl: ['pin', 'pinu', 'pin u', 'pinem', 'pinkod*', 'kod pin', 'cvv', 'cvc', 'zapomnial* pin*', 'zmienic pin', 'zmiana pin*', 'trzy cyfry', 'zly pin'],
    ru: ['пин', 'пин код*', 'пинкод*', 'пина', 'pin', 'цвв', 'cvv', 'cvc', 'три цифры', 'код с обратн*', 'забыл* пин*', 'сменить пин*', 'ввел неверный пин'],
    en: ['pin', 'pin code', 'pin number', 'cvv', 'cvc', 'three digits', 'security number', 'forgot my pin', 'wrong pin', 'change my pin', 'pin blocked', '3 digits on the back'],
  },
  limit: {
    kind: 'topic',
    pl: ['limit*', 'ogranicz*', 'maksymaln* kwot*', 'maksimum', 'limit dzien*', 'dzienny limit', 'limit na kar*', 'limit transak*', 'przekrocz*', 'zwiekszyc limit*'],
    ru: ['лимит*', 'ограничен*', 'максимальн*', 'максимум*', 'дневной лимит*', 'суточн*', 'превыш*', 'увеличить лимит*', 'потолок'],
    en: ['limit*', 'cap', 'capped', 'restriction*', 'restricted', 'maximum', 'max', 'daily limit', 'exceed*', 'spending limit', 'raise my limit'],
  },
  'credit-loan': {
    kind: 'topic',
    pl: ['kredyt*', 'pozycz*', 'hipotek*', 'hipotecz*', 'chwilowk*', 'zdolnosc kredyt*', 'bik', 'oprocentow*', 'odsetk*', 'rrso', 'splac*', 'splat*', 'zadluz*', 'debet*'],
    ru: ['кредит*', 'займ*', 'заем*', 'ипотек*', 'ссуд*', 'процент*', 'ставк*', 'кредитн* истори*', 'долг по кредит*', 'погаш*', 'задолжен*', 'овердрафт*', 'микрозайм*'],
    en: ['loan*', 'borrow*', 'mortgage*', 'interest', 'apr', 'overdraft*', 'credit score', 'lend*', 'debt*', 'repayment*', 'credit history', 'line of credit'],
  },
  'open-account': {
    kind: 'action',
    pl: ['otworzyc konto', 'otwarcie kont*', 'otwieran* kont*', 'zalozyc rachun*', 'otworzyc rachun*', 'konto bankow*', 'nowy rachunek', 'konto dla dziec*', 'konto firmow*', 'otworze konto'],
    ru: ['открыть счет*', 'открытие счет*', 'открыть карт*', 'завести счет*', 'завести карт*', 'оформить карт*', 'новый счет', 'счет для ип', 'расчетный счет', 'открыть вклад*'],
    en: ['open an account', 'open account', 'opening an account', 'new bank account', 'get an account', 'apply for an account', 'open a bank', 'business account', 'joint account', 'start an account'],
  },
  'statement-history': {
    kind: 'topic',
    pl: ['histori* transakc*', 'histori* zamow*', 'histori* konta', 'wyciag*', 'zestawien*', 'wykaz*', 'histori* platnos*', 'histori* operacj*', 'historie', 'archiw*', 'billing*', 'poprzedni* zamow*'],
    ru: ['выписк*', 'истори* операц*', 'истори* заказ*', 'истори* платеж*', 'справка по счет*', 'движени* по счет*', 'детализац*', 'архив*', 'история покупк*', 'прошл* заказ*', 'отчет по счет*'],
    en: ['statement*', 'bank statement', 'transaction history', 'order history', 'history', 'payment history', 'past orders', 'previous orders', 'records', 'account activity', 'transactions list', 'archive*'],
  },
  'check-balance': {
    kind: 'action',
    pl: ['ile mam na', 'sprawdzic saldo', 'stan konta', 'stan srodk*', 'sald*', 'ile zostalo', 'ile mi zostal*', 'ile jeszcze mam', 'ile punktow mam', 'wolne srodk*', 'dostepne srodk*'],
    ru: ['сколько на счет*', 'узнать баланс', 'проверить баланс', 'баланс*', 'остаток на', 'остаток', 'сколько осталось', 'сколько у меня', 'остатки', 'сколько денег на', 'сколько баллов'],
    en: [
      'balance', 'check my balance', 'how much is left', 'how much do i have', 'remaining balance', 'account balance', 'available balance', 'how much have i got', 'whats left', 'remaining',
      'how many points do i have',
    ],
  },
  'fraud-scam': {
    kind: 'problem',
    pl: [
      'oszust*', 'oszukal*', 'oszukan*', 'scam*', 'wyludz*', 'phishing*', 'podejrzan*', 'naciagan*', 'naciagacz*', 'sciema', 'walek', 'przekret*', 'falszyw* sms*', 'falszyw* mail*', 'falszyw* stron*',
      'podszyw*', 'spoofing*',
    ],
    ru: ['мошен*', 'обман*', 'развод', 'развели', 'кинул*', 'кидал*', 'скам', 'скамер*', 'фишинг*', 'подозрит*', 'лохотрон*', 'фальшив*', 'выманил*', 'аферист*'],
    en: ['scam*', 'fraud*', 'phishing', 'suspicious', 'conned', 'ripped off', 'rip off', 'swindle*', 'fake site', 'fake website', 'fake email', 'fake text', 'impersonat*', 'dodgy'],
  },
  stolen: {
    kind: 'problem',
    pl: ['ukrad*', 'kradzi*', 'skradz*', 'okradl*', 'okradziono', 'zajumal*', 'zlodziej*', 'zwinel*', 'buchnel*'],
    ru: ['украл*', 'украден*', 'краж*', 'сперл*', 'спер', 'похит*', 'похищ*', 'воров*', 'вор', 'воры', 'стащил*', 'обокрал*', 'угнал*', 'свистнул*', 'умыкн*'],
    en: ['stolen', 'stole', 'theft', 'thief', 'robbed', 'robbery', 'nicked', 'pinched', 'got stolen', 'steal*', 'snatched', 'pickpocket*'],
  },
  'lose-misplace': {
    kind: 'problem',
    pl: ['zgubi*', 'zagubi*', 'zagin*', 'zginel*', 'utrac*', 'przepad*', 'posialem', 'posialam', 'gdzies zapodz*', 'stracil*', 'zguba'],
    ru: ['потеря*', 'теря*', 'утеря*', 'утрат*', 'пропал*', 'посеял*', 'затеря*', 'где то потер*', 'утрачен*'],
    en: ['lost', 'lose', 'losing', 'misplaced', 'misplace', 'missing card', 'cant find my card', 'left it somewhere', 'gone missing', 'vanished', 'loss of'],
  },
  insurance: {
    kind: 'topic',
    pl: ['ubezpiecz*', 'polis*', 'oc', 'ac', 'assistance*', 'odszkodow*', 'szkod*', 'skladk*', 'nnw', 'zglosic szkode', 'wyplata odszkod*'],
    ru: ['страхов*', 'полис*', 'осаго', 'каско', 'застрахов*', 'страховой случай', 'возмещение ущерб*', 'компенсац*', 'ущерб*'],
    en: ['insur*', 'policy', 'policies', 'premium payment', 'compensation', 'compensate*', 'coverage policy', 'accident claim', 'indemnity'],
  },
  'death-inheritance': {
    kind: 'topic',
    pl: ['zmarl*', 'smierc*', 'zgon*', 'po zmarl*', 'spadek', 'spadk*', 'akt zgonu', 'nie zyje', 'odszedl', 'pogrzeb*', 'wdow*'],
    ru: ['умер*', 'смерт*', 'скончал*', 'наследств*', 'наследник*', 'свидетельство о смерт*', 'покойн*', 'похорон*', 'вдов*', 'после смерти', 'ушел из жизн*'],
    en: ['died', 'death', 'passed away', 'deceased', 'inheritance', 'bereavement', 'death certificate', 'funeral', 'estate', 'late father', 'late mother', 'widow*'],
  },
};
