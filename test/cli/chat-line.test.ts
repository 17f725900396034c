import { parseChatLine } from '../../src/cli/chat-line';

const good = (line: object) => parseChatLine(JSON.stringify(line));

test.each([
  [{ from: 'd01', text: 'hej' }, { kind: 'says', from: 'd01', said: { texts: ['hej'] } }],
  [{ from: 'd01', texts: ['hej', 'gdzie paczka'] }, { kind: 'says', from: 'd01', said: { texts: ['hej', 'gdzie paczka'] } }],
  [{ from: 'd01', payload: 'b:2:0' }, { kind: 'says', from: 'd01', said: { payload: 'b:2:0' } }],
  [{ from: 'd01', agent: 'Anna', text: 'Dzień dobry' }, { kind: 'agent', from: 'd01', agent: 'Anna', text: 'Dzień dobry' }],
  [{ from: 'd01', event: 'take' }, { kind: 'event', from: 'd01', agent: 'Agent', event: 'take' }],
  [{ from: 'd01', event: 'hand-back', agent: 'Anna' }, { kind: 'event', from: 'd01', agent: 'Anna', event: 'hand-back' }],
  [{ from: 'd01', event: 'resolve' }, { kind: 'event', from: 'd01', agent: 'Agent', event: 'resolve' }],
  [{ wait: 'PT6M' }, { kind: 'wait', ms: 360_000, duration: 'PT6M' }],
])('%j is understood', (line, expected) => {
  expect(good(line)).toEqual({ ok: true, line: expected });
});

test.each([
  {},
  [],
  'hej',
  42,
  null,
  { from: 'd01' },
  { text: 'hej' },
  { from: '', text: 'hej' },
  { from: 'd01', text: 42 },
  { from: 'd01', texts: [] },
  { from: 'd01', texts: 'hej' },
  { from: 'd01', event: 'ban' },
  { from: 'd01', agent: '', text: 'hej' },
  { from: 'd01', text: 'hej', payload: 'b:2:0' },
  { from: 'd01', txt: 'hej' },
  { wait: 6 },
])('%j is refused, saying what a line is', (line) => {
  const parsed = parseChatLine(JSON.stringify(line));
  expect(parsed).toEqual({ ok: false, error: expect.stringContaining('{"from","text"}') });
});

test('a wait that is no duration is refused with an example', () => {
  expect(good({ wait: 'six minutes' })).toEqual({ ok: false, error: '"six minutes" is not a duration such as PT6M or P1D.' });
});

test.each(['{', 'hej', '{"from":"d01",}'])('%s is no JSON', (line) => {
  expect(parseChatLine(line)).toEqual({ ok: false, error: 'This line is not JSON.' });
});
