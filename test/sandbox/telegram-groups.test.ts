import { Telegraf, TelegramError } from 'telegraf';
import { type FakeTelegram, startFakeTelegram } from '../../src/sandbox/fake-telegram';

const OLGA = { id: 900, first_name: 'Olga' };
let telegram: FakeTelegram;
let bot: Telegraf;
let group: number;

beforeEach(async () => {
  telegram = await startFakeTelegram({ now: () => Date.UTC(2026, 10, 2), groupLimitPerMinute: Infinity });
  bot = new Telegraf(telegram.token, { telegram: { apiRoot: telegram.url } });
  group = telegram.createGroup({ forum: true, title: 'Support' });
});
afterEach(() => telegram.stop());

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(() => null, (reason: unknown) => reason);
  return error instanceof TelegramError ? `${error.code} ${error.description}` : String(error);
}

test('a topic takes messages from both sides', async () => {
  const { message_thread_id } = await bot.telegram.createForumTopic(group, 'Anna · zwrot');
  await bot.telegram.sendMessage(group, 'Anna asks for a refund', { message_thread_id });
  const answer = telegram.sendInGroup(group, OLGA, { text: 'On it', message_thread_id });
  expect(answer?.message).toMatchObject({ message_thread_id, is_topic_message: true, from: { first_name: 'Olga' }, chat: { id: group, is_forum: true, type: 'supergroup' } });
  expect(telegram.sent(group, message_thread_id).map(({ text }) => text)).toEqual(['Anna asks for a refund']);
  expect(telegram.topics(group)).toMatchObject([{ threadId: message_thread_id, name: 'Anna · zwrot', closed: false }]);
});

test('a deleted topic is a thread not found, for every method', async () => {
  const { message_thread_id } = await bot.telegram.createForumTopic(group, 'A');
  telegram.deleteTopic(group, message_thread_id);
  const notFound = '400 Bad Request: message thread not found';
  expect(await refusal(bot.telegram.sendMessage(group, 'x', { message_thread_id }))).toBe(notFound);
  expect(await refusal(bot.telegram.closeForumTopic(group, message_thread_id))).toBe(notFound);
  expect(await refusal(bot.telegram.sendMessage(group, 'x', { message_thread_id: 1 }))).toBe(notFound);
  expect(await refusal(bot.telegram.sendMessage(group, 'to General'))).toBe('null');
});

test('a closed topic takes nothing until it is open again', async () => {
  const { message_thread_id } = await bot.telegram.createForumTopic(group, 'A');
  expect(telegram.closeTopic(group, message_thread_id, OLGA).message).toMatchObject({ forum_topic_closed: {}, from: { first_name: 'Olga' } });
  expect(await refusal(bot.telegram.sendMessage(group, 'x', { message_thread_id }))).toBe('400 Bad Request: TOPIC_CLOSED');
  expect(await refusal(bot.telegram.closeForumTopic(group, message_thread_id))).toBe('400 Bad Request: TOPIC_NOT_MODIFIED');
  await bot.telegram.reopenForumTopic(group, message_thread_id);
  expect(await refusal(bot.telegram.sendMessage(group, 'x', { message_thread_id }))).toBe('null');
});

test('topics need a forum, the right and a name', async () => {
  expect(await refusal(bot.telegram.createForumTopic(telegram.createGroup(), 'A'))).toBe('400 Bad Request: the chat is not a forum');
  expect(await refusal(bot.telegram.createForumTopic(group, ' '))).toBe('400 Bad Request: topic name is empty');
  expect(await refusal(bot.telegram.createForumTopic(group, 'a'.repeat(129)))).toBe('400 Bad Request: topic name is too long');
  telegram.setBotRights(group, { canManageTopics: false });
  expect(await refusal(bot.telegram.createForumTopic(group, 'A'))).toBe('400 Bad Request: not enough rights to create a topic');
  expect(await bot.telegram.getChatMember(group, telegram.bot.id)).toMatchObject({ status: 'administrator', can_manage_topics: false });
});

test('without being an admin the bot only sees commands and replies to itself', async () => {
  telegram.setBotRights(group, { admin: false });
  const { message_id } = await bot.telegram.sendMessage(group, 'hello');
  expect(telegram.sendInGroup(group, OLGA, 'just talking')).toBeNull();
  expect(telegram.sendInGroup(group, OLGA, '/help')).not.toBeNull();
  expect(telegram.sendInGroup(group, OLGA, { text: 'yes?', reply_to_message_id: message_id })?.message?.reply_to_message?.text).toBe('hello');
});

test('a group that migrates tells its new id', async () => {
  const basic = telegram.createGroup({ basic: true });
  telegram.fault({ kind: 'migrate', chat: basic });
  const error: unknown = await bot.telegram.sendMessage(basic, 'x').catch((reason: unknown) => reason);
  const next = (error as TelegramError).parameters?.migrate_to_chat_id ?? 0;
  expect(error).toMatchObject({ code: 400, description: 'Bad Request: group chat was upgraded to a supergroup chat' });
  await bot.telegram.sendMessage(next, 'here');
  expect(telegram.sent(next)).toHaveLength(1);
});

test('a bot thrown out or gone cannot write', async () => {
  telegram.removeBot(group);
  expect(await refusal(bot.telegram.sendMessage(group, 'x'))).toBe('403 Forbidden: bot was kicked from the supergroup chat');
  const other = telegram.createGroup();
  await bot.telegram.leaveChat(other);
  expect(await refusal(bot.telegram.sendMessage(other, 'x'))).toBe('403 Forbidden: bot is not a member of the supergroup chat');
});

describe('faults', () => {
  beforeEach(() => void telegram.send(501, 'hi'));
  const send = (text: string, signal?: AbortSignal): Promise<unknown> =>
    bot.telegram.callApi('sendMessage', { chat_id: 501, text }, { signal: signal as never });

  test('errors come as often as ordered, then never again', async () => {
    const fault = telegram.fault({ kind: '429', method: 'sendMessage', times: 2, retryAfter: 7 });
    expect(await send('a').catch((error: unknown) => error)).toMatchObject({ code: 429, parameters: { retry_after: 7 } });
    await bot.telegram.getMe();
    expect(await refusal(send('a'))).toBe('429 Too Many Requests: retry after 7');
    expect(await refusal(send('a'))).toBe('null');
    expect(fault.hits()).toBe(2);
    telegram.fault({ kind: '5xx' });
    expect(await refusal(send('b'))).toContain('502');
    telegram.fault({ kind: '403', chat: 501 });
    expect(await refusal(send('c'))).toBe('403 Forbidden: bot was blocked by the user');
    telegram.fault({ kind: 'error', code: 400, description: 'Bad Request: something new' });
    expect(await refusal(send('d'))).toBe('400 Bad Request: something new');
  });

  test('a call may be carried out though its answer is lost', async () => {
    telegram.fault({ kind: 'timeout-after-accept' });
    const leaving = new AbortController();
    const lost = refusal(send('did it go out?', leaving.signal));
    await telegram.waitForSent(501, 1);
    leaving.abort();
    expect(await lost).toContain('abort');
    expect(telegram.calls.at(-1)?.outcome).toEqual({ kind: 'unanswered', fault: 'timeout-after-accept', accepted: true });
    telegram.fault({ kind: 'reset' });
    expect(await refusal(send('never'))).toContain('ECONNRESET');
    telegram.fault({ kind: 'reset-after-accept' });
    expect(await refusal(send('went out'))).toContain('ECONNRESET');
    expect(telegram.sent(501).map(({ text }) => text)).toEqual(['did it go out?', 'went out']);
  });
});
