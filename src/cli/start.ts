import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildApp, type App } from '../app';
import { systemClock } from '../clock';
import { readConfig, type Config } from '../config';
import { loadContent } from '../content/load';
import { createContentHolder, type ContentHolder } from '../content/watch';
import { formatProblem } from '../domain/problem';
import { AppError } from '../errors';
import { createLog, type Log } from '../log';
import { openStore } from '../store/open';
import { welcomeFirstAdmin } from './first-admin';

const STOP_WITHIN_MS = 10_000;

/** `odzew start`: the server, until SIGTERM or Ctrl+C. */
export async function start(_args: readonly string[]): Promise<number> {
  const config = readConfig();
  const log = createLog(config.log);
  const content = await openContent(config, log);
  mkdirSync(config.dataDir, { recursive: true });
  const store = await openStore(config.storeUrl, { clock: systemClock, log, exclusive: true });
  const app = buildApp(config, { store, clock: systemClock, log, content, webDir: join(__dirname, '..', 'web') });
  const password = await welcomeFirstAdmin(store, systemClock, config.deskAdmin);
  const port = await startOrStop(app);
  content.startWatching();
  process.stdout.write(welcome(config, port, password));
  await untilToldToStop(log);
  await stopInTime(app, log);
  return 0;
}

/** What cannot start (the port is taken) is stopped whole, so that the process ends with its reason. */
async function startOrStop(app: App): Promise<number> {
  try {
    return await app.start();
  } catch (error) {
    await app.stop();
    throw error;
  }
}

/** At the start bad content is refused with every problem named; later it is only reported and the last good content stays. */
async function openContent(config: Config, log: Log): Promise<ContentHolder> {
  const dirs = { faqDir: config.faqDir, flowsDir: config.flowsDir, settingsFile: config.settingsFile };
  const { content, problems } = await loadContent(dirs);
  if (!content) {
    const errors = problems.filter((problem) => problem.severity === 'error').map(formatProblem);
    throw new AppError('CONFIG', `The content in ${resolve(config.faqDir)} cannot be used yet:\n${errors.join('\n')}\nMend these places and start again; "odzew lint" checks without starting.`);
  }
  return createContentHolder({ dirs, log, clock: systemClock, initial: { content, problems } });
}

function welcome(config: Config, port: number, password: { readonly email: string; readonly password: string } | null): string {
  const base = config.publicUrl ?? `http://${['0.0.0.0', '::'].includes(config.host) ? 'localhost' : config.host.replace('127.0.0.1', 'localhost')}:${port}`;
  const doors = ['web chat', ...(config.telegram ? [`Telegram (${config.telegram.mode})`] : []), ...(config.messenger ? ['Messenger'] : []), ...(config.botFramework ? ['Bot Framework'] : [])];
  const lines = [
    '',
    `  Chat    ${base}/chat`,
    `  Desk    ${base}/desk`,
    `  Doors   ${doors.join(', ')}`,
    ...(password ? ['', `  Sign in to the desk as ${password.email}`, `  One-time password: ${password.password}`] : []),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function untilToldToStop(log: Log): Promise<void> {
  return new Promise((resolve_) => {
    const stop = (signal: string) => {
      log.info('stopping', { signal });
      resolve_();
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  });
}

/** What is begun is finished; what would take longer is safe in the store and taken up at the next start. */
async function stopInTime(app: App, log: Log): Promise<void> {
  const cancel = systemClock.after(STOP_WITHIN_MS, () => {
    log.warn('stopped before everything was finished; the rest is taken up at the next start');
    process.exit(0);
  });
  await app.stop();
  cancel();
}
