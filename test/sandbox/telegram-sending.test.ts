import { Telegraf, TelegramError } from 'telegraf';
import { type FakeTelegram, type FakeTelegramOptions, startFakeTelegram } from '../../src/sandbox/fake-telegram';

const ANNA = { id: 501, first_name: 'Anna', language_code: 'pl' };
let time = Date.UTC(2026, 10, 2, 9, 0);
let telegram: FakeTelegram;
let bot: Telegraf;

async function start(options: FakeTelegramOptions = {}): Promise<void> {
  telegram = await startFakeTelegram({ now: () => time, ...options });
  bot = new Telegraf(telegram.token, { telegram: { apiRoot: telegram.url, webhookReply: false } });
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(() => null, (reason: unknown) => reason);
  return error instanceof TelegramError ? `${error.code} ${error.description}` : String(error);
}

beforeEach(() => start());
afterEach(() => telegram.stop());

test('a reply reaches the customer and is logged in order', async () => {
  telegram.send(ANNA, 'Dzień dobry');
  const first = await bot.telegram.sendMessage(ANNA.id, 'Cześć!');
  await bot.telegram.sendMessage(ANNA.id, 'W czym pomóc?');
  expect(first).toMatchObject({ message_id: 2, date: time / 1000, chat: { id: 501, type: 'private', first_name: 'Anna' }, text: 'Cześć!' });
  expect(telegram.sent(ANNA.id).map((message) => message.text)).toEqual(['Cześć!', 'W czym pomóc?']);
  expect(telegram.calls.map((call) => [call.method, call.outcome.kind])).toEqual([['sendMessage', 'ok'], ['sendMessage', 'ok']]);
});

test('waiting for a message ends when it comes, and says what came when it does not', async () => {
  telegram.send(ANNA, 'Hi');
  const waiting = telegram.waitForSent(ANNA.id, 1);
  await bot.telegram.sendMessage(ANNA.id, 'Hello');
  expect((await waiting)[0]?.text).toBe('Hello');
  await expect(telegram.waitForSent(ANNA.id, 2, { timeoutMs: 5 })).rejects.toThrow('Waiting for 2 messages to chat 501, which got ["Hello"]: 1 of 2');
});

test.each([
  ['an empty text', '', {}, '400 Bad Request: message text is empty'],
  ['spaces only', '  \n ', {}, '400 Bad Request: message text is empty'],
  ['4097 characters', 'a'.repeat(4097), {}, '400 Bad Request: message is too long'],
  ['2049 emoji, each of which is two units', '😀'.repeat(2049), {}, '400 Bad Request: message is too long'],
  ['half an emoji', 'a\uD83D', {}, '400 Bad Request: strings must be encoded in UTF-8'],
  ['an unknown tag', 'a <foo>', { parse_mode: 'HTML' }, '400 Bad Request: can\'t parse entities: Unsupported start tag "foo" at byte offset 2'],
  ['a tag never closed', '<b>a', { parse_mode: 'HTML' }, '400 Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'],
  ['tags crossed', '<b><i>ż</b></i>', { parse_mode: 'HTML' }, '400 Bad Request: can\'t parse entities: Unmatched end tag, expected "</i>", found "</b>" at byte offset 8'],
  ['a lone <', '1 < 2', { parse_mode: 'HTML' }, "400 Bad Request: can't parse entities: Unclosed start tag at byte offset 2"],
  ['an unescaped full stop', 'Yes.', { parse_mode: 'MarkdownV2' }, "400 Bad Request: can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'"],
  ['an open star', '🏟 🏟_abacaba', { parse_mode: 'MarkdownV2' }, "400 Bad Request: can't parse entities: Can't find end of Italic entity at byte offset 9"],
  ['an open underscore', 'snake_case', { parse_mode: 'Markdown' }, "400 Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 5"],
] as const)('a message with %s is refused', async (_name, text, extra, expected) => {
  telegram.send(ANNA, 'Hi');
  expect(await refusal(bot.telegram.sendMessage(ANNA.id, text, extra))).toBe(expected);
  expect(telegram.sent(ANNA.id)).toEqual([]);
});

test('the length counts after the entities are parsed', async () => {
  telegram.send(ANNA, 'Hi');
  const html = await bot.telegram.sendMessage(ANNA.id, `<b>${'a'.repeat(4090)}</b> &lt;&amp;`, { parse_mode: 'HTML' });
  expect(html).toMatchObject({ text: `${'a'.repeat(4090)} <&`, entities: [{ type: 'bold', offset: 0, length: 4090 }] });
  const markdown = await bot.telegram.sendMessage(ANNA.id, '*bold __under__* [a\\.b](https://x.pl) `c.d`', { parse_mode: 'MarkdownV2' });
  expect(markdown).toMatchObject({
    text: 'bold under a.b c.d',
    entities: [{ type: 'bold', offset: 0, length: 10 }, { type: 'underline', offset: 5, length: 5 }, { type: 'text_link', offset: 11, length: 3, url: 'https://x.pl' }, { type: 'code', offset: 15, length: 3 }],
  });
});

