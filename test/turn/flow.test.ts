import { isSaid, useBot } from '../support/customer-bot';
import type { Answer } from '../support/start-bot';

jest.setTimeout(30_000);

const { start, tickets } = useBot();

describe('a return, step by step', () => {
  test.each([
    ['Polish', 'pl', ['chcę zwrócić towar', 'mój numer to LM-20391, dzięki', 'zły rozmiar', 'tak']],
    ['Russian', 'ru', ['Хочу вернуть товар', 'lm-20391', 'не тот размер', 'да']],
    ['English', 'en', ['I want to return an item', 'It is LM-20391.', 'wrong size', 'yes, it is']],
  ])('runs in %s with typed answers and ends with a full card', async (_name, language, lines) => {
    const bot = await start();
    const said: Answer[] = [];
    for (const line of lines) said.push(await bot.says(line));
    expect(said.map((answer) => [answer.decision, answer.why])).toEqual([['flow', 'entry-starts-flow'], ['flow', 'flow-step'], ['flow', 'flow-step'], ['handoff', 'flow-handoff']]);
    expect(said.at(-1)?.conversation).toMatchObject({ language, flow: null, owner: { kind: 'queue' } });
    const [ticket] = await tickets();
    expect(ticket).toMatchObject({ reason: 'flow', team: 'returns', slots: { reason: 'wrong-size', unused: 'yes' } });
    expect(ticket?.slots['order-number']?.toUpperCase()).toBe('LM-20391');
    expect(ticket?.summary).toContain('wrong-size');
  });

  test.each([
    ['Polish', ['chcę zwrócić towar', 'LM-20391'], ['Zły rozmiar', 'Tak']],
    ['Russian', ['Хочу вернуть товар', 'LM-20391'], ['Не тот размер', 'Да']],
    ['English', ['I want to return an item', 'LM-20391'], ['Wrong size', 'Yes']],
  ])('runs in %s with tapped answers', async (_name, lines, titles) => {
    const bot = await start();
    for (const line of lines) await bot.says(line);
    const tapped = [await bot.taps(titles[0] ?? ''), await bot.taps(titles[1] ?? '')];
    expect(tapped.map((answer) => answer.why)).toEqual(['flow-step', 'flow-handoff']);
    expect(await tickets()).toEqual([expect.objectContaining({ slots: { 'order-number': 'LM-20391', reason: 'wrong-size', unused: 'yes' } })]);
  });

  test('starts by the command and by a link into the chat', async () => {
    const bot = await start();
    expect(await bot.says('/start return-item')).toMatchObject({ decision: 'flow', conversation: { flow: { flowId: 'return-item', stepId: 'order-number' } } });
    expect(await bot.says('/return')).toMatchObject({ decision: 'flow', why: 'flow-started' });
  });

  test('a side question is answered, and the open question asked again', async () => {
    const bot = await start();
    await bot.says('chcę zwrócić towar');
    const aside = await bot.says('jak długo trwa dostawa?');
    expect(aside).toMatchObject({ decision: 'answer', why: 'side-question', conversation: { flow: { stepId: 'order-number', failedAttempts: 0 } } });
    expect(aside.texts.at(-1)).toContain('numer zamówienia');
    expect(await bot.says('LM-20391')).toMatchObject({ decision: 'flow', why: 'flow-step' });
  });

  test('a thank-you in the middle is no wrong answer', async () => {
    const bot = await start();
    await bot.says('chcę zwrócić towar');
    const thanked = await bot.says('dzięki');
    expect(thanked).toMatchObject({ decision: 'thank', conversation: { flow: { stepId: 'order-number', failedAttempts: 0 } } });
    expect(thanked.texts.at(-1)).toContain('numer zamówienia');
  });

  test('one wrong answer is helped with a hint', async () => {
    const bot = await start();
    await bot.says('chcę zwrócić towar');
    const again = await bot.says('LM-203');
    expect(again).toMatchObject({ decision: 'flow', why: 'flow-wrong-answer' });
    expect(again.text).toContain('pięć cyfr');
  });

  test('two wrong answers bring a person who sees what was collected, without a "that is all I needed"', async () => {
    const bot = await start();
    await bot.says('chcę zwrócić towar');
    await bot.says('LM-20391');
    await bot.says('bo tak');
    const gaveUp = await bot.says('nie wiem');
    expect(gaveUp).toMatchObject({ decision: 'handoff', why: 'flow-gave-up', conversation: { flow: null } });
    expect(isSaid(gaveUp, 'handoff-flow')).toBe(false);
    expect(await tickets()).toEqual([expect.objectContaining({ reason: 'flow', team: 'returns', slots: { 'order-number': 'LM-20391' } })]);
  });

  test('the customer may leave it in their own words', async () => {
    const bot = await start();
    await bot.says('chcę zwrócić towar');
    const left = await bot.says('a jednak nie');
    expect(left).toMatchObject({ decision: 'flow', why: 'flow-left', conversation: { flow: null, owner: { kind: 'bot' } } });
  });

  test('a takeover ends it, and its answers stand on the card', async () => {
    const bot = await start();
    await bot.says('chcę zwrócić towar');
    await bot.says('LM-20391');
    expect(await bot.staff('take')).toMatchObject({ texts: [], conversation: { flow: null, owner: { kind: 'agent' } } });
    expect(await tickets()).toEqual([expect.objectContaining({ slots: { 'order-number': 'LM-20391' }, takenAt: expect.any(String) })]);
    await bot.staff('hand-back');
    expect(await bot.says('zły rozmiar')).not.toMatchObject({ decision: 'flow' });
  });

  test('asking for a person ends it, and its answers stand on the card', async () => {
    const bot = await start();
    await bot.says('chcę zwrócić towar');
    await bot.says('LM-20391');
    expect(await bot.says('wolę człowieka')).toMatchObject({ decision: 'handoff', why: 'asked-for-person', conversation: { flow: null } });
    expect(await tickets()).toEqual([expect.objectContaining({ slots: { 'order-number': 'LM-20391' } })]);
  });

  test('a button of an earlier step is recognised as old, and the open question asked again', async () => {
    const bot = await start();
    await bot.says('chcę zwrócić towar');
    const asked = await bot.says('LM-20391');
    await bot.taps('Zły rozmiar');
    const old = await bot.sends(asked.buttons[1]?.payload ?? '');
    expect(old).toMatchObject({ decision: 'fallback', why: 'old-button', conversation: { flow: { stepId: 'unused' } } });
    expect(old.texts.at(-1)).toContain('nieużywany');
  });
});

it('a customer who asks for a moment gets it, and the question stays open', async () => {
  const bot = await start();
  await bot.says('/return');
  expect(await bot.says('chwileczkę, szukam')).toMatchObject({ decision: 'flow', why: 'flow-waits', conversation: { flow: { stepId: 'order-number', failedAttempts: 0 } } });
  expect(await bot.says('LM-20391')).toMatchObject({ why: 'flow-step', conversation: { flow: { stepId: 'reason' } } });
});
