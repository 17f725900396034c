import type { ConceptList } from './concept';

export const ACCOUNT: ConceptList = {
  account: {
    kind: 'object',
    pl: ['konto', 'konta', 'koncie', 'kontem', 'kont', 'kontek', 'profil', 'profilu', 'moje konto', 'panel klient*', 'rachunek bank*', 'rachun*'],
    ru: ['аккаунт*', 'акк', 'акка', 'учетк*', 'учетн* запис*', 'профил*', 'личный кабинет*', 'личного кабинет*', 'личном кабинет*', 'кабинет*', 'лк', 'счет', 'счета', 'счете', 'счету'],
    en: ['account*', 'profile', 'profiles', 'my account', 'acct', 'user account', 'acc', 'member area', 'customer area', 'my login', 'dashboard'],
  },
  'log-in': {
    kind: 'action',
    pl: ['zalog*', 'logow*', 'loguj*', 'wejsc na kont*', 'wejsc do aplikacj*', 'dostac sie na kont*', 'dostac sie do kont*', 'login', 'loginu', 'wbic na kont*', 'wchodz* na kont*'],
    ru: [
      'войти', 'вход', 'входа', 'зайти в', 'зайти на', 'войти в', 'залогин*', 'авториз*', 'попасть в кабинет*', 'попасть в аккаунт*', 'захож* в', 'вхожу', 'вход в аккаунт*', 'вход в личн*', 'логин',
      'логинюсь', 'логинит*',
    ],
    en: ['log in', 'login', 'logging in', 'logged in', 'log on', 'logon', 'sign in', 'signin', 'signing in', 'signed in', 'get into my account', 'access my account', 'log into'],
  },
  'log-out': {
    kind: 'action',
    pl: ['wylogow*', 'wyloguj*', 'wyrzuc* z kont*', 'wywala z kont*', 'wyrzuca mnie', 'wyjsc z kont*'],
    ru: ['выйти из аккаунт*', 'выйти из кабинет*', 'разлогин*', 'выкидывает из', 'выкинуло из', 'выбрасывает из', 'выход из аккаунт*', 'выйти со всех', 'вылетает из аккаунт*', 'завершить сеанс*'],
    en: ['log out', 'logout', 'logged out', 'logging out', 'sign out', 'signed out', 'log off', 'kicks me out', 'keeps kicking me out', 'logs me out', 'end session'],
  },
  password: {
    kind: 'object',
    pl: ['haslo', 'hasla', 'hasel*', 'haslem', 'hasle', 'password*', 'nowe haslo', 'zle haslo', 'bledne haslo'],
    ru: ['парол*', 'пассворд*', 'новый пароль', 'неверный парол*', 'неправильный парол*', 'забыл* парол*'],
    en: ['password*', 'passcode*', 'passphrase', 'pwd', 'pw', 'pass word', 'wrong password', 'incorrect password', 'new password'],
  },
  'forgot-password': {
    kind: 'problem',
    pl: [
      'zapomnial* hasl*', 'nie pamietam hasl*', 'zapomnialem hasl*', 'zapomnialam hasl*', 'nie pamieta* hasl*', 'zgubil* haslo', 'odzyskac haslo', 'odzyskanie hasl*', 'reset hasl*',
      'zresetowac haslo', 'zmienic haslo', 'przypomnien* hasl*', 'nowe haslo',
    ],
    ru: ['забыл* парол*', 'не помню парол*', 'восстановить парол*', 'восстановление парол*', 'сбросить парол*', 'сброс парол*', 'сменить парол*', 'потерял* парол*', 'забыт* парол*', 'не помн* парол*', 'поменять парол*'],
    en: [
      'forgot password', 'forgot my password', 'forgotten password', 'dont remember my password', 'cant remember my password', 'reset password', 'reset my password', 'password reset',
      'recover password', 'recover my password', 'lost my password', 'change password', 'change my password',
    ],
  },
  'cannot-log-in': {
    kind: 'problem',
    pl: [
      'nie moge sie zalog*', 'nie moge zalog*', 'nie da sie zalog*', 'nie loguje', 'nie wpuszcza', 'nie moge wejsc', 'problem z logow*', 'problemy z logow*', 'zle haslo', 'bledne haslo',
      'nie mam dostepu do kont*', 'nie moge dostac sie', 'stracil* dostep*', 'nie zaloguj*', 'nie wchodzi na kont*',
    ],
    ru: [
      'не могу войти', 'не могу зайти', 'не входит', 'не заходит', 'не пускает', 'не получается войти', 'не получается зайти', 'не логин*', 'неверный парол*', 'не пущ*', 'нет доступа к',
      'потерял* доступ*', 'проблем* со входом', 'не дает войти', 'не авториз*', 'доступ потер*',
    ],
    en: [
      'cant log in', 'cannot log in', 'cant login', 'unable to log in', 'cant sign in', 'wont let me in', 'wont let me log in', 'login problem*', 'login issue*', 'cant get in', 'cant access',
      'lost access', 'incorrect password', 'wrong password', 'locked out', 'login failed', 'doesnt let me in',
    ],
  },
  'reset-restore': {
    kind: 'action',
    pl: ['reset*', 'zreset*', 'odzysk*', 'przywroc*', 'przywraca*', 'ustawienia fabryczn*', 'nowe haslo', 'ustawic od nowa', 'odtworz*'],
    ru: ['сброс*', 'восстанов*', 'восстанавл*', 'обнулит*', 'заводск* настройк*', 'новый пароль', 'резет*', 'ресет*', 'возобнов* доступ*'],
    en: ['reset*', 'restore*', 'recover*', 'factory reset', 'new password', 'start over', 'get back access', 'regain access', 'wipe the settings'],
  },
  'verification-code': {
    kind: 'object',
    pl: ['kod', 'kodu', 'kody', 'kodem', 'kodzik', 'kod sms', 'kod weryfik*', 'kod autoryz*', 'kod potwierdz*', '2fa', 'dwuetap*', 'dwuskladnik*', 'kod jednoraz*', 'kod odbioru'],
    ru: ['код', 'кода', 'коды', 'кодом', 'кодик', 'код из смс', 'смс код*', 'код подтвержд*', 'одноразов* код*', 'двухфакторн*', 'двухэтапн*', '2fa', 'код доступ*', 'код не подходит'],
    en: ['code', 'codes', 'verification code', 'sms code', 'one time code', 'otp', '2fa', 'two factor', 'authentication code', 'security code', 'passcode'],
  },
  'email-not-received': {
    kind: 'problem',
    pl: [
      'nie przyszedl mail*', 'nie dostal* mail*', 'nie dostalem mail*', 'brak mail*', 'mail nie przysz*', 'nie mam mail*', 'nie przychodz* mail*', 'nie ma mail*', 'nie przyszlo potwierdz*',
      'brak potwierdz*', 'nie dostalam potwierdz*', 'nie dostalem potwierdz*', 'link nie przysz*', 'nie przychodzi link*', 'mail nie dosz*', 'nie otrzymal* mail*',
    ],
    ru: [
      'не пришло письм*', 'письмо не', 'не приход* письм*', 'нет письм*', 'не получил* письм*', 'не пришло подтвержд*', 'нет подтвержд*', 'на почту не', 'на почту ничего', 'ссылка не приход*',
      'не приходит ссылк*', 'не приходит на почт*', 'письма не', 'почту ничего не',
    ],
    en: [
      'didnt get the email', 'no email', 'havent got an email', 'email didnt arrive', 'email not received', 'didnt receive an email', 'didnt receive email', 'havent received an email',
      'no confirmation', 'no confirmation email', 'email never came', 'not getting emails', 'no reset email', 'email hasnt come', 'never got the email', 'not receiving emails',
    ],
  },
  'sms-not-received': {
    kind: 'problem',
    pl: [
      'nie przychodzi sms*', 'nie przyszedl sms*', 'sms nie przych*', 'sms nie dochodz*', 'nie dostal* sms*', 'nie dostaje sms*', 'nie przychodzi kod*', 'kod nie przych*', 'brak sms*',
      'nie przyszedl kod*', 'nie mam kodu', 'nie dochodza sms*', 'nie dostaje kod*', 'kod nie dosz*',
    ],
    ru: [
      'не приходит смс*', 'смс не приход*', 'не пришло смс*', 'не пришла смс*', 'не приходит код*', 'код не приход*', 'код не приш*', 'не пришел код*', 'смс не приш*', 'нет смс*', 'не приходят смс*',
      'нет кода', 'не могу получить код*', 'смска не',
    ],
    en: [
      'no sms', 'sms not received', 'didnt get the code', 'no code', 'code didnt arrive', 'not receiving the code', 'not getting the code', 'code never came', 'didnt receive the text', 'no text',
      'sms doesnt come', 'not receiving sms', 'code not coming', 'havent received the code', 'otp not received',
    ],
  },
  'register-signup': {
    kind: 'action',
    pl: ['rejestr*', 'zarejestr*', 'zaloz* kont*', 'zaloz* konto', 'zakladac konto', 'zakladanie kont*', 'utworz* kont*', 'stworzyc kont*', 'zrobic konto', 'nowe konto', 'zapisac sie', 'zapisy', 'dolacz*'],
    ru: ['регистр*', 'зарегистр*', 'создать аккаунт*', 'создать профил*', 'завести аккаунт*', 'новый аккаунт', 'создание аккаунт*', 'завести кабинет*', 'зарегат*', 'рега', 'присоедин*'],
    en: ['register*', 'registration', 'sign up', 'signup', 'signing up', 'create an account', 'create account', 'make an account', 'new account', 'join', 'enrol*', 'open an account with', 'set up an account'],
  },
  'close-account': {
    kind: 'action',
    pl: [
      'zamkn* kont*', 'zamkniecie kont*', 'zamykac konto', 'usun* kont*', 'usunac konto', 'usuniecie kont*', 'skasow* kont*', 'skasuj* kont*', 'likwid* kont*', 'zlikwid* kont*', 'wypowiedz* rachun*',
      'zamknac rachun*', 'rezygnacja z kont*',
    ],
    ru: [
      'закрыть счет*', 'закрытие счет*', 'удалить аккаунт*', 'удаление аккаунт*', 'закрыть аккаунт*', 'удалить профил*', 'удалить учетн*', 'удалите мой', 'закрыть карт*', 'снести аккаунт*',
      'удалиться с сайт*', 'закрыть кабинет*',
    ],
    en: [
      'close my account', 'close account', 'closing my account', 'closure', 'delete my account', 'delete account', 'deleting my account', 'remove my account', 'account deletion',
      'shut down my account', 'terminate my account', 'get rid of my account',
    ],
  },
  'delete-remove': {
    kind: 'action',
    pl: ['usun*', 'usuwa*', 'skasow*', 'skasuj*', 'kasowa*', 'wykasow*', 'wymaza*', 'pozbyc sie', 'wyrzucic z', 'likwid*', 'zlikwid*', 'wywalic z'],
    ru: ['удаля*', 'стерет*', 'сотрите', 'убрат*', 'убери*', 'снести аккаунт*', 'избавит*', 'ликвидир*', 'почистит*', 'исключить из', 'удалит*', 'удалил*', 'удали', 'удалю', 'удаление', 'удаления', 'удален'],
    en: ['delete*', 'deleting', 'deletion', 'remove*', 'removing', 'removal', 'erase*', 'get rid of', 'wipe', 'take off my', 'take down', 'clear my'],
  },
  'personal-data': {
    kind: 'topic',
    pl: ['dane', 'danych', 'dane osob*', 'danych osob*', 'rodo', 'imie', 'nazwisk*', 'moje dane', 'prywatnos*', 'dane kontakt*', 'pesel*'],
    ru: ['данные', 'данных', 'персональн* данн*', 'личн* данн*', 'фамили*', 'имя', 'отчеств*', 'конфиденц*', 'пдн', 'мои данные', 'фио'],
    en: ['personal data', 'personal details', 'my details', 'my data', 'gdpr', 'privacy', 'surname', 'last name', 'first name', 'personal information', 'maiden name'],
  },
  'verify-identity': {
    kind: 'action',
    pl: ['weryfik*', 'zweryfik*', 'tozsamosc*', 'potwierdz* tozsam*', 'potwierdzenie danych', 'selfie z dowod*', 'zdjecie dowod*', 'skan dowod*', 'kyc', 'legitym*', 'wylegitym*', 'dokument tozsamosc*'],
    ru: [
      'верифик*', 'верифицир*', 'идентифик*', 'подтвердить личност*', 'подтверждение личност*', 'личност*', 'селфи с паспорт*', 'скан паспорт*', 'фото паспорт*', 'проверка личност*',
      'проверка документ*', 'удостоверить личност*',
    ],
    en: ['verify my identity', 'identity', 'verification', 'verify my account', 'id check', 'proof of id', 'proof of identity', 'kyc', 'id verification', 'selfie with', 'identify myself', 'verify me'],
  },
  'name-change': {
    kind: 'action',
    pl: [
      'zmiana nazwisk*', 'zmienic nazwisk*', 'po slub*', 'nazwisko panien*', 'inne nazwisk*', 'zle nazwisk*', 'blad w nazwisk*', 'literowka w imien*', 'zmienilam nazwisk*', 'nowe nazwisk*',
      'zmiana imien*', 'bledne nazwisk*',
    ],
    ru: ['смена фамил*', 'сменить фамил*', 'сменил* фамил*', 'изменить имя', 'поменять фамил*', 'вышла замуж', 'после свадьб*', 'ошибка в фамил*', 'ошибка в имени', 'другая фамили*', 'новая фамили*', 'девичь*'],
    en: [
      'change my name', 'name change', 'changed my name', 'got married', 'married name', 'maiden name', 'new surname', 'misspelled name', 'wrong name', 'name is wrong', 'typo in my name',
      'typo in the name', 'different surname', 'correct the name',
    ],
  },
  'change-email-phone': {
    kind: 'action',
    pl: [
      'zmienic mail*', 'zmiana mail*', 'zmienic email*', 'zmiana email*', 'zmienic adres mail*', 'zmiana adresu mail*', 'nowy mail', 'nowy email', 'inny mail', 'stary mail', 'zmiana numeru telef*',
      'zmienic numer telef*',
    ],
    ru: ['сменить почт*', 'поменять почт*', 'изменить почт*', 'смена почт*', 'сменить email', 'другая почта', 'новая почта', 'старая почта', 'изменить email', 'сменить номер телеф*', 'поменять номер', 'изменить номер'],
    en: [
      'change my email', 'change email', 'new email', 'old email', 'different email', 'update my email', 'change my phone', 'change my number', 'update my phone', 'another email', 'email change',
      'no access to my email',
    ],
  },
  'user-login-name': {
    kind: 'object',
    pl: ['nazwa uzytkown*', 'nazwe uzytkown*', 'login', 'loginu', 'nick', 'nicka', 'nickiem', 'identyfikator*', 'id klient*', 'uzytkownik*', 'zmiana login*'],
    ru: ['логин', 'логина', 'ник', 'никнейм*', 'имя пользоват*', 'юзернейм*', 'идентификатор*', 'айди', 'пользовател*', 'сменить логин*', 'забыл* логин*'],
    en: ['username*', 'user name', 'nickname*', 'user id', 'login name', 'login id', 'handle', 'identifier', 'forgot my username', 'customer id', 'user'],
  },
  'newsletter-notifications': {
    kind: 'topic',
    pl: ['newsletter*', 'powiadomien*', 'powiadomk*', 'notyfikac*', 'push', 'pushe', 'pushy', 'mailing*', 'reklamy mailow*', 'zgod* marketing*', 'marketing*', 'przypomnien*', 'reklamow* wiadomos*', 'oferty na mail*'],
    ru: ['рассылк*', 'уведомлен*', 'оповещен*', 'пуши', 'push*', 'новостн* рассыл*', 'рекламн* рассыл*', 'реклама на почту', 'напоминан*', 'спам рассыл*', 'пуш', 'пуш уведом*'],
    en: ['newsletter*', 'notification*', 'push', 'alerts', 'alert', 'marketing email*', 'promotional email*', 'mailing list', 'marketing consent', 'marketing texts', 'reminders', 'promo emails'],
  },
  unsubscribe: {
    kind: 'action',
    pl: [
      'wypis*', 'wypisac z', 'odsubskr*', 'rezygnacj* z newslet*', 'rezygnacj* z subskrypcj*', 'zrezygnowac z subskr*', 'anulowac subskr*', 'anulowac abon*', 'wylaczyc subskr*', 'nie chce maili',
      'nie chce dostawac', 'przestac dostawac', 'nie przysylajcie', 'spamuj*', 'odpiac karte',
    ],
    ru: [
      'отпис*', 'отменить подписк*', 'отмена подписк*', 'отключить подписк*', 'отключить рассылк*', 'убрать подписк*', 'не присылайте', 'не хочу получать', 'отказаться от рассылк*',
      'отказаться от подписк*', 'хватит слать', 'спамите',
    ],
    en: [
      'unsubscrib*', 'opt out', 'cancel my subscription', 'cancel subscription', 'stop emails', 'stop sending', 'stop emailing', 'stop texting', 'stop the subscription', 'turn off auto renew',
      'remove me from', 'mailing list', 'end my subscription',
    ],
  },
  hacked: {
    kind: 'problem',
    pl: ['zhakow*', 'hakow*', 'haker*', 'wlam*', 'przejal konto', 'przejel* kont*', 'przejeto kont*', 'ktos sie zalog*', 'obce logow*', 'podejrzane logow*', 'nieznane logow*', 'wyciek*'],
    ru: ['взлом*', 'хакнул*', 'хакер*', 'угнали аккаунт*', 'увели аккаунт*', 'кто то зашел', 'чужой вход*', 'подозрительный вход', 'неизвестный вход', 'утечк*', 'слили данн*', 'захватил*'],
    en: ['hack*', 'compromised', 'breach*', 'someone logged in', 'someone accessed', 'unknown login', 'suspicious login', 'taken over', 'took over my account', 'leak*', 'unknown device'],
  },
  blocked: {
    kind: 'problem',
    pl: ['zablokow*', 'blokad*', 'zawieszon*', 'ban', 'bana', 'zbanow*', 'konto zablok*', 'karta zablok*', 'brak dostepu', 'odcieliscie', 'odciet*', 'zamkniet* kont*'],
    ru: ['заблок*', 'блок', 'блокир*', 'забан*', 'бан', 'залочен*', 'закрыли доступ*', 'нет доступа', 'карта заблок*', 'аккаунт заблок*', 'ограничили', 'ограничен доступ*', 'заморожен*'],
    en: ['blocked', 'locked', 'locked out', 'account locked', 'account blocked', 'banned', 'ban', 'suspended', 'disabled account', 'restricted', 'frozen', 'no access', 'cut off', 'access denied', 'card blocked'],
  },
  unblock: {
    kind: 'action',
    pl: ['odblok*', 'odmroz*', 'zdjac blokad*', 'zdjecie blokad*', 'sciagnac blokad*', 'odban*', 'zdjac simlock*', 'simlock*'],
    ru: ['разблок*', 'размороз*', 'снять блок*', 'снятие блок*', 'разбан*', 'разлочит*', 'анлок*', 'убрать блок*', 'снять огранич*'],
    en: ['unblock*', 'unlock*', 'unfreeze*', 'unban*', 'lift the block', 'remove the block', 'simlock', 'network unlock', 'lift the ban', 'unsuspend*'],
  },
  'share-access': {
    kind: 'action',
    pl: ['udostepn*', 'wspoldziel*', 'wspolne kont*', 'konto rodzin*', 'plan rodzin*', 'dac dostep', 'dostep dla', 'dzielic konto', 'dodac uzytkown*', 'drugi uzytkown*', 'na kilka osob'],
    ru: ['поделит*', 'делит*', 'общий доступ*', 'общий аккаунт*', 'семейн* подписк*', 'семейн* доступ*', 'дать доступ*', 'доступ друг*', 'расшарит*', 'добавить пользов*', 'на несколько человек', 'совместн*'],
    en: ['share', 'sharing', 'shared', 'family plan', 'family sharing', 'give access', 'add a user', 'add another user', 'second user', 'household', 'multiple users', 'joint'],
  },
  settings: {
    kind: 'topic',
    pl: ['ustawien*', 'opcj*', 'zakladk*', 'menu', 'w ustawieniach', 'gdzie ustawic', 'preferencj*', 'konfigurac*', 'panel', 'panelu', 'gdzie sie ustawia', 'funkcj*'],
    ru: ['настройк*', 'настроит*', 'настраив*', 'опци*', 'вкладк*', 'меню', 'параметры', 'в настройках', 'функци*', 'конфиг*', 'раздел*'],
    en: ['setting*', 'options', 'option', 'menu', 'tab', 'preferences', 'configur*', 'panel', 'feature*', 'toggle*'],
  },
  email: {
    kind: 'object',
    pl: ['mail', 'maila', 'maile', 'mailu', 'mailem', 'mejl*', 'email*', 'e mail*', 'skrzynk*', 'poczta elektr*', 'poczty elektr*', 'spam', 'spamie', 'gmail*'],
    ru: ['имейл*', 'имэйл*', 'емейл*', 'емайл*', 'мейл*', 'мыло', 'почта электр*', 'электронн* почт*', 'на почту', 'почту не', 'e mail*', 'email*', 'письм*', 'спам', 'спаме', 'мэйл*'],
    en: ['email*', 'e mail*', 'mail address', 'inbox', 'spam', 'spam folder', 'junk', 'junk folder', 'gmail', 'mailbox'],
  },
  sms: {
    kind: 'object',
    pl: ['esemes*', 'wiadomosc tekst*', 'tekstow*', 'powiadomienie sms'],
    ru: ['эсэмэс*', 'смс ка', 'сообщение на телефон*', 'текстов* сообщ*', 'эсемес*'],
    en: ['sms', 'text', 'texts', 'text message*', 'texted', 'texting', 'sms message', 'sms code', 'message on my phone'],
  },
  'phone-number': {
    kind: 'object',
    pl: ['numer telefon*', 'numeru telefon*', 'nr telefon*', 'nr tel', 'numer kontakt*', 'nowy numer', 'zmienic numer', 'stary numer', 'zmiana numer*', 'numer komork*', 'inny numer'],
    ru: ['номер телефон*', 'номера телефон*', 'мобильн* номер*', 'новый номер', 'сменить номер*', 'смена номер*', 'старый номер', 'номер поменял*', 'другой номер', 'номерок', 'тел номер'],
    en: ['phone number*', 'mobile number', 'cell number', 'telephone number', 'new number', 'old number', 'change my number', 'changed my number', 'contact number', 'different number', 'my number'],
  },
  language: {
    kind: 'topic',
    pl: ['jezyk*', 'po polsku', 'po angielsku', 'po rosyjsku', 'po ukrainsk*', 'po niemieck*', 'wersja jezyk*', 'angielsk*', 'rosyjsk*'],
    ru: ['язык', 'языка', 'языке', 'на русском', 'по русски', 'на английском', 'по английски', 'на польском', 'по польски', 'на украинск*', 'русск*', 'перевод на русск*'],
    en: ['language*', 'in english', 'in polish', 'in russian', 'speak english', 'english version', 'translation*', 'speaks russian', 'translate*', 'in ukrainian', 'polish version'],
  },
  'age-limit': {
    kind: 'topic',
    pl: ['pelnolet*', 'niepelnolet*', 'wiek', 'wieku', '18 lat', 'osiemnast*', 'od ilu lat', 'rok zycia', 'ile trzeba miec lat', 'nieletn*', 'zgoda rodzic*', 'maloletn*'],
    ru: ['совершеннолет*', 'несовершеннолет*', 'возраст*', '18 лет', 'с какого возраст*', 'со скольки лет', 'сколько лет', 'до 18', 'разрешение родител*', 'согласие родител*', 'старше 18'],
    en: ['age', 'age limit', 'underage', '18', 'over 18', 'under 18', 'minor*', 'how old', 'minimum age', 'age restriction*', 'parental consent', 'adult*'],
  },
  'safety-security': {
    kind: 'topic',
    pl: ['bezpiecz*', 'zabezpiecz*', 'chronic', 'ochron*', 'szyfrow*', 'czy to bezpieczn*', 'odcisk palca', 'faceid', 'biometr*'],
    ru: ['безопасн*', 'защит*', 'защищен*', 'надежн*', 'безопасно ли', 'шифр*', 'отпечат*', 'фейс айди', 'face id', 'биометр*', 'охран*'],
    en: ['safe', 'safety', 'secure', 'security', 'protect*', 'encrypted', 'encryption', 'is it safe', 'fingerprint', 'face id', 'biometric*', 'trustworthy'],
  },
  link: {
    kind: 'object',
    pl: ['link*', 'odnosnik*', 'link wygas*', 'link nie dziala', 'klikam w link', 'url', 'klikn* w link'],
    ru: ['ссылк*', 'ссылочк*', 'линк*', 'по ссылке', 'ссылка не', 'ссылка истекл*', 'урл', 'гиперссылк*', 'url', 'кликаю на'],
    en: ['link', 'links', 'url', 'hyperlink*', 'clicked the link', 'broken link', 'link expired', 'link doesnt work', 'weblink', 'reset link'],
  },
};
