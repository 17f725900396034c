// The writer's thread starts from compiled files only, so this one test compiles the store first.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createManualClock } from '../../src/clock';
import { silentLog } from '../../src/log';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { at } from '../support/records';

const ROOT = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'odzew-thread-'));
const path = join(folder, 'odzew.db');
const clock = createManualClock(new Date(at(0)));
const children: ChildProcess[] = [];

beforeAll(() => {
  const options = { rootDir: ROOT, outDir: join(folder, 'built'), types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')], sourceMap: false };
  const files = ['test/support/store-writer.ts', 'src/store/sqlite/writer-worker.ts'].map((file) => join(ROOT, file));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions: options, files, include: [] }));
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', folder], { stdio: 'inherit' });
}, 60_000);

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts a program that writes until killed; resolves when so many records are safe. */
async function startWriting(untilSafe: number): Promise<{ readonly child: ChildProcess; readonly safe: Map<string, number>; readonly ended: Promise<unknown> }> {
  const child = spawn(process.execPath, [join(folder, 'built/test/support/store-writer.js'), path], {
    env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const ended = once(child, 'close');
  const safe = new Map<string, number>();
  await new Promise<void>((enough, never) => {
    let lines = 0;
    void ended.then(() => never(new Error('the writing program ended by itself')));
    createInterface(child.stdout).on('line', (line) => {
      const [chat = '', n] = line.split(' ');
      safe.set(chat, Number(n));
      lines += 1;
      if (lines === untilSafe) enough();
    });
  });
  return { child, safe, ended };
}

describe('a running Odzew', () => {
  it('keeps a second one off its database, but lets a short command in', async () => {
    const { child, ended } = await startWriting(1);
    await expect(openSqliteStore({ path, clock, log: silentLog })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('STORE_URL') });
    const command = await openSqliteStore({ path, clock, log: silentLog, exclusive: false });
    await command.saveValue('written-by', 'a command');
    await command.close();
    child.kill('SIGKILL');
    await ended;
    const store = await openSqliteStore({ path, clock, log: silentLog });
    expect(await store.loadValue('written-by')).toBe('a command');
    await store.close();
    rmSync(path);
    for (const rest of ['-wal', '-shm']) rmSync(`${path}${rest}`, { force: true });
  }, 30_000);

  it('that is killed in the middle of writing has lost nothing it called safe, and nothing is half done', async () => {
    const { child, safe, ended } = await startWriting(400);
    child.kill('SIGKILL');
    await ended;

    const store = await openSqliteStore({ path, clock, log: silentLog });
    for (const [chat, n] of safe) {
      const numbers = (await store.loadRecords(chat, 0, 10_000)).map((record) => record.n);
      const { conversation, waiting } = await store.loadThread(chat);
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
      expect(numbers.length).toBeGreaterThanOrEqual(n);
      expect(conversation?.rev).toBe(numbers.length);
      expect(waiting.every((row) => row.activity.order > numbers.length)).toBe(true);
    }
    expect(safe.size).toBe(8);
    await store.close();
  }, 30_000);
});
