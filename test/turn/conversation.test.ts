import type { Content } from '../../src/content/content';
import type { Ticket } from '../../src/domain/ticket';
import { CATALOGUES, type TextKey } from '../../src/language/catalogue/catalogue';
import { type Answer, type Bot, type BotOptions, shippedContent, startBot } from '../support/start-bot';

jest.setTimeout(30_000);

const HOUR = 3_600_000;
let bot: Bot;

async function start(options: BotOptions = {}): Promise<Bot> {
  bot = await startBot(options);
  return bot;
}

afterEach(() => bot.stop());

/** Whether one of a sentence's variants was said, whatever was filled in. */
function says(answer: Answer, key: TextKey, language = 'pl'): boolean {
  const variants = CATALOGUES[language]?.[key] ?? [];
  const patterns = variants.map((variant) => new RegExp(variant.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{[^}]*\}/g, '.*')));
  return patterns.some((pattern) => pattern.test(answer.text));
}

async function tickets(): Promise<readonly Ticket[]> {
  return bot.terminal.store.loadTickets('console:terminal:customer');
}

async function events(): Promise<readonly string[]> {
  const messages = await bot.terminal.store.loadMessages('console:terminal:customer', { limit: 200 });
  return messages.flatMap((message) => (message.event === null ? [] : [message.event.kind]));
}

