import type { Content } from '../../src/content/content';
import { HOUR, isSaid, useBot } from '../support/customer-bot';
import { shippedContent } from '../support/start-bot';

jest.setTimeout(30_000);

const { start, tickets, messages } = useBot();

describe('a question', () => {
  test('is answered', async () => {
    const answer = await (await start()).says('gdzie jest moja paczka?');
    expect(answer).toMatchObject({ decision: 'answer', why: 'confident-match' });
    expect(answer.text).toContain('LM-20391');
  });

  test('the first reply of a matter says that this is a bot, the second does not', async () => {
    const bot = await start();
    const first = await bot.says('gdzie jest moja paczka?');
    const second = await bot.says('jak długo trwa dostawa?');
    expect([isSaid(first, 'introduction'), isSaid(second, 'introduction')]).toEqual([true, false]);
  });

  test('the bot does not repeat itself word for word', async () => {
    const bot = await start();
    await bot.says('gdzie jest moja paczka?');
    const [second, third] = [await bot.says('gdzie jest moja paczka?'), await bot.says('no gdzie jest moja paczka')];
    expect(second.text).not.toBe(third.text);
  });

  test('an answer with an unfilled name never goes out', async () => {
    const bot = await start();
    const said = [await bot.says('gdzie jest moja paczka?'), await bot.says('gdzie jest moja paczka?'), await bot.says('jak długo trwa dostawa?')];
    expect(said.map((answer) => answer.text).join('\n')).not.toMatch(/\{|undefined|null/);
  });

  test('a variant that cannot be filled is passed over for one that can', async () => {
    const bot = await start({ content: withAnswer(await shippedContent(), 'order-status', ['Numer to {{slots.number}}.', 'Numer jest w mailu.']) });
    const said = [await bot.says('gdzie jest moja paczka?'), await bot.says('gdzie jest moja paczka?')];
    expect(said.every((answer) => answer.text.endsWith('Numer jest w mailu.'))).toBe(true);
  });

  test('where no variant can be filled, the customer is told and offered a person', async () => {
    const bot = await start({ content: withAnswer(await shippedContent(), 'order-status', ['Numer to {{slots.number}}.']) });
    const answer = await bot.says('gdzie jest moja paczka?');
    expect(isSaid(answer, 'entry-missing')).toBe(true);
    expect(answer.buttons.map((button) => button.title)).toEqual(['Wolę człowieka']);
  });

  test('three quick fragments are read as one', async () => {
    const answer = await (await start()).says('hej', 'mam pytanie', 'gdzie jest moja paczka?');
    expect(answer).toMatchObject({ decision: 'answer', why: 'confident-match' });
    expect(answer.conversation.rev).toBe(1);
  });

  test('a greeting waits a moment for the question behind it', async () => {
    const bot = await start();
    await bot.terminal.says('customer', { texts: ['dzień dobry'] });
    await bot.terminal.app.whenIdle();
    expect(bot.terminal.app.turns.waiting()).toBe(1);
    const answer = await bot.says('gdzie jest moja paczka?');
    expect(answer).toMatchObject({ decision: 'answer', conversation: { rev: 1 } });
  });

  test('two close matches are offered; tapping one answers it', async () => {
    const bot = await start();
    const asked = await bot.says('zwrot');
    expect(asked).toMatchObject({ decision: 'clarify', why: 'two-close-matches' });
    expect(await bot.taps('Koszt zwrotu')).toMatchObject({ decision: 'answer', why: 'chosen-by-customer', conversation: { lastEntryId: 'return-cost', failures: 0 } });
  });

  test('a choice may be typed by its number', async () => {
    const bot = await start();
    const asked = await bot.says('zwrot');
    const number = asked.buttons.findIndex((button) => button.title === 'Koszt zwrotu') + 1;
    expect(await bot.says(String(number))).toMatchObject({ decision: 'answer', why: 'chosen-by-customer', conversation: { lastEntryId: 'return-cost' } });
  });

  test('none of these: the bot does not guess on, a person comes', async () => {
    const bot = await start();
    await bot.says('zwrot');
    expect(await bot.taps('Żadne z tych')).toMatchObject({ decision: 'handoff', why: 'unsure-twice' });
  });

  test('a button from an earlier question still works', async () => {
    const bot = await start();
    const first = await bot.says('zwrot');
    await bot.says('gdzie jest moja paczka?');
    const payload = first.buttons.find((button) => button.title === 'Koszt zwrotu')?.payload ?? '';
    expect(await bot.sends(payload)).toMatchObject({ decision: 'answer', conversation: { lastEntryId: 'return-cost' } });
  });

  test.each(['b:999:0', 'b:1:7', 'old-keyboard', 'b:-1:x'])('a button nobody remembers (%s) is recognised as old', async (payload) => {
    const bot = await start();
    await bot.says('gdzie jest moja paczka?');
    expect(await bot.sends(payload)).toMatchObject({ decision: 'fallback', why: 'old-button' });
  });
});

/** The shop's content with other Polish words for one answer. */
function withAnswer(content: Content, entryId: string, texts: readonly string[]): Content {
  const entry = content.entries.get(entryId);
  if (!entry) throw new Error(`There is no entry ${entryId}.`);
  const answer = { pl: texts.map((text) => ({ text, valid: null, hours: null, channels: null })) };
  return { ...content, entries: new Map([...content.entries, [entryId, { ...entry, answer }]]) };
}

describe('what the bot does not understand', () => {
  test('gibberish leads to a request for other words, then to a person', async () => {
    const bot = await start();
    const first = await bot.says('asdfgh qwerty');
    const second = await bot.says('zxcvb bnmnb');
    expect(first).toMatchObject({ decision: 'fallback', why: 'nothing-found' });
    expect(isSaid(first, 'fallback')).toBe(true);
    expect(second).toMatchObject({ decision: 'handoff', why: 'unsure-twice', conversation: { owner: { kind: 'queue' } } });
  });

  test('an understood question in between starts the count again', async () => {
    const bot = await start();
    await bot.says('asdfgh qwerty');
    await bot.says('gdzie jest moja paczka?');
    expect(await bot.says('zxcvb bnmnb')).toMatchObject({ decision: 'fallback' });
  });

  test('a new matter starts the count again', async () => {
    const bot = await start();
    await bot.says('asdfgh qwerty');
    await bot.waits(24 * HOUR);
    expect(await bot.says('zxcvb bnmnb')).toMatchObject({ decision: 'fallback', conversation: { failures: 1 } });
  });

  test('choices of a finished matter cannot be typed any more', async () => {
    const bot = await start();
    await bot.says('zwrot');
    await bot.waits(24 * HOUR);
    expect(await bot.says('3')).toMatchObject({ decision: 'fallback' });
  });

  test('a failure in a turn becomes a handoff', async () => {
    const content = await shippedContent();
    const broken: Content = {
      ...content,
      get index(): never {
        throw new Error('The index is broken.');
      },
    };
    const answer = await (await start({ content: broken })).says('gdzie jest moja paczka?');
    expect(answer).toMatchObject({ decision: 'handoff', why: 'failure', conversation: { owner: { kind: 'queue' } } });
    expect(isSaid(answer, 'handoff-failure')).toBe(true);
    expect(await tickets()).toEqual([expect.objectContaining({ reason: 'failure', closedAt: null })]);
  });
});

describe('languages', () => {
  test('a customer who switches language is followed', async () => {
    const bot = await start();
    const said = [await bot.says('gdzie jest moja paczka?'), await bot.says('Где моя посылка?'), await bot.says('Where is my order?')];
    expect(said.map((answer) => answer.conversation.language)).toEqual(['pl', 'ru', 'en']);
    expect(said[1]?.text).toContain('посыл');
    expect(said[2]?.text).toContain('order number');
  });

  test('Ukrainian is answered in Russian, politely saying so', async () => {
    const answer = await (await start()).says('Скільки коштує доставка?');
    expect(answer.conversation.language).toBe('uk');
    expect(isSaid(answer, 'language-note', 'ru')).toBe(true);
    expect(answer.text).toContain('украинский');
  });

  test('what goes out is marked with the language it is written in', async () => {
    await (await start()).says('Скільки коштує доставка?');
    const kept = await messages();
    expect(kept.map((message) => [message.author.kind, message.language])).toEqual([['customer', 'uk'], ['bot', 'ru']]);
  });

  test('gibberish is answered in the language of the platform', async () => {
    const answer = await (await start({ locale: 'ru-RU' })).says('12345');
    expect(isSaid(answer, 'fallback', 'ru')).toBe(true);
  });
});
