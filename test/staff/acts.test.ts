import type { Message } from '../../src/domain/conversation';
import type { Ticket } from '../../src/domain/ticket';
import { CATALOGUES } from '../../src/language/catalogue/catalogue';
import { handBack, resolve } from '../../src/staff/give-back';
import { addNote, sendReply } from '../../src/staff/reply';
import { take } from '../../src/staff/take';
import { at, CHAT, recordOf } from '../support/records';
import { ADMIN, ANNA, botChat, MAREK, openStaffStage, type StaffStage, waitingChat } from '../support/staff-stage';

let stage: StaffStage;

beforeEach(async () => {
  stage = await openStaffStage();
});

afterEach(() => stage.stop());

const begin = async (record = waitingChat()) => void (await stage.store.commit(record, null));
const tickets = (): Promise<readonly Ticket[]> => stage.store.loadTickets(CHAT);
const messages = (): Promise<readonly Message[]> => stage.store.loadMessages(CHAT, { limit: 100 });
const refused = (message: string) => expect.objectContaining({ code: 'CONFLICT', message: expect.stringContaining(message) });

describe('taking a chat', () => {
  test('gives it to the agent and notes when on the card', async () => {
    await begin();
    const conversation = await take(stage.staff, CHAT, ANNA);
    expect(conversation).toMatchObject({ owner: { kind: 'agent', agentId: 'anna', name: 'Anna' }, ownerSince: 2, rev: 2 });
    expect(await tickets()).toEqual([expect.objectContaining({ id: `${CHAT}#t1`, takenAt: at(60), agentId: 'anna', firstReplyAt: null, closedAt: null })]);
    expect((await messages()).at(-1)).toMatchObject({ visibility: 'internal', event: { kind: 'taken', by: 'Anna' } });
  });

  test('of two who take at once exactly one wins', async () => {
    await begin();
    const ends = await Promise.allSettled([take(stage.staff, CHAT, ANNA), take(stage.staff, CHAT, MAREK)]);
    expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected']);
    const { conversation } = await stage.store.loadThread(CHAT);
    expect(conversation).toMatchObject({ rev: 2, owner: { kind: 'agent' } });
    expect(ends.find((end) => end.status === 'rejected')?.reason).toEqual(refused('already has this chat'));
  });

  test('the slower one is told by whom, also when the race is lost in the last moment', async () => {
    await begin();
    let first = true;
    const late = stage.staffWith({
      commit: async (record, lease) => {
        if (first) await take(stage.staff, CHAT, MAREK);
        first = false;
        return stage.store.commit(record, lease);
      },
    });
    await expect(take(late, CHAT, ANNA)).rejects.toEqual(refused('Marek already has this chat'));
  });

  test('from the bot ends its flow, opens a card, and the answers stand on it', async () => {
    await begin(botChat());
    expect(await take(stage.staff, CHAT, ANNA)).toMatchObject({ flow: null, offer: null, ticketId: `${CHAT}#t1`, ticketCount: 1 });
    expect(await tickets()).toEqual([expect.objectContaining({ slots: { 'order-number': 'LM-20391' }, text: 'Chcę zwrócić towar', openedAt: at(60), takenAt: at(60), agentId: 'anna' })]);
  });

  test('from the Page inbox is possible', async () => {
    await begin(botChat({ conversation: { owner: { kind: 'page-inbox' }, flow: null } }));
    expect(await take(stage.staff, CHAT, ANNA)).toMatchObject({ owner: { kind: 'agent' } });
  });

  test('between two matters opens a new one', async () => {
    await begin(botChat({ conversation: { episode: null, flow: null } }));
    expect(await take(stage.staff, CHAT, ANNA)).toMatchObject({ episode: { id: `${CHAT}#e2`, count: 2 }, episodeCount: 2 });
    expect(await tickets()).toEqual([expect.objectContaining({ episodeId: `${CHAT}#e2` })]);
  });

  test('lets the bot return after the configured time', async () => {
    await begin();
    await take(stage.staff, CHAT, ANNA);
    expect(stage.committed.at(-1)?.timers).toContainEqual({ kind: 'set', timer: { id: `${CHAT}:hand-back`, conversationId: CHAT, kind: 'hand-back', dueAt: at(60 + 24 * 3_600), rev: 2 } });
  });

  test('of a conversation that does not exist is refused', async () => {
    await expect(take(stage.staff, 'telegram:shop-bot:404', ANNA)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('writing to the customer', () => {
  test('takes a chat that nobody has, and goes out', async () => {
    await begin();
    expect(await sendReply(stage.staff, CHAT, ANNA, '  Dzień dobry!  ')).toMatchObject({ owner: { kind: 'agent', agentId: 'anna' } });
    const record = stage.committed.at(-1);
    expect(record?.outbox).toEqual([expect.objectContaining({ origin: 'agent', state: 'leased', rev: 2, message: { text: 'Dzień dobry!', buttons: [], attachment: null } })]);
    expect(record?.messages.map(({ author, event }) => event?.kind ?? author.kind)).toEqual(['taken', 'agent']);
    expect(record?.by).toEqual({ kind: 'agent', agentId: 'anna' });
  });

  test('the card keeps the time of the first reply', async () => {
    await begin();
    await take(stage.staff, CHAT, ANNA);
    stage.clock.advance(30_000);
    await sendReply(stage.staff, CHAT, ANNA, 'Dzień dobry!');
    stage.clock.advance(30_000);
    await sendReply(stage.staff, CHAT, ANNA, 'Już wiem.');
    expect(await tickets()).toEqual([expect.objectContaining({ openedAt: at(1), takenAt: at(60), firstReplyAt: at(90), closedAt: null })]);
  });

  test('a long reply goes out in as many messages as the channel needs, in order', async () => {
    await begin();
    await sendReply(stage.staff, CHAT, ANNA, `${'a'.repeat(90)} ${'b'.repeat(90)} ${'c'.repeat(90)}`);
    expect(stage.committed.at(-1)?.outbox.map(({ seq, message }) => [seq, message.text?.[0]])).toEqual([[3, 'a'], [4, 'b'], [5, 'c']]);
  });

  test('is refused in a colleague\'s chat', async () => {
    await begin();
    await take(stage.staff, CHAT, MAREK);
    await expect(sendReply(stage.staff, CHAT, ANNA, 'Dzień dobry!')).rejects.toEqual(refused('Marek already has this chat'));
    expect(stage.committed).toHaveLength(1);
  });

  test.each([['', 'empty'], ['   \n', 'empty'], ['a'.repeat(20_001), '20001 characters']])('an impossible text is refused', async (text, reason) => {
    await begin();
    await expect(async () => sendReply(stage.staff, CHAT, ANNA, text)).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining(reason) });
  });
});

describe('a note', () => {
  test('never reaches the outbox, and takes nothing', async () => {
    await begin();
    await addNote(stage.staff, CHAT, ANNA, 'Dzwonił wczoraj.');
    const record = stage.committed.at(-1);
    expect(record?.outbox).toEqual([]);
    expect(record?.messages).toEqual([expect.objectContaining({ visibility: 'internal', text: 'Dzwonił wczoraj.', delivery: null })]);
    expect(record?.conversation.owner).toEqual({ kind: 'queue' });
  });

  test('may stand in a colleague\'s chat', async () => {
    await begin();
    await take(stage.staff, CHAT, MAREK);
    expect(await addNote(stage.staff, CHAT, ANNA, 'Znam sprawę.')).toMatchObject({ owner: { kind: 'agent', agentId: 'marek' } });
  });
});

describe('giving back', () => {
  test('to the bot closes the card, starts clean, and the bot says that it is the bot again', async () => {
    await begin();
    await take(stage.staff, CHAT, ANNA);
    stage.clock.advance(60_000);
    expect(await handBack(stage.staff, CHAT, ANNA)).toMatchObject({ owner: { kind: 'bot' }, failures: 0, flow: null, offer: null, ticketId: null, introduced: true });
    expect(await tickets()).toEqual([expect.objectContaining({ closedAt: at(120) })]);
    const record = stage.committed.at(-1);
    expect(record?.outbox.map(({ origin, message }) => [origin, CATALOGUES.pl?.['handed-back'].includes(message.text ?? '')])).toEqual([['bot', true]]);
  });

  test('speaks the language the customer is answered in', async () => {
    await begin(waitingChat({ conversation: { language: 'uk' } }));
    await handBack(stage.staff, CHAT, ANNA);
    const said = (await messages()).at(-1);
    expect([said?.language, CATALOGUES.ru?.['handed-back'].includes(said?.text ?? '')]).toEqual(['ru', true]);
  });

  test('resolving closes the card and the matter without a word', async () => {
    await begin();
    await take(stage.staff, CHAT, ANNA);
    expect(await resolve(stage.staff, CHAT, ANNA)).toMatchObject({ owner: { kind: 'bot' }, episode: null, episodeCount: 1, introduced: false, ticketId: null });
    expect(stage.committed.at(-1)).toMatchObject({ outbox: [], timers: expect.arrayContaining([{ kind: 'cancel', id: `${CHAT}:hand-back` }]) });
    expect((await messages()).at(-1)).toMatchObject({ event: { kind: 'resolved', by: 'Anna' } });
  });

  test('a waiting chat may be resolved without taking it', async () => {
    await begin();
    await resolve(stage.staff, CHAT, ANNA);
    expect(await tickets()).toEqual([expect.objectContaining({ takenAt: null, closedAt: at(60) })]);
  });

  test.each([['hand back', handBack], ['resolve', resolve]] as const)('a colleague may not %s my chat, an admin may', async (_name, give) => {
    await begin();
    await take(stage.staff, CHAT, ANNA);
    await expect(give(stage.staff, CHAT, MAREK)).rejects.toEqual(refused('ask Anna'));
    expect(await give(stage.staff, CHAT, ADMIN)).toMatchObject({ owner: { kind: 'bot' } });
  });

  test.each([['hand back', handBack], ['resolve', resolve]] as const)('one cannot %s what the bot has', async (_name, give) => {
    await begin(botChat());
    await expect(give(stage.staff, CHAT, ANNA)).rejects.toEqual(refused('The bot already has this chat'));
  });
});

test('an act that loses the race to a customer\'s message is decided again on what is there now', async () => {
  await begin();
  let first = true;
  const late = stage.staffWith({
    commit: async (record, lease) => {
      if (first) await stage.store.commit(recordOf(2, { conversation: { ...waitingChat().conversation, rev: 2, lastText: 'Halo?' } }), null);
      first = false;
      return stage.store.commit(record, lease);
    },
  });
  expect(await take(late, CHAT, ANNA)).toMatchObject({ rev: 3, lastText: 'Halo?', owner: { kind: 'agent' } });
});
