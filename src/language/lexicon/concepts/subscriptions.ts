import type { ConceptList } from './concept';

export const SUBSCRIPTIONS: ConceptList = {
  subscription: {
    kind: 'topic',
    pl: ['subskrypc*', 'subskryb*', 'sub', 'suba', 'abonament*', 'abo', 'prenumerat*', 'czlonkost*', 'karnet*', 'pakiet premium', 'subka', 'miesieczna oplat*'],
    ru: ['подписк*', 'подписочк*', 'подписан*', 'абонемент*', 'абонк*', 'членств*', 'премиум подписк*', 'подписаться', 'саба', 'оформить подписк*'],
    en: ['subscription*', 'subscrib*', 'sub', 'membership*', 'monthly plan', 'annual plan', 'plan renewal', 'subs', 'season pass', 'member', 'paid plan'],
  },
  'free-trial': {
    kind: 'topic',
    pl: ['okres probn*', 'probn*', 'darmowy okres', 'wersja probn*', 'trial*', 'na probe', 'testow* okres*', 'miesiac za darmo', 'darmowy miesiac', '30 dni za darmo'],
    ru: ['пробн*', 'пробный период*', 'триал*', 'бесплатный период*', 'тестовый период*', 'бесплатный месяц', 'месяц бесплатно', 'демо', 'попробовать бесплатно', 'тестов* доступ*'],
    en: ['trial*', 'free trial', 'trial period', 'free month', 'demo', 'try it free', 'try for free', 'test period', 'first month free', 'trial version', 'trial ended'],
  },
  renew: {
    kind: 'action',
    pl: ['odnow*', 'odnawia*', 'wznow*', 'wznawia*', 'automatycznie odnaw*', 'ponownie aktyw*', 'kontynuow*', 'automatyczne przedluz*', 'powrocic do', 'wrocic do subskr*'],
    ru: ['возобнов*', 'обновление подписк*', 'продление подписк*', 'автопродл*', 'переоформ*', 'продолжит*', 'обновить договор*', 'перезаключит*', 'вернуть подписк*', 'снова подключ*'],
    en: ['renew*', 'auto renew*', 'autorenew*', 'resume*', 'resubscrib*', 'reinstate*', 'continue my', 'rejoin*', 'restart my subscription'],
  },
  'pause-suspend': {
    kind: 'action',
    pl: ['zawies*', 'wstrzym*', 'pauz*', 'przerw* w subskr*', 'na chwile zatrzym*', 'zatrzym*', 'czasowo wylacz*', 'tymczasow*', 'przestoj'],
    ru: ['приостан*', 'заморозить абонемент*', 'заморозить подписк*', 'пауз*', 'на паузу', 'временно отключ*', 'временн*', 'остановит*', 'заморозк*'],
    en: ['pause*', 'pausing', 'suspend*', 'suspension', 'put on hold', 'on hold', 'temporarily', 'hold my subscription', 'freeze my membership', 'take a break', 'skip a month', 'stop for a while'],
  },
  'gym-classes': {
    kind: 'topic',
    pl: ['silowni*', 'karnet*', 'zajeci*', 'zajec', 'trening*', 'trener*', 'kurs online', 'kursy', 'lekcj*', 'szkolen*', 'webinar*', 'fitness*', 'szatni*', 'grafik zajec'],
    ru: ['спортзал*', 'зал', 'тренажер*', 'трениров*', 'тренер*', 'занят*', 'курсы', 'урок*', 'обучен*', 'вебинар*', 'фитнес*', 'абонемент в', 'раздевалк*'],
    en: ['class', 'classes', 'training', 'trainer', 'workout*', 'course*', 'lesson*', 'webinar*', 'fitness', 'locker room', 'membership at the gym', 'gym', 'gyms', 'tutor', 'tutors'],
  },
  'monthly-yearly': {
    kind: 'topic',
    pl: ['miesieczn*', 'miesiac*', 'co miesiac', 'roczn*', 'na rok', 'kwartal*', 'tygodniow*', 'co tydzien', 'za miesiac', 'raz w miesiac*'],
    ru: ['ежемесяч*', 'месячн*', 'месяц*', 'в месяц', 'раз в месяц', 'годов*', 'ежегодн*', 'на год', 'квартал*', 'еженедельн*', 'в год', 'за месяц'],
    en: ['monthly', 'month', 'months', 'per month', 'yearly', 'annual*', 'per year', 'a year', 'quarterly', 'weekly', 'each month', 'every month'],
  },
};
