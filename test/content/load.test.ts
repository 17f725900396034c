import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createManualClock } from '../../src/clock';
import { loadContent } from '../../src/content/load';
import { parseContent } from '../../src/content/parse-content';
import { type ContentDirs, readContentFiles } from '../../src/content/read';
import { type ContentHolder, createContentHolder } from '../../src/content/watch';
import { formatProblem } from '../../src/domain/problem';
import { silentLog } from '../../src/log';
import { SETTINGS } from './files';

let root: string;
let dirs: ContentDirs;

const topic = (answer: string) => `entries:\n  - id: a\n    questions: [Jak?]\n    answer: ${answer}\n`;
const write = (path: string, text: string | Uint8Array) => writeFile(join(root, path), text);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'odzew-content-'));
  dirs = { faqDir: join(root, 'faq'), flowsDir: join(root, 'flows'), settingsFile: join(root, 'odzew.yaml') };
  await mkdir(join(root, 'faq/more'), { recursive: true });
  await mkdir(join(root, 'flows'));
  await write('odzew.yaml', SETTINGS);
  await write('faq/a.yaml', topic('Tak.'));
});

afterEach(() => rm(root, { recursive: true }));

async function problemsOf(): Promise<readonly string[]> {
  const { problems } = await loadContent(dirs);
  return problems.map((problem) => `${problem.file.slice(root.length + 1)}:${problem.line}:${problem.column} ${problem.rule}`);
}

describe('reading the files', () => {
  it('takes subfolders along and leaves hidden files and other kinds of file alone', async () => {
    await write('faq/more/b.yml', topic('Nie.').replace('id: a', 'id: b').replace('Jak?', 'Kto?'));
    await write('faq/.draft.yaml', 'not: [yaml');
    await write('faq/notes.txt', 'not: [yaml');
    const { content } = await loadContent(dirs);
    expect([...(content?.entries.keys() ?? [])]).toEqual(['a', 'b']);
    expect(content?.entries.get('b')).toMatchObject({ topic: 'b', place: { line: 2, column: 5 } });
  });

  it('names files relative to the working directory', async () => {
    const files = await readContentFiles({ faqDir: './faq', flowsDir: './flows', settingsFile: './odzew.yaml' }, root);
    expect([files.topics?.[0]?.path, files.settings?.path]).toEqual(['faq/a.yaml', 'odzew.yaml']);
  });

  it('refuses a file of ten megabytes without reading it', async () => {
    await write('faq/b.yaml', Buffer.alloc(10_000_000, 'a'));
    expect(await problemsOf()).toEqual(['faq/b.yaml:1:1 too-large']);
  });

  it('points at the first sign that is not UTF-8', async () => {
    await write('faq/b.yaml', Buffer.concat([Buffer.from('entries:\n  - id: '), Buffer.from([0xb3, 0xf3]), Buffer.from('\n')]));
    expect(await problemsOf()).toEqual(['faq/b.yaml:2:9 not-utf8']);
  });

  it('says that the folder for the knowledge base is missing', async () => {
    await rm(dirs.faqDir, { recursive: true });
    expect(await problemsOf()).toEqual(['faq:1:1 missing-folder']);
  });

  it('runs without a folder for flows, with a warning', async () => {
    await rm(dirs.flowsDir, { recursive: true });
    const { content, problems } = await loadContent(dirs);
    expect(content).not.toBeNull();
    expect(problems.map((problem) => [problem.rule, problem.severity])).toEqual([['missing-folder', 'warning']]);
  });
});