test.each([
  ['no action', { text: 'a' }, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
  ['two actions', { text: 'a', callback_data: 'x', url: 'https://a.pl' }, "can't parse inline keyboard button: only one of url, callback_data may be used"],
  ['65 bytes of data', { text: 'a', callback_data: 'ż'.repeat(32) + 'a' }, 'BUTTON_DATA_INVALID'],
  ['a javascript url', { text: 'a', url: 'javascript:alert(1)' }, "inline keyboard button URL 'javascript:alert(1)' is invalid: Wrong HTTP URL"],
  ['localhost as url', { text: 'a', url: 'http://localhost:3000' }, "inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL"],
])('a button with %s is refused', async (_name, button, expected) => {
  telegram.send(ANNA, 'Hi');
  const markup = { inline_keyboard: [[button as never]] };
  expect(await refusal(bot.telegram.sendMessage(ANNA.id, 'Choose', { reply_markup: markup }))).toBe(`400 Bad Request: ${expected}`);
});

test('someone who never wrote, who blocked us or who is gone cannot be written to', async () => {
  const write = (): Promise<string> => refusal(bot.telegram.sendMessage(ANNA.id, 'Hello'));
  expect(await write()).toBe('400 Bad Request: chat not found');
  telegram.send(ANNA, 'Hi');
  expect(telegram.block(ANNA.id).my_chat_member).toMatchObject({ new_chat_member: { status: 'kicked' } });
  expect(await write()).toBe('403 Forbidden: bot was blocked by the user');
  telegram.unblock(ANNA.id);
  expect(await write()).toBe('null');
  telegram.deactivate(ANNA.id);
  expect(await write()).toBe('403 Forbidden: user is deactivated');
  const group = telegram.createGroup();
  telegram.sendInGroup(group, { id: 900, first_name: 'Olga' }, 'hi all');
  expect(await refusal(bot.telegram.sendMessage(900, 'psst'))).toBe("403 Forbidden: bot can't initiate conversation with a user");
});

test('editing the same text again is not an edit', async () => {
  telegram.send(ANNA, 'Hi');
  const { message_id } = await bot.telegram.sendMessage(ANNA.id, 'One moment');
  const edit = (text: string): Promise<unknown> => bot.telegram.editMessageText(ANNA.id, message_id, undefined, text);
  await edit('Done');
  expect(telegram.message(ANNA.id, message_id)?.text).toBe('Done');
  expect(telegram.sent(ANNA.id)[0]?.text).toBe('One moment');
  expect(await refusal(edit('Done'))).toContain('400 Bad Request: message is not modified');
  await bot.telegram.deleteMessage(ANNA.id, message_id);
  expect(await refusal(edit('Again'))).toBe('400 Bad Request: message to edit not found');
  expect(telegram.message(ANNA.id, message_id)).toBeNull();
});

test('files go up as multipart and come down again with the same bytes', async () => {
  telegram.send(ANNA, 'Hi');
  const bytes = Buffer.from([0, 1, 2, 13, 10, 45, 45, 255]);
  const sent = await bot.telegram.sendDocument(ANNA.id, { source: bytes, filename: 'umowa.pdf' }, { caption: '<i>Umowa</i>', parse_mode: 'HTML', reply_markup: { inline_keyboard: [[{ text: 'OK', callback_data: 'ok' }]] } });
  expect(sent).toMatchObject({ caption: 'Umowa', document: { file_name: 'umowa.pdf', file_size: 8 }, reply_markup: { inline_keyboard: [[{ callback_data: 'ok' }]] } });
  const link = await bot.telegram.getFileLink(sent.document.file_id);
  expect(Buffer.from(await (await fetch(link)).arrayBuffer())).toEqual(bytes);
  const album = await bot.telegram.sendMediaGroup(ANNA.id, [{ type: 'photo', media: { source: bytes } }, { type: 'photo', media: 'https://example.org/a.jpg', caption: 'b' }]);
  expect(album).toHaveLength(2);
  expect(await refusal(bot.telegram.sendPhoto(ANNA.id, 'no-such-file'))).toContain('wrong remote file identifier');
  expect(await refusal(bot.telegram.sendPhoto(ANNA.id, { source: bytes }, { caption: 'a'.repeat(1025) }))).toBe('400 Bad Request: message caption is too long');
});

test("a customer's photo can be fetched, but not one over 20 MB", async () => {
  const photo = telegram.sendPhoto(ANNA, { bytes: new Uint8Array([7]) }, { caption: 'see' }).message;
  expect(photo).toMatchObject({ caption: 'see', photo: [{ width: 90 }, { width: 1280 }] });
  const big = telegram.sendDocument(ANNA, { size: 21 * 1024 * 1024 }).message;
  expect(await refusal(bot.telegram.getFile((big?.document as { file_id: string } | undefined)?.file_id ?? ''))).toBe('400 Bad Request: file is too big');
});

test('a copy carries the content without its origin', async () => {
  const photo = telegram.sendPhoto(ANNA, {}, { caption: 'broken' }).message;
  const group = telegram.createGroup({ forum: true });
  const { message_thread_id } = await bot.telegram.createForumTopic(group, 'Anna');
  const { message_id } = await bot.telegram.copyMessage(group, ANNA.id, photo?.message_id ?? 0, { message_thread_id });
  expect(telegram.message(group, message_id)).toMatchObject({ caption: 'broken', photo: photo?.photo, message_thread_id, from: { is_bot: true } });
  expect(telegram.message(group, message_id)).not.toHaveProperty('forward_origin');
  expect(await refusal(bot.telegram.copyMessage(group, ANNA.id, 999))).toBe('400 Bad Request: message to copy not found');
});

test('the twenty-first message a minute to a group waits', async () => {
  const group = telegram.createGroup();
  for (let count = 0; count < 20; count++) await bot.telegram.sendMessage(group, `message ${count}`);
  time += 15_000;
  const error: unknown = await bot.telegram.sendMessage(group, 'one too many').catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 429, parameters: { retry_after: 45 } });
  time += 45_000;
  await bot.telegram.sendMessage(group, 'now it fits');
  expect(telegram.sent(group)).toHaveLength(21);
});

