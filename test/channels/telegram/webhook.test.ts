import { openTelegramSubject, SECRET, type TelegramSubject } from '../../support/telegram-subject';

let subject: TelegramSubject;
afterEach(() => subject.stop());

const registered = (times = 1) => subject.telegram.waitForCall((call) => call.method === 'setWebhook', { count: times });

test('Telegram is told where to post, with the secret and what we want to hear', async () => {
  subject = await openTelegramSubject({ publicUrl: 'https://shop.example/' });
  await subject.channel.start();
  const [call] = await registered();
  expect(call?.params).toEqual({
    url: 'https://shop.example/webhooks/telegram',
    secret_token: SECRET,
    allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member', 'message_reaction'],
    max_connections: 100,
  });
  await subject.channel.stop();
  expect(subject.channel.health()).toBeNull();
});

test('an address Telegram does not take is told to the operator, and tried again later', async () => {
  subject = await openTelegramSubject({ publicUrl: 'http://shop.example' });
  await subject.channel.start();
  const [call] = await registered();
  expect(call?.outcome).toMatchObject({ kind: 'refused', code: 400 });
  while (subject.channel.health() === null) await new Promise((resolve) => setImmediate(resolve));
  expect(subject.channel.health()).toContain('An HTTPS URL must be provided for webhook');
  subject.clock.advance(1000);
  await registered(2);
});

test('messages still come in while the registration fails', async () => {
  subject = await openTelegramSubject();
  subject.telegram.fault({ kind: '5xx', method: 'setWebhook', times: Infinity });
  await subject.channel.start();
  expect(await subject.post(subject.customer.write('Hi'))).toBe(200);
  expect(subject.inbox.received).toHaveLength(1);
});
