import { z } from 'zod';
import type { BotFrameworkConfig } from './channels/bot-framework/config';
import type { MessengerConfig } from './channels/messenger/config';
import type { TelegramConfig } from './channels/telegram/telegram';
import { AppError } from './errors';

/** The environment, checked once and frozen. Names follow the variables; see README.md. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly storeUrl: string;
  readonly dataDir: string;
  readonly faqDir: string;
  readonly flowsDir: string;
  readonly settingsFile: string;
  readonly telegram: TelegramConfig | null;
  readonly messenger: MessengerConfig | null;
  readonly botFramework: BotFrameworkConfig | null;
  readonly deskAdmin: { readonly email: string; readonly password: string } | null;
  readonly metricsToken: string | null;
  readonly trustProxy: number;
  readonly log: { readonly level: string; readonly format: 'json' | 'pretty' };
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

const text = (fallback: string) => z.string().default(fallback);
const optional = z.string().nullable().default(null);

const SCHEMA = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3000),
  HOST: text('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://chat.example.com' }).nullable().default(null),
  STORE_URL: z.string().regex(/^sqlite:/, 'must begin with sqlite: (such as sqlite:./data/odzew.db)').nullable().default(null),
  DATA_DIR: text('./data'),
  FAQ_DIR: text('./faq'),
  FLOWS_DIR: text('./flows'),
  SETTINGS_FILE: text('./odzew.yaml'),
  TELEGRAM_BOT_TOKEN: z.string().regex(/^\d+:[\w-]+$/, 'does not look like a bot token (123456:ABC…); get one from @BotFather').nullable().default(null),
  TELEGRAM_MODE: z.enum(['polling', 'webhook'], 'must be polling or webhook').nullable().default(null),
  TELEGRAM_WEBHOOK_SECRET: z.string().regex(/^[\w-]{1,256}$/, 'may hold letters, digits, _ and - only (1 to 256)').nullable().default(null),
  TELEGRAM_STAFF_CHAT_ID: optional,
  TELEGRAM_API_ROOT: text('https://api.telegram.org'),
  MESSENGER_PAGE_ID: optional,
  MESSENGER_PAGE_TOKEN: optional,
  MESSENGER_APP_ID: optional,
  MESSENGER_APP_SECRET: optional,
  MESSENGER_VERIFY_TOKEN: optional,
  MESSENGER_API_ROOT: text('https://graph.facebook.com'),
  MESSENGER_API_VERSION: text('v26.0'),
  MicrosoftAppId: optional,
  MicrosoftAppPassword: optional,
  MicrosoftAppType: optional,
  MicrosoftAppTenantId: optional,
  BOT_FRAMEWORK_OPEN: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
  DESK_ADMIN_EMAIL: z.email('must be an e-mail address').nullable().default(null),
  DESK_ADMIN_PASSWORD: z.string().min(10, 'must have at least 10 characters').nullable().default(null),
  METRICS_TOKEN: optional,
  TRUST_PROXY: z.coerce.number('must be a number of proxies').int().min(0).default(0),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug'], 'must be error, warn, info or debug').default('info'),
  LOG_FORMAT: z.enum(['json', 'pretty'], 'must be json or pretty').nullable().default(null),
});

type Variables = z.infer<typeof SCHEMA>;

/** Environment → one frozen object. Throws CONFIG naming every bad variable at once. */
export function readConfig(environment: Environment = process.env, terminal = process.stderr.isTTY): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = SCHEMA.safeParse(given);
  const problems = parsed.success ? crossChecks(parsed.data) : allProblems(given, parsed.error);
  if (!parsed.success || problems.length > 0) throw new AppError('CONFIG', `The environment is not right:\n- ${problems.join('\n- ')}`);
  return Object.freeze(toConfig(parsed.data, terminal));
}

/** Bad values, and what does not go together among the good ones. */
function allProblems(given: Environment, { issues }: z.ZodError): readonly string[] {
  const bad = issues.map((issue) => issue.path.join('.'));
  const good = SCHEMA.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !bad.includes(name))));
  return [...issues.map((issue) => `${issue.path.join('.')} ${issue.message}`), ...crossChecks(good).filter((problem) => !bad.some((name) => problem.includes(name)))];
}

