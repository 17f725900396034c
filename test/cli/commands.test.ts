import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../support/run-command';

// The first command of a fresh checkout builds it.
jest.setTimeout(180_000);

test('ask: a thousand lines in one run come out in order, one for one, and bad ones do not stop it', async () => {
  const texts = ['gdzie moja paczka', 'Где моя посылка?', 'Where is my order?', 'człowiek', 'asdfgh'];
  const input = Array.from({ length: 1_000 }, (_, index) => (index % 100 === 99 ? '{ not json' : JSON.stringify({ text: `${texts[index % 5]} ${index}` })));
  const { status, lines } = await runCommand(['ask', '--json'], input);
  expect(lines).toHaveLength(1_000);
  lines.forEach((line, index) => {
    expect(line).toEqual(index % 100 === 99 ? { error: 'This line is not JSON.' } : expect.objectContaining({ text: `${texts[index % 5]} ${index}` }));
  });
  expect(status).toBe(2);
});

test('ask: fields that are wrong give an error in their place', async () => {
  const input = [{ txt: 'hej' }, { text: 42 }, { text: 'hej', channel: 'fax' }, { text: 'hej', at: 'noon' }, { text: 'hej', at: '2026-13-45T99:99Z' }, { text: 'hej', at: '2026-11-21T17:07+01:00', channel: 'telegram', lang: 'pl' }];
  const { status, lines } = await runCommand(['ask', '--json'], input.map((line) => JSON.stringify(line)));
  expect([lines.map((line) => Object.keys(Object(line))[0]), status]).toEqual([['error', 'error', 'error', 'error', 'error', 'text'], 2]);
});

test('ask: a text among the arguments is answered at once, for reading or as JSON', async () => {
  const [plain, json] = [await runCommand(['ask', 'gdzie', 'moja', 'paczka']), await runCommand(['ask', '--json', '--lang', 'pl', 'gdzie moja paczka'])];
  expect([plain.status, plain.stdout.split('\n')[0]]).toEqual([0, 'answer order-status — confident-match']);
  expect([json.status, json.lines]).toEqual([0, [expect.objectContaining({ text: 'gdzie moja paczka', decision: 'answer', entry: 'order-status' })]]);
});

test('chat: a thousand lines in one run come out in order, one for one', async () => {
  const input = Array.from({ length: 1_000 }, (_, index) => JSON.stringify({ from: `d${index % 20}`, text: index % 2 === 0 ? 'gdzie moja paczka?' : 'jak długo trwa dostawa?' }));
  const { status, lines } = await runCommand(['chat', '--json'], input);
  expect([status, lines.length]).toEqual([0, 1_000]);
  lines.forEach((line, index) => expect(line).toMatchObject({ from: `d${index % 20}`, decision: 'answer', replies: [{ text: expect.any(String) }] }));
});

test('chat: a line that cannot be read gives an error in its place and exit status 2', async () => {
  const { status, lines } = await runCommand(['chat', '--json'], ['{"from":"d01","text":"człowiek"}', 'hello', '{"wait":"PT6M"}']);
  expect([status, lines]).toEqual([2, [expect.objectContaining({ decision: 'handoff', owner: 'queue' }), { error: 'This line is not JSON.' }, { wait: 'PT6M', replies: [] }]]);
});

test.each([[['ask', '--colour']], [['chat', '--faq']], [['dance']], [['agent', 'remove', 'anna@kalina.example']], [['channels']]])('%j is misuse', async (args) => {
  const { status, stdout, stderr } = await runCommand(args);
  expect([status, stdout, stderr.length > 0]).toEqual([2, '', true]);
});

test('help lists the commands', async () => {
  const { status, stdout } = await runCommand(['--help']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('odzew chat')]);
});

test('content that cannot be used is explained, with the place', async () => {
  const { status, stdout, stderr } = await runCommand(['ask', '--json', '--faq', 'no-such-folder', 'hej']);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('no-such-folder');
});

test('a server that cannot listen says why, and ends', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'odzew-start-'));
  const { status, stderr } = await runCommand(['start'], [], { PORT: '1', HOST: '192.0.2.1', DATA_DIR: folder, LOG_LEVEL: 'error' });
  await rm(folder, { recursive: true });
  expect([status, stderr]).toEqual([1, expect.stringContaining('Cannot listen on 192.0.2.1:1')]);
});
