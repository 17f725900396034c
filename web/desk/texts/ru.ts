import type { Texts } from './texts';
import { WHY_RU } from './why-ru';

export const ru: Texts = {
  languageName: 'Русский',
  signIn: { title: 'Вход для сотрудников', email: 'Эл. почта', password: 'Пароль', submit: 'Войти', signOut: 'Выйти' },
  newPassword: {
    title: 'Придумайте свой пароль',
    explanation: 'Пароль, с которым вы вошли, действует один раз. В новом должно быть не меньше 10 знаков.',
    current: 'Одноразовый пароль', next: 'Новый пароль', again: 'Новый пароль ещё раз', differ: 'Новые пароли не совпадают.', submit: 'Сохранить и продолжить',
  },
  views: { queue: 'Очередь', mine: 'Мои', all: 'Все' },
  empty: { queue: 'Никто не ждёт. Отличная работа.', mine: 'У вас нет чатов. Возьмите что-нибудь из очереди.', all: 'Пока никто не написал.' },
  list: { label: 'Чаты', search: 'Поиск по именам и сообщениям', nothingFound: 'Ничего не найдено.', more: 'Показать ещё', loading: 'Загрузка…', nobody: 'Без имени', urgent: 'срочно', waits: 'ждёт {time}', attachment: 'вложение' },
  thread: {
    label: 'Сообщения', choose: 'Выберите чат в списке слева.', missing: 'Этого чата больше нет.', earlier: 'Показать более ранние', toNewest: 'Ниже есть новые сообщения', back: 'Назад к списку', details: 'Подробности',
    closed: 'закрыт', showAll: 'Показать целиком (знаков: {count})', offered: 'На выбор:', download: 'Скачать',
  },
  authors: { customer: 'Клиент', agent: 'Сотрудник', bot: 'Бот', 'page-inbox': 'Почта страницы', system: 'Odzew', you: 'Вы', note: 'Внутренняя заметка' },
  owners: { bot: 'Чат ведёт бот', queue: 'Ждёт человека', 'page-inbox': 'Ответили из почты страницы', mine: 'Этот чат у вас', agent: 'Чат ведёт {name}' },
  deeds: { take: 'Взять', 'hand-back': 'Вернуть боту', resolve: 'Закрыть вопрос' },
  composer: {
    reply: 'Ответ', note: 'Заметка', replyLabel: 'Ответ клиенту', noteLabel: 'Заметка для своих', send: 'Отправить клиенту', saveNote: 'Сохранить заметку',
    takesOver: 'С отправкой чат перейдёт к вам.', colleague: 'Чат ведёт {name}. Можно оставить заметку.', noteHint: 'Заметки видят только сотрудники.', keys: 'Enter отправляет, Shift+Enter — новая строка', busy: 'Отправляю…',
  },
  held: { title: 'Клиент написал новое сообщение. Всё равно отправить?', sendAnyway: 'Всё равно отправить', readFirst: 'Сначала прочитать' },
  card: {
    label: 'Подробности', handoff: 'Зачем нужен человек', why: 'Причина', wrote: 'Сообщение', candidates: 'Что рассматривал бот', noCandidates: 'В базе знаний не нашлось ничего похожего.', spoke: 'из-за слов:', collected: 'Собранные данные', summary: 'Кратко',
    mood: 'Настроение', moods: { calm: 'спокойное', tense: 'напряжённое', angry: 'сердитое' }, cues: 'слова:', team: 'Команда', customer: 'Клиент', name: 'Имя', language: 'Язык',
    channel: 'Канал', reachable: 'Можно писать', tags: 'Метки', earlier: 'Прежние обращения', noEarlier: 'Нет.', running: 'Идёт сценарий', opened: 'с {at}', closed: 'закрыто {at}', noTicket: 'Этот чат ведёт бот.',
  },
  reachable: { yes: 'да', 'blocked-us': 'нет, бот заблокирован', gone: 'нет, аккаунт удалён' },
  delivery: { queued: 'Ждёт отправки', sent: 'Отправлено', delivered: 'Доставлено', read: 'Прочитано', failed: 'Не доставлено', dropped: 'Не отправлено' },
  deliveryReasons: {
    'blocked-us': 'клиент заблокировал бота', unreachable: 'клиенту нельзя написать', 'account-deleted': 'аккаунт удалён', 'never-wrote-to-us': 'клиент не запускал бота', 'chat-not-found': 'чата больше нет',
    'no-such-person': 'такого аккаунта больше нет', 'no-such-conversation': 'такого разговора больше нет', 'window-closed': 'с сообщения клиента прошло больше 24 часов; платформа не даёт ответить', 'too-old': 'не удалось отправить вовремя',
    'fate-unknown': 'платформа не подтвердила, дошло ли', 'person-took-over': 'раньше ответил человек', 'channel-off': 'канал выключен', 'file-missing': 'нет файла', 'app-not-live': 'приложение ещё не одобрено',
    'media-too-large': 'файл слишком большой', 'media-type': 'платформа не принимает такие файлы', 'not-thread-owner': 'чат у другого приложения',
  },
  events: {
    'handed-off': 'Передано людям: {reason}', taken: 'Чат теперь ведёт {by}', 'handed-back': 'Чат снова у бота, передача: {by}', resolved: 'Вопрос закрыт: {by}', 'page-inbox-took': 'Кто-то ответил из почты страницы',
    'customer-blocked-us': 'Клиент заблокировал бота', 'customer-unblocked-us': 'Клиент разблокировал бота', reaction: 'Реакция: {value}', edited: 'Клиент изменил сообщение',
  },
  eventsAlone: { 'handed-back': 'Чат снова ведёт бот', resolved: 'Вопрос закрыт' },
  channels: { telegram: 'Telegram', messenger: 'Messenger', 'web-chat': 'Чат на сайте', 'bot-framework': 'Bot Framework', console: 'Консоль' },
  attachments: { image: 'Фото', audio: 'Звук', video: 'Видео', file: 'Файл', sticker: 'Стикер', location: 'Место', contact: 'Контакт', link: 'Ссылка' },
  errors: {
    offline: 'Нет связи. Текст сохранён; попробуйте ещё раз.', unavailable: 'Сервер сейчас не отвечает. Попробуйте чуть позже.', 'wrong-password': 'Адрес или пароль не подходит.', 'wrong-current': 'Одноразовый пароль не подходит.', 'too-many': 'Слишком много попыток. Подождите четверть часа.',
    forbidden: 'У вас нет на это прав.', 'not-found': 'Этого больше нет.', changed: 'В чате что-то изменилось; посмотрите ещё раз.', 'colleague-has-it': 'Чат ведёт {name}.', 'too-long': 'Текст слишком длинный: не больше 20 000 знаков.',
    'same-password': 'Новый пароль должен отличаться от старого.', 'short-password': 'В новом пароле должно быть не меньше 10 знаков.', 'maybe-sent': 'Сервер не ответил. Прежде чем отправлять снова, посмотрите в чате, не дошло ли сообщение.', internal: 'У нас что-то сломалось. Попробуйте ещё раз.',
  },
  notices: { taken: 'Чат ваш.', 'handed-back': 'Чат снова у бота.', resolved: 'Вопрос закрыт.', noted: 'Заметка сохранена.', 'password-changed': 'Пароль изменён.' },
  live: { off: 'Соединяюсь… на экране может быть устаревшее.', on: 'Есть связь' },
  help: { title: 'Клавиши', open: 'Клавиши', close: 'Закрыть' },
  shortcuts: { down: 'следующий чат', up: 'предыдущий чат', open: 'открыть', take: 'взять', reply: 'написать ответ', note: 'написать заметку', resolve: 'закрыть вопрос', 'hand-back': 'вернуть боту', search: 'поиск', help: 'эта подсказка', back: 'выйти из поля, назад к списку' },
  uiLanguage: 'Язык страницы',
  units: { now: 'только что', minutes: 'мин', hours: 'ч', days: 'дн.' },
  reasons: { asked: 'зовёт человека', angry: 'сердится', unsure: 'бот не понял', sensitive: 'деликатный вопрос', flow: 'принята заявка', attachment: 'прислан файл', failure: 'сбой у нас', offered: 'чат взял сотрудник' },
  why: WHY_RU,
};
