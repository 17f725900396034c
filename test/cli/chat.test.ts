import { answerLine } from '../../src/cli/chat';
import { openTerminal, type Terminal } from '../../src/cli/terminal';
import { createManualClock, type ManualClock } from '../../src/clock';
import { readConfig } from '../../src/config';
import { silentLog } from '../../src/log';
import { MONDAY_MORNING, shippedContent } from '../support/start-bot';

interface Reply {
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly payload: string }[];
}

interface Line {
  readonly from?: string;
  readonly replies: readonly Reply[];
  readonly decision?: string;
  readonly owner?: string;
  readonly flow?: object | null;
}

let terminal: Terminal;
let clock: ManualClock;

beforeEach(async () => {
  clock = createManualClock(new Date(MONDAY_MORNING));
  terminal = await openTerminal(readConfig({}), { content: await shippedContent(), clock, log: silentLog });
}, 30_000);

afterEach(() => terminal.stop());

/** What one line gives, as it would be printed. */
async function chat(line: object | string, lang: string | null = null): Promise<Line> {
  const answer: Line = JSON.parse(JSON.stringify(await answerLine(terminal, clock, typeof line === 'string' ? line : JSON.stringify(line), lang)));
  return answer;
}

test('an answer has exactly the fields of the contract, in their order', async () => {
  const answer = await chat({ from: 'd01', text: 'zwrot' });
  expect(Object.keys(answer)).toEqual(['from', 'replies', 'decision', 'why', 'owner', 'flow']);
  expect(answer).toMatchObject({ from: 'd01', decision: 'clarify', why: 'two-close-matches', owner: 'bot', flow: null });
  expect(answer.replies).toHaveLength(1);
  expect(Object.keys(answer.replies[0] ?? {})).toEqual(['text', 'buttons']);
  expect(answer.replies[0]?.buttons[0]).toEqual({ title: 'Zwrot produktu', payload: expect.any(String) });
});

test('a payload of a reply is a button to tap', async () => {
  const asked = await chat({ from: 'd01', text: 'zwrot' });
  const payload = asked.replies[0]?.buttons.find((button) => button.title === 'Koszt zwrotu')?.payload;
  expect(await chat({ from: 'd01', payload })).toMatchObject({ decision: 'answer', why: 'chosen-by-customer' });
});

test('fragments are read as one', async () => {
  expect(await chat({ from: 'd01', texts: ['hej', 'gdzie moja paczka?'] })).toMatchObject({ decision: 'answer', replies: [expect.anything()] });
});

test('customers do not hear one another', async () => {
  await chat({ from: 'd01', text: 'chcę zwrócić towar' });
  expect(await chat({ from: 'd02', text: 'gdzie moja paczka?' })).toMatchObject({ from: 'd02', decision: 'answer', flow: null });
  expect(await chat({ from: 'd01', text: 'LM-20391' })).toMatchObject({ decision: 'flow', flow: { id: 'return-item', step: 'reason' } });
});

test('a running flow says where it is', async () => {
  expect((await chat({ from: 'd01', text: 'chcę zwrócić towar' })).flow).toEqual({ id: 'return-item', step: 'order-number' });
});

test('when a person writes, the line has no replies, and the bot keeps silent from then on', async () => {
  await chat({ from: 'd01', text: 'gdzie moja paczka?' });
  expect(await chat({ from: 'd01', agent: 'Anna', text: 'Dzień dobry, sprawdzam.' })).toEqual({ from: 'd01', replies: [], decision: 'silent', why: 'agent-acted', owner: 'agent', flow: null });
  expect(await chat({ from: 'd01', text: 'gdzie moja paczka?' })).toMatchObject({ replies: [], decision: 'silent', why: 'person-has-chat', owner: 'agent' });
});

test('whoever sits at the desk may go on where another took', async () => {
  await chat({ from: 'd01', text: 'człowiek' });
  await chat({ from: 'd01', agent: 'Anna', text: 'Dzień dobry.' });
  expect(await chat({ from: 'd01', agent: 'Marek', text: 'Przejmuję.' })).toMatchObject({ replies: [], owner: 'agent' });
});

test('take, hand back and resolve', async () => {
  expect(await chat({ from: 'd01', text: 'człowiek' })).toMatchObject({ decision: 'handoff', owner: 'queue' });
  expect(await chat({ from: 'd01', event: 'take' })).toMatchObject({ replies: [], owner: 'agent' });
  const back = await chat({ from: 'd01', event: 'hand-back' });
  expect([back.owner, back.replies.length]).toEqual(['bot', 1]);
  await chat({ from: 'd01', text: 'człowiek' });
  expect(await chat({ from: 'd01', event: 'resolve' })).toMatchObject({ replies: [], owner: 'bot' });
});

test('an act that is not possible gives an error that says why', async () => {
  expect(await chat({ from: 'd01', event: 'take' })).toEqual({ from: 'd01', error: 'There is no such conversation.' });
  await chat({ from: 'd01', text: 'gdzie moja paczka?' });
  expect(await chat({ from: 'd01', event: 'resolve' })).toEqual({ from: 'd01', error: 'The bot already has this chat.' });
});

test('the one clock moves for everybody', async () => {
  await chat({ from: 'd01', text: 'człowiek' });
  await chat({ from: 'd01', agent: 'Anna', text: 'Dzień dobry.' });
  await chat({ from: 'd02', text: 'gdzie moja paczka?' });
  expect(await chat({ wait: 'P1D' })).toEqual({ wait: 'P1D', replies: [] });
  expect(await chat({ from: 'd01', text: 'gdzie moja paczka?' })).toMatchObject({ owner: 'bot', decision: 'answer' });
  const { conversation } = await terminal.store.loadThread('console:terminal:d02');
  expect(conversation?.episode).toBeNull();
});

test('a short wait changes nothing', async () => {
  await chat({ from: 'd01', text: 'chcę zwrócić towar' });
  await chat({ wait: 'PT6M' });
  expect(await chat({ from: 'd01', text: 'LM-20391' })).toMatchObject({ flow: { step: 'reason' } });
});

test('--lang is what the platform\'s locale would be', async () => {
  expect((await chat({ from: 'd01', text: '12345' }, 'en')).replies[0]?.text).toMatch(/^(This is|I'm|Kalina)/);
});

test.each(['{', '{"from":"d01"}', '{"wait":"soon"}'])('%s gives an error in its place', async (line) => {
  expect(Object.keys(await chat(line))).toEqual(['error']);
});