function crossChecks(v: Variables): readonly string[] {
  const problems: string[] = [];
  if (telegramMode(v) === 'webhook' && v.TELEGRAM_BOT_TOKEN !== null) {
    if (v.TELEGRAM_WEBHOOK_SECRET === null) problems.push('TELEGRAM_WEBHOOK_SECRET is needed in webhook mode; choose 1 to 256 letters and digits.');
    if (v.PUBLIC_URL === null) problems.push('PUBLIC_URL is needed in webhook mode: the https address Telegram calls.');
  }
  const messenger = ['MESSENGER_PAGE_ID', 'MESSENGER_PAGE_TOKEN', 'MESSENGER_APP_SECRET', 'MESSENGER_VERIFY_TOKEN'] as const;
  const set = messenger.filter((name) => v[name] !== null);
  if (set.length > 0) problems.push(...messenger.filter((name) => v[name] === null).map((name) => `${name} is needed to turn Messenger on (${set.join(', ')} is set).`));
  if (v.BOT_FRAMEWORK_OPEN === '1' && !LOOPBACK.includes(v.HOST)) problems.push('BOT_FRAMEWORK_OPEN=1 lets anyone in; it is refused unless HOST is 127.0.0.1.');
  if ((v.DESK_ADMIN_EMAIL === null) !== (v.DESK_ADMIN_PASSWORD === null)) problems.push('DESK_ADMIN_EMAIL and DESK_ADMIN_PASSWORD are set together or not at all.');
  return problems;
}

function telegramMode(v: Variables): 'polling' | 'webhook' {
  return v.TELEGRAM_MODE ?? (v.PUBLIC_URL === null ? 'polling' : 'webhook');
}

function toConfig(v: Variables, terminal: boolean): Config {
  return {
    port: v.PORT,
    host: v.HOST,
    publicUrl: v.PUBLIC_URL === null ? null : v.PUBLIC_URL.replace(/\/$/, ''),
    storeUrl: v.STORE_URL ?? `sqlite:${v.DATA_DIR}/odzew.db`,
    dataDir: v.DATA_DIR,
    faqDir: v.FAQ_DIR,
    flowsDir: v.FLOWS_DIR,
    settingsFile: v.SETTINGS_FILE,
    telegram: toTelegram(v),
    messenger: toMessenger(v),
    botFramework: toBotFramework(v),
    deskAdmin: v.DESK_ADMIN_EMAIL !== null && v.DESK_ADMIN_PASSWORD !== null ? { email: v.DESK_ADMIN_EMAIL.toLowerCase(), password: v.DESK_ADMIN_PASSWORD } : null,
    metricsToken: v.METRICS_TOKEN,
    trustProxy: v.TRUST_PROXY,
    log: { level: v.LOG_LEVEL, format: v.LOG_FORMAT ?? (terminal ? 'pretty' : 'json') },
  };
}

function toTelegram(v: Variables): TelegramConfig | null {
  if (v.TELEGRAM_BOT_TOKEN === null) return null;
  return {
    token: v.TELEGRAM_BOT_TOKEN,
    mode: telegramMode(v),
    webhookSecret: v.TELEGRAM_WEBHOOK_SECRET,
    apiRoot: v.TELEGRAM_API_ROOT,
    publicUrl: v.PUBLIC_URL,
    staffChatId: v.TELEGRAM_STAFF_CHAT_ID,
  };
}

function toMessenger(v: Variables): MessengerConfig | null {
  const { MESSENGER_PAGE_ID: pageId, MESSENGER_PAGE_TOKEN: pageToken, MESSENGER_APP_SECRET: appSecret, MESSENGER_VERIFY_TOKEN: verifyToken } = v;
  if (pageId === null || pageToken === null || appSecret === null || verifyToken === null) return null;
  return { pageId, pageToken, appId: v.MESSENGER_APP_ID, appSecret, verifyToken, apiRoot: v.MESSENGER_API_ROOT, apiVersion: v.MESSENGER_API_VERSION };
}

function toBotFramework(v: Variables): BotFrameworkConfig | null {
  const open = v.BOT_FRAMEWORK_OPEN === '1';
  if (v.MicrosoftAppId === null && !open) return null;
  return { appId: v.MicrosoftAppId, appPassword: v.MicrosoftAppPassword, appType: v.MicrosoftAppType, tenantId: v.MicrosoftAppTenantId, open };
}
