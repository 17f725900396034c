import type { ConceptList } from './concept';

export const SHOP: ConceptList = {
  product: {
    kind: 'object',
    pl: ['produkt*', 'towar*', 'artykul*', 'rzecz', 'rzeczy', 'przedmiot*', 'sprzet*', 'asortyment*', 'zakup', 'oferta', 'wyrob*', 'gadzet*'],
    ru: ['товар*', 'продукт*', 'вещь', 'вещи', 'вещей', 'издели*', 'позици*', 'ассортимент*', 'предмет*', 'штук*', 'покупка', 'девайс*'],
    en: ['product*', 'item', 'items', 'goods', 'article', 'merchandise', 'stuff', 'piece', 'pieces', 'merch'],
  },
  price: {
    kind: 'topic',
    pl: ['cena', 'ceny', 'cene', 'koszt', 'koszty', 'kosztow*', 'kosztuj*', 'cennik*', 'ile kosztuje', 'ile wynosi', 'za ile', 'po ile', 'drozsz*', 'drogo', 'podwyzk*', 'cenie', 'cenow*'],
    ru: ['цена', 'цены', 'стоимост*', 'стоит', 'стоят', 'сколько стоит', 'прайс*', 'почем', 'расценк*', 'дорого', 'подорож*', 'ценам', 'дороже', 'цену', 'ценой', 'ценник*'],
    en: ['price*', 'pricing', 'cost', 'costs', 'how much is', 'how much does', 'price list', 'rate', 'rates', 'expensive', 'price tag', 'price increase'],
  },
  size: {
    kind: 'topic',
    pl: ['rozmiar*', 'tabela rozmiar*', 'numeracj*', 'jaki rozmiar', 'eska', 'emka', 'elka', 'wymiar*', 'dlugosc wkladk*', 'nr buta', 'xl', 'xs'],
    ru: ['размер*', 'размерная сетк*', 'таблица размер*', 'маломер*', 'большемер*', 'какой размер', 'эска', 'эмка', 'элька', 'объем груд*', 'обхват*'],
    en: ['size', 'sizes', 'sizing', 'size chart', 'size guide', 'what size', 'fit', 'fits', 'xl', 'xs', 'true to size', 'runs small', 'runs large'],
  },
  'too-small-big': {
    kind: 'problem',
    pl: ['za mal*', 'za duz*', 'za duze', 'za male', 'za ciasn*', 'za szerok*', 'za dlug*', 'za krotk*', 'nie pasuj*', 'nie pasuje', 'nie wchodz*', 'uwiera*', 'uciska*', 'przyciasn*', 'nie trafilam z rozmiar*'],
    ru: [
      'мал', 'мало мне', 'мала', 'малы', 'маловат*', 'велик*', 'большой мне', 'жмет', 'жмут', 'не подош*', 'не подход*', 'не налез*', 'тесн*', 'широк*', 'не угадал* с размер*', 'узкий', 'узкая',
      'узкие', 'узко', 'узковат*',
    ],
    en: ['too small', 'too big', 'too large', 'too tight', 'too loose', 'too long', 'too short', 'doesnt fit', 'does not fit', 'didnt fit', 'dont fit', 'wrong size', 'not my size'],
  },
  colour: {
    kind: 'topic',
    pl: ['kolor*', 'barw*', 'odcien*', 'czarn*', 'bial*', 'czerwon*', 'niebiesk*', 'zielon*', 'bezow*', 'inny kolor', 'szary', 'szare'],
    ru: ['цвет', 'цвета', 'цвету', 'цвете', 'расцветк*', 'оттен*', 'черн*', 'белого', 'красн*', 'зелен*', 'бежев*', 'другой цвет', 'белый', 'белая', 'синий', 'синего', 'серый', 'серого'],
    en: ['colour*', 'color*', 'shade*', 'tint', 'black', 'white', 'red', 'blue', 'green', 'beige', 'grey', 'gray', 'another colour'],
  },
  'stock-availability': {
    kind: 'topic',
    pl: ['dostepn*', 'na stanie', 'na magazyn*', 'magazyn*', 'w magazyn*', 'macie na stanie', 'jest dostep*', 'beda dostepn*', 'ile sztuk', 'stan magazyn*', 'w sprzedaz*', 'czy macie jeszcze', 'czy jest jeszcze'],
    ru: ['в наличии', 'наличи*', 'есть в наличии', 'на складе', 'склад*', 'доступн*', 'остал* на склад*', 'остатк*', 'осталось ли', 'сколько осталось', 'есть еще', 'в продаже', 'имеется'],
    en: ['in stock', 'stock', 'available', 'availability', 'warehouse*', 'have any left', 'still available', 'in store now', 'how many left', 'got any', 'stocked', 'carry this'],
  },
  'out-of-stock': {
    kind: 'problem',
    pl: [
      'brak w magazyn*', 'nie ma na stanie', 'niedostep*', 'wyprzedan*', 'wyprzedal*', 'skonczyl* sie', 'brak towar*', 'brak na stanie', 'kiedy beda', 'kiedy bedzie dostep*', 'kiedy bedzie znow*',
      'znow dostep*', 'wroci do sprzed*', 'ponownie dostep*', 'chwilowo niedostep*',
    ],
    ru: [
      'нет в наличии', 'отсутству*', 'закончил*', 'распродан*', 'раскуп*', 'когда появит*', 'когда появ*', 'когда будет в налич*', 'когда поступит', 'появится снова', 'недоступ*', 'поступлени*',
      'снова в продаж*', 'когда завоз', 'разобрали',
    ],
    en: [
      'out of stock', 'sold out', 'unavailable', 'not available', 'back in stock', 'restock*', 'no stock', 'when will it be available', 'none left', 'when will you have', 'when back', 'run out',
      'discontinued', 'backorder*',
    ],
  },
  'promotion-sale': {
    kind: 'topic',
    pl: ['promocj*', 'promk*', 'promo', 'okazj*', 'black friday', 'przecen*', 'akcja promoc*', 'oferta specjaln*', 'wyprz*', 'outlet*', 'gratis*', '2 za 1', 'drugi produkt za'],
    ru: ['акци*', 'распродаж*', 'скидки на', 'уценк*', 'уценен*', 'черная пятниц*', 'черную пятниц*', 'спецпредложен*', 'промоакц*', 'сейл', 'два по цене', 'подарок к заказ*', 'аутлет*'],
    en: ['promotion*', 'promo', 'sale', 'sales', 'on sale', 'clearance', 'special offer', 'black friday', 'bargain*', 'deal', 'deals', 'reduced', 'bogo', 'buy one get one'],
  },
  'negotiate-discount': {
    kind: 'action',
    pl: ['rabat*', 'znizk*', 'upust*', 'taniej', 'utargow*', 'targow*', 'zejsc z cen*', 'spuscic z cen*', 'obniz*', 'stala klient*', 'lepsza cen*', 'lepsz* ofert*', 'da sie taniej', 'opusci*'],
    ru: ['скидк*', 'скидочк*', 'скинуть цен*', 'дешевле', 'подешевле', 'уступит*', 'поторгов*', 'снизить цен*', 'снижен*', 'бонус за', 'лучшая цена', 'лучшую цену', 'скинете', 'торг', 'торговат*'],
    en: ['discount*', 'cheaper', 'lower price', 'better price', 'reduce the price', 'price reduction', 'knock off', 'haggle*', 'negotiat*', 'percent off', 'money off', 'best price', 'better deal', 'loyal customer'],
  },
  'discount-code': {
    kind: 'topic',
    pl: ['kod rabat*', 'kodu rabat*', 'kod znizk*', 'kodu znizk*', 'kupon*', 'kod promoc*', 'kodu promoc*', 'voucher*', 'kod z newsletter*', 'rabat za zapis', 'kodzik rabat*', 'promokod*'],
    ru: ['промокод*', 'промик', 'промо код*', 'купон*', 'код на скидк*', 'код скидк*', 'скидочный код', 'промо', 'ваучер*', 'код из рассылк*'],
    en: ['promo code*', 'discount code*', 'coupon*', 'voucher code*', 'promotional code*', 'promo', 'voucher*', 'offer code*', 'code for a discount', 'referral code', 'student code'],
  },
  'code-not-working': {
    kind: 'problem',
    pl: [
      'kod nie dzial*', 'nie dziala kod*', 'kod rabatowy nie', 'kupon nie dzial*', 'nie nalicza rabat*', 'nie naliczyl*', 'rabat nie', 'nie przyjmuje kod*', 'nieprawidlow* kod*', 'kod niewazn*',
      'kod wygas*', 'kodu nie przyjm*', 'kod odrzuc*', 'nie wchodzi kod*', 'voucher nie',
    ],
    ru: [
      'код не раб*', 'промокод не раб*', 'не работает промокод*', 'промокод не', 'не срабатыв*', 'не сработал*', 'не применяет*', 'скидка не примен*', 'скидка не', 'неверный код*', 'код недейств*',
      'код не подход*', 'купон не', 'сертификат не', 'не принимает код*', 'не принимает промо*',
    ],
    en: [
      'code doesnt work', 'code not working', 'promo code doesnt work', 'coupon doesnt work', 'coupon not working', 'invalid code', 'code invalid', 'code expired', 'wont accept the code',
      'code not accepted', 'discount not applied', 'didnt apply', 'voucher not working', 'code rejected', 'discount didnt', 'promo not working', 'code wont apply',
    ],
  },
  'gift-card': {
    kind: 'object',
    pl: ['karta podarunk*', 'karte podarunk*', 'karty podarunk*', 'kart podarunk*', 'bon podarunk*', 'bonu podarunk*', 'bony', 'bon', 'bonem', 'karta prezent*', 'bon prezent*', 'karta upominkow*', 'e bon*'],
    ru: ['подарочн* карт*', 'подарочн* сертифик*', 'сертификат*', 'сертификат на', 'карту в подар*', 'подарочный код', 'электронн* сертифик*', 'гифт карт*', 'гифткарт*', 'номинал*'],
    en: ['gift card*', 'gift certificate*', 'gift voucher*', 'egift*', 'e gift*', 'e gift card', 'store card', 'giftcard*', 'gift code', 'balance on my gift'],
  },
  'loyalty-points': {
    kind: 'topic',
    pl: [
      'punkty', 'punktow', 'program lojaln*', 'karta lojaln*', 'karty lojaln*', 'karta stalego klient*', 'staly klient', 'lojaln*', 'cashback*', 'bonus*', 'mili', 'milow*', 'klub klient*', 'punkcik*',
      'punktami', 'punktach',
    ],
    ru: ['балл*', 'бонус*', 'карта лояльн*', 'программа лояльн*', 'лояльн*', 'кэшбэк*', 'кешбэк*', 'кэшбек*', 'кешбек*', 'клубн* карт*', 'мили', 'миль', 'милями'],
    en: ['points', 'loyalty', 'loyalty card', 'loyalty program*', 'rewards', 'reward points', 'cashback', 'bonus points', 'air miles', 'miles', 'member card', 'perks'],
  },
  'points-missing': {
    kind: 'problem',
    pl: [
      'brak punkt*', 'nie ma punkt*', 'punkty nie', 'nie naliczon* punkt*', 'nie naliczylo punkt*', 'nie dostal* punkt*', 'zniknely punkt*', 'punkty znik*', 'punkty przepad*', 'nie doliczon*',
      'punkty wygas*', 'gdzie punkty', 'gdzie moje punkty', 'nie doliczy*', 'stracilem punkt*',
    ],
    ru: [
      'баллы не', 'не начислил*', 'не начислен*', 'бонусы не', 'нет баллов', 'пропали балл*', 'баллы пропал*', 'сгорели балл*', 'баллы сгор*', 'бонусы сгор*', 'где балл*', 'где бонус*',
      'где мои балл*', 'кэшбэк не', 'кешбэк не', 'не пришли балл*', 'списались балл*',
    ],
    en: [
      'points missing', 'missing points', 'no points', 'points not added', 'points not credited', 'points disappeared', 'didnt get points', 'didnt get my points', 'points expired', 'lost my points',
      'where are my points', 'points not showing', 'cashback not', 'cashback missing', 'havent received points',
    ],
  },
  'use-redeem': {
    kind: 'action',
    pl: ['uzyc', 'uzyj*', 'wykorzyst*', 'zrealizow*', 'realiz* bon*', 'realiz* kod*', 'wpisac kod*', 'korzyst*', 'skorzyst*', 'zastosow*', 'uzywa*', 'odebrac nagrod*', 'wymienic punkt*'],
    ru: ['использ*', 'воспольз*', 'примен*', 'ввести промо*', 'ввести код*', 'потратит*', 'списать балл*', 'погасить сертифик*', 'юзат*', 'пользов*', 'обменять балл*'],
    en: ['use', 'used my', 'using', 'redeem*', 'apply a code', 'apply the code', 'enter the code', 'spend my points', 'cash in', 'make use of', 'utilise', 'utilize'],
  },
  'weight-dimensions': {
    kind: 'topic',
    pl: ['waga', 'wagi', 'wazy', 'kilogram*', 'kg', 'wymiar*', 'gabaryt*', 'szerokos*', 'wysokos*', 'dlugosc*', 'centymetr*', 'cm', 'pojemnos*', 'ciezk*', 'wage', 'wagow*'],
    ru: ['вес', 'веса', 'весит', 'килограмм*', 'кг', 'габарит*', 'размеры товар*', 'ширин*', 'высот*', 'длин*', 'см', 'сантиметр*', 'объем*', 'литр*', 'тяжел*'],
    en: ['weigh*', 'kilogram*', 'kg', 'kilos', 'dimension*', 'width', 'height', 'length', 'cm', 'inch*', 'capacity', 'measurements', 'heavy', 'bulky'],
  },
  'material-ingredients': {
    kind: 'topic',
    pl: [
      'material*', 'sklad', 'skladu', 'skladnik*', 'bawelna', 'bawelny', 'bawelnian*', 'tkanin*', 'poliester*', 'z czego zrobion*', 'z czego jest', 'wegan*', 'gluten*', 'alergi*', 'uczul*',
      'alergen*', 'skora', 'skory', 'skorzan*',
    ],
    ru: ['материал*', 'хлопок', 'хлопк*', 'ткан*', 'полиэстер*', 'из чего сделан*', 'из чего', 'ингредиент*', 'веган*', 'глютен*', 'аллерг*', 'состав', 'состава', 'составе'],
    en: ['material*', 'ingredient*', 'cotton', 'leather', 'fabric*', 'polyester', 'made of', 'what is it made', 'vegan', 'gluten*', 'allerg*', 'composition', 'contains'],
  },
  'expiry-date': {
    kind: 'topic',
    pl: ['termin waznos*', 'data waznos*', 'waznosc*', 'przydatnos*', 'data przydat*', 'do kiedy wazn*', 'wazny', 'wazna', 'wazne do', 'wazna do', 'jak dlugo wazn*', 'traci waznos*', 'wygasa'],
    ru: ['срок годн*', 'срок действ*', 'годен', 'действит*', 'годност*', 'до какого числа', 'до какого действ*', 'сгора*', 'сгорят', 'истека*', 'когда истек*', 'срок годности'],
    en: ['expiry', 'expiry date', 'expire', 'expires', 'expiration*', 'best before', 'valid until', 'valid', 'validity', 'how long is it valid', 'use by', 'shelf life'],
  },
  expired: {
    kind: 'problem',
    pl: ['wygas*', 'przetermin*', 'stracil* waznos*', 'uplyn*', 'po dacie', 'niewazn*', 'przedawn*', 'przepadl*', 'skonczyla sie waznos*', 'skonczyl sie termin*', 'minal termin*', 'straci* waznos*'],
    ru: ['истек*', 'просроч*', 'срок вышел', 'недействит*', 'сгорел*', 'закончился срок*', 'срок истек*', 'вышел срок*', 'не действует', 'кончился срок', 'срок прош*', 'устарел*'],
    en: ['expired', 'has expired', 'ran out', 'run out', 'lapsed', 'no longer valid', 'out of date', 'past its date', 'invalid', 'not valid', 'outdated', 'elapsed'],
  },
  'model-compatibility': {
    kind: 'topic',
    pl: ['model*', 'wersj*', 'kompatyb*', 'pasuje do', 'bedzie pasow*', 'czy pasuje', 'specyfikac*', 'parametr*', 'obsluguje', 'wspolpracuje z', 'zgodn*', 'generacj*', 'typ urzadz*'],
    ru: ['модел*', 'верси*', 'совместим*', 'подойдет к', 'подойдет ли', 'подходит ли', 'характеристик*', 'параметр*', 'поддерживает', 'спецификац*', 'поколен*', 'подойдет для'],
    en: ['model*', 'compatib*', 'work with my', 'fit my', 'specification*', 'specs', 'spec', 'works with', 'support my', 'suitable for', 'version', 'generation'],
  },
  'authentic-original': {
    kind: 'topic',
    pl: ['orygina*', 'podrob*', 'fejk*', 'autentycz*', 'legitn*', 'legit', 'falszyw*', 'replik*', 'chinszczyzn*', 'czy to oryginal*'],
    ru: ['оригинал*', 'подделк*', 'подлинн*', 'фейк*', 'паль', 'паленк*', 'копия', 'реплик*', 'аутентич*', 'поддельн*', 'контрафакт*', 'настоящий', 'настоящая'],
    en: ['original', 'authentic*', 'genuine', 'fake*', 'counterfeit*', 'legit', 'replica*', 'knock off*', 'knockoff*', 'imitation', 'is it real'],
  },
  'used-refurbished': {
    kind: 'topic',
    pl: ['uzywan*', 'uzywk*', 'odnowion*', 'powystaw*', 'poleasing*', 'z drugiej reki', 'drugi obieg', 'regenerow*', 'outletow*', 'slady uzywan*', 'nowy czy uzywan*', 'nosi slady'],
    ru: ['б у', 'бу', 'бэу', 'подержан*', 'восстановленн*', 'витринн*', 'следы использ*', 'использован*', 'юзан*', 'ношен*', 'не новый', 'уже использ*', 'рефаб*'],
    en: ['used', 'second hand', 'secondhand', 'refurb*', 'pre owned', 'preowned', 'open box', 'ex display', 'signs of use', 'worn', 'like new'],
  },
  'try-on': {
    kind: 'action',
    pl: ['przymierz*', 'przymiar*', 'mierzyc', 'zmierzyc na sobie', 'zalozyc na probe', 'wyprobow*', 'testow*', 'przetestow*', 'sprobowac w domu'],
    ru: ['пример*', 'мерит*', 'померит*', 'пробоват*', 'опробов*', 'протестир*', 'потестит*', 'тестир*', 'посмотреть вживую'],
    en: ['try on', 'try it on', 'trying on', 'fitting room', 'try before', 'tried it on', 'test it', 'try at home', 'test drive', 'have a go'],
  },
  choose: {
    kind: 'action',
    pl: ['wybra*', 'wybier*', 'wybor*', 'dobrac', 'zdecyd*', 'jaki wybrac', 'ktory wybrac', 'ktora wybrac', 'co wybrac', 'dobor', 'pasujac*'],
    ru: ['выбрат*', 'выбор*', 'выбира*', 'подобрат*', 'подбер*', 'подбор*', 'определит*', 'какой выбрать', 'какую выбрать', 'какой взять', 'что выбрать', 'не могу выбрать', 'выбрал*'],
    en: ['choose*', 'choosing', 'chose', 'choice*', 'select*', 'pick one', 'decide*', 'which one should', 'picking', 'opt for', 'best one for me', 'right one for'],
  },
  'recommend-advise': {
    kind: 'action',
    pl: ['poleca*', 'polecicie', 'doradz*', 'poradz*', 'rekomend*', 'zarekomend*', 'co radzicie', 'co byscie', 'podpowiedz*', 'podpowiec', 'polecic', 'polecilib*', 'porada', 'porady', 'porade'],
    ru: ['посовет*', 'совет*', 'рекоменд*', 'порекоменд*', 'подскажите какой', 'подскажите что', 'что лучше', 'что порекоменд*', 'консультац*', 'проконсульт*', 'подсказ* с выбор*'],
    en: ['recommend*', 'suggest*', 'advice', 'advise*', 'what would you', 'best for', 'which is better', 'guidance', 'opinion on'],
  },
  'review-rate': {
    kind: 'action',
    pl: ['opini*', 'ocen*', 'recenzj*', 'gwiazdk*', 'komentarz*', 'wystawic opini*', 'feedback*', 'pochwal*', 'negatyw*'],
    ru: ['отзыв*', 'оценк*', 'оценит*', 'рейтинг*', 'звезд*', 'комментар*', 'оставить отзыв*', 'обзор*', 'фидбек*', 'фидбэк*', 'похвалит*', 'коммент'],
    en: ['review*', 'rating*', 'rate my', 'rate you', 'stars', 'feedback', 'leave a review', 'comment*', 'testimonial*', 'praise*', 'leave feedback', 'trustpilot'],
  },
  'shop-branch': {
    kind: 'place',
    pl: ['sklep', 'sklepu', 'sklepie', 'sklepy', 'sklepow', 'salon*', 'placowk*', 'oddzial*', 'filia', 'filii', 'punkt sprzedaz*', 'lokal', 'stacjonarn*', 'biuro obslugi', 'galeri*', 'okienk*'],
    ru: ['магаз*', 'салон*', 'отделен*', 'филиал*', 'офис*', 'точк* продаж*', 'торгов* точк*', 'бутик*', 'шоурум*', 'офлайн магазин*', 'оффлайн'],
    en: ['store', 'stores', 'shop', 'shops', 'branch*', 'outlet*', 'showroom*', 'physical store', 'brick and mortar', 'location near', 'office', 'local branch'],
  },
  'opening-hours': {
    kind: 'topic',
    pl: [
      'godzin* otwar*', 'godziny otwar*', 'godziny pracy', 'do ktorej otwar*', 'do ktorej', 'od ktorej', 'czynn*', 'otwart*', 'otwarci', 'w jakich godzin*', 'o ktorej otwier*', 'o ktorej zamyk*',
      'jak pracujecie', 'czy jestescie otwar*',
    ],
    ru: [
      'часы работы', 'время работы', 'режим работы', 'график работы', 'до скольки', 'до скольк*', 'со скольки', 'во сколько откр*', 'во сколько закр*', 'работаете', 'как работаете', 'график*',
      'когда открыв*', 'до которого часа', 'открыты', 'открыто', 'открыт',
    ],
    en: ['opening hours', 'opening times', 'business hours', 'working hours', 'open until', 'what time do you', 'when do you open', 'when do you close', 'hours', 'are you open', 'open on', 'closing time', 'open late'],
  },
  'student-senior-discount': {
    kind: 'topic',
    pl: ['student*', 'studenck*', 'uczen*', 'uczni*', 'emeryt*', 'senior*', 'legitymacj*', 'ulgow*', 'karta duzej rodzin*', 'duza rodzin*', 'kdr', 'nauczyciel*', 'ulga', 'ulgi', 'ulge'],
    ru: ['студент*', 'студенч*', 'школьн*', 'пенсион*', 'многодетн*', 'льгот*', 'скидка студент*', 'учащ*', 'учител*', 'социальн* карт*', 'ветеран*'],
    en: ['student*', 'student discount', 'senior*', 'pensioner*', 'concession*', 'school', 'unidays', 'teacher*', 'military', 'veteran*', 'nhs', 'blue light', 'reduced fare'],
  },
  'invite-refer': {
    kind: 'action',
    pl: ['polecenie znajom*', 'polecic znajom*', 'zapros*', 'program polecen*', 'kod polecaj*', 'polec* znajom*', 'za znajom*', 'kod znajom*', 'link polecaj*'],
    ru: ['приглас*', 'приведи друг*', 'реферал*', 'рефк*', 'за друга', 'бонус за друг*', 'приглашен*', 'пригласить друг*'],
    en: ['referral*', 'refer a friend', 'invite*', 'inviting', 'invitation*', 'invite a friend', 'friend code', 'bring a friend', 'recommend to a friend', 'refer', 'referred', 'referring'],
  },
  'free-of-charge': {
    kind: 'topic',
    pl: ['darmow*', 'za darmo', 'bezplatn*', 'gratis*', 'bez oplat*', 'za free', 'za friko', 'bez koszt*', 'nieodplatn*', '0 zl', 'zero zl', 'na wasz koszt', 'na koszt sklep*'],
    ru: ['бесплатн*', 'даром', 'на халяву', 'халяв*', 'безвозмездн*', 'без оплат*', 'за ваш счет', 'бесплатно ли', 'фри', 'без доплат*', '0 рублей', 'задаром'],
    en: ['free', 'for free', 'free of charge', 'no charge', 'no cost', 'complimentary', 'without paying', 'freebie*', 'gratis', 'at no extra', 'at your expense', 'at no cost'],
  },
  'clean-care': {
    kind: 'topic',
    pl: ['prania', 'pranie', 'pralk*', 'czysci*', 'czyszcz*', 'wyczysc*', 'prasow*', 'konserwac*', 'impregn*', 'wyprac', 'pielegn*', 'pierze', 'umyc', 'mycie', 'myc', 'praniu'],
    ru: ['стира*', 'постира*', 'стирк*', 'чист*', 'почист*', 'уход*', 'ухажив*', 'гладит*', 'помыт*', 'химчист*', 'отстира*', 'мыть', 'мытья'],
    en: ['wash*', 'clean', 'cleaning', 'cleaned', 'laundry', 'iron', 'dry clean', 'care instructions', 'machine wash', 'look after it', 'maintain'],
  },
  assemble: {
    kind: 'action',
    pl: ['zlozyc mebl*', 'skreca*', 'skreci*', 'zmontow*', 'montaz mebl*', 'poskladac', 'skladan* mebl*', 'instrukcja montaz*', 'nawierc*', 'wniesien*', 'wniesc', 'wnosz*', 'zlozenie mebl*'],
    ru: ['собрат* мебел*', 'сборк*', 'соберут', 'соберете', 'сборщик*', 'собрать шкаф*', 'скрутит*', 'инструкция по сборк*', 'подъем на этаж', 'занос*', 'занест*', 'поднят* на этаж*', 'подъем*'],
    en: ['assemble*', 'assembly', 'put together', 'put it together', 'flat pack', 'build it', 'screws', 'carry upstairs', 'carry it up', 'to the room of choice', 'upstairs'],
  },
  'manual-instructions': {
    kind: 'object',
    pl: ['instrukcj*', 'instruktaz*', 'podrecznik*', 'poradnik*', 'jak obslugiwac', 'jak sie obsluguje', 'obsluga urzadz*', 'krok po kroku', 'opis uzyc*', 'manual*', 'po polsku instrukcj*', 'filmik instrukt*'],
    ru: ['инструкци*', 'руководств*', 'мануал*', 'пошагов*', 'как пользоваться', 'памятк*', 'гайд*', 'описание примен*', 'инструкция на русск*', 'видеоинструкц*'],
    en: ['manual*', 'instruction*', 'user guide', 'guide', 'tutorial*', 'step by step', 'how to use', 'handbook', 'how to', 'walkthrough', 'instructions in english'],
  },
};
