import type { Settings } from '../../src/domain/settings';

/** A small shop that offers three languages. */
export const SHOP_SETTINGS: Settings = {
  company: { name: 'Kalina', timeZone: 'Europe/Warsaw' },
  languages: { offered: ['pl', 'ru', 'en'], default: 'pl', fallback: { uk: 'ru' } },
  calendars: {},
  teams: {},
  handoff: { team: null, afterFailures: 2, mood: 0.85, handBackAfterMs: 86_400_000 },
  matching: { precision: 0.9 },
  fragmentWindowMs: 1_200,
  episodes: { idleAfterMs: 86_400_000 },
  rating: { enabled: true, notMoreOftenThanMs: 0 },
  hosts: [],
  webChat: { allowedOrigins: ['https://kalina.example', 'https://www.kalina.example'] },
  messenger: { humanAgent: false, ignoreEchoesFrom: [] },
  limits: { attachmentBytes: 20_000_000 },
  retention: { messagesMs: 1, filesMs: 1 },
  costs: null,
  texts: {},
};
