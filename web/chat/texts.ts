/** Everything the page itself says. `{…}` is filled in by `fill`. */
export interface Texts {
  readonly bot: string;
  /** A person whose name is not known. */
  readonly team: string;
  readonly you: string;
  readonly answersBot: string;
  readonly answersQueue: string;
  readonly answersAgent: string;
  readonly answersTeam: string;
  readonly conversation: string;
  readonly loading: string;
  readonly placeholder: string;
  readonly send: string;
  readonly close: string;
  readonly newMessages: string;
  readonly today: string;
  readonly yesterday: string;
  readonly offline: string;
  readonly connecting: string;
  readonly willSend: string;
  readonly notSent: string;
}

const pl: Texts = {
  bot: 'Bot',
  team: 'Zespół',
  you: 'Ty',
  answersBot: 'Odpowiada bot, od razu',
  answersQueue: 'Czekamy na osobę z zespołu',
  answersAgent: 'Odpisuje {name}',
  answersTeam: 'Odpisuje ktoś z zespołu',
  conversation: 'Rozmowa',
  loading: 'Otwieramy rozmowę…',
  placeholder: 'Napisz wiadomość',
  send: 'Wyślij',
  close: 'Zamknij czat',
  newMessages: 'Nowe wiadomości',
  today: 'Dziś',
  yesterday: 'Wczoraj',
  offline: 'Nie ma internetu. Pisz śmiało, wyślemy, gdy wróci.',
  connecting: 'Łączymy ponownie…',
  willSend: 'Wyślemy, gdy wróci połączenie',
  notSent: 'Nie wysłano: spróbuj krócej albo w kilku wiadomościach',
};

const ru: Texts = {
  bot: 'Бот',
  team: 'Команда',
  you: 'Вы',
  answersBot: 'Отвечает бот, сразу',
  answersQueue: 'Ждём человека из команды',
  answersAgent: 'Отвечает {name}',
  answersTeam: 'Отвечает человек из команды',
  conversation: 'Переписка',
  loading: 'Открываем переписку…',
  placeholder: 'Напишите сообщение',
  send: 'Отправить',
  close: 'Закрыть чат',
  newMessages: 'Новые сообщения',
  today: 'Сегодня',
  yesterday: 'Вчера',
  offline: 'Нет интернета. Пишите, отправим, когда он появится.',
  connecting: 'Подключаемся снова…',
  willSend: 'Отправим, когда появится связь',
  notSent: 'Не отправлено: попробуйте короче или в нескольких сообщениях',
};

const en: Texts = {
  bot: 'Bot',
  team: 'Our team',
  you: 'You',
  answersBot: 'The bot answers, right away',
  answersQueue: 'Waiting for someone from the team',
  answersAgent: '{name} is answering',
  answersTeam: 'Someone from the team is answering',
  conversation: 'Conversation',
  loading: 'Opening the conversation…',
  placeholder: 'Write a message',
  send: 'Send',
  close: 'Close chat',
  newMessages: 'New messages',
  today: 'Today',
  yesterday: 'Yesterday',
  offline: 'No internet. Keep writing, we will send it when it is back.',
  connecting: 'Connecting again…',
  willSend: 'Will be sent when you are back online',
  notSent: 'Not sent: try something shorter, or several messages',
};

const TEXTS: Readonly<Record<string, Texts>> = { pl, ru, en };

/** The first of the wanted languages that the page speaks; null if none. Region tags count for their language. */
export function chooseLanguage(wanted: readonly string[]): string | null {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find((language) => Object.hasOwn(TEXTS, language)) ?? null;
}

/** English where the page does not speak the language. */
export function textsIn(language: string): Texts {
  return Object.hasOwn(TEXTS, language) ? (TEXTS[language] ?? en) : en;
}

export function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => params[name] ?? '');
}
