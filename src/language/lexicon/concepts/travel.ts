import type { ConceptList } from './concept';

export const TRAVEL: ConceptList = {
  ticket: {
    kind: 'object',
    pl: ['bilet*', 'bilecik', 'bilet elektr*', 'e bilet*', 'wejsciowk*', 'przejazd*', 'miesieczn* bilet*', 'karnet*'],
    ru: ['билет*', 'электронн* билет*', 'е билет*', 'проездн*', 'маршрутн* квитанц*', 'входн* билет*', 'абонемент на', 'посадочный билет'],
    en: ['ticket*', 'e ticket*', 'eticket*', 'travel ticket', 'season ticket', 'day pass', 'entry pass', 'admission', 'travel pass'],
  },
  'travel-booking': {
    kind: 'topic',
    pl: ['rezerwac* hotel*', 'rezerwac* lot*', 'rezerwacja pokoj*', 'numer rezerwac*', 'wycieczk*', 'wczasy', 'wakacj*', 'podroz*', 'wyjazd*', 'nocleg*', 'biuro podrozy', 'touroperator*', 'all inclusive'],
    ru: ['бронирование отел*', 'бронирование номер*', 'номер брони*', 'путевк*', 'тур', 'тура', 'туры', 'туром', 'туроператор*', 'турагент*', 'поездк*', 'путешеств*', 'отпуск*', 'ваучер на отел*'],
    en: ['trip', 'travel*', 'holiday booking', 'vacation', 'package holiday', 'tour', 'tours', 'itinerary', 'booking number', 'booking reference', 'pnr', 'getaway', 'journey'],
  },
  flight: {
    kind: 'topic',
    pl: ['lot', 'lotu', 'loty', 'lotow', 'lotem', 'samolot*', 'lotnisk*', 'lini* lotnic*', 'przelot*', 'odlot*', 'przylot*', 'wylot*', 'lecimy', 'lece', 'terminal lotn*'],
    ru: ['рейс*', 'самолет*', 'прилет*', 'аэропорт*', 'авиа*', 'перелет*', 'летим', 'лечу', 'лететь', 'полет', 'полета', 'вылет', 'вылета', 'время вылет*'],
    en: ['flight*', 'plane', 'airport*', 'airline*', 'fly', 'flying', 'departure*', 'takeoff', 'take off', 'layover*', 'connecting flight', 'stopover*'],
  },
  'train-bus': {
    kind: 'topic',
    pl: ['pociag*', 'pkp', 'kolej', 'kolei', 'kolejow*', 'autobus*', 'autokar*', 'flixbus*', 'przystan*', 'dworzec', 'dworca', 'peron*', 'tramwaj*', 'przesiad*', 'wagon*'],
    ru: ['поезд*', 'электричк*', 'автобус*', 'вокзал*', 'ржд', 'вагон*', 'маршрутк*', 'остановк* автобус*', 'пересадк*', 'трамва*', 'купе', 'плацкарт*'],
    en: ['railway*', 'bus', 'buses', 'coach', 'coaches', 'station', 'platform', 'tram*', 'rail', 'connection missed', 'bus stop', 'train', 'trains'],
  },
  seat: {
    kind: 'topic',
    pl: ['miejsc* w samolo*', 'miejsc* siedz*', 'miejsc* przy okn*', 'wybor miejsc*', 'miejsce obok', 'siedzeni*', 'siedziec razem', 'kolo siebie', 'przy oknie', 'rzedzie', 'fotel', 'fotele', 'fotela'],
    ru: ['место у окна', 'места у окна', 'место в самолет*', 'места рядом', 'выбор мест*', 'посадочн* мест*', 'сидет*', 'кресл*', 'сесть рядом', 'у прохода', 'выбрать место'],
    en: ['seat*', 'window seat', 'aisle seat', 'sit together', 'sit next to', 'seat selection', 'legroom', 'row', 'choose my seat'],
  },
  luggage: {
    kind: 'object',
    pl: ['bagaz*', 'walizk*', 'torba podrecz*', 'podreczn*', 'plecak*', 'nadbagaz*', 'bagaz rejestr*', 'kabinow*', 'kilogram* bagaz*', 'zgubiony bagaz'],
    ru: ['багаж*', 'чемодан*', 'ручная кладь', 'ручную кладь', 'ручной клад*', 'клад*', 'рюкзак*', 'сумк* в самолет*', 'перевес', 'сверхнормат*', 'провоз багаж*'],
    en: ['luggage', 'baggage', 'suitcase*', 'carry on bag*', 'hand luggage', 'cabin bag*', 'checked bag*', 'hold bag*', 'backpack*', 'excess baggage', 'bags'],
  },
  'check-in': {
    kind: 'topic',
    pl: ['odpraw*', 'odprawa online', 'odprawic sie', 'zameldow*', 'meldow*', 'check in', 'checkin', 'karta poklad*', 'karty poklad*', 'boarding*', 'doba hotel*', 'wymeldow*'],
    ru: ['регистрация на рейс*', 'зарегистрироваться на рейс*', 'онлайн регистрац*', 'посадочн* талон*', 'посадочный', 'чекин*', 'заезд*', 'заселен*', 'заселит*', 'выезд*', 'выселен*'],
    en: ['check in', 'checkin', 'check in online', 'online check in', 'boarding pass*', 'boarding', 'check out time', 'checkout time', 'late check out', 'early check in', 'arrive early at the hotel'],
  },
  'hotel-room': {
    kind: 'place',
    pl: ['hotel*', 'pokoj', 'pokoju', 'pokoje', 'apartament*', 'hostel*', 'pensjonat*', 'kwater*', 'dostawk*', 'lozk*', 'recepcj*', 'sniadan*', 'basen*'],
    ru: ['отел*', 'гостиниц*', 'номер в отел*', 'номер с видом', 'апартамент*', 'хостел*', 'ресепшн*', 'завтрак*', 'бассейн*', 'проживан*', 'кроват*', 'номер люкс'],
    en: ['hotel*', 'room', 'rooms', 'suite', 'hostel*', 'accommodation', 'bed', 'beds', 'breakfast', 'pool', 'front desk', 'guesthouse', 'resort*', 'half board'],
  },
  'id-document': {
    kind: 'object',
    pl: ['paszport*', 'dowod osob*', 'dowodu osob*', 'dowodem', 'legitymacj*', 'prawo jazdy', 'mobywatel*', 'karta pobyt*', 'karty pobyt*', 'dokument podroz*', 'wiza', 'wize', 'wizy', 'wizow*'],
    ru: ['паспорт*', 'загран*', 'удостоверени* личн*', 'водительск*', 'права водит*', 'виза', 'визу', 'визы', 'внж', 'снилс', 'свидетельств* о рожд*', 'документ удостов*'],
    en: ['passport*', 'id card', 'identity card', 'driving licence', 'drivers license', 'driving license', 'visa application', 'visas', 'residence permit', 'national id', 'travel document*', 'photo id'],
  },
  'missed-flight': {
    kind: 'problem',
    pl: ['spoznil* sie na', 'spoznilem sie', 'spoznilam sie', 'nie zdaz*', 'nie zdazyl*', 'uciekl mi', 'ucieknie', 'przegap*', 'nie stawil*', 'przesiadk*', 'opozniony lot*', 'lot opozn*', 'strata polaczen*'],
    ru: ['опоздал*', 'опаздываю на', 'не успе*', 'не успел*', 'пропустил*', 'пропуск*', 'проспал*', 'неявк*', 'ушел поезд*', 'задержк* рейс*', 'задержали рейс*', 'рейс задерж*', 'стыковк*', 'рейс перен*'],
    en: ['missed my', 'missed the', 'miss my', 'missed flight', 'missed connection', 'didnt make it', 'wont make it', 'flight delayed', 'delayed flight', 'no show', 'overslept', 'late for my', 'running late for'],
  },
  'lost-property': {
    kind: 'problem',
    pl: ['zostawilem w', 'zostawilam w', 'rzeczy znalezion*', 'biuro rzeczy', 'zgubilem w', 'zapomnialem zabrac', 'zostawiona', 'zostal w taksow*', 'w waszym hotelu zostaw*', 'zostawilam u was', 'zguba'],
    ru: ['забыл* вещ*', 'оставил* вещ*', 'бюро находок', 'стол находок', 'потерял* в магаз*', 'забыл* у вас', 'оставил* у вас', 'забытые вещи', 'находк*', 'забыл* в машин*', 'забыл* в такси'],
    en: ['left behind', 'left my', 'lost property', 'lost and found', 'forgot my bag', 'left something', 'left it in', 'forgot it in', 'lost item', 'left in the car', 'left in the room'],
  },
  'child-pet': {
    kind: 'topic',
    pl: ['dzieck*', 'dzieci', 'dzieciak*', 'niemowl*', 'maluch*', 'wozek', 'wozk*', 'pies', 'psa', 'psem', 'kot', 'kota', 'kotem', 'zwierz*', 'fotelik*'],
    ru: ['ребен*', 'дети', 'детск*', 'малыш*', 'младен*', 'коляск*', 'собак*', 'кошк*', 'кота', 'котом', 'животн*', 'питом*', 'автокресл*', 'детей', 'детям'],
    en: ['child', 'children', 'kid', 'kids', 'baby', 'babies', 'infant*', 'toddler*', 'stroller*', 'pushchair*', 'pet', 'pets', 'dog', 'cat', 'minor'],
  },
  disability: {
    kind: 'topic',
    pl: ['niepelnospr*', 'wozku inwalid*', 'wozek inwalid*', 'inwalid*', 'opiekun*', 'osoba starsz*', 'nieslysz*', 'niewidom*', 'orzeczen*', 'udogodn*', 'bez barier', 'winda', 'windy'],
    ru: ['инвалид*', 'колясочник*', 'маломобил*', 'сопровожд*', 'ограниченн* возможн*', 'слабовид*', 'слабослыш*', 'пандус*', 'лифт*', 'доступная сред*', 'льгот*'],
    en: [
      'wheelchair*', 'accessib*', 'mobility', 'special assistance', 'carer', 'blind', 'deaf', 'elevator', 'lift access', 'reduced mobility', 'step free', 'disabled person*', 'disability',
      'disabilities', 'disabled passenger*',
    ],
  },
  'car-vehicle': {
    kind: 'object',
    pl: ['auto', 'auta', 'samoch*', 'auto zastep*', 'wypozycz*', 'wynaj*', 'parking*', 'rower*', 'hulajn*', 'paliw*', 'stacja ladow*', 'taxi', 'taksow*', 'kierow*'],
    ru: ['машин*', 'авто', 'автомоб*', 'тачк*', 'аренд*', 'прокат*', 'парковк*', 'велосипед*', 'самокат*', 'топлив*', 'бензин*', 'такси', 'таксист*'],
    en: ['car', 'cars', 'vehicle*', 'rental', 'rent', 'hire', 'parking', 'park', 'bike*', 'scooter*', 'fuel', 'taxi', 'cab', 'ride', 'rides'],
  },
};
