import type { ConceptList } from './concept';

export const TECHNOLOGY: ConceptList = {
  app: {
    kind: 'object',
    pl: ['apka', 'apke', 'apki', 'apce', 'apk', 'appka', 'appke', 'apek', 'w telefonie aplik*', 'google play', 'app store', 'appstore', 'aplikac*'],
    ru: ['приложен*', 'приложух*', 'аппк*', 'прога', 'прогу', 'программ* на телефон*', 'плеймаркет*', 'аппстор*', 'эппстор*', 'google play', 'app store'],
    en: ['app', 'apps', 'application on my phone', 'google play', 'play store'],
  },
  'app-crash': {
    kind: 'problem',
    pl: [
      'aplikacja nie dzial*', 'apka nie dzial*', 'wywala apk*', 'wywala mnie', 'wysypuj*', 'crashuj*', 'zamyka sie', 'sama sie zamyk*', 'zawiesza*', 'nie otwiera sie', 'nie uruchamia sie',
      'nie odpala*', 'bialy ekran*', 'czarny ekran*', 'aplikacja wywal*', 'krzaczy',
    ],
    ru: [
      'приложение не раб*', 'не работает прилож*', 'вылетает', 'вылетел*', 'крашит*', 'не открывает*', 'не запускает*', 'закрывается сам*', 'само закрыв*', 'зависает прилож*', 'белый экран*',
      'черный экран*', 'приложение вылет*', 'приложение завис*', 'приложение не откр*',
    ],
    en: [
      'app crash*', 'crash', 'crashes', 'crashing', 'crashed', 'app not working', 'app doesnt work', 'wont open', 'keeps closing', 'closes itself', 'freezes', 'white screen', 'black screen',
      'blank screen', 'force close*', 'wont launch', 'doesnt open',
    ],
  },
  website: {
    kind: 'object',
    pl: ['stron*', 'witryn*', 'serwis internetow*', 'www', 'przegladark*', 'chrome', 'sklep internet*', 'portal*', 'podstron*'],
    ru: ['сайт*', 'страниц*', 'страничк*', 'вебсайт*', 'браузер*', 'хром', 'портал*', 'веб', 'онлайн магазин*'],
    en: ['website*', 'site', 'webpage*', 'page', 'browser*', 'chrome', 'safari', 'web', 'online store', 'online shop', 'homepage'],
  },
  'page-not-load': {
    kind: 'problem',
    pl: [
      'nie laduje sie stron*', 'strona sie nie lad*', 'strona nie dzial*', 'strona nie lad*', 'nie moge otworzyc stron*', 'nie otwiera sie stron*', 'pusta stron*', 'nie wyswietla sie', 'nie klika',
      'nie da sie klikn*', 'przycisk nie dzial*', 'nie moge klikn*', 'nie reaguje przycisk*', '404', 'strona lezy',
    ],
    ru: [
      'сайт не раб*', 'не работает сайт*', 'не груз*', 'не загруж*', 'не открывается сайт*', 'сайт не откр*', 'страница не', 'не прогруж*', 'кнопка не', 'не нажим*', 'не клик*', 'сайт лежит',
      'сайт упал', 'пустая страниц*', '404', 'сайт завис*',
    ],
    en: [
      'website down', 'site is down', 'website not working', 'site not working', 'not loading', 'wont load', 'doesnt load', 'button doesnt work', 'button not working', 'cant click', 'nothing happens',
      '404', 'blank page', 'site wont open',
    ],
  },
  error: {
    kind: 'problem',
    pl: ['blad', 'bledu', 'bledy', 'bledem', 'bledow', 'error*', 'wyskakuje*', 'wyskakuja', 'wyskoczyl*', 'komunikat*', 'cos poszlo nie tak', 'sypie bled*', 'problem techn*'],
    ru: ['ошибк*', 'выскакив*', 'вылезла', 'еррор', 'error*', 'что то пошло не так', 'сбой*', 'сбои', 'глюк*', 'баг', 'баги', 'пишет что'],
    en: ['error*', 'something went wrong', 'pops up', 'popup', 'pop up', 'glitch*', 'bug', 'bugs', 'buggy', 'it says', 'failed', 'failure', 'technical issue*'],
  },
  'not-working': {
    kind: 'problem',
    pl: [
      'nie dzial*', 'nie chodzi', 'zepsut*', 'zepsul*', 'popsut*', 'popsul*', 'padl', 'padla', 'padlo', 'padniet*', 'wadliw*', 'wada', 'usterk*', 'uszkodzon*', 'awari*', 'nie funkcj*', 'szwankuj*',
      'swiruje', 'nie reaguj*', 'martwy', 'trup', 'nie smiga', 'sypie sie',
    ],
    ru: ['не работ*', 'не функцион*', 'слом*', 'полетел*', 'неисправ*', 'поломк*', 'барахл*', 'глючит', 'не фурыч*', 'брак', 'бракован*', 'дефект*', 'сдох*', 'накрыл*', 'не пашет', 'вышел из строя', 'не реагирует'],
    en: ['not working', 'doesnt work', 'wont work', 'isnt working', 'stopped working', 'not work', 'broke', 'broken down', 'faulty', 'defect*', 'malfunction*', 'dead', 'out of order', 'busted', 'acting up', 'bricked'],
  },
  'wont-turn-on': {
    kind: 'problem',
    pl: ['nie wlacz*', 'nie uruchamia', 'nie startuj*', 'nie odpala', 'nie zapala*', 'nie reaguje na', 'nie swieci', 'martwy telef*', 'nie zalacza', 'nie bootuj*', 'wylacza sie', 'sam sie wylacz*', 'gasnie'],
    ru: [
      'не включ*', 'не запуск*', 'не стартует', 'не загорает*', 'не горит', 'выключается', 'сам выключ*', 'отключается сам*', 'не подает признак*', 'мертвый', 'не реагирует на', 'гаснет',
      'не грузится', 'не заводит*',
    ],
    en: [
      'wont turn on', 'doesnt turn on', 'not turning on', 'wont start', 'doesnt start', 'wont power on', 'no power', 'wont switch on', 'doesnt switch on', 'turns itself off', 'switches off by itself',
      'shuts down', 'keeps turning off', 'wont boot', 'doesnt light up',
    ],
  },
  'battery-screen-part': {
    kind: 'object',
    pl: ['ekran*', 'wyswietlacz*', 'zbita szyb*', 'stluk*', 'obudow*', 'przycisk*', 'glosnik*', 'aparat*', 'kamer*', 'szyba', 'szyby', 'szybe'],
    ru: ['экран*', 'диспле*', 'стекл*', 'корпус*', 'кнопк*', 'динамик*', 'камер*', 'микрофон*'],
    en: ['screen*', 'display*', 'button*', 'speaker*', 'camera*', 'microphone*', 'casing', 'touchscreen', 'glass'],
  },
  'accessory-spare': {
    kind: 'object',
    pl: ['akcesor*', 'kabel*', 'przewod*', 'etui', 'case', 'pokrow*', 'czesci zamien*', 'czesc zamien*', 'zamiennik*', 'czesci do', 'filtr*', 'sruba', 'srubk*', 'wtyczk*', 'adapter*', 'kable', 'kabla', 'kablem'],
    ru: ['аксессуар*', 'кабел*', 'провод*', 'чехол*', 'чехл*', 'запчаст*', 'запасн* част*', 'переходник*', 'адаптер*', 'фильтр*', 'болт*', 'вилк*', 'шнур*', 'деталь', 'детали'],
    en: ['accessor*', 'cable*', 'cord', 'case', 'cover', 'spare*', 'parts', 'adapter*', 'filter*', 'plug*', 'screw*', 'component*'],
  },
  'charge-battery': {
    kind: 'topic',
    pl: ['ladow*', 'naladow*', 'laduje', 'bateri*', 'akumul*', 'rozladow*', 'zasilacz*', 'powerbank*', 'szybko sie rozlad*'],
    ru: ['заряд*', 'заряж*', 'батаре*', 'аккум*', 'разряж*', 'разряд*', 'садится батар*', 'быстро сад*', 'павербанк*', 'повербанк*', 'блок питания'],
    en: ['charger*', 'battery', 'batteries', 'wont charge', 'not charging', 'doesnt charge', 'power bank', 'powerbank', 'recharging', 'power adapter', 'dies quickly', 'power supply'],
  },
  'connect-pair': {
    kind: 'action',
    pl: ['podlacz*', 'polaczyc z', 'sparow*', 'parow*', 'paruj*', 'polaczen*', 'bluetooth*', 'laczy sie', 'nie laczy', 'skonfigur*', 'konfigur*', 'podpiac', 'synchroniz*'],
    ru: ['подключ*', 'соедин*', 'сопряж*', 'сопрячь', 'спарит*', 'блютуз*', 'bluetooth*', 'не коннект*', 'синхрон*', 'привязат*'],
    en: ['connect', 'connected', 'connecting', 'connection', 'pair', 'pairing', 'paired', 'bluetooth', 'sync*', 'hook up', 'link my'],
  },
  'update-software': {
    kind: 'action',
    pl: ['aktualiz*', 'zaktualizow*', 'update*', 'nowa wersj*', 'nowszej wersj*', 'najnowsz* wersj*', 'wgrac now*', 'firmware*', 'soft'],
    ru: ['обнов*', 'апдейт*', 'новая версия', 'новой верси*', 'последн* верси*', 'прошивк*', 'прошит*', 'перепрошит*'],
    en: ['update', 'updates', 'updated', 'updating', 'latest version', 'new version', 'newest version', 'firmware*', 'patch', 'software version'],
  },
  'restart-device': {
    kind: 'action',
    pl: ['zrestart*', 'restart*', 'uruchom* ponownie', 'ponowne uruchom*', 'wylaczyc i wlaczyc', 'wylaczalem i wlacz*', 'odlaczyc od pradu', 'wyjac z gniazdk*', 'przeladow*', 'reboot*', 'na twardo reset*'],
    ru: ['перезагруз*', 'рестарт*', 'перезапуст*', 'перезапуск*', 'выключить и включ*', 'вытащить из розетк*', 'выдернуть из розетк*', 'ребут*', 'передернуть питан*'],
    en: ['restart*', 'reboot*', 'turn off and on', 'off and on again', 'power cycle', 'unplug*', 'hard reset', 'switch off and on'],
  },
  install: {
    kind: 'action',
    pl: ['zainstal*', 'instal*', 'wgra*', 'podlaczenie interne*', 'montaz*', 'zamontow*', 'montow*', 'montuj*', 'monter*', 'podepna', 'postawic system*'],
    ru: ['установ*', 'устанавл*', 'инсталл*', 'поставить приложен*', 'монтаж*', 'смонтир*', 'подключение интернет*', 'подключить интернет*', 'повесит*'],
    en: ['install*', 'set up', 'setup', 'setting up', 'put in', 'fitted', 'fitting', 'mount', 'mounting', 'get it running'],
  },
  download: {
    kind: 'action',
    pl: ['pobrac', 'pobier*', 'sciaga*', 'zassac', 'zgrac', 'zapisac na dysk*', 'download*', 'wyeksport*', 'eksport*', 'sciagnac aplik*', 'sciagnac plik*', 'sciagnac faktur*'],
    ru: ['скача*', 'скачив*', 'загрузить на телефон*', 'выгруз*', 'сохранить файл*', 'даунлоад*', 'экспорт*', 'загрузк* файл*'],
    en: ['download*', 'export*', 'save the file', 'get the file', 'save as pdf', 'get a copy', 'pull a copy'],
  },
  'upload-attach': {
    kind: 'action',
    pl: ['zalacz*', 'przeslac zdjec*', 'przeslac plik*', 'dodac zdjec*', 'dodac plik*', 'wgrac zdjec*', 'podesl*', 'doslac zdjec*', 'upload*', 'wrzucic zdjec*'],
    ru: ['прикреп*', 'приложит* фото', 'вложен*', 'загрузить фото', 'загрузить документ*', 'отправить фото', 'прислать фото', 'скинуть фото', 'скинуть скрин*', 'добавить фото', 'выслать фото', 'залит*'],
    en: ['attach*', 'upload*', 'send a photo', 'send a picture', 'add a photo', 'send pictures', 'send photos', 'send you a screenshot', 'enclose*'],
  },
  print: {
    kind: 'action',
    pl: ['drukow*', 'wydruk*', 'drukark*', 'na papierze', 'papierow*'],
    ru: ['распечат*', 'печат*', 'напечат*', 'принтер*', 'на бумаге', 'бумажн*'],
    en: ['print*', 'paper copy', 'hard copy', 'on paper', 'paper version'],
  },
  scan: {
    kind: 'action',
    pl: ['skanow*', 'zeskan*', 'skaner*', 'odczytac kod', 'czytnik*', 'fotka kodu', 'przeskan*', 'kod qr', 'sczyt*', 'skan', 'skanu', 'skany'],
    ru: ['отсканир*', 'сканир*', 'сканер*', 'считат*', 'куар*', 'qr код*', 'просканир*', 'считыва*', 'скан', 'скана', 'скану'],
    en: ['scanned', 'scanning', 'scanner', 'qr', 'barcode', 'read the code', 'code reader', 'scan', 'scans'],
  },
  'photo-video': {
    kind: 'object',
    pl: ['zdjec*', 'fotk*', 'foto', 'fotograf*', 'film z uszk*', 'filmik*', 'screen', 'screena', 'screenshot*', 'zrzut ekran*', 'nagran*', 'wideo', 'obrazek'],
    ru: ['фото*', 'фотк*', 'снимок', 'снимк*', 'картинк*', 'видео*', 'видос*', 'скрин*', 'запись с камер*'],
    en: ['photo*', 'picture*', 'pic', 'pics', 'image*', 'screenshot*', 'video*', 'footage', 'snapshot*', 'recording*'],
  },
  online: {
    kind: 'topic',
    pl: ['online', 'on line', 'przez interne*', 'internetow*', 'zdalnie', 'przez aplik*', 'przez stron*', 'elektroniczn*', 'bez wychodz*', 'wirtualn*', 'w sieci', 'przez neta'],
    ru: ['онлайн', 'через интернет*', 'через сайт*', 'через прилож*', 'дистанц*', 'удален* оформ*', 'электронн*', 'в интернете', 'не выходя', 'виртуальн*', 'по интернету', 'в сети'],
    en: ['online', 'on line', 'over the internet', 'through the app', 'via the app', 'via the website', 'remotely', 'virtual*', 'digital*', 'electronically', 'on the website', 'from home'],
  },
};