test('one message a second to a private chat, when asked for', async () => {
  await telegram.stop();
  await start({ privateLimitPerSecond: 1 });
  telegram.send(ANNA, 'Hi');
  await bot.telegram.sendMessage(ANNA.id, 'a');
  expect(await refusal(bot.telegram.sendMessage(ANNA.id, 'b'))).toBe('429 Too Many Requests: retry after 1');
});

test('a wrong token, an unknown method and a body that is no JSON are told apart', async () => {
  const ask = async (path: string, init?: RequestInit): Promise<unknown> => (await fetch(`${telegram.url}${path}`, init)).json();
  expect(await ask('/bot1:wrong/getMe')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  expect(await ask(`/bot${telegram.token}/sendNothing`)).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  expect(await ask(`/bot${telegram.token}/getMe`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })).toMatchObject({ error_code: 400 });
  expect(await ask(`/bot${telegram.token}/getme`)).toMatchObject({ ok: true, result: { id: 123456, is_bot: true, username: 'sandbox_bot' } });
});

test('parameters may come in the query, as a form or as JSON', async () => {
  telegram.send(ANNA, 'Hi');
  const method = `${telegram.url}/bot${telegram.token}/sendMessage`;
  const reply_markup = JSON.stringify({ inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] });
  await fetch(`${method}?${new URLSearchParams({ chat_id: '501', text: 'query' }).toString()}`);
  await fetch(method, { method: 'POST', body: new URLSearchParams({ chat_id: '501', text: 'form', reply_markup }) });
  await fetch(method, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ chat_id: 501, text: 'json' }) });
  expect(telegram.sent(501).map(({ text }) => text)).toEqual(['query', 'form', 'json']);
  expect(telegram.sent(501)[1]?.reply_markup?.inline_keyboard?.[0]?.[0]).toEqual({ text: 'a', callback_data: 'b' });
});

test("the bot's profile is kept by language", async () => {
  await bot.telegram.setMyCommands([{ command: 'help', description: 'Pomoc' }], { language_code: 'pl' });
  expect(await bot.telegram.getMyCommands({ language_code: 'pl' })).toEqual([{ command: 'help', description: 'Pomoc' }]);
  expect(await bot.telegram.getMyCommands()).toEqual([]);
  expect(await refusal(bot.telegram.setMyCommands([{ command: 'Pomoc!', description: 'x' }]))).toBe('400 Bad Request: BOT_COMMAND_INVALID');
  await bot.telegram.setMyDescription('Odzew');
  expect(await bot.telegram.getMyDescription('ru')).toEqual({ description: 'Odzew' });
});