describe('while the bot runs', () => {
  async function startHolder(): Promise<ContentHolder> {
    const { content, problems } = await loadContent(dirs);
    if (content === null) throw new Error(problems.map(formatProblem).join('\n'));
    return createContentHolder({ dirs, log: silentLog, clock: createManualClock(new Date('2026-11-22T10:00:00Z')), initial: { content, problems } });
  }

  const answer = (holder: ContentHolder) => holder.content().entries.get('a')?.answer.pl?.[0]?.text;

  it('an edited answer is taken over whole, and whoever listens is told once', async () => {
    const holder = await startHolder();
    const versions: string[] = [];
    holder.onChange((content) => versions.push(content.version));
    await write('faq/a.yaml', topic('Owszem.'));
    await holder.reload();
    await holder.reload();
    expect(answer(holder)).toBe('Owszem.');
    expect(versions).toEqual([holder.content().version]);
  });

  it('a broken file leaves the last good content in place until it is mended', async () => {
    const holder = await startHolder();
    const before = holder.content();
    await write('faq/a.yaml', topic('"Tak.'));
    await holder.reload();
    expect(holder.content()).toBe(before);
    expect(holder.problems()).toMatchObject([{ line: 4, column: 13, rule: 'unclosed-quote' }]);

    await write('faq/a.yaml', topic('"Tak!"'));
    await holder.reload();
    expect(answer(holder)).toBe('Tak!');
    expect(holder.problems()).toEqual([]);
  });

  it('one broken file keeps good edits of others waiting: all or nothing', async () => {
    const holder = await startHolder();
    await write('faq/a.yaml', topic('Owszem.'));
    await write('odzew.yaml', `${SETTINGS}compny: {}\n`);
    await holder.reload();
    expect(answer(holder)).toBe('Tak.');
  });

  it('a folder that disappears changes nothing but the list of problems', async () => {
    const holder = await startHolder();
    await rm(dirs.faqDir, { recursive: true });
    await holder.reload();
    expect(answer(holder)).toBe('Tak.');
    expect(holder.problems()[0]?.rule).toBe('missing-folder');
  });

  it('who no longer listens is no longer told', async () => {
    const holder = await startHolder();
    let told = 0;
    const end = holder.onChange(() => {
      told += 1;
    });
    end();
    await write('faq/a.yaml', topic('Owszem.'));
    await holder.reload();
    expect(told).toBe(0);
  });

  test.each([['in a topic', 'faq/a.yaml', topic('Owszem.')], ['of a file that is new in a subfolder', 'faq/more/b.yaml', topic('B.').replace('id: a', 'id: b').replace('Jak?', 'Kto?')]])('an edit %s is noticed by itself', async (_title, path, text) => {
    const { content, problems } = await loadContent(dirs);
    if (content === null) throw new Error('The content is bad.');
    // A clock on which everything is due at once: what is waited for is the file system, not time.
    const clock = { now: () => new Date('2026-11-22T10:00:00Z'), after: (_ms: number, task: () => void) => {
      const due = setImmediate(task);
      return () => clearImmediate(due);
    } };
    const holder = createContentHolder({ dirs, log: silentLog, clock, initial: { content, problems } });
    const changed = new Promise<void>((resolve) => {
      holder.onChange(() => resolve());
    });
    holder.startWatching();
    await write(path, text);
    await changed;
    holder.stop();
    expect(holder.content().version).not.toBe(content.version);
  });
});

describe('much and shipped content', () => {
  it('five hundred entries in three languages are read in less than two seconds', async () => {
    const entries = Array.from({ length: 500 }, (_, index) => {
      const texts = (language: string) => `[${Array.from({ length: 5 }, (__, n) => `"${language} pytanie ${index} numer ${n} o dostawę i zwroty?"`).join(', ')}]`;
      return `  - id: entry-${index}\n    title: { pl: T${index}, ru: T${index}, en: T${index} }\n    questions:\n      pl: ${texts('pl')}\n      ru: ${texts('ru')}\n      en: ${texts('en')}\n    answer:\n      pl: ["{{customer.firstName|Dzień dobry}}, odpowiedź ${index}.", Druga odpowiedź ${index}.]\n      ru: Ответ номер ${index} на вопрос клиента.\n      en: Answer number ${index} to the customer.\n    buttons: [{ entry: entry-${(index + 1) % 500} }]\n`;
    });
    await Promise.all(Array.from({ length: 10 }, (_, file) => write(`faq/topic-${file}.yaml`, `entries:\n${entries.slice(file * 50, file * 50 + 50).join('')}`)));
    await write('odzew.yaml', SETTINGS.replace('[pl]', '[pl, ru, en]'));
    await write('faq/a.yaml', 'entries: []\n');
    const files = await readContentFiles(dirs);
    // Processor time: other work on the machine must not decide.
    const before = process.cpuUsage();
    const { content, problems } = parseContent(files, () => ({ entryIds: [], views: [], exact: new Map() }));
    const { user, system } = process.cpuUsage(before);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(content?.entries.size).toBe(500);
    expect((user + system) / 1000).toBeLessThan(2000);
  });

  it('the shipped knowledge base, flows and settings have no errors', async () => {
    const files = await readContentFiles({ faqDir: 'faq', flowsDir: 'flows', settingsFile: 'odzew.yaml' });
    const { problems } = parseContent(files, () => ({ entryIds: [], views: [], exact: new Map() }));
    expect(problems.filter((problem) => problem.severity === 'error').map(formatProblem)).toEqual([]);
  });
});
