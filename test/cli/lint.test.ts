import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runLint } from '../../src/cli/lint';
import { SETTINGS } from '../content/files';

let cwd: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), text);
}

/** Exit code, then `file:line:column rule` of each problem. */
async function lint(...paths: readonly string[]): Promise<readonly (string | number)[]> {
  const { output, exitCode } = await runLint(paths, { format: 'json', cwd });
  const problems: unknown = JSON.parse(output);
  if (!Array.isArray(problems)) throw new Error(output);
  return [exitCode, ...problems.map((problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`)];
}

const topic = (id: string, more = '') => `entries:\n  - id: ${id}\n    questions: [Co to ${id}?]\n    answer: To ${id}.\n${more}`;
const FLOW = 'id: f\ntitle: F\nsteps:\n  - say: Tak\n';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'odzew-lint-'));
  await write('odzew.yaml', SETTINGS);
  await write('faq/a.yaml', topic('a', '    buttons: [{ entry: b }, { flow: f }]\n'));
  await write('faq/b.yaml', topic('b'));
  await write('flows/f.yaml', FLOW);
});

afterEach(() => rm(cwd, { recursive: true }));

it('good content is clean', async () => {
  expect(await lint()).toEqual([0]);
});

it('without paths, everything of the working directory is checked', async () => {
  await write('faq/b.yaml', topic('b', '    hours: opne\n'));
  await write('flows/f.yaml', `${FLOW}setps: []\n`);
  expect(await lint()).toEqual([1, 'faq/b.yaml:5:12 unknown-value', 'flows/f.yaml:5:1 unknown-key']);
});

it('warnings alone are no failure', async () => {
  await write('faq/b.yaml', topic('b', '    title: Tytuł dłuższy niż przycisk\n'));
  expect(await lint()).toEqual([0, 'faq/b.yaml:5:12 long-title']);
});

it('one file is checked knowing the others, and only its own problems are reported', async () => {
  await write('faq/b.yaml', topic('b', '    hours: opne\n'));
  expect(await lint('faq/a.yaml')).toEqual([0]);
  expect(await lint('faq/b.yaml')).toEqual([1, 'faq/b.yaml:5:12 unknown-value']);
  expect(await lint('flows')).toEqual([0]);
});

it('a copied id is reported in the file that is checked', async () => {
  await write('faq/c.yaml', topic('a'));
  expect(await lint('faq/c.yaml')).toContain('faq/c.yaml:2:9 duplicate-id');
});

it('a project elsewhere is checked by itself', async () => {
  await write('shops/other/odzew.yaml', SETTINGS);
  await write('shops/other/faq/x.yaml', topic('a', '    buttons: [{ entry: y }]\n'));
  expect(await lint('shops/other')).toEqual([1, 'shops/other/faq/x.yaml:5:24 unknown-entry']);
});

it('a loose folder is sorted by what its files are', async () => {
  await write('drafts/one.yaml', topic('x', '    buttons: [{ flow: g }]\n'));
  await write('drafts/two.yaml', FLOW.replace('id: f', 'id: g'));
  await write('drafts/three.yaml', `${SETTINGS}compny: {}\n`);
  expect(await lint('drafts')).toEqual([1, 'drafts/three.yaml:6:1 unknown-key']);
});

it('two settings files are both checked', async () => {
  await write('odzew.staging.yaml', `${SETTINGS}limts: {}\n`);
  expect(await lint('odzew.yaml', 'odzew.staging.yaml')).toEqual([1, 'odzew.staging.yaml:6:1 unknown-key']);
});

it('a path or format that does not exist is misuse', async () => {
  expect(await runLint(['faqs'], { format: 'text', cwd })).toEqual({ output: 'There is no file or folder faqs.', exitCode: 2 });
  expect((await runLint([], { format: 'xml', cwd })).exitCode).toBe(2);
});
