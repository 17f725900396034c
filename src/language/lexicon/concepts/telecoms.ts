import type { ConceptList } from './concept';

export const TELECOMS: ConceptList = {
  'sim-card': {
    kind: 'object',
    pl: ['sim', 'karta sim', 'karte sim', 'karty sim', 'kart sim', 'esim', 'e sim', 'duplikat karty sim', 'simk*', 'starter*', 'puk', 'nano sim'],
    ru: ['сим', 'симк*', 'сим карт*', 'симочк*', 'есим', 'esim', 'e sim', 'e сим*', 'пук код*', 'puk'],
    en: ['sim', 'sim card*', 'simcard*', 'esim', 'e sim', 'esims', 'nano sim', 'puk', 'puk code', 'replacement sim', 'physical sim', 'sims'],
  },
  'signal-coverage': {
    kind: 'topic',
    pl: ['zasieg*', 'sygnal*', 'kresk* zasieg*', 'brak zasieg*', 'slaby zasieg', 'bez zasieg*', 'nie ma zasieg*', 'lte', '5g', '4g', 'przerywa', 'rwie polacz*', 'zrywa polacz*', 'nadajnik*'],
    ru: ['сигнал*', 'покрыти*', 'связ* плох*', 'плохая связь', 'нет сети', 'сеть не ловит', 'не ловит', 'ловит', 'связь пропад*', 'обрыва*', 'прерыв* связ*', 'вышк*', 'lte', '5g', '4g', 'нет связи'],
    en: ['signal', 'coverage', 'reception', 'no service', 'no signal', 'bars', 'lte', '5g', '4g', 'network coverage', 'calls drop', 'dropped calls', 'poor signal', 'cell tower', 'mast'],
  },
  'port-number': {
    kind: 'action',
    pl: [
      'przenies* numer*', 'przenoszen* numer*', 'przeniesien* numer*', 'przejsc do was z', 'przeniesc sie do', 'zachowac numer', 'zachowanie numer*', 'numer z innej sieci', 'z innej sieci',
      'z innego operator*', 'mnp',
    ],
    ru: ['перенести номер*', 'перенос номер*', 'перейти к вам с', 'перейти со своим номер*', 'сохранить номер*', 'сохранением номер*', 'другого оператор*', 'сменить оператор*', 'со своим номером', 'мнп', 'mnp'],
    en: ['port my number', 'port number', 'porting', 'keep my number', 'keep my phone number', 'transfer my number', 'switch network', 'switch from another provider', 'number transfer', 'pac code', 'bring my number'],
  },
  'switch-provider': {
    kind: 'action',
    pl: [
      'zmien* operator*', 'zmiana operator*', 'zmienic dostawc*', 'zmiana dostawc*', 'zmiana sprzedawc*', 'przejsc do konkurenc*', 'przejsc od', 'odejsc od was', 'odchodze', 'konkurencj*',
      'inny dostawca', 'inny operator', 'przenosze sie',
    ],
    ru: [
      'сменить провайдер*', 'смена провайдер*', 'смена оператор*', 'уйти к конкурент*', 'уйти к друг*', 'ухожу от вас', 'ухожу к', 'конкурент*', 'другой провайдер*', 'другой оператор*',
      'перейти к друг*', 'перехож* к',
    ],
    en: [
      'switch provider', 'switching provider', 'change provider', 'change supplier', 'switch supplier', 'switch bank', 'competitor*', 'leaving you', 'go elsewhere', 'move to another provider',
      'another company', 'join you from',
    ],
  },
  'plan-tariff': {
    kind: 'topic',
    pl: ['taryf*', 'plan taryf*', 'pakiet*', 'plan', 'planu', 'plany', 'oferta abonam*', 'ofert*', 'abonament za', 'na karte czy abonam*', 'najtanszy plan'],
    ru: ['тариф*', 'тарифн* план*', 'пакет*', 'план', 'планы', 'безлимит*', 'сменить тариф*', 'подключить тариф*', 'архивн* тариф*', 'пакет услуг'],
    en: ['plan', 'plans', 'tariff*', 'package deal', 'bundle*', 'mobile plan', 'phone plan', 'rate plan', 'pay as you go', 'payg', 'prepaid plan', 'unlimited plan'],
  },
  'internet-wifi': {
    kind: 'topic',
    pl: ['internet*', 'net', 'neta', 'necie', 'wifi', 'wi fi', 'lacze', 'lacza', 'swiatlowod*', 'router*', 'ruter*', 'modem*', 'siec*', 'wlan', 'predkosc*', 'szybkosc*', 'livebox*'],
    ru: ['интернет*', 'инет*', 'вайфай*', 'вай фай*', 'wi fi', 'wifi', 'роутер*', 'модем*', 'маршрутизатор*', 'оптоволок*', 'скорост*', 'провайдер*', 'сеть вайф*', 'нета'],
    en: ['internet', 'wifi', 'wi fi', 'broadband', 'router*', 'modem*', 'fibre', 'fiber', 'connection speed', 'speed', 'hotspot*', 'lan', 'ethernet', 'bandwidth', 'mbps'],
  },
  'no-internet': {
    kind: 'problem',
    pl: [
      'nie ma interne*', 'brak interne*', 'internet nie dzial*', 'nie dziala intern*', 'brak neta', 'nie ma neta', 'net nie dzial*', 'nie dziala net', 'nie ma wifi', 'wifi nie dzial*',
      'nie dziala wifi', 'zrywa*', 'rozlacza*', 'rwie', 'internet padl*', 'czerwona lampk*', 'czerwona diod*', 'nie ma sieci',
    ],
    ru: [
      'нет интернет*', 'интернет не раб*', 'не работает интернет*', 'пропал интернет*', 'интернет пропал*', 'нет инета', 'инет не', 'вайфай не', 'не работает вайфай*', 'wifi не', 'отвалил*',
      'отваливает*', 'рвется', 'обрыв*', 'красная лампочк*', 'горит красн*', 'интернет отключ*', 'связи нет',
    ],
    en: [
      'no internet', 'internet not working', 'internet down', 'internet is down', 'internet doesnt work', 'no wifi', 'wifi not working', 'wifi doesnt work', 'wifi down', 'no connection',
      'keeps disconnecting', 'disconnects', 'drops out', 'red light', 'connection lost', 'lost connection', 'offline', 'wifi keeps dropping',
    ],
  },
  slow: {
    kind: 'problem',
    pl: [
      'wolno', 'wolny net', 'wolne lacz*', 'wolny internet*', 'muli', 'mulic', 'zamula*', 'laguje', 'lagi', 'tnie', 'tnie sie', 'przycina', 'zacina*', 'buforuj*', 'laduje sie dlugo', 'slimak*',
      'dlugo sie laduj*', 'wolniej', 'zwolnil*',
    ],
    ru: ['медлен*', 'тормоз*', 'лагает', 'лаг', 'лаги', 'тупит', 'подвис*', 'зависает', 'долго груз*', 'долго загруж*', 'еле груз*', 'еле тянет', 'буфер*', 'низкая скорост*', 'скорость упал*', 'скорость низк*', 'висн*'],
    en: ['slow', 'slowly', 'slower', 'lag', 'laggy', 'lagging', 'lags', 'buffer*', 'freezes', 'freezing up', 'sluggish', 'takes forever to load', 'loads slowly', 'crawling', 'low speed', 'speed dropped', 'stutters'],
  },
  roaming: {
    kind: 'topic',
    pl: ['roaming*', 'za granic* internet*', 'w roamingu', 'rozmow* za granic*', 'poza uni*', 'internet za granic*', 'dzwonic za granic*', 'polaczenia miedzynarod*', 'miedzynarodow*', 'w ue internet*'],
    ru: ['роуминг*', 'роминг*', 'за границей интернет*', 'в роуминге', 'международн*', 'звонить за границ*', 'звонки за границ*', 'интернет за границ*', 'поездк* за границ*', 'межгород*'],
    en: ['roaming', 'roam', 'international calls', 'data abroad', 'use my phone abroad', 'internet abroad', 'call abroad', 'calls abroad', 'international plan', 'overseas data', 'eu roaming'],
  },
  'mobile-data': {
    kind: 'topic',
    pl: [
      'gigabajt*', 'gb', 'giga', 'gigi', 'gigow', 'transfer danych', 'pakiet danych', 'limit danych', 'dane komork*', 'megabajt*', 'minut*', 'internet w telefonie', 'brakuje giga*', 'pakiet intern*',
      'skonczyl* sie internet*',
    ],
    ru: ['гигабайт*', 'гб', 'гиг', 'гига', 'гигов', 'трафик*', 'мобильный интернет*', 'мобильного интернет*', 'пакет интернет*', 'мегабайт*', 'минут*', 'закончился интернет', 'закончились гиг*', 'кончился трафик*'],
    en: ['gigabyte*', 'gb', 'gigs', 'data allowance', 'mobile data', 'megabyte*', 'minutes', 'out of data', 'ran out of data', 'data cap', 'data plan', 'used up my data'],
  },
  'landline-voicemail': {
    kind: 'topic',
    pl: ['poczt* glosow*', 'stacjonarny telefon', 'telefon stacjon*', 'przekierowanie polacz*', 'przekierowa* rozmow*', 'nieodebran* polacz*', 'zastrzez* numer*', 'spamowe telefon*', 'nekaj* telefon*', 'telemarketing*'],
    ru: ['голосов* почт*', 'автоответчик*', 'переадресац*', 'городской телефон*', 'стационарный телефон*', 'спам звонк*', 'скрытый номер*', 'пропущенн* звонк*', 'черный список', 'определитель номер*'],
    en: ['voicemail*', 'landline*', 'call forwarding', 'divert calls', 'missed calls', 'spam calls', 'cold calls', 'nuisance calls', 'withheld number', 'answering machine', 'caller id'],
  },
  'tv-decoder': {
    kind: 'object',
    pl: ['telewiz*', 'tv', 'dekoder*', 'pilot', 'pilota', 'kanal*', 'kablowk*', 'anten*', 'hdmi', 'smart tv', 'pakiet kanal*'],
    ru: ['телевизор*', 'тв', 'телек*', 'телик*', 'приставк*', 'телевиден*', 'пульт*', 'каналы', 'кабельн*', 'антенн*', 'ресивер*', 'hdmi', 'смарт тв'],
    en: ['tv', 'tvs', 'television*', 'decoder*', 'set top box', 'remote', 'remote control', 'cable tv', 'antenna', 'aerial', 'hdmi', 'smart tv'],
  },
  'top-up': {
    kind: 'action',
    pl: ['doladow*', 'zasili*', 'doladuj*', 'wplacic na kont*', 'wrzucic kase', 'dorzucic pienied*', 'wplata na kont*', 'prepaid*', 'nabic kont*', 'zasilam', 'zasilen*'],
    ru: ['пополн*', 'закинуть на счет', 'положить на счет', 'положить деньги', 'положить на телефон*', 'довнес*', 'закинуть деньги', 'внести на счет', 'пополнение счет*', 'бросить деньги'],
    en: ['top up', 'topup', 'topping up', 'topped up', 'recharge*', 'add funds', 'add money', 'load money', 'reload*', 'put money on', 'deposit money', 'add credit'],
  },
  contract: {
    kind: 'object',
    pl: ['umowa', 'umowy', 'umowe', 'kontrakt*', 'aneks*', 'regulamin*', 'cyrograf*', 'warunki umow*', 'zobowiaz*', 'bez zobowiaz*', 'lojalk*', 'umowie', 'umowami', 'umow'],
    ru: ['договор*', 'контракт*', 'соглашен*', 'оферт*', 'допсоглаш*', 'условия договор*', 'обязательств*', 'доп соглаш*', 'без обязат*'],
    en: ['contract*', 'agreement*', 'terms and conditions', 't c', 'terms', 'commitment', 'locked in', 'tied in', 'minimum term', 'no commitment', 'addendum'],
  },
  'terminate-contract': {
    kind: 'action',
    pl: ['wypowiedz*', 'rozwiaz* umow*', 'rozwiazac umow*', 'zerwac umow*', 'zerwani*', 'okres wypowiedz*', 'zakonczyc umow*', 'zakonczen* umow*', 'zakoncz*', 'kara za zerwan*', 'kara umow*', 'przed terminem'],
    ru: ['расторг*', 'расторж*', 'разорвать договор*', 'прекратить договор*', 'прекращен*', 'закончить договор*', 'разрыв договор*', 'завершить договор*', 'досрочно растор*', 'неустойк*', 'штраф за растор*'],
    en: [
      'terminate*', 'termination', 'end my contract', 'end the contract', 'break my contract', 'break the contract', 'notice period', 'cancel my contract', 'early termination', 'give notice',
      'get out of my contract', 'exit fee*', 'leave my contract',
    ],
  },
  upgrade: {
    kind: 'action',
    pl: [
      'upgrade*', 'wyzsz* pakiet*', 'wyzsz* taryf*', 'wyzsz* plan*', 'zwiekszyc pakiet*', 'lepszy plan*', 'lepszy pakiet*', 'przejsc na premium', 'przejsc na wyzsz*', 'podniesc limit', 'podwyzszyc',
      'doplacic do', 'wiekszy pakiet*', 'wyzsza klas*',
    ],
    ru: [
      'апгрейд*', 'повысить тариф*', 'улучшит*', 'перейти на премиум*', 'перейти на более', 'расширить пакет*', 'увеличить пакет*', 'дороже тариф*', 'доплатить за класс*', 'повышение класс*',
      'лучший тариф*', 'увеличить скорост*',
    ],
    en: ['upgrade*', 'upgrading', 'higher plan', 'better plan', 'bigger plan', 'go premium', 'move up', 'premium plan', 'more data', 'faster plan', 'business class upgrade', 'step up'],
  },
  downgrade: {
    kind: 'action',
    pl: [
      'downgrade*', 'nizsz* pakiet*', 'nizsz* taryf*', 'nizsz* plan*', 'tanszy plan*', 'tanszy abon*', 'tansza taryf*', 'zmniejszyc pakiet*', 'mniejszy pakiet*', 'obnizyc abon*', 'obnizyc pakiet*',
      'przejsc na tansz*',
    ],
    ru: ['понизить тариф*', 'дешевле тариф*', 'подешевле тариф*', 'перейти на дешев*', 'более дешев*', 'снизить тариф*', 'уменьшить пакет*', 'тариф подешевле', 'меньший пакет*', 'минимальный тариф*', 'даунгрейд*'],
    en: ['downgrade*', 'cheaper plan', 'lower plan', 'smaller plan', 'basic plan', 'reduce my plan', 'move down', 'lower tier', 'go back to free', 'free version instead'],
  },
  'extend-prolong': {
    kind: 'action',
    pl: ['przedluz*', 'prolong*', 'wydluz*', 'wiecej czasu', 'dluzszy termin', 'kolejny okres', 'przedluzenie umow*', 'dluzej zostac', 'dodatkowy czas', 'odroczy*'],
    ru: ['продл*', 'пролонг*', 'увеличить срок*', 'отсрочк*', 'отсрочит*', 'больше времени', 'дополнительное время', 'на дольше', 'подольше'],
    en: ['extend*', 'extension*', 'prolong*', 'more time', 'longer period', 'extra days', 'keep it longer', 'postpone the deadline', 'another month', 'longer stay', 'lengthen'],
  },
  activate: {
    kind: 'action',
    pl: ['aktyw*', 'uaktywni*', 'wlacz*', 'uruchom*', 'uruchamia*', 'odpalic', 'odpale', 'odpala*', 'zalaczyc', 'zarejestrowac karte'],
    ru: ['активир*', 'активац*', 'включ*', 'подключит* услуг*', 'подключит*', 'запустит*', 'запуск*', 'врубит*', 'задействов*'],
    en: ['activat*', 'enable*', 'enabling', 'turn on', 'turn it on', 'switch on', 'switch it on', 'start using', 'get started', 'launch*', 'switched on', 'go live'],
  },
  deactivate: {
    kind: 'action',
    pl: ['wylacz*', 'dezaktyw*', 'deaktyw*', 'odlacz*', 'odpiac', 'zablokowac usluge', 'zdjac usluge', 'zrezygnowac z uslug*'],
    ru: ['отключ*', 'выключ*', 'деактивир*', 'деактивац*', 'вырубит*', 'отсоедин*', 'снять услуг*', 'убрать услуг*', 'отвяз*', 'отказаться от услуг*'],
    en: ['deactivat*', 'disabling', 'turn off', 'turn it off', 'switch off', 'switch it off', 'disconnect*', 'opt out of the service', 'stop the service', 'shut off', 'unlink*', 'disable'],
  },
  'stream-watch': {
    kind: 'action',
    pl: ['oglada*', 'obejrz*', 'odtwarz*', 'odtworz*', 'film', 'filmy', 'filmow', 'serial*', 'stream*', 'kanal*', 'odcin*', 'jakosc obraz*', 'napisy'],
    ru: ['смотрет*', 'посмотрет* фильм*', 'смотрю', 'фильм*', 'сериал*', 'стрим*', 'канал*', 'воспроизв*', 'проигрыв*', 'сери* не груз*', 'субтитр*', 'кино', 'качество видео'],
    en: ['watch*', 'stream*', 'movie*', 'episode*', 'channel*', 'series', 'playback', 'playing', 'subtitles', 'video quality', 'tv show*'],
  },
  'listen-music': {
    kind: 'action',
    pl: ['slucha*', 'posluch*', 'muzyk*', 'piosenk*', 'playlist*', 'podcast*', 'audiobook*', 'utwor*', 'dzwiek*', 'glosnosc*', 'album*'],
    ru: ['послуша*', 'музык*', 'песн*', 'плейлист*', 'подкаст*', 'аудиокниг*', 'трек* не играет', 'звук*', 'громкост*', 'альбом*', 'слушать', 'слушаю'],
    en: ['listen*', 'music', 'song', 'songs', 'playlist*', 'podcast*', 'audiobook*', 'sound', 'audio', 'volume', 'album*'],
  },
};
