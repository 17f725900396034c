import { answerLine, type AskAnswer } from '../../src/cli/ask';
import { shippedContent } from '../support/start-bot';

const MONDAY = '2026-11-23T10:00+01:00';

async function ask(text: string, over: { readonly lang?: string; readonly channel?: 'telegram' | 'messenger'; readonly at?: string } = {}): Promise<AskAnswer> {
  return answerLine(await shippedContent(), { text, at: MONDAY, ...over });
}

test('an answer has exactly the fields of the contract, in their order', async () => {
  const answer = await ask('gdzie moja paczka');
  expect(Object.keys(answer)).toEqual(['text', 'language', 'mood', 'wantsHuman', 'decision', 'why', 'entry', 'flow', 'confidence', 'inScope', 'choices', 'candidates']);
  expect(Object.keys(answer.mood)).toEqual(['label', 'score', 'abusive', 'cues']);
  expect(Object.keys(answer.candidates[0] ?? {})).toEqual(['entry', 'confidence', 'spoke']);
});

test('a sure question names its entry and how sure it is', async () => {
  const answer = await ask('gdzie moja paczka');
  expect(answer).toMatchObject({ text: 'gdzie moja paczka', language: 'pl', wantsHuman: false, decision: 'answer', why: 'confident-match', entry: 'order-status', flow: null, choices: [], mood: { label: 'neutral', abusive: false } });
  expect(answer.candidates[0]).toMatchObject({ entry: 'order-status', confidence: answer.confidence });
  expect(answer.candidates[0]?.spoke).toContain('paczka');
});

test('candidates come best first, at least five, and probabilities are probabilities', async () => {
  const { candidates, confidence, inScope, mood } = await ask('zwrot');
  expect(candidates.length).toBeGreaterThanOrEqual(5);
  expect(candidates.map((candidate) => candidate.confidence)).toEqual(candidates.map((candidate) => candidate.confidence).toSorted((a, b) => b - a));
  expect([...candidates.map((candidate) => candidate.confidence), confidence, inScope, mood.score].every((value) => value >= 0 && value <= 1)).toBe(true);
  expect(inScope).toBeGreaterThanOrEqual(confidence);
});

test('choices are named by their ids, and no entry is', async () => {
  expect(await ask('zwrot')).toMatchObject({ decision: 'clarify', entry: null, choices: ['return-item', 'refund-time', 'return-cost'] });
});

test('an entry that leads into a flow names both', async () => {
  expect(await ask('chcę zwrócić towar')).toMatchObject({ decision: 'flow', why: 'entry-starts-flow', entry: 'return-item', flow: 'return-item' });
});

test('a sensitive entry names itself beside the handoff', async () => {
  expect(await ask('ktoś włamał się na moje konto')).toMatchObject({ decision: 'handoff', why: 'sensitive-topic', entry: 'account-hacked', flow: null });
});

test.each([
  ['chcę rozmawiać z człowiekiem', { decision: 'handoff', why: 'asked-for-person', wantsHuman: true }],
  ['To skandal, oszuści!!!', { decision: 'handoff', why: 'angry', mood: { label: 'negative' } }],
  ['dzień dobry', { decision: 'greet', why: 'only-greeting' }],
  ['dziękuję', { decision: 'thank', why: 'only-thanks', mood: { label: 'positive' } }],
  ['asdfgh qwerty', { decision: 'fallback', why: 'nothing-found', entry: null }],
  ['', { decision: 'fallback', why: 'nothing-found', language: 'und' }],
  ['/return', { decision: expect.stringMatching(/^(answer|clarify|flow|handoff|thank|greet|fallback)$/) }],
])('"%s"', async (text, expected) => {
  expect(await ask(text)).toMatchObject(expected);
});

test.each([['Where is my order?', 'en'], ['Где моя посылка?', 'ru'], ['Скільки коштує доставка?', 'uk'], ['12345', 'und']])('the language of "%s" is %s', async (text, language) => {
  expect((await ask(text)).language).toBe(language);
});

test('"lang" is a weak prior: it decides where the text does not', async () => {
  expect([(await ask('ok', { lang: 'ru' })).language, (await ask('Where is my order?', { lang: 'ru' })).language]).toEqual(['ru', 'en']);
});

test('"at" is when it is asked: out of season an entry is not offered the same', async () => {
  const content = await shippedContent();
  const hacked = content.entries.get('order-status');
  if (!hacked) throw new Error('There is no entry order-status.');
  const seasonal = { ...content, entries: new Map([...content.entries, ['order-status', { ...hacked, valid: { from: '2026-12-01', until: null } }]]) };
  const asked = (at: string) => answerLine(seasonal, { text: 'gdzie moja paczka', at }).entry;
  expect([asked('2026-11-30T23:59+01:00'), asked('2026-12-01T00:00+01:00')]).toEqual([expect.not.stringMatching(/^order-status$/), 'order-status']);
});
