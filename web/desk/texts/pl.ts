import type { Texts } from './texts';
import { WHY_PL } from './why-pl';

export const pl: Texts = {
  languageName: 'Polski',
  signIn: { title: 'Zaloguj się do pulpitu', email: 'E-mail', password: 'Hasło', submit: 'Zaloguj', signOut: 'Wyloguj' },
  newPassword: {
    title: 'Ustaw własne hasło',
    explanation: 'Hasło, którym się logujesz, działa tylko raz. Nowe musi mieć co najmniej 10 znaków.',
    current: 'Hasło jednorazowe', next: 'Nowe hasło', again: 'Powtórz nowe hasło', differ: 'Nowe hasła się różnią.', submit: 'Zapisz i przejdź dalej',
  },
  views: { queue: 'Kolejka', mine: 'Moje', all: 'Wszystkie' },
  empty: { queue: 'Nikt nie czeka. Dobra robota.', mine: 'Nie masz żadnych rozmów. Weź coś z kolejki.', all: 'Nikt jeszcze nie napisał.' },
  list: { label: 'Rozmowy', search: 'Szukaj imion i wiadomości', nothingFound: 'Nic nie znaleziono.', more: 'Pokaż więcej', loading: 'Wczytuję…', nobody: 'Bez imienia', urgent: 'pilne', waits: 'czeka {time}', attachment: 'załącznik' },
  thread: {
    label: 'Wiadomości', choose: 'Wybierz rozmowę z listy po lewej.', missing: 'Tej rozmowy już nie ma.', earlier: 'Pokaż wcześniejsze', toNewest: 'Nowe wiadomości poniżej', back: 'Wróć do listy', details: 'Szczegóły',
    closed: 'zamknięta', showAll: 'Pokaż całość ({count} znaków)', offered: 'Do wyboru:', download: 'Pobierz',
  },
  authors: { customer: 'Klient', agent: 'Zespół', bot: 'Bot', 'page-inbox': 'Skrzynka strony', system: 'Odzew', you: 'Ty', note: 'Notatka wewnętrzna' },
  owners: { bot: 'Rozmowę prowadzi bot', queue: 'Czeka na człowieka', 'page-inbox': 'Odpowiedź ze skrzynki strony', mine: 'Ta rozmowa jest Twoja', agent: 'Rozmowę prowadzi {name}' },
  deeds: { take: 'Weź', 'hand-back': 'Oddaj botowi', resolve: 'Zamknij sprawę' },
  composer: {
    reply: 'Odpowiedź', note: 'Notatka', replyLabel: 'Odpowiedź do klienta', noteLabel: 'Notatka dla zespołu', send: 'Wyślij do klienta', saveNote: 'Zapisz notatkę',
    takesOver: 'Wysłanie przejmuje rozmowę.', colleague: 'Rozmowę prowadzi {name}. Możesz zostawić notatkę.', noteHint: 'Notatki widzi tylko zespół.', keys: 'Enter wysyła, Shift+Enter zaczyna nową linię', busy: 'Wysyłam…',
  },
  held: { title: 'Klient napisał coś nowego. Wysłać mimo to?', sendAnyway: 'Wyślij mimo to', readFirst: 'Najpierw przeczytam' },
  card: {
    label: 'Szczegóły', handoff: 'Dlaczego potrzebny jest człowiek', why: 'Powód', wrote: 'Wiadomość', candidates: 'Co bot brał pod uwagę', noCandidates: 'W bazie wiedzy nie było nic podobnego.', spoke: 'przez słowa:', collected: 'Zebrane dane', summary: 'Podsumowanie',
    mood: 'Nastrój', moods: { calm: 'spokojny', tense: 'napięty', angry: 'zły' }, cues: 'słowa:', team: 'Zespół', customer: 'Klient', name: 'Imię', language: 'Język',
    channel: 'Kanał', reachable: 'Można pisać', tags: 'Etykiety', earlier: 'Wcześniejsze sprawy', noEarlier: 'Brak.', running: 'Trwa scenariusz', opened: 'od {at}', closed: 'zamknięta {at}', noTicket: 'Tę rozmowę prowadzi bot.',
  },
  reachable: { yes: 'tak', 'blocked-us': 'nie, bot jest zablokowany', gone: 'nie, konto nie istnieje' },
  delivery: { queued: 'Czeka na wysłanie', sent: 'Wysłane', delivered: 'Dostarczone', read: 'Przeczytane', failed: 'Niedostarczone', dropped: 'Niewysłane' },
  deliveryReasons: {
    'blocked-us': 'klient zablokował bota', unreachable: 'do klienta nie można pisać', 'account-deleted': 'konto zostało usunięte', 'never-wrote-to-us': 'klient nie uruchomił bota', 'chat-not-found': 'czat już nie istnieje',
    'no-such-person': 'konto już nie istnieje', 'no-such-conversation': 'rozmowa już nie istnieje', 'window-closed': 'minęły ponad 24 godziny od wiadomości klienta; platforma nie pozwala odpisać', 'too-old': 'nie udało się wysłać na czas',
    'fate-unknown': 'platforma nie potwierdziła, czy doszło', 'person-took-over': 'wcześniej przejął to człowiek', 'channel-off': 'kanał jest wyłączony', 'file-missing': 'brakuje pliku', 'app-not-live': 'aplikacja nie jest jeszcze zatwierdzona',
    'media-too-large': 'plik jest za duży', 'media-type': 'platforma nie przyjmuje takich plików', 'not-thread-owner': 'rozmowę ma inna aplikacja',
  },
  events: {
    'handed-off': 'Przekazane ludziom: {reason}', taken: 'Rozmowę bierze: {by}', 'handed-back': 'Bot dostał rozmowę z powrotem, oddaje: {by}', resolved: 'Sprawę zamyka: {by}', 'page-inbox-took': 'Ktoś odpisał ze skrzynki strony',
    'customer-blocked-us': 'Klient zablokował bota', 'customer-unblocked-us': 'Klient odblokował bota', reaction: 'Reakcja: {value}', edited: 'Klient zmienił treść wiadomości',
  },
  eventsAlone: { 'handed-back': 'Bot znów prowadzi rozmowę', resolved: 'Sprawa zamknięta' },
  channels: { telegram: 'Telegram', messenger: 'Messenger', 'web-chat': 'Czat na stronie', 'bot-framework': 'Bot Framework', console: 'Konsola' },
  attachments: { image: 'Zdjęcie', audio: 'Dźwięk', video: 'Film', file: 'Plik', sticker: 'Naklejka', location: 'Miejsce', contact: 'Kontakt', link: 'Link' },
  errors: {
    offline: 'Brak połączenia. Twój tekst nie zginie; spróbuj jeszcze raz.', unavailable: 'Serwer teraz nie odpowiada. Spróbuj za chwilę.', 'wrong-password': 'Adres e-mail albo hasło się nie zgadza.', 'wrong-current': 'Hasło jednorazowe się nie zgadza.', 'too-many': 'Za dużo prób. Odczekaj kwadrans.',
    forbidden: 'Nie masz do tego uprawnień.', 'not-found': 'Tego już nie ma.', changed: 'W rozmowie coś się zmieniło; sprawdź jeszcze raz.', 'colleague-has-it': 'Rozmowę prowadzi {name}.', 'too-long': 'Tekst jest za długi: najwyżej 20 000 znaków.',
    'same-password': 'Nowe hasło musi się różnić od starego.', 'short-password': 'Nowe hasło musi mieć co najmniej 10 znaków.', 'maybe-sent': 'Serwer nie odpowiedział. Zanim wyślesz ponownie, sprawdź w rozmowie, czy wiadomość nie doszła.', internal: 'Coś się u nas zepsuło. Spróbuj jeszcze raz.',
  },
  notices: { taken: 'Rozmowa jest Twoja.', 'handed-back': 'Rozmowę znów prowadzi bot.', resolved: 'Sprawa zamknięta.', noted: 'Notatka zapisana.', 'password-changed': 'Hasło zmienione.' },
  live: { off: 'Łączę się… to, co widzisz, może być nieaktualne.', on: 'Połączono' },
  help: { title: 'Skróty klawiszowe', open: 'Skróty klawiszowe', close: 'Zamknij' },
  shortcuts: { down: 'następna rozmowa', up: 'poprzednia rozmowa', open: 'otwórz', take: 'weź', reply: 'napisz odpowiedź', note: 'napisz notatkę', resolve: 'zamknij sprawę', 'hand-back': 'oddaj botowi', search: 'szukaj', help: 'ta pomoc', back: 'wyjdź z pola tekstowego, wróć do listy' },
  uiLanguage: 'Język strony',
  units: { now: 'przed chwilą', minutes: 'min', hours: 'godz.', days: 'dn.' },
  reasons: { asked: 'prosi o człowieka', angry: 'duże emocje', unsure: 'bot nie zrozumiał', sensitive: 'delikatna sprawa', flow: 'przyjęte zgłoszenie', attachment: 'przysłany plik', failure: 'awaria po naszej stronie', offered: 'sprawę wziął człowiek' },
  why: WHY_PL,
};
