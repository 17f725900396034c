import type { ConceptList } from './concept';

export const APPOINTMENTS: ConceptList = {
  'book-reserve': {
    kind: 'action',
    pl: [
      'rezerwuj*', 'rezerwac*', 'rezerwow*', 'zarezerw*', 'zabukow*', 'bukow*', 'bookow*', 'zaklep*', 'umowic wizyt*', 'umowic termin*', 'zapisac na wizyt*', 'zapisac sie na', 'odlozyc dla mnie',
      'zostawic dla mnie', 'bukuje stolik', 'bukuje termin', 'bukuje miejsce', 'bukuje pokoj', 'bukuje wizyte', 'bukuje stol', 'bukuje lot', 'bukuje hotel', 'wolne terminy', 'wolne termin',
      'wolne miejsca', 'wolne pokoje', 'wolny terminy', 'wolny termin', 'wolny miejsca', 'wolny pokoje', 'dostepne terminy', 'dostepne termin', 'dostepne miejsca', 'dostepne pokoje',
    ],
    ru: [
      'бронир*', 'заброн*', 'бронь', 'брони', 'броню', 'резерв', 'резервир*', 'резервац*', 'зарезерв*', 'записат* на', 'отложить товар*', 'отложите', 'придержит*', 'забукат*', 'свободн* время',
      'свободн* места', 'свободн* даты', 'свободн* номера', 'свободн* окна', 'доступн* время', 'доступн* места', 'доступн* даты', 'доступн* номера', 'доступн* окна',
    ],
    en: [
      'book', 'booked', 'booking*', 'reserve*', 'reserving', 'reservation*', 'hold it for me', 'put it aside', 'set aside', 'schedule an appointment', 'save me a spot', 'make a table', 'make a slot',
      'make a place', 'make a room', 'make an appointment', 'make a seat', 'make a visit', 'free slot', 'free slots', 'free dates', 'free appointments', 'free times', 'free rooms', 'available slot',
      'available slots', 'available dates', 'available appointments', 'available times', 'available rooms',
    ],
  },
  reschedule: {
    kind: 'action',
    pl: ['przeloz*', 'przeklada*', 'przesun*', 'przesuwa*', 'inny termin*', 'inna dat*', 'inny dzien', 'zmienic termin*', 'zmienic dat*', 'zmiana termin*', 'zmiana dat*', 'przebukow*', 'przebook*'],
    ru: ['перенес*', 'перенос*', 'передвин*', 'сдвинут*', 'другую дат*', 'на другой день', 'другое врем*', 'изменить дат*', 'поменять дат*', 'смена дат*', 'перебронир*', 'перезапис*', 'на другое числ*'],
    en: [
      'reschedul*', 'rebook*', 'postpone*', 'another date', 'different date', 'different day', 'another day', 'change the date', 'change date', 'change the time', 'move my booking', 'push back',
      'move it to', 'new date', 'another time',
    ],
  },
  'visit-come': {
    kind: 'action',
    pl: [
      'przyjsc', 'przyjde', 'przyjechac', 'przyjade', 'przyjezdz*', 'podejsc', 'podejde', 'wpasc', 'wpadne', 'wpadac', 'podjechac', 'podjade', 'odwiedz*', 'zajrzec', 'wizyt*', 'umowic sie',
      'stawic sie', 'dojazd*', 'dojechac do was',
    ],
    ru: ['прийти', 'приду', 'приехат*', 'приед*', 'подъехат*', 'подойти', 'подойд*', 'зайти к', 'заеду', 'заехат*', 'посетить', 'посещен*', 'визит*', 'явит*', 'добрат*', 'доехать до вас', 'записаться на прием*'],
    en: ['visit*', 'come in', 'come by', 'come over', 'stop by', 'drop by', 'drop in', 'swing by', 'come to the store', 'come to your', 'appointment*', 'turn up', 'show up', 'walk in'],
  },
  'apply-submit': {
    kind: 'action',
    pl: ['wniosk*', 'wniosek', 'zlozyc wnios*', 'skladac wnios*', 'zlozyc podan*', 'podani*', 'aplikow*', 'zglosz*', 'zglosic sie', 'wypelnic wnios*', 'zlozyc dokument*'],
    ru: ['заявлен*', 'заявк*', 'подат* документ*', 'подач*', 'обращени*', 'ходатайств*', 'прошени*'],
    en: ['apply', 'applying', 'applied', 'application*', 'submit*', 'submission', 'put in a request', 'fill out a form', 'fill in a form', 'lodge*'],
  },
  sign: {
    kind: 'action',
    pl: ['podpis*', 'odreczn*', 'sygnatur*', 'e podpis*'],
    ru: [
      'подпись', 'подписи', 'подписать', 'подписан', 'подписыва*', 'подписат* договор*', 'роспис*', 'распис*', 'эцп', 'электронн* подпис*', 'подпис* документ*', 'укэп', 'подписание договор*',
      'подписание электронн*', 'подписание онлайн', 'подписание через госуслуги', 'подписание акт',
    ],
    en: [
      'sign the contract', 'signature', 'signed for', 'sign for', 'e sign*', 'esign*', 'docusign', 'electronically sign', 'signing the contract', 'need to sign', 'signatures', 'sign a contract',
      'sign documents', 'sign online', 'sign electronically', 'sign the agreement', 'sign the form', 'sign a document', 'signing a contract', 'signing documents', 'signing online',
      'signing electronically', 'signing the agreement', 'signing the form', 'signing a document',
    ],
  },
  'form-document': {
    kind: 'object',
    pl: [
      'formularz*', 'dokument*', 'papier', 'papiery', 'papierk*', 'druk', 'druczek', 'zaswiadczen*', 'certyfikat*', 'blankiet*', 'zalacznik do umow*', 'pismo', 'pisma', 'jakie wniosek',
      'wypelnic wniosek', 'pobrac wniosek', 'wyslac wniosek', 'przeslac wniosek', 'zlozyc wniosek', 'dostarczyc wniosek', 'potrzebne wniosek', 'brak wniosek', 'skan dowodu', 'skan umowy',
    ],
    ru: [
      'бланк*', 'бумаг*', 'бумажк*', 'справк*', 'анкет*', 'сертифик* соответ*', 'декларац*', 'докум*', 'образец заявлен*', 'форма', 'форму', 'формы', 'какие заявление', 'заполнить заявление',
      'скачать заявление', 'прислать заявление', 'отправить заявление', 'подать заявление', 'предоставить заявление', 'нужны заявление', 'скан паспорта', 'скан договора',
    ],
    en: ['form', 'forms', 'document*', 'paperwork', 'papers', 'certificate*', 'template*', 'pdf', 'declaration*', 'fill in', 'copy of passport', 'copy of contract', 'scan of passport', 'scan of contract'],
  },
  'health-medicine': {
    kind: 'topic',
    pl: ['lek', 'leki', 'lekow', 'recept*', 'aptek*', 'lekarz*', 'badan*', 'przychodn*', 'tabletk*', 'suplement*', 'zabieg*'],
    ru: ['лекарств*', 'рецепт*', 'аптек*', 'врач*', 'анализ*', 'таблет*', 'клиник*', 'поликлиник*', 'бад', 'бады', 'процедур*', 'препарат*'],
    en: ['medicine*', 'medication*', 'prescription*', 'pharmacy', 'doctor*', 'clinic', 'clinics', 'test results', 'pill', 'pills', 'supplement*', 'treatment*', 'drug*'],
  },
  'in-person': {
    kind: 'topic',
    pl: ['osobisc*', 'osobist*', 'na miejsc*', 'stacjonarn*', 'w sklepie', 'w salonie', 'w oddzial*', 'w placowc*', 'na zywo', 'fizyczn*', 'w punkcie', 'twarza w twarz'],
    ru: ['лично', 'личн* визит*', 'на месте', 'в магазине', 'в салоне', 'в отделении', 'в офисе', 'очно', 'вживую', 'офлайн', 'оффлайн', 'самому прийти'],
    en: ['in person', 'in store', 'at the store', 'at a branch', 'in branch', 'face to face', 'physically', 'on site', 'on the spot', 'at the shop'],
  },
  'appointment-book': {
    kind: 'action',
    pl: [
      'umowic wizyte', 'umowic sie na wizyte', 'umowic sie do lekarza', 'umowic do lekarza', 'umowic na wizyte', 'umowic termin wizyty', 'umowic wizyty', 'umowic spotkanie', 'umowic sie na spotkanie',
      'umowic sie do fryzjera', 'umowienie wizyte', 'umowienie sie na wizyte', 'umowienie sie do lekarza', 'umowienie do lekarza', 'umowienie na wizyte', 'umowienie termin wizyty', 'umowienie wizyty',
      'umowienie spotkanie', 'umowienie sie na spotkanie', 'umowienie sie do fryzjera', 'zapisac wizyte', 'zapisac sie na wizyte', 'zapisac sie do lekarza', 'zapisac do lekarza', 'zapisac na wizyte',
      'zapisac termin wizyty', 'zapisac wizyty', 'zapisac spotkanie', 'zapisac sie na spotkanie', 'zapisac sie do fryzjera', 'zarejestrowac wizyte', 'zarejestrowac sie na wizyte',
      'zarejestrowac sie do lekarza', 'zarejestrowac do lekarza', 'zarejestrowac na wizyte', 'zarejestrowac termin wizyty', 'zarejestrowac wizyty', 'zarejestrowac spotkanie',
      'zarejestrowac sie na spotkanie', 'zarejestrowac sie do fryzjera', 'rezerwacja wizyte', 'rezerwacja sie na wizyte', 'rezerwacja sie do lekarza', 'rezerwacja do lekarza', 'rezerwacja na wizyte',
      'rezerwacja termin wizyty', 'rezerwacja wizyty', 'rezerwacja spotkanie', 'rezerwacja sie na spotkanie', 'rezerwacja sie do fryzjera', 'umowie wizyte', 'umowie sie na wizyte',
      'umowie sie do lekarza', 'umowie do lekarza', 'umowie na wizyte', 'umowie termin wizyty', 'umowie wizyty', 'umowie spotkanie', 'umowie sie na spotkanie', 'umowie sie do fryzjera',
      'najblizszy termin wizyty', 'najblizszy termin do lekarza', 'wolny termin wizyty', 'wolny termin do lekarza', 'pierwszy termin wizyty', 'pierwszy termin do lekarza', 'wolne terminy',
      'jakie terminy', 'zapisy do',
    ],
    ru: [
      'записаться на прием', 'записаться к врачу', 'записаться на визит', 'записаться к мастеру', 'записаться на консультац*', 'записаться на стрижк*', 'записаться на осмотр', 'записаться меня на',
      'запись на прием', 'запись к врачу', 'запись на визит', 'запись к мастеру', 'запись на консультац*', 'запись на стрижк*', 'запись на осмотр', 'запись меня на', 'записать на прием',
      'записать к врачу', 'записать на визит', 'записать к мастеру', 'записать на консультац*', 'записать на стрижк*', 'записать на осмотр', 'записать меня на', 'запишите на прием',
      'запишите к врачу', 'запишите на визит', 'запишите к мастеру', 'запишите на консультац*', 'запишите на стрижк*', 'запишите на осмотр', 'запишите меня на', 'ближайшая запись', 'ближайшая время',
      'ближайшая окно', 'ближайшая окошко', 'свободн* запись', 'свободн* время', 'свободн* окно', 'свободн* окошко', 'есть запись', 'есть время', 'есть окно', 'есть окошко', 'талон к врачу',
    ],
    en: [
      'book an appointment', 'book appointment', 'book a visit', 'book a consultation', 'book a doctors appointment', 'book a slot', 'book a meeting', 'make an appointment', 'make appointment',
      'make a visit', 'make a consultation', 'make a doctors appointment', 'make a slot', 'make a meeting', 'schedule an appointment', 'schedule appointment', 'schedule a visit',
      'schedule a consultation', 'schedule a doctors appointment', 'schedule a slot', 'schedule a meeting', 'get an appointment', 'get appointment', 'get a visit', 'get a consultation',
      'get a doctors appointment', 'get a slot', 'get a meeting', 'arrange an appointment', 'arrange appointment', 'arrange a visit', 'arrange a consultation', 'arrange a doctors appointment',
      'arrange a slot', 'arrange a meeting', 'need an appointment', 'need appointment', 'need a visit', 'need a consultation', 'need a doctors appointment', 'need a slot', 'need a meeting',
      'next available appointment', 'next appointment', 'next available slot', 'next slot', 'first available appointment', 'first appointment', 'first available slot', 'first slot',
      'earliest available appointment', 'earliest appointment', 'earliest available slot', 'earliest slot', 'appointment booking', 'appointment availability', 'appointment slots', 'appointment times',
    ],
  },
  'appointment-change': {
    kind: 'action',
    pl: [
      'przelozyc wizyte', 'przelozyc wizyty', 'przelozyc spotkanie', 'przelozyc godzine wizyty', 'przelozyc termin', 'zmienic wizyte', 'zmienic wizyty', 'zmienic spotkanie', 'zmienic godzine wizyty',
      'zmienic termin', 'przesunac wizyte', 'przesunac wizyty', 'przesunac spotkanie', 'przesunac godzine wizyty', 'przesunac termin', 'przeniesc wizyte', 'przeniesc wizyty', 'przeniesc spotkanie',
      'przeniesc godzine wizyty', 'przeniesc termin', 'przekladam wizyte', 'przekladam wizyty', 'przekladam spotkanie', 'przekladam godzine wizyty', 'przekladam termin', 'inny termin wizyty',
      'wizyta na inny dzien', 'wizyta na inna godzine', 'wizyta na pozniej', 'wizyta na wczesniej', 'wizyte na inny dzien', 'wizyte na inna godzine', 'wizyte na pozniej', 'wizyte na wczesniej',
    ],
    ru: [
      'перенести запись', 'перенести прием', 'перенести визит', 'перенести время записи', 'перенести время приема', 'перенести встречу', 'перенести записи', 'изменить запись', 'изменить прием',
      'изменить визит', 'изменить время записи', 'изменить время приема', 'изменить встречу', 'изменить записи', 'поменять запись', 'поменять прием', 'поменять визит', 'поменять время записи',
      'поменять время приема', 'поменять встречу', 'поменять записи', 'сдвинуть запись', 'сдвинуть прием', 'сдвинуть визит', 'сдвинуть время записи', 'сдвинуть время приема', 'сдвинуть встречу',
      'сдвинуть записи', 'перенос запись', 'перенос прием', 'перенос визит', 'перенос время записи', 'перенос время приема', 'перенос встречу', 'перенос записи', 'запись на другой день',
      'запись на другое время', 'запись на позже', 'запись на раньше', 'перезаписаться',
    ],
    en: [
      'reschedule my appointment', 'reschedule the appointment', 'reschedule appointment', 'reschedule my visit', 'reschedule the meeting', 'reschedule my slot', 'move my appointment',
      'move the appointment', 'move appointment', 'move my visit', 'move the meeting', 'move my slot', 'change my appointment', 'change the appointment', 'change appointment', 'change my visit',
      'change the meeting', 'change my slot', 'postpone my appointment', 'postpone the appointment', 'postpone appointment', 'postpone my visit', 'postpone the meeting', 'postpone my slot',
      'rearrange my appointment', 'rearrange the appointment', 'rearrange appointment', 'rearrange my visit', 'rearrange the meeting', 'rearrange my slot', 'push back my appointment',
      'push back the appointment', 'push back appointment', 'push back my visit', 'push back the meeting', 'push back my slot', 'another time for my', 'another time for the', 'another time instead',
      'another appointment for my', 'another appointment for the', 'another appointment instead', 'another slot for my', 'another slot for the', 'another slot instead', 'another date for my',
      'another date for the', 'another date instead', 'different time for my', 'different time for the', 'different time instead', 'different appointment for my', 'different appointment for the',
      'different appointment instead', 'different slot for my', 'different slot for the', 'different slot instead', 'different date for my', 'different date for the', 'different date instead',
      'later time for my', 'later time for the', 'later time instead', 'later appointment for my', 'later appointment for the', 'later appointment instead', 'later slot for my', 'later slot for the',
      'later slot instead', 'later date for my', 'later date for the', 'later date instead', 'earlier time for my', 'earlier time for the', 'earlier time instead', 'earlier appointment for my',
      'earlier appointment for the', 'earlier appointment instead', 'earlier slot for my', 'earlier slot for the', 'earlier slot instead', 'earlier date for my', 'earlier date for the',
      'earlier date instead',
    ],
  },
  'appointment-cancel': {
    kind: 'action',
    pl: [
      'odwolac wizyte', 'odwolac wizyty', 'odwolac spotkanie', 'odwolac termin', 'odwolac rezerwacje', 'odwolac wizyta', 'anulowac wizyte', 'anulowac wizyty', 'anulowac spotkanie', 'anulowac termin',
      'anulowac rezerwacje', 'anulowac wizyta', 'zrezygnowac z wizyte', 'zrezygnowac z wizyty', 'zrezygnowac z spotkanie', 'zrezygnowac z termin', 'zrezygnowac z rezerwacje', 'zrezygnowac z wizyta',
      'odwoluje wizyte', 'odwoluje wizyty', 'odwoluje spotkanie', 'odwoluje termin', 'odwoluje rezerwacje', 'odwoluje wizyta', 'nie przyjde na wizyte', 'nie przyjde na wizyty',
      'nie przyjde na spotkanie', 'nie przyjde na termin', 'nie przyjde na rezerwacje', 'nie przyjde na wizyta', 'odwolanie wizyte', 'odwolanie wizyty', 'odwolanie spotkanie', 'odwolanie termin',
      'odwolanie rezerwacje', 'odwolanie wizyta', 'nie moge przyjsc na wizyte', 'nie moge przyjsc na spotkanie', 'nie moge przyjsc na termin', 'nie moge przyjsc na umowion*', 'nie moge byc na wizyte',
      'nie moge byc na spotkanie', 'nie moge byc na termin', 'nie moge byc na umowion*', 'nie moge dotrzec na wizyte', 'nie moge dotrzec na spotkanie', 'nie moge dotrzec na termin',
      'nie moge dotrzec na umowion*', 'nie dam rady przyjsc na wizyte', 'nie dam rady przyjsc na spotkanie', 'nie dam rady przyjsc na termin', 'nie dam rady przyjsc na umowion*',
      'nie dam rady byc na wizyte', 'nie dam rady byc na spotkanie', 'nie dam rady byc na termin', 'nie dam rady byc na umowion*', 'nie dam rady dotrzec na wizyte',
      'nie dam rady dotrzec na spotkanie', 'nie dam rady dotrzec na termin', 'nie dam rady dotrzec na umowion*', 'nie zdaze przyjsc na wizyte', 'nie zdaze przyjsc na spotkanie',
      'nie zdaze przyjsc na termin', 'nie zdaze przyjsc na umowion*', 'nie zdaze byc na wizyte', 'nie zdaze byc na spotkanie', 'nie zdaze byc na termin', 'nie zdaze byc na umowion*',
      'nie zdaze dotrzec na wizyte', 'nie zdaze dotrzec na spotkanie', 'nie zdaze dotrzec na termin', 'nie zdaze dotrzec na umowion*',
    ],
    ru: [
      'отменить запись', 'отменить прием', 'отменить визит', 'отменить записи', 'отменить приема', 'отменить встречу', 'отмена запись', 'отмена прием', 'отмена визит', 'отмена записи',
      'отмена приема', 'отмена встречу', 'отказаться от запись', 'отказаться от прием', 'отказаться от визит', 'отказаться от записи', 'отказаться от приема', 'отказаться от встречу', 'снять запись',
      'снять прием', 'снять визит', 'снять записи', 'снять приема', 'снять встречу', 'аннулировать запись', 'аннулировать прием', 'аннулировать визит', 'аннулировать записи', 'аннулировать приема',
      'аннулировать встречу', 'не смогу прийти на прием', 'не смогу прийти на запись', 'не смогу прийти к врачу', 'не смогу прийти к мастеру', 'не смогу быть на прием', 'не смогу быть на запись',
      'не смогу быть к врачу', 'не смогу быть к мастеру', 'не смогу приехать на прием', 'не смогу приехать на запись', 'не смогу приехать к врачу', 'не смогу приехать к мастеру',
      'не могу прийти на прием', 'не могу прийти на запись', 'не могу прийти к врачу', 'не могу прийти к мастеру', 'не могу быть на прием', 'не могу быть на запись', 'не могу быть к врачу',
      'не могу быть к мастеру', 'не могу приехать на прием', 'не могу приехать на запись', 'не могу приехать к врачу', 'не могу приехать к мастеру', 'не получится прийти на прием',
      'не получится прийти на запись', 'не получится прийти к врачу', 'не получится прийти к мастеру', 'не получится быть на прием', 'не получится быть на запись', 'не получится быть к врачу',
      'не получится быть к мастеру', 'не получится приехать на прием', 'не получится приехать на запись', 'не получится приехать к врачу', 'не получится приехать к мастеру',
    ],
    en: [
      'cancel my appointment', 'cancel the appointment', 'cancel appointment', 'cancel my visit', 'cancel the meeting', 'cancel my slot', 'cancelling my appointment', 'cancelling the appointment',
      'cancelling appointment', 'cancelling my visit', 'cancelling the meeting', 'cancelling my slot', 'canceling my appointment', 'canceling the appointment', 'canceling appointment',
      'canceling my visit', 'canceling the meeting', 'canceling my slot', 'cant make it to my appointment', 'cant make it to the appointment', 'cant make it for my appointment',
      'cant make it anymore', 'cant come to my appointment', 'cant come to the appointment', 'cant come for my appointment', 'cant come anymore', 'cant attend to my appointment',
      'cant attend to the appointment', 'cant attend for my appointment', 'cant attend anymore', 'missed my appointment', 'missed appointment', 'missed fee', 'no show my appointment',
      'no show appointment', 'no show fee',
    ],
  },
  'appointment-late': {
    kind: 'problem',
    pl: [
      'spoznie sie na wizyte', 'spoznie sie do lekarza', 'spoznie sie kilka minut', 'spoznie sie chwile', 'spoznilem sie na wizyte', 'spoznilem sie do lekarza', 'spoznilem sie kilka minut',
      'spoznilem sie chwile', 'spoznilam sie na wizyte', 'spoznilam sie do lekarza', 'spoznilam sie kilka minut', 'spoznilam sie chwile', 'bede pozniej', 'bede spozniony', 'bede spozniona',
      'przyjde pozniej', 'przyjde spozniony', 'przyjde spozniona', 'przegapil* wizyte', 'nie przyszedlem na wizyte', 'nie przyszlam na wizyte',
    ],
    ru: [
      'опоздаю на прием', 'опоздаю на запись', 'опоздаю к врачу', 'опоздаю на несколько минут', 'опоздаю немного', 'опаздываю на прием', 'опаздываю на запись', 'опаздываю к врачу',
      'опаздываю на несколько минут', 'опаздываю немного', 'опоздал* на прием', 'опоздал* на запись', 'опоздал* к врачу', 'опоздал* на несколько минут', 'опоздал* немного', 'приду позже',
      'приду с опозданием', 'буду позже', 'буду с опозданием', 'пропустил* запись', 'пропустил* прием', 'не пришел на прием', 'не пришла на прием',
    ],
    en: [
      'late for my appointment', 'late to my appointment', 'late for the appointment', 'late 10 minutes', 'missed my appointment', 'missed my visit', 'missed my slot', 'forgot my appointment',
      'forgot my visit', 'forgot my slot',
    ],
  },
  'appointment-reminder': {
    kind: 'topic',
    pl: [
      'kiedy mam wizyte', 'kiedy moja wizyta', 'kiedy wizyta', 'kiedy wizyte', 'kiedy termin wizyty', 'o ktorej mam wizyte', 'o ktorej moja wizyta', 'o ktorej wizyta', 'o ktorej wizyte',
      'o ktorej termin wizyty', 'na ktora mam wizyte', 'na ktora moja wizyta', 'na ktora wizyta', 'na ktora wizyte', 'na ktora termin wizyty', 'sprawdzic mam wizyte', 'sprawdzic moja wizyta',
      'sprawdzic wizyta', 'sprawdzic wizyte', 'sprawdzic termin wizyty', 'potwierdzic mam wizyte', 'potwierdzic moja wizyta', 'potwierdzic wizyta', 'potwierdzic wizyte', 'potwierdzic termin wizyty',
      'potwierdzam mam wizyte', 'potwierdzam moja wizyta', 'potwierdzam wizyta', 'potwierdzam wizyte', 'potwierdzam termin wizyty', 'przypomnien* o wizycie', 'przypomnien* o terminie',
      'na kiedy jestem umowion*', 'na kiedy mam termin', 'na ktora jestem umowion*', 'na ktora mam termin',
    ],
    ru: [
      'когда у меня запись', 'когда моя запись', 'когда запись', 'когда прием', 'когда у меня прием', 'когда визит', 'во сколько у меня запись', 'во сколько моя запись', 'во сколько запись',
      'во сколько прием', 'во сколько у меня прием', 'во сколько визит', 'на сколько у меня запись', 'на сколько моя запись', 'на сколько запись', 'на сколько прием', 'на сколько у меня прием',
      'на сколько визит', 'проверить у меня запись', 'проверить моя запись', 'проверить запись', 'проверить прием', 'проверить у меня прием', 'проверить визит', 'подтвердить у меня запись',
      'подтвердить моя запись', 'подтвердить запись', 'подтвердить прием', 'подтвердить у меня прием', 'подтвердить визит', 'подтверждаю у меня запись', 'подтверждаю моя запись', 'подтверждаю запись',
      'подтверждаю прием', 'подтверждаю у меня прием', 'подтверждаю визит', 'напоминан* о записи', 'напоминан* о приеме', 'напоминан* о визите', 'на какое время я записан*', 'на когда я записан*',
    ],
    en: [
      'when is my appointment', 'when my appointment', 'when the appointment', 'when my visit', 'what time is my appointment', 'what time my appointment', 'what time the appointment',
      'what time my visit', 'check is my appointment', 'check my appointment', 'check the appointment', 'check my visit', 'confirm is my appointment', 'confirm my appointment',
      'confirm the appointment', 'confirm my visit', 'confirming is my appointment', 'confirming my appointment', 'confirming the appointment', 'confirming my visit', 'appointment reminder',
      'appointment confirmation', 'appointment time', 'appointment details',
    ],
  },
  'doctor-specialist': {
    kind: 'topic',
    pl: ['lekarz*', 'doktor*', 'specjalist*', 'dermatolog*', 'ginekolog*', 'okulist*', 'kardiolog*', 'pediatr*', 'internist*', 'neurolog*', 'ortoped*', 'psycholog*', 'chirurg*'],
    ru: ['врач*', 'доктор*', 'терапевт*', 'дерматолог*', 'гинеколог*', 'окулист*', 'кардиолог*', 'педиатр*', 'невролог*', 'ортопед*', 'психолог*', 'хирург*', 'офтальмолог*', 'узкий специалист', 'участковый'],
    en: ['doctor*', 'physician*', 'specialist*', 'dermatolog*', 'gynaecolog*', 'gynecolog*', 'cardiolog*', 'pediatric*', 'paediatric*', 'neurolog*', 'orthopaed*', 'psycholog*', 'surgeon*', 'therapist*', 'gp'],
  },
  dentist: {
    kind: 'topic',
    pl: ['dentyst*', 'stomatolog*', 'zab', 'zeba', 'zebow', 'plomb*', 'ortodont*', 'kanalow*', 'aparat na zeby'],
    ru: ['стоматолог*', 'дантист*', 'зуб', 'зуба', 'зубы', 'зубн*', 'пломба', 'пломбу', 'брекет*', 'ортодонт*'],
    en: ['dentist*', 'dental', 'tooth', 'teeth', 'toothache', 'filling*', 'braces', 'orthodont*', 'root canal', 'hygienist*'],
  },
  'clinic-tests': {
    kind: 'topic',
    pl: [
      'badan*', 'usg', 'rtg', 'rezonans*', 'krwi', 'morfolog*', 'tomograf*', 'wymaz*', 'szczepien*', 'szczepionk*', 'wyniki online', 'wyniki testu', 'wynik online', 'wynik testu', 'na czczo',
      'skierowan*', 'laborator*',
    ],
    ru: [
      'анализ*', 'узи', 'рентген*', 'мрт', 'кровь', 'томограф*', 'мазок', 'прививк*', 'вакцин*', 'флюорограф*', 'результат* онлайн', 'результат* обследован*', 'результат* теста', 'натощак',
      'подготовка к', 'направлени* к врачу', 'направлени* на', 'лаборатор*',
    ],
    en: [
      'blood test*', 'ultrasound*', 'xray*', 'x ray*', 'mri', 'ct scan', 'swab*', 'vaccin*', 'jab', 'checkup', 'check up', 'test result', 'test results', 'test test', 'lab result', 'lab results',
      'lab test', 'blood result', 'blood results', 'fasting', 'referral letter', 'get my results', 'collect my results', 'see my results',
    ],
  },
  'prescription-pharmacy': {
    kind: 'topic',
    pl: [
      'recept*', 'erecept*', 'lek dostepn*', 'lek zamienn*', 'leki dostepn*', 'leki zamienn*', 'lekow dostepn*', 'lekow zamienn*', 'lekarstw* dostepn*', 'lekarstw* zamienn*', 'tabletk* dostepn*',
      'tabletk* zamienn*', 'aptek*', 'dawk*', 'ulotk*', 'zwolnienie lekarskie', 'l4',
    ],
    ru: [
      'рецепт*', 'лекарств* аналог*', 'лекарств* в наличии', 'таблетк* аналог*', 'таблетк* в наличии', 'препарат* аналог*', 'препарат* в наличии', 'аптек*', 'дозировк*', 'инструкция к препарат*',
      'больничный', 'больничного',
    ],
    en: [
      'prescription*', 'medicine available', 'medicine refill', 'medication available', 'medication refill', 'tablets available', 'tablets refill', 'pills available', 'pills refill', 'pharmacy',
      'pharmacies', 'pharmacist*', 'dosage', 'side effects', 'leaflet', 'sick note',
    ],
  },
  telemedicine: {
    kind: 'topic',
    pl: [
      'teleporad*', 'telekonsultac*', 'konsultac* online', 'konsultac* zdalna', 'konsultac* telefoniczna', 'konsultac* przez telefon', 'konsultac* wideo', 'wizyta online', 'wizyta zdalna',
      'wizyta telefoniczna', 'wizyta przez telefon', 'wizyta wideo', 'porada online', 'porada zdalna', 'porada telefoniczna', 'porada przez telefon', 'porada wideo', 'e wizyta', 'wideokonsultac*',
    ],
    ru: [
      'телемедицин*', 'консультац* онлайн', 'консультац* по телефону', 'консультац* по видео', 'консультац* дистанционн*', 'прием онлайн', 'прием по телефону', 'прием по видео', 'прием дистанционн*',
      'врач онлайн', 'врач по телефону', 'врач по видео', 'врач дистанционн*', 'онлайн врач*', 'видеоконсультац*',
    ],
    en: [
      'online appointment', 'online consultation', 'online doctor', 'online visit', 'online gp', 'video appointment', 'video consultation', 'video doctor', 'video visit', 'video gp',
      'telephone appointment', 'telephone consultation', 'telephone doctor', 'telephone visit', 'telephone gp', 'phone appointment', 'phone consultation', 'phone doctor', 'phone visit', 'phone gp',
      'remote appointment', 'remote consultation', 'remote doctor', 'remote visit', 'remote gp', 'virtual appointment', 'virtual consultation', 'virtual doctor', 'virtual visit', 'virtual gp',
      'telehealth', 'telemedicine', 'video call with',
    ],
  },
  'hair-beauty': {
    kind: 'topic',
    pl: ['fryzjer*', 'kosmetyczk*', 'manicure*', 'paznok*', 'strzyzen*', 'masaz*', 'depilac*', 'rzesy', 'rzes', 'rzesach', 'hybryd*', 'barber*', 'farbowan*', 'makijaz permanent*'],
    ru: ['парикмахер*', 'салон красот*', 'маникюр*', 'педикюр*', 'ногти', 'ногтей', 'стрижк*', 'массаж*', 'эпиляц*', 'ресниц*', 'барбер*', 'окрашиван*', 'шугаринг*'],
    en: ['hairdresser*', 'haircut*', 'beauty salon', 'manicure*', 'pedicure*', 'nails', 'massage*', 'waxing', 'eyelash*', 'barber*', 'hair colour', 'facial'],
  },
  'restaurant-table': {
    kind: 'topic',
    pl: ['restauracj*', 'stolik*', 'menu', 'kelner*', 'na wynos', 'dowoz jedzenia', 'knajp*', 'danie', 'dania', 'porcja'],
    ru: ['ресторан*', 'столик*', 'кафе', 'забронировать стол*', 'бронь стол*', 'свободный стол*', 'меню', 'официант*', 'на вынос', 'доставка еды', 'блюдо', 'блюда', 'порция'],
    en: ['restaurant*', 'book a table', 'reserve a table', 'free a table', 'cancel a table', 'table for', 'menu', 'waiter', 'takeaway', 'takeout', 'food delivery', 'dish', 'dishes'],
  },
  'food-order-problem': {
    kind: 'problem',
    pl: [
      'zimne jedzenie', 'zimne pizza', 'zimne danie', 'zimne burger', 'zimne zupa', 'zimna jedzenie', 'zimna pizza', 'zimna danie', 'zimna burger', 'zimna zupa', 'surowe jedzenie', 'surowe pizza',
      'surowe danie', 'surowe burger', 'surowe zupa', 'zepsute jedzenie', 'zepsute pizza', 'zepsute danie', 'zepsute burger', 'zepsute zupa', 'niedobre jedzenie', 'niedobre pizza', 'niedobre danie',
      'niedobre burger', 'niedobre zupa', 'rozlane jedzenie', 'rozlane pizza', 'rozlane danie', 'rozlane burger', 'rozlane zupa', 'rozlana jedzenie', 'rozlana pizza', 'rozlana danie',
      'rozlana burger', 'rozlana zupa', 'brakuje napoju', 'brakuje dania', 'brakuje sosu', 'brakuje sztuccow', 'brakuje w jedzeniu', 'nie ma napoju', 'nie ma dania', 'nie ma sosu', 'nie ma sztuccow',
      'nie ma w jedzeniu', 'pomylone napoju', 'pomylone dania', 'pomylone sosu', 'pomylone sztuccow', 'pomylone w jedzeniu', 'jedzenie przyszlo zimne', 'jedzenie nie dotarlo', 'jedzenie niesmaczne',
    ],
    ru: [
      'холодная еда', 'холодная пицца', 'холодная блюдо', 'холодная бургер', 'холодная суп', 'холодное еда', 'холодное пицца', 'холодное блюдо', 'холодное бургер', 'холодное суп', 'остывш* еда',
      'остывш* пицца', 'остывш* блюдо', 'остывш* бургер', 'остывш* суп', 'сырое еда', 'сырое пицца', 'сырое блюдо', 'сырое бургер', 'сырое суп', 'испорчен* еда', 'испорчен* пицца', 'испорчен* блюдо',
      'испорчен* бургер', 'испорчен* суп', 'невкусн* еда', 'невкусн* пицца', 'невкусн* блюдо', 'невкусн* бургер', 'невкусн* суп', 'разлит* еда', 'разлит* пицца', 'разлит* блюдо', 'разлит* бургер',
      'разлит* суп', 'не положили напит*', 'не положили соус*', 'не положили прибор*', 'не положили блюдо', 'не положили еду', 'нет напит*', 'нет соус*', 'нет прибор*', 'нет блюдо', 'нет еду',
      'забыли напит*', 'забыли соус*', 'забыли прибор*', 'забыли блюдо', 'забыли еду', 'перепутали напит*', 'перепутали соус*', 'перепутали прибор*', 'перепутали блюдо', 'перепутали еду',
      'еду привезли холодную', 'еду не привезли',
    ],
    en: [
      'cold food', 'cold pizza', 'cold meal', 'cold burger', 'cold soup', 'raw food', 'raw pizza', 'raw meal', 'raw burger', 'raw soup', 'bad food', 'bad pizza', 'bad meal', 'bad burger', 'bad soup',
      'spoiled food', 'spoiled pizza', 'spoiled meal', 'spoiled burger', 'spoiled soup', 'stale food', 'stale pizza', 'stale meal', 'stale burger', 'stale soup', 'spilled food', 'spilled pizza',
      'spilled meal', 'spilled burger', 'spilled soup', 'spilt food', 'spilt pizza', 'spilt meal', 'spilt burger', 'spilt soup', 'undercooked food', 'undercooked pizza', 'undercooked meal',
      'undercooked burger', 'undercooked soup', 'food was cold', 'food arrived cold', 'food never came', 'food tasted', 'food missing', 'food is cold', 'meal was cold', 'meal arrived cold',
      'meal never came', 'meal tasted', 'meal missing', 'meal is cold', 'missing drink', 'missing sauce', 'missing item from my meal', 'missing cutlery',
    ],
  },
  'vehicle-service': {
    kind: 'topic',
    pl: [
      'przeglad auta', 'przeglad samochod*', 'przeglad opon', 'przeglad oleju', 'przeglad klockow', 'przeglad techniczny', 'serwis auta', 'serwis samochod*', 'serwis opon', 'serwis oleju',
      'serwis klockow', 'serwis techniczny', 'naprawa auta', 'naprawa samochod*', 'naprawa opon', 'naprawa oleju', 'naprawa klockow', 'naprawa techniczny', 'wymiana auta', 'wymiana samochod*',
      'wymiana opon', 'wymiana oleju', 'wymiana klockow', 'wymiana techniczny', 'warsztat*', 'mechanik*', 'wulkanizac*', 'stacja kontroli pojazd*',
    ],
    ru: [
      'техосмотр авто', 'техосмотр машин*', 'техосмотр автомоб*', 'техосмотр шин', 'техосмотр масла', 'техосмотр колодок', 'сервис авто', 'сервис машин*', 'сервис автомоб*', 'сервис шин',
      'сервис масла', 'сервис колодок', 'ремонт авто', 'ремонт машин*', 'ремонт автомоб*', 'ремонт шин', 'ремонт масла', 'ремонт колодок', 'замена авто', 'замена машин*', 'замена автомоб*',
      'замена шин', 'замена масла', 'замена колодок', 'автосервис*', 'механик*', 'шиномонтаж*', 'техобслуживан*',
    ],
    en: [
      'car service', 'car servicing', 'car change', 'car repair', 'car inspection', 'car mot', 'vehicle service', 'vehicle servicing', 'vehicle change', 'vehicle repair', 'vehicle inspection',
      'vehicle mot', 'tyre service', 'tyre servicing', 'tyre change', 'tyre repair', 'tyre inspection', 'tyre mot', 'oil service', 'oil servicing', 'oil change', 'oil repair', 'oil inspection',
      'oil mot', 'brake service', 'brake servicing', 'brake change', 'brake repair', 'brake inspection', 'brake mot', 'garage', 'mechanic*', 'mot test', 'tyre fitting', 'wheel fitting',
    ],
  },
  'official-office-documents': {
    kind: 'topic',
    pl: [
      'urzad', 'urzed*', 'zaswiadczen* aktu', 'zaswiadczen* o niekaralnosc*', 'wniosek aktu', 'wniosek o niekaralnosc*', 'wypis aktu', 'wypis o niekaralnosc*', 'odpis aktu', 'odpis o niekaralnosc*',
      'meldun*', 'pesel*', 'zus', 'zameldow*', 'mobywatel*',
    ],
    ru: [
      'госуслуг*', 'мфц', 'справк* о доход*', 'справк* о несудим*', 'справк* из', 'справк* на получение', 'заявлен* о доход*', 'заявлен* о несудим*', 'заявлен* из', 'заявлен* на получение',
      'выписк* о доход*', 'выписк* о несудим*', 'выписк* из', 'выписк* на получение', 'прописк*', 'регистрац* по месту', 'паспортн* стол', 'снилс',
    ],
    en: [
      'council office', 'council service', 'council website', 'government office', 'government service', 'government website', 'public office', 'public service', 'public website', 'registry office',
      'registry service', 'registry website', 'birth certificate', 'marriage certificate', 'residence certificate', 'police certificate', 'official document', 'official documents', 'official letter',
      'notary', 'apostille', 'passport office',
    ],
  },
};
