import { openTelegramSubject, type TelegramSubject } from '../../support/telegram-subject';

const OLA = { id: 601, first_name: 'Ola' };
const STAFF = -1005;
let subject: TelegramSubject;
beforeEach(async () => {
  subject = await openTelegramSubject({ staffChatId: String(STAFF) });
});
afterEach(() => subject.stop());

const leaves = () => subject.telegram.calls.filter((call) => call.method === 'leaveChat').map((call) => call.params.chat_id);
/** A call made after everything before it was answered, so that what did not happen can be seen. */
const settle = async () => {
  subject.channel.showTyping('{"chatId":"501"}');
  await subject.telegram.waitForCall('sendChatAction');
};

test('the bot leaves a group it was added to, and keeps nothing of it', async () => {
  const group = subject.telegram.createGroup({ title: 'Rodzina' });
  expect(await subject.post(JSON.stringify(subject.telegram.sendInGroup(group, OLA, 'Cześć wszystkim')))).toBe(200);
  await subject.telegram.waitForCall('leaveChat');
  expect(leaves()).toEqual([String(group)]);
  expect(subject.inbox.received).toEqual([]);
});

test('the bot stays in the staff group', async () => {
  subject.telegram.createGroup({ id: STAFF, forum: true });
  await subject.post(JSON.stringify(subject.telegram.sendInGroup(STAFF, OLA, 'Kto bierze?')));
  await settle();
  expect(leaves()).toEqual([]);
});

test('being thrown out of a group is no reason to leave it', async () => {
  const group = subject.telegram.createGroup({});
  await subject.post(JSON.stringify(subject.telegram.removeBot(group)));
  await settle();
  expect(leaves()).toEqual([]);
});

test('the staff group stays the staff group when it becomes a supergroup', async () => {
  const chat = { id: STAFF, type: 'group', title: 'Staff' };
  await subject.post(JSON.stringify({ update_id: 1, message: { message_id: 1, date: 1, chat, from: OLA, migrate_to_chat_id: -100_777 } }));
  await subject.post(JSON.stringify({ update_id: 2, message: { message_id: 1, date: 1, chat: { ...chat, id: -100_777, type: 'supergroup' }, from: OLA, text: 'Hej' } }));
  await settle();
  expect(leaves()).toEqual([]);
});

test('a group that cannot be left does not stop customers', async () => {
  const group = subject.telegram.createGroup({});
  subject.telegram.fault({ kind: '5xx', method: 'leaveChat' });
  await subject.post(JSON.stringify(subject.telegram.sendInGroup(group, OLA, 'Hej')));
  await subject.telegram.waitForCall('leaveChat');
  expect(await subject.post(subject.customer.write('Hi'))).toBe(200);
  expect(subject.inbox.received).toHaveLength(1);
});
