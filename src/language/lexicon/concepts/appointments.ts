import type { ConceptList } from './concept';

export const APPOINTMENTS: ConceptList = {
  'book-reserve': {
    kind: 'action',
    pl: ['rezerw*', 'zarezerw*', 'zabukow*', 'bukow*', 'bookow*', 'zaklep*', 'umowic wizyt*', 'umowic termin*', 'zapisac na wizyt*', 'zapisac sie na', 'odlozyc dla mnie', 'zostawic dla mnie'],
    ru: ['бронир*', 'заброн*', 'бронь', 'брони', 'броню', 'резерв*', 'зарезерв*', 'записат* на', 'записаться на', 'отложить товар*', 'отложите', 'придержит*', 'забукат*'],
    en: ['book', 'booked', 'booking*', 'reserve*', 'reserving', 'reservation*', 'make a reservation', 'hold it for me', 'put it aside', 'set aside', 'schedule an appointment', 'save me a spot'],
  },
  reschedule: {
    kind: 'action',
    pl: ['przeloz*', 'przeklada*', 'przesun*', 'przesuwa*', 'inny termin*', 'inna dat*', 'inny dzien', 'zmienic termin*', 'zmienic dat*', 'zmiana termin*', 'zmiana dat*', 'przebukow*', 'przebook*', 'na inny dzien'],
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
    ru: [
      'прийти', 'приду', 'приехат*', 'приед*', 'подъехат*', 'подойти', 'подойд*', 'зайти к', 'заеду', 'заехат*', 'посетит*', 'визит*', 'явит*', 'добрат*', 'доехать до вас', 'прийти в магазин*',
      'записаться на прием*',
    ],
    en: ['visit*', 'come in', 'come by', 'come over', 'stop by', 'drop by', 'drop in', 'swing by', 'come to the store', 'come to your', 'appointment*', 'turn up', 'show up', 'walk in'],
  },
  'apply-submit': {
    kind: 'action',
    pl: ['wniosk*', 'wniosek', 'zlozyc wnios*', 'skladac wnios*', 'zlozyc podan*', 'podani*', 'aplikow*', 'zglosz*', 'zglosic sie', 'wypelnic wnios*', 'zlozyc dokument*'],
    ru: ['заявлен*', 'заявк*', 'подать заявк*', 'подать заявлен*', 'оставить заявк*', 'подат* документ*', 'подач*', 'оформит* заявк*', 'обращени*', 'ходатайств*', 'прошени*'],
    en: ['apply', 'applying', 'applied', 'application*', 'submit*', 'submission', 'file an application', 'put in a request', 'fill out a form', 'fill in a form', 'lodge*'],
  },
  sign: {
    kind: 'action',
    pl: ['podpis*', 'podpis elektr*', 'e podpis*', 'odreczn*', 'sygnatur*', 'nie podpisyw*'],
    ru: ['подпис*', 'подписат* договор*', 'роспис*', 'распис*', 'эцп', 'электронн* подпис*', 'подпис* документ*', 'укэп'],
    en: ['sign the contract', 'signature', 'signed for', 'sign for', 'e sign*', 'esign*', 'docusign', 'electronically sign', 'signing the contract', 'need to sign', 'signatures'],
  },
  'form-document': {
    kind: 'object',
    pl: ['formularz*', 'dokument*', 'papier', 'papiery', 'papierk*', 'druk', 'druczek', 'zaswiadczen*', 'certyfikat*', 'blankiet*', 'zalacznik do umow*', 'pismo', 'pisma'],
    ru: ['бланк*', 'бумаг*', 'бумажк*', 'справк*', 'анкет*', 'сертифик* соответ*', 'декларац*', 'докум*', 'образец заявлен*', 'форма', 'форму', 'формы'],
    en: ['form', 'forms', 'document*', 'paperwork', 'papers', 'certificate*', 'template*', 'pdf', 'declaration*', 'fill in'],
  },
  'health-medicine': {
    kind: 'topic',
    pl: ['lek', 'leki', 'lekow', 'recept*', 'aptek*', 'lekarz*', 'badan*', 'przychodn*', 'e recept*', 'tabletk*', 'suplement*', 'zabieg*'],
    ru: ['лекарств*', 'рецепт*', 'аптек*', 'врач*', 'анализ*', 'таблет*', 'клиник*', 'запись к врач*', 'поликлиник*', 'бад', 'бады', 'процедур*', 'препарат*'],
    en: ['medicine*', 'medication*', 'prescription*', 'pharmacy', 'doctor*', 'clinic*', 'test results', 'pill*', 'supplement*', 'treatment*', 'drug*', 'appointment with a doctor'],
  },
  'in-person': {
    kind: 'topic',
    pl: ['osobisc*', 'osobist*', 'na miejsc*', 'stacjonarn*', 'w sklepie', 'w salonie', 'w oddzial*', 'w placowc*', 'na zywo', 'fizyczn*', 'w punkcie', 'twarza w twarz'],
    ru: ['лично', 'личн* визит*', 'на месте', 'в магазине', 'в салоне', 'в отделении', 'в офисе', 'очно', 'вживую', 'офлайн', 'оффлайн', 'самому прийти'],
    en: ['in person', 'in store', 'at the store', 'at a branch', 'in branch', 'face to face', 'physically', 'on site', 'on the spot', 'at the shop'],
  },
};
