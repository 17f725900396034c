import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

/** A server under test, in a process of its own. */
export interface Child {
  readonly url: string;
  /** SIGKILL: it gets no chance to finish anything. Resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, as an operator stops it. Resolves with its exit status. */
  stop(): Promise<number | null>;
  /** CPU seconds of all its threads so far, user and system. */
  cpuSeconds(): number;
  /** Megabytes of memory it holds now. */
  residentMb(): number;
}

export interface ChildOptions {
  /** A compiled file that listens on PORT. */
  readonly file: string;
  readonly args?: readonly string[];
  /** Options of Node itself, such as `--cpu-prof`. */
  readonly nodeArgs?: readonly string[];
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Gets what the server logs. */
  readonly logFile: string;
  /** Answers with any status below 500 once the server listens. */
  readonly readyPath: string;
}

const START_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 25;

/** Starts a server and resolves once it answers. Rejects with the end of its log when it does not. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const url = `http://127.0.0.1:${options.port}`;
  const log = openSync(options.logFile, 'a');
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), options.file, ...(options.args ?? [])], {
    env: { ...baseEnvironment(), PORT: String(options.port), ...options.env },
    stdio: ['ignore', 'ignore', log],
  });
  closeSync(log);
  // A bench that fails must not leave its servers behind.
  const killWithUs = () => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      process.off('exit', killWithUs);
      resolve(code);
    });
  });
  await untilReady(child, `${url}${options.readyPath}`, options.logFile);
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return ended;
  };
  return {
    url,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    cpuSeconds: () => readCpuSeconds(child),
    residentMb: () => readResidentMb(child),
  };
}

/** A port nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // not a pipe: listen() got a port
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** Without the variables of whoever runs the bench: a real token there must not be used. */
function baseEnvironment(): NodeJS.ProcessEnv {
  const { PATH, NODE_PATH, TMPDIR } = process.env;
  return { PATH, NODE_PATH, TMPDIR, NODE_ENV: 'production' };
}

async function untilReady(child: ChildProcess, url: string, logFile: string): Promise<void> {
  const until = Date.now() + START_WITHIN_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < until) {
    const response = await fetch(url, { signal: AbortSignal.timeout(START_WITHIN_MS) }).catch(() => null); // not listening yet
    await response?.body?.cancel();
    if (response !== null && response.status < 500) return;
    await sleep(LOOK_EVERY_MS);
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not start. The end of its log:\n${readFileSync(logFile, 'utf8').slice(-3000)}`);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Clock ticks a second of /proc, the same on every Linux. */
const TICKS = 100;

/** utime and stime of /proc/<pid>/stat, the 14th and 15th fields; the name in front may hold spaces. [proc(5)] */
function readCpuSeconds({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

function readResidentMb({ pid }: ChildProcess): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
