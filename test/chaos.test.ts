import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runLane } from '../bench/chaos/lane';

const ROOT = join(__dirname, '..');
let built: string;

// The writer's thread and a process that can be killed need compiled files.
beforeAll(() => {
  built = mkdtempSync(join(ROOT, 'node_modules', '.odzew-chaos-'));
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '--outDir', built, '--rootDir', ROOT, '--skipLibCheck', '--noCheck', '-p', join(ROOT, 'tsconfig.json')], { cwd: ROOT });
}, 60_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

test('a server killed in the middle of a rush loses no message, reads none twice and answers in order', async () => {
  const rounds = await runLane({ odzew: join(built, 'bench', 'odzew.js'), rounds: 2, seed: 7, crowd: { telegram: 6, messenger: 4 }, endLeases: true });
  expect(rounds.flatMap(({ findings }) => findings.violations)).toEqual([]);
  const end = rounds.at(-1)?.findings;
  expect(end?.acknowledged).toBe(end?.messages);
  expect(end?.replies).toBeGreaterThan(10);
}, 180_000);
