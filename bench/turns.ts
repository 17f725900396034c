/**
 * Turns a second through the Telegram webhook with the durable store, beside a bare express and telegraf echo in the same run.
 * Both are processes of their own and talk to the same Bot API; rounds alternate, so that other work on the machine hits both alike.
 *
 *   npm run bench:turns -- [--rounds 3] [--seconds 4] [--chats 8,32,128] [--profile DIR]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, startChild, type Child } from './child';
import { median, quantile } from './figures';
import { startBotApi, type BotApi } from './turns/bot-api';
import { letCustomersTalk } from './turns/customers';

interface Contestant {
  readonly name: 'odzew' | 'bare echo';
  readonly child: Child;
}

interface Round {
  readonly name: Contestant['name'];
  readonly chats: number;
  readonly turnsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's CPU a turn. */
  readonly cpu: number;
}

const TOKEN = '123456:bench-token';
const SECRET = 'bench-secret';
/** Until the compiler has seen the hot paths. */
const WARM_UP_TURNS = 3_000;
const WARM_UP_STEP_MS = 1_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '4' }, chats: { type: 'string', default: '8,32,128' }, profile: { type: 'string' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'odzew-turns-'));
  const botApi = await startBotApi();
  const contestants = [await startOdzew(folder, botApi, values.profile), await startEcho(folder, botApi)];
  for (const { child } of contestants) await warmUp(child, botApi);
  const rounds: Round[] = [];
  for (const chats of values.chats.split(',').map(Number)) {
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const contestant of contestants) rounds.push(await measure(contestant, { botApi, chats, forMs: Number(values.seconds) * 1000 }));
    }
  }
  print(rounds);
  for (const { child } of contestants) await child.stop();
  await botApi.stop();
  rmSync(folder, { recursive: true });
}

async function startOdzew(folder: string, botApi: BotApi, profile: string | undefined): Promise<Contestant> {
  const env = {
    STORE_URL: `sqlite:${join(folder, 'odzew.db')}`,
    DATA_DIR: folder,
    PUBLIC_URL: 'https://bench.example',
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: botApi.url,
  };
  const nodeArgs = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profile];
  const child = await startChild({ file: join(__dirname, 'odzew.js'), args: ['start'], nodeArgs, port: await freePort(), env, logFile: join(folder, 'odzew.log'), readyPath: '/healthz' });
  return { name: 'odzew', child };
}

async function startEcho(folder: string, botApi: BotApi): Promise<Contestant> {
  const env = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: botApi.url };
  const child = await startChild({ file: join(__dirname, 'turns', 'echo.js'), port: await freePort(), env, logFile: join(folder, 'echo.log'), readyPath: '/healthz' });
  return { name: 'bare echo', child };
}

async function warmUp({ url }: Child, botApi: BotApi): Promise<void> {
  for (let turns = 0; turns < WARM_UP_TURNS;) turns += (await letCustomersTalk({ url, secret: SECRET, botApi, chats: 32, forMs: WARM_UP_STEP_MS })).turns;
}

async function measure({ name, child }: Contestant, given: { readonly botApi: BotApi; readonly chats: number; readonly forMs: number }): Promise<Round> {
  const before = child.cpuSeconds();
  const { turns, seconds, latencies } = await letCustomersTalk({ url: child.url, secret: SECRET, ...given });
  const cpu = ((child.cpuSeconds() - before) * 1e6) / turns;
  return { name, chats: given.chats, turnsPerSecond: turns / seconds, p50: median(latencies), p99: quantile(latencies, 0.99), cpu };
}

function print(rounds: readonly Round[]): void {
  const rows = [...new Set(rounds.map(({ chats }) => chats))].map((chats) => {
    const of = (name: Contestant['name'], field: 'turnsPerSecond' | 'p50' | 'p99' | 'cpu') => median(rounds.filter((round) => round.name === name && round.chats === chats).map((round) => round[field]));
    const both = (field: 'p50' | 'p99') => `${of('odzew', field).toFixed(1)} / ${of('bare echo', field).toFixed(1)}`;
    return {
      chats,
      'odzew turns/s': of('odzew', 'turnsPerSecond').toFixed(0),
      'echo turns/s': of('bare echo', 'turnsPerSecond').toFixed(0),
      ratio: (of('odzew', 'turnsPerSecond') / of('bare echo', 'turnsPerSecond')).toFixed(2),
      'p50 ms': both('p50'),
      'p99 ms': both('p99'),
      'odzew CPU µs': of('odzew', 'cpu').toFixed(0),
      'echo CPU µs': of('bare echo', 'cpu').toFixed(0),
      'CPU ratio': (of('odzew', 'cpu') / of('bare echo', 'cpu')).toFixed(1),
    };
  });
  console.table(rows);
}

void main();