describe('a question', () => {
  test('is answered', async () => {
    const answer = await (await start()).says('gdzie jest moja paczka?');
    expect(answer).toMatchObject({ decision: 'answer', why: 'confident-match' });
    expect(answer.text).toContain('LM-20391');
  });

  test('the first reply of a matter says that this is a bot, the second does not', async () => {
    await start();
    const first = await bot.says('gdzie jest moja paczka?');
    const second = await bot.says('jak długo trwa dostawa?');
    expect([says(first, 'introduction'), says(second, 'introduction')]).toEqual([true, false]);
  });

  test('the bot does not repeat itself word for word', async () => {
    await start();
    await bot.says('gdzie jest moja paczka?');
    const [second, third] = [await bot.says('gdzie jest moja paczka?'), await bot.says('no gdzie jest moja paczka')];
    expect(second.text).not.toBe(third.text);
  });

  test('an answer with an unfilled name never goes out', async () => {
    await start();
    const said = [await bot.says('gdzie jest moja paczka?'), await bot.says('gdzie jest moja paczka?'), await bot.says('jak długo trwa dostawa?')];
    expect(said.map((answer) => answer.text).join('\n')).not.toMatch(/\{|undefined|null/);
  });

  test('a variant that cannot be filled is passed over for one that can', async () => {
    await start({ content: withAnswer(await shippedContent(), 'order-status', ['Numer to {{slots.number}}.', 'Numer jest w mailu.']) });
    const said = [await bot.says('gdzie jest moja paczka?'), await bot.says('gdzie jest moja paczka?')];
    expect(said.every((answer) => answer.text.endsWith('Numer jest w mailu.'))).toBe(true);
  });

  test('where no variant can be filled, the customer is told and offered a person', async () => {
    await start({ content: withAnswer(await shippedContent(), 'order-status', ['Numer to {{slots.number}}.']) });
    const answer = await bot.says('gdzie jest moja paczka?');
    expect(says(answer, 'entry-missing')).toBe(true);
    expect(answer.buttons.map((button) => button.title)).toEqual(['Wolę człowieka']);
  });

  test('three quick fragments are read as one', async () => {
    const answer = await (await start()).says('hej', 'mam pytanie', 'gdzie jest moja paczka?');
    expect(answer).toMatchObject({ decision: 'answer', why: 'confident-match' });
    expect(answer.conversation.rev).toBe(1);
  });

  test('a greeting waits a moment for the question behind it', async () => {
    await start();
    await bot.terminal.says('customer', { texts: ['dzień dobry'] });
    await bot.terminal.app.whenIdle();
    expect(bot.terminal.app.turns.waiting()).toBe(1);
    const answer = await bot.says('gdzie jest moja paczka?');
    expect(answer).toMatchObject({ decision: 'answer', conversation: { rev: 1 } });
  });

  test('two close matches are offered; tapping one answers it', async () => {
    await start();
    const asked = await bot.says('zwrot');
    expect(asked).toMatchObject({ decision: 'clarify', why: 'two-close-matches' });
    expect(await bot.taps('Koszt zwrotu')).toMatchObject({ decision: 'answer', why: 'chosen-by-customer', conversation: { lastEntryId: 'return-cost', failures: 0 } });
  });

  test('a choice may be typed by its number', async () => {
    await start();
    await bot.says('zwrot');
    expect(await bot.says('2')).toMatchObject({ decision: 'answer', why: 'chosen-by-customer', conversation: { lastEntryId: 'return-cost' } });
  });

  test('none of these: the bot does not guess on, a person comes', async () => {
    await start();
    await bot.says('zwrot');
    expect(await bot.taps('Żadne z tych')).toMatchObject({ decision: 'handoff', why: 'unsure-twice' });
  });

  test('a button from an earlier question still works', async () => {
    await start();
    const first = await bot.says('zwrot');
    await bot.says('gdzie jest moja paczka?');
    const payload = first.buttons.find((button) => button.title === 'Koszt zwrotu')?.payload ?? '';
    expect(await bot.sends(payload)).toMatchObject({ decision: 'answer', conversation: { lastEntryId: 'return-cost' } });
  });

  test.each(['b:999:0', 'b:1:7', 'old-keyboard', 'b:-1:x'])('a button nobody remembers (%s) is recognised as old', async (payload) => {
    await start();
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
    await start();
    const first = await bot.says('asdfgh qwerty');
    const second = await bot.says('zxcvb bnmnb');
    expect(first).toMatchObject({ decision: 'fallback', why: 'nothing-found' });
    expect(says(first, 'fallback')).toBe(true);
    expect(second).toMatchObject({ decision: 'handoff', why: 'unsure-twice', conversation: { owner: { kind: 'queue' } } });
  });

  test('an understood question in between starts the count again', async () => {
    await start();
    await bot.says('asdfgh qwerty');
    await bot.says('gdzie jest moja paczka?');
    expect(await bot.says('zxcvb bnmnb')).toMatchObject({ decision: 'fallback' });
  });

  test('a new matter starts the count again', async () => {
    await start();
    await bot.says('asdfgh qwerty');
    await bot.waits(24 * HOUR);
    expect(await bot.says('zxcvb bnmnb')).toMatchObject({ decision: 'fallback', conversation: { failures: 1 } });
  });

  test('choices of a finished matter cannot be typed any more', async () => {
    await start();
    await bot.says('zwrot');
    await bot.waits(24 * HOUR);
    expect(await bot.says('2')).toMatchObject({ decision: 'fallback' });
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
    expect(says(answer, 'handoff-failure')).toBe(true);
    expect(await tickets()).toEqual([expect.objectContaining({ reason: 'failure', closedAt: null })]);
  });
});

describe('languages', () => {
  test('a customer who switches language is followed', async () => {
    await start();
    const said = [await bot.says('gdzie jest moja paczka?'), await bot.says('Где моя посылка?'), await bot.says('Where is my order?')];
    expect(said.map((answer) => answer.conversation.language)).toEqual(['pl', 'ru', 'en']);
    expect(said[1]?.text).toContain('посыл');
    expect(said[2]?.text).toContain('order number');
  });

  test('Ukrainian is answered in Russian, politely saying so', async () => {
    const answer = await (await start()).says('Скільки коштує доставка?');
    expect(answer.conversation.language).toBe('uk');
    expect(says(answer, 'language-note', 'ru')).toBe(true);
    expect(answer.text).toContain('украинский');
  });

  test('what goes out is marked with the language it is written in', async () => {
    await (await start()).says('Скільки коштує доставка?');
    const messages = await bot.terminal.store.loadMessages('console:terminal:customer', { limit: 10 });
    expect(messages.map((message) => [message.author.kind, message.language])).toEqual([['customer', 'uk'], ['bot', 'ru']]);
  });

  test('gibberish is answered in the language of the platform', async () => {
    const answer = await (await start({ locale: 'ru-RU' })).says('12345');
    expect(says(answer, 'fallback', 'ru')).toBe(true);
  });
});

describe('handing over to people', () => {
  test('after a handoff the bot stays silent', async () => {
    await start();
    expect(await bot.says('chcę rozmawiać z człowiekiem')).toMatchObject({ decision: 'handoff', why: 'asked-for-person', conversation: { owner: { kind: 'queue' } } });
    for (const text of ['gdzie jest moja paczka?', 'halo?', 'chcę człowieka']) expect(await bot.says(text)).toMatchObject({ texts: [], decision: 'silent' });
    expect(await tickets()).toHaveLength(1);
  });

  test('in hours it says how soon a person answers', async () => {
    const answer = await (await start()).says('człowiek');
    expect(answer.text).toContain('w ciągu 10 minut');
  });

  test.each([
    ['on a weekday evening', '2026-11-23T18:30:00+01:00', 'jutro od 9:00'],
    ['on a weekday before opening', '2026-11-23T07:00:00+01:00', 'dziś od 9:00'],
    ['on a Saturday afternoon', '2026-11-21T17:07:00+01:00', 'w poniedziałek, 23 listopada, od 9:00'],
    ['on the evening before a holiday', '2026-11-10T19:00:00+01:00', 'w czwartek, 12 listopada, od 9:00'],
    ['on the evening before Christmas Eve', '2026-12-23T19:00:00+01:00', 'w poniedziałek, 28 grudnia, od 9:00'],
  ])('%s it says when a person is back', async (_when, at, back) => {
    const answer = await (await start({ at })).says('człowiek');
    expect(answer.text).toContain(back);
    expect(answer.text).not.toContain('w ciągu');
  });

  test('anger brings a person at once, with priority, and an apology', async () => {
    const answer = await (await start()).says('To skandal!!! Oddajcie moje pieniądze, oszuści!');
    expect(answer).toMatchObject({ decision: 'handoff', why: 'angry' });
    expect(says(answer, 'handoff-angry')).toBe(true);
    expect(await tickets()).toEqual([expect.objectContaining({ reason: 'angry', priority: 'high' })]);
  });

  test('a sensitive topic is answered with what to do now, and its link, and handed over', async () => {
    const answer = await (await start()).says('ktoś włamał się na moje konto');
    expect(answer).toMatchObject({ decision: 'handoff', why: 'sensitive-topic' });
    expect(answer.texts).toHaveLength(2);
    expect(answer.buttons.map((button) => button.title)).toEqual(['Ustaw nowe hasło']);
    expect(await tickets()).toEqual([expect.objectContaining({ reason: 'sensitive', team: 'complaints', priority: 'high' })]);
  });

  test('the card says what the customer wrote and what came near', async () => {
    await start();
    await bot.says('gdzie jest moja paczka? dajcie mi człowieka');
    const [ticket] = await tickets();
    expect(ticket).toMatchObject({ reason: 'asked', text: 'gdzie jest moja paczka? dajcie mi człowieka', team: 'support', closedAt: null });
    expect(ticket?.candidates[0]?.entryId).toBe('order-status');
  });

  test('when a person writes, the bot keeps quiet even about sure questions', async () => {
    await start();
    await bot.says('gdzie jest moja paczka?');
    await bot.agent('Anna', 'Dzień dobry, sprawdzam.');
    expect(await bot.says('gdzie jest moja paczka?')).toMatchObject({ texts: [], decision: 'silent', why: 'person-has-chat', conversation: { owner: { kind: 'agent', name: 'Anna' } } });
  });

  test('after a hand-back the bot says that it is the bot again, and answers', async () => {
    await start();
    await bot.says('człowiek');
    await bot.agent('Anna', 'Dzień dobry.');
    const back = await bot.staff('hand-back');
    expect(says(back, 'handed-back')).toBe(true);
    expect(back.conversation.owner).toEqual({ kind: 'bot' });
    const next = await bot.says('gdzie jest moja paczka?');
    expect(next).toMatchObject({ decision: 'answer' });
    expect(says(next, 'introduction')).toBe(false);
    expect(await tickets()).toEqual([expect.objectContaining({ closedAt: expect.any(String) })]);
  });

  test('when nobody writes for a day, the bot is back and introduces itself', async () => {
    await start();
    await bot.says('człowiek');
    await bot.agent('Anna', 'Dzień dobry.');
    expect(await bot.waits(24 * HOUR - 1_000)).toMatchObject({ conversation: { owner: { kind: 'agent' } } });
    expect(await bot.waits(1_000)).toMatchObject({ conversation: { owner: { kind: 'bot' }, ticketId: null } });
    expect(await events()).toContain('handed-back');
    expect(says(await bot.says('gdzie jest moja paczka?'), 'introduction')).toBe(true);
  });

  test('a customer in the queue is never dropped by time', async () => {
    await start();
    await bot.says('człowiek');
    expect(await bot.waits(72 * HOUR)).toMatchObject({ conversation: { owner: { kind: 'queue' }, ticketId: expect.any(String) } });
  });

  test('resolving closes the matter; the next message opens a new one with the bot', async () => {
    await start();
    const first = await bot.says('człowiek');
    await bot.agent('Anna', 'Załatwione.');
    expect(await bot.staff('resolve')).toMatchObject({ texts: [], conversation: { owner: { kind: 'bot' }, episode: null, ticketId: null } });
    const next = await bot.says('gdzie jest moja paczka?');
    expect(next).toMatchObject({ decision: 'answer', conversation: { episodeCount: 2 } });
    expect(next.conversation.episode?.id).not.toBe(first.conversation.episode?.id);
    expect(says(next, 'introduction')).toBe(true);
  });

  test('two handoffs have two cards', async () => {
    await start();
    await bot.says('człowiek');
    await bot.staff('take');
    await bot.staff('hand-back');
    await bot.says('człowiek');
    expect((await tickets()).map((ticket) => [ticket.id, ticket.closedAt === null])).toEqual([
      ['console:terminal:customer#t1', false],
      ['console:terminal:customer#t2', true],
    ]);
  });
});

describe('the end of a matter', () => {
  test('comes when nobody writes for a day, without a word', async () => {
    await start();
    await bot.says('gdzie jest moja paczka?');
    expect(await bot.waits(24 * HOUR - 1_000)).toMatchObject({ conversation: { episode: { count: 1 } } });
    expect(await bot.waits(1_000)).toMatchObject({ texts: [], decision: 'silent', why: 'episode-idle', conversation: { episode: null } });
    expect(says(await bot.says('jak długo trwa dostawa?'), 'introduction')).toBe(true);
  });

  test('is put off by every message', async () => {
    await start();
    await bot.says('gdzie jest moja paczka?');
    await bot.waits(23 * HOUR);
    await bot.says('jak długo trwa dostawa?');
    expect(await bot.waits(23 * HOUR)).toMatchObject({ conversation: { episode: { count: 1 } } });
  });

  test('ends a running flow, too', async () => {
    await start();
    await bot.says('chcę zwrócić towar');
    expect(await bot.waits(24 * HOUR)).toMatchObject({ conversation: { episode: null, flow: null } });
    expect(await bot.says('LM-20391')).not.toMatchObject({ decision: 'flow' });
  });
});

describe('a return, step by step', () => {
  test.each([
    ['Polish', 'pl', ['chcę zwrócić towar', 'mój numer to LM-20391, dzięki', 'zły rozmiar', 'tak']],
    ['Russian', 'ru', ['Хочу вернуть товар', 'lm-20391', 'не тот размер', 'да']],
    ['English', 'en', ['I want to return an item', 'It is LM-20391.', 'wrong size', 'yes, it is']],
  ])('runs in %s with typed answers and ends with a full card', async (_name, language, lines) => {
    await start();
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
    await start();
    for (const line of lines) await bot.says(line);
    const tapped = [await bot.taps(titles[0] ?? ''), await bot.taps(titles[1] ?? '')];
    expect(tapped.map((answer) => answer.why)).toEqual(['flow-step', 'flow-handoff']);
    expect(await tickets()).toEqual([expect.objectContaining({ slots: { 'order-number': 'LM-20391', reason: 'wrong-size', unused: 'yes' } })]);
  });

  test('starts by the command and by a link into the chat', async () => {
    await start();
    expect(await bot.says('/start return-item')).toMatchObject({ decision: 'flow', conversation: { flow: { flowId: 'return-item', stepId: 'order-number' } } });
    expect(await bot.says('/return')).toMatchObject({ decision: 'flow', why: 'flow-started' });
  });

  test('a side question is answered, and the open question asked again', async () => {
    await start();
    await bot.says('chcę zwrócić towar');
    const aside = await bot.says('jak długo trwa dostawa?');
    expect(aside).toMatchObject({ decision: 'answer', why: 'side-question', conversation: { flow: { stepId: 'order-number', failedAttempts: 0 } } });
    expect(aside.texts.at(-1)).toContain('numer zamówienia');
    expect(await bot.says('LM-20391')).toMatchObject({ decision: 'flow', why: 'flow-step' });
  });

  test('a thank-you in the middle is no wrong answer', async () => {
    await start();
    await bot.says('chcę zwrócić towar');
    const thanked = await bot.says('dzięki');
    expect(thanked).toMatchObject({ decision: 'thank', conversation: { flow: { stepId: 'order-number', failedAttempts: 0 } } });
    expect(thanked.texts.at(-1)).toContain('numer zamówienia');
  });

  test('one wrong answer is helped with a hint', async () => {
    await start();
    await bot.says('chcę zwrócić towar');
    const again = await bot.says('LM-203');
    expect(again).toMatchObject({ decision: 'flow', why: 'flow-wrong-answer' });
    expect(again.text).toContain('pięć cyfr');
  });

  test('two wrong answers bring a person who sees what was collected, without a "that is all I needed"', async () => {
    await start();
    await bot.says('chcę zwrócić towar');
    await bot.says('LM-20391');
    await bot.says('bo tak');
    const gaveUp = await bot.says('nie wiem');
    expect(gaveUp).toMatchObject({ decision: 'handoff', why: 'flow-gave-up', conversation: { flow: null } });
    expect(says(gaveUp, 'handoff-flow')).toBe(false);
    expect(await tickets()).toEqual([expect.objectContaining({ reason: 'flow', team: 'returns', slots: { 'order-number': 'LM-20391' } })]);
  });

  test('the customer may leave it in their own words', async () => {
    await start();
    await bot.says('chcę zwrócić towar');
    const left = await bot.says('a jednak nie');
    expect(left).toMatchObject({ decision: 'flow', why: 'flow-left', conversation: { flow: null, owner: { kind: 'bot' } } });
  });

  test('a takeover ends it, and its answers stand on the card', async () => {
    await start();
    await bot.says('chcę zwrócić towar');
    await bot.says('LM-20391');
    expect(await bot.staff('take')).toMatchObject({ texts: [], conversation: { flow: null, owner: { kind: 'agent' } } });
    expect(await tickets()).toEqual([expect.objectContaining({ slots: { 'order-number': 'LM-20391' }, takenAt: expect.any(String) })]);
    await bot.staff('hand-back');
    expect(await bot.says('zły rozmiar')).not.toMatchObject({ decision: 'flow' });
  });

  test('asking for a person ends it, and its answers stand on the card', async () => {
    await start();
    await bot.says('chcę zwrócić towar');
    await bot.says('LM-20391');
    expect(await bot.says('wolę człowieka')).toMatchObject({ decision: 'handoff', why: 'asked-for-person', conversation: { flow: null } });
    expect(await tickets()).toEqual([expect.objectContaining({ slots: { 'order-number': 'LM-20391' } })]);
  });

  test('a button of an earlier step is recognised as old, and the open question asked again', async () => {
    await start();
    await bot.says('chcę zwrócić towar');
    const asked = await bot.says('LM-20391');
    await bot.taps('Zły rozmiar');
    const old = await bot.sends(asked.buttons[1]?.payload ?? '');
    expect(old).toMatchObject({ decision: 'fallback', why: 'old-button', conversation: { flow: { stepId: 'unused' } } });
    expect(old.texts.at(-1)).toContain('nieużywany');
  });
});
