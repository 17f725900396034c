import { HOUR, isSaid, useBot } from '../support/customer-bot';

jest.setTimeout(30_000);

const { start, tickets, messages } = useBot();

describe('handing over to people', () => {
  test('after a handoff the bot stays silent', async () => {
    const bot = await start();
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
    expect(isSaid(answer, 'handoff-angry')).toBe(true);
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
    const bot = await start();
    await bot.says('gdzie jest moja paczka? dajcie mi człowieka');
    const [ticket] = await tickets();
    expect(ticket).toMatchObject({ reason: 'asked', text: 'gdzie jest moja paczka? dajcie mi człowieka', team: 'support', closedAt: null });
    expect(ticket?.candidates[0]?.entryId).toBe('order-status');
  });

  test('when a person writes, the bot keeps quiet even about sure questions', async () => {
    const bot = await start();
    await bot.says('gdzie jest moja paczka?');
    await bot.agent('Anna', 'Dzień dobry, sprawdzam.');
    expect(await bot.says('gdzie jest moja paczka?')).toMatchObject({ texts: [], decision: 'silent', why: 'person-has-chat', conversation: { owner: { kind: 'agent', name: 'Anna' } } });
  });

  test('after a hand-back the bot says that it is the bot again, and answers', async () => {
    const bot = await start();
    await bot.says('człowiek');
    await bot.agent('Anna', 'Dzień dobry.');
    const back = await bot.staff('hand-back');
    expect(isSaid(back, 'handed-back')).toBe(true);
    expect(back.conversation.owner).toEqual({ kind: 'bot' });
    const next = await bot.says('gdzie jest moja paczka?');
    expect(next).toMatchObject({ decision: 'answer' });
    expect(isSaid(next, 'introduction')).toBe(false);
    expect(await tickets()).toEqual([expect.objectContaining({ closedAt: expect.any(String) })]);
  });

  test('when nobody writes for a day, the bot is back and introduces itself', async () => {
    const bot = await start();
    await bot.says('człowiek');
    await bot.agent('Anna', 'Dzień dobry.');
    expect(await bot.waits(24 * HOUR - 1_000)).toMatchObject({ conversation: { owner: { kind: 'agent' } } });
    expect(await bot.waits(1_000)).toMatchObject({ conversation: { owner: { kind: 'bot' }, ticketId: null } });
    expect((await messages()).map(({ event }) => event?.kind)).toContain('handed-back');
    expect(isSaid(await bot.says('gdzie jest moja paczka?'), 'introduction')).toBe(true);
  });

  test('a customer in the queue is never dropped by time', async () => {
    const bot = await start();
    await bot.says('człowiek');
    expect(await bot.waits(72 * HOUR)).toMatchObject({ conversation: { owner: { kind: 'queue' }, ticketId: expect.any(String) } });
  });

  test('resolving closes the matter; the next message opens a new one with the bot', async () => {
    const bot = await start();
    const first = await bot.says('człowiek');
    await bot.agent('Anna', 'Załatwione.');
    expect(await bot.staff('resolve')).toMatchObject({ texts: [], conversation: { owner: { kind: 'bot' }, episode: null, ticketId: null } });
    const next = await bot.says('gdzie jest moja paczka?');
    expect(next).toMatchObject({ decision: 'answer', conversation: { episodeCount: 2 } });
    expect(next.conversation.episode?.id).not.toBe(first.conversation.episode?.id);
    expect(isSaid(next, 'introduction')).toBe(true);
  });

  test('two handoffs have two cards', async () => {
    const bot = await start();
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
    const bot = await start();
    await bot.says('gdzie jest moja paczka?');
    expect(await bot.waits(24 * HOUR - 1_000)).toMatchObject({ conversation: { episode: { count: 1 } } });
    expect(await bot.waits(1_000)).toMatchObject({ texts: [], decision: 'silent', why: 'episode-idle', conversation: { episode: null } });
    expect(isSaid(await bot.says('jak długo trwa dostawa?'), 'introduction')).toBe(true);
  });

  test('is put off by every message', async () => {
    const bot = await start();
    await bot.says('gdzie jest moja paczka?');
    await bot.waits(23 * HOUR);
    await bot.says('jak długo trwa dostawa?');
    expect(await bot.waits(23 * HOUR)).toMatchObject({ conversation: { episode: { count: 1 } } });
  });

  test('ends a running flow, too', async () => {
    const bot = await start();
    await bot.says('chcę zwrócić towar');
    expect(await bot.waits(24 * HOUR)).toMatchObject({ conversation: { episode: null, flow: null } });
    expect(await bot.says('LM-20391')).not.toMatchObject({ decision: 'flow' });
  });
});
