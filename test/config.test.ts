import { readConfig } from '../src/config';

type Environment = Readonly<Record<string, string>>;

const MESSENGER: Environment = { MESSENGER_PAGE_ID: '1', MESSENGER_PAGE_TOKEN: 't', MESSENGER_APP_SECRET: 's', MESSENGER_VERIFY_TOKEN: 'v' };
const TOKEN = '123456:ABC-def_1';

/** What is wrong, a line each; empty where nothing is. */
function problems(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    const [head, ...lines] = String(error instanceof Error ? error.message : error).split('\n- ');
    expect([head, error]).toEqual(['The environment is not right:', expect.objectContaining({ code: 'CONFIG' })]);
    return lines;
  }
}

test('without any variable the server runs on loopback, with its own store and no account anywhere', () => {
  expect(readConfig({}, false)).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: null,
    storeUrl: 'sqlite:./data/odzew.db',
    dataDir: './data',
    faqDir: './faq',
    flowsDir: './flows',
    settingsFile: './odzew.yaml',
    telegram: null,
    messenger: null,
    botFramework: null,
    deskAdmin: null,
    metricsToken: null,
    trustProxy: 0,
    log: { level: 'info', format: 'json' },
  });
});

test('an empty variable counts as none', () => {
  expect(readConfig({ PORT: '', TELEGRAM_BOT_TOKEN: '', PUBLIC_URL: '', STORE_URL: '' }, false)).toEqual(readConfig({}, false));
});

test('nobody changes it afterwards', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true);
});

test('the store lies in the data folder, unless it is named', () => {
  expect(readConfig({ DATA_DIR: '/data' }).storeUrl).toBe('sqlite:/data/odzew.db');
  expect(readConfig({ DATA_DIR: '/data', STORE_URL: 'sqlite:/other/shop.db' }).storeUrl).toBe('sqlite:/other/shop.db');
});

test('logs are made for reading on a terminal and for machines elsewhere', () => {
  expect([readConfig({}, true).log.format, readConfig({}, false).log.format, readConfig({ LOG_FORMAT: 'json' }, true).log.format]).toEqual(['pretty', 'json', 'json']);
});

describe('channels', () => {
  test('Telegram is turned on by its token and fetches for itself without a public address', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: TOKEN }).telegram).toEqual({ token: TOKEN, mode: 'polling', webhookSecret: null, apiRoot: 'https://api.telegram.org', publicUrl: null, staffChatId: null });
  });

  test('with a public address Telegram calls us', () => {
    const config = readConfig({ TELEGRAM_BOT_TOKEN: TOKEN, PUBLIC_URL: 'https://chat.example.com/', TELEGRAM_WEBHOOK_SECRET: 'secret_1' });
    expect([config.publicUrl, config.telegram?.mode]).toEqual(['https://chat.example.com', 'webhook']);
  });

  test('polling stays possible beside a public address', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: TOKEN, PUBLIC_URL: 'https://chat.example.com', TELEGRAM_MODE: 'polling' }).telegram?.mode).toBe('polling');
  });

  test('Messenger is turned on by its four variables', () => {
    expect(readConfig({ ...MESSENGER, MESSENGER_APP_ID: '600' }).messenger).toEqual({ pageId: '1', pageToken: 't', appId: '600', appSecret: 's', verifyToken: 'v', apiRoot: 'https://graph.facebook.com', apiVersion: 'v26.0' });
  });

  test('the Bot Framework door keeps its own convention', () => {
    expect(readConfig({ MicrosoftAppId: 'app', MicrosoftAppPassword: 'pw', MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: 'tenant' }).botFramework).toEqual({ appId: 'app', appPassword: 'pw', appType: 'SingleTenant', tenantId: 'tenant', open: false });
    expect(readConfig({ BOT_FRAMEWORK_OPEN: '1' }).botFramework).toMatchObject({ appId: null, open: true });
  });
});

