import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLabels, type LabelledMessage } from '../../src/cli/eval-data';
import { evaluateMessages } from '../../src/cli/eval-report';
import { formatReport } from '../../src/cli/eval-table';
import { runCommand } from '../support/run-command';
import { shippedContent } from '../support/start-bot';

// The first command of a fresh checkout builds it.
jest.setTimeout(180_000);

const ENTRIES = new Set(['order-status', 'delivery-time']);

const MESSAGES: readonly LabelledMessage[] = [
  { text: 'gdzie moja paczka', entry: 'order-status' },
  { text: 'Где моя посылка?', lang: 'ru', entry: 'order-status' },
  { text: 'zwrot', lang: 'pl', entry: 'return-item' },
  { text: 'ktoś włamał się na moje konto', lang: 'pl', entry: 'account-hacked' },
  { text: 'asdfgh qwerty', lang: 'pl', entry: null },
];

const lines = (...values: readonly unknown[]) => values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odzew-eval-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

describe('labelled messages', () => {
  it('blank lines, a byte order mark and other keys do no harm', () => {
    const source = `\uFEFF${lines({ text: 'gdzie paczka', entry: 'order-status', split: 'dev' }, '', { text: 'pogoda', lang: 'pl', entry: null })}\r\n`;
    expect(parseLabels('data.jsonl', source, ENTRIES)).toEqual({ messages: [{ text: 'gdzie paczka', entry: 'order-status' }, { text: 'pogoda', lang: 'pl', entry: null }], problems: [] });
  });

  test.each([
    ['not JSON', 'nope', 'This line is not JSON. Write {"text":"…","lang":"pl","entry":"delivery-time"}.'],
    ['a list', [], 'the line: must be an object such as {"text":"…","lang":"pl","entry":"delivery-time"}'],
    ['no label', { text: 'hej' }, 'entry: must be the id of an entry, or null for out of scope'],
    ['an empty text', { text: ' ', entry: null }, 'text: must not be empty'],
    ['a language that is none', { text: 'hej', lang: 7, entry: null }, 'lang: must be a language such as "pl"'],
    ['an entry with a slip in its name', { text: 'hej', entry: 'order-statsu' }, 'entry: there is no entry "order-statsu" in the FAQ. Did you mean "order-status"?'],
  ])('%s is reported with file and line', (_, line, problem) => {
    const { problems } = parseLabels('data.jsonl', lines({ text: 'pogoda', entry: null }, line), ENTRIES);
    expect(problems).toEqual([`data.jsonl:2: ${problem}`]);
  });
});

it('an answer, a flow and a handoff of the right entry all count as answered right', async () => {
  const { overall } = evaluateMessages(await shippedContent(), MESSAGES);
  expect(overall.matching).toMatchObject({ messages: 5, covered: 4 });
  expect(overall.bot).toMatchObject({ answered: 3 / 5, precision: 1, coveredAnsweredRight: 3 / 4, clarified: 1 / 5, clarifiedRight: 1, handedOff: 1 / 5, outsideAnswered: 0, outsideHandedOff: 1 });
});

it('a message without a language counts for the one it is written in', async () => {
  const { languages } = evaluateMessages(await shippedContent(), MESSAGES);
  expect(Object.entries(languages).map(([language, { matching }]) => [language, matching.messages])).toEqual([['pl', 4], ['ru', 1]]);
});

it('confusions come worst first: answered wrongly, then often', async () => {
  const wrong = [
    { text: 'zwrot', lang: 'pl', entry: 'account-hacked' },
    { text: 'gdzie moja paczka', lang: 'pl', entry: 'invoice' },
    { text: 'gdzie jest moja paczka', lang: 'pl', entry: 'invoice' },
    { text: 'Jak mogę zapłacić?', lang: 'pl', entry: null },
  ];
  const { confusions } = evaluateMessages(await shippedContent(), wrong);
  expect(confusions.map(({ expected, found, messages, answered }) => [expected, found, messages, answered])).toEqual([
    ['invoice', 'order-status', 2, 2],
    [null, 'payment-methods', 1, 1],
    ['account-hacked', expect.stringMatching(/^re/), 1, 0],
  ]);
});

it('surer answers are fewer answers', async () => {
  const content = await shippedContent();
  const answered = [0.5, 0.999].map((precision) => evaluateMessages({ ...content, settings: { ...content.settings, matching: { precision } } }, MESSAGES).overall.bot.answered ?? 0);
  expect(answered[0]).toBeGreaterThan(answered[1] ?? 1);
});

it('the table has a column for all and one a language, and a dash where there is nothing to count', async () => {
  const table = formatReport(evaluateMessages(await shippedContent(), MESSAGES));
  expect(table).toMatch(/^ +all +pl +ru$/m);
  expect(table).toMatch(/^ {2}covered by the FAQ +4 +3 +1$/m);
  expect(table).toMatch(/^ {2}out of scope, answered all the same +0\.0 % +0\.0 % +–$/m);
});

it('as JSON it is one object, with the wanted precision of the command line', async () => {
  const data = await file('data.jsonl', lines(...MESSAGES));
  const { status, lines: out } = await runCommand(['eval', data, '--json', '--precision', '0.95']);
  expect([status, out]).toEqual([0, [expect.objectContaining({ file: data, precision: 0.95, overall: expect.anything(), languages: { pl: expect.anything(), ru: expect.anything() }, confusions: expect.any(Array) })]]);
});

it("another company's FAQ is tried without this company's flows", async () => {
  const data = await file('parking.jsonl', lines({ text: 'gdzie zaparkować', entry: 'parking' }));
  await file('parking.yaml', 'entries:\n  - id: parking\n    questions: [Gdzie mogę zaparkować?]\n    answer: Za rogiem.\n');
  const { status, stdout } = await runCommand(['eval', data, '--faq', folder]);
  expect([status, stdout]).toEqual([0, expect.stringContaining('1 entries')]);
});

it('lines that cannot be used end it with status 1, every one named', async () => {
  const data = await file('bad.jsonl', lines('nope', { text: 'hej', entry: 'order-statsu' }));
  const { status, stdout, stderr } = await runCommand(['eval', data]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${data}:1: This line is not JSON.`);
  expect(stderr).toContain(`${data}:2: entry: there is no entry "order-statsu"`);
});

test.each([[['eval']], [['eval', 'one.jsonl', 'two.jsonl']], [['eval', 'no-such-file.jsonl']], [['eval', 'package.json', '--precision', '2']]])('%j is misuse', async (args) => {
  const { status, stdout } = await runCommand(args);
  expect([status, stdout]).toEqual([2, '']);
});