test('the first desk account may come from the environment', () => {
  expect(readConfig({ DESK_ADMIN_EMAIL: 'Ada@Kalina.example', DESK_ADMIN_PASSWORD: 'correct horse' }).deskAdmin).toEqual({ email: 'ada@kalina.example', password: 'correct horse' });
});

describe('what is wrong is named', () => {
  test.each<readonly [Environment, string]>([
    [{ PORT: 'eighty' }, 'PORT must be a number'],
    [{ PORT: '70000' }, 'PORT '],
    [{ PUBLIC_URL: 'chat.example.com' }, 'PUBLIC_URL must be an address such as https://chat.example.com'],
    [{ PUBLIC_URL: 'ftp://chat.example.com' }, 'PUBLIC_URL '],
    [{ STORE_URL: 'postgres://x' }, 'STORE_URL '],
    [{ TELEGRAM_BOT_TOKEN: 'abc' }, 'TELEGRAM_BOT_TOKEN does not look like a bot token'],
    [{ TELEGRAM_MODE: 'push' }, 'TELEGRAM_MODE must be polling or webhook'],
    [{ TELEGRAM_WEBHOOK_SECRET: 'with spaces' }, 'TELEGRAM_WEBHOOK_SECRET may hold letters'],
    [{ BOT_FRAMEWORK_OPEN: 'yes' }, 'BOT_FRAMEWORK_OPEN must be 0 or 1'],
    [{ DESK_ADMIN_EMAIL: 'ada', DESK_ADMIN_PASSWORD: 'correct horse' }, 'DESK_ADMIN_EMAIL must be an e-mail address'],
    [{ DESK_ADMIN_EMAIL: 'ada@kalina.example', DESK_ADMIN_PASSWORD: 'short' }, 'DESK_ADMIN_PASSWORD must have at least 10 characters'],
    [{ TRUST_PROXY: 'all' }, 'TRUST_PROXY must be a number of proxies'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be error, warn, info or debug'],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT must be json or pretty'],
    [{ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_MODE: 'webhook', PUBLIC_URL: 'https://chat.example.com' }, 'TELEGRAM_WEBHOOK_SECRET is needed in webhook mode'],
    [{ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_MODE: 'webhook', TELEGRAM_WEBHOOK_SECRET: 's' }, 'PUBLIC_URL is needed in webhook mode'],
    [{ DESK_ADMIN_EMAIL: 'ada@kalina.example' }, 'DESK_ADMIN_EMAIL and DESK_ADMIN_PASSWORD are set together'],
    [{ BOT_FRAMEWORK_OPEN: '1', HOST: '0.0.0.0' }, 'BOT_FRAMEWORK_OPEN=1 lets anyone in'],
    [{ MESSENGER_PAGE_ID: '1', MESSENGER_PAGE_TOKEN: 't', MESSENGER_VERIFY_TOKEN: 'v' }, 'MESSENGER_APP_SECRET is needed to turn Messenger on'],
  ])('%j', (environment, start) => {
    expect(problems(environment)).toEqual([expect.stringContaining(start)]);
  });

  test('every bad variable at once, also those that only miss another', () => {
    const named = problems({ PORT: 'eighty', LOG_LEVEL: 'loud', MESSENGER_PAGE_ID: '1', DESK_ADMIN_EMAIL: 'ada@kalina.example' });
    expect(named.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL', 'MESSENGER_PAGE_TOKEN', 'MESSENGER_APP_SECRET', 'MESSENGER_VERIFY_TOKEN', 'DESK_ADMIN_EMAIL']);
  });

  test('a variable that is wrong is not also said to be missing', () => {
    expect(problems({ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_MODE: 'webhook', PUBLIC_URL: 'https://chat.example.com', TELEGRAM_WEBHOOK_SECRET: 'with spaces' })).toEqual([expect.stringContaining('may hold letters')]);
  });

  test('no secret is repeated', () => {
    expect(problems({ TELEGRAM_BOT_TOKEN: 'my-secret-token', DESK_ADMIN_EMAIL: 'ada@kalina.example', DESK_ADMIN_PASSWORD: 'hush' }).join()).not.toMatch(/my-secret-token|hush/);
  });
});
