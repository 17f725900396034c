import { setUpTelegram, type TelegramProfile } from '../../../src/channels/telegram/set-up';
import { startFakeTelegram, type FakeTelegram } from '../../../src/sandbox/fake-telegram';

let telegram: FakeTelegram;
beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(() => telegram.stop());

const FALLBACK: TelegramProfile = {
  language: null,
  commands: [{ command: 'return-item', description: 'Return something' }],
  description: 'Ask me anything about your order.',
  shortDescription: 'Shop help',
};
const POLISH: TelegramProfile = { language: 'pl-PL', commands: [{ command: 'return-item', description: 'Zwrot' }], description: 'Zapytaj o zamówienie.', shortDescription: 'Pomoc' };
const access = () => ({ token: telegram.token, apiRoot: telegram.url });

test('commands and descriptions are set for each language and for everybody else', async () => {
  await setUpTelegram(access(), [FALLBACK, POLISH]);
  expect(telegram.calls.map((call) => [call.method, call.params, call.outcome.kind])).toEqual([
    ['setMyCommands', { commands: [{ command: 'return_item', description: 'Return something' }] }, 'ok'],
    ['setMyDescription', { description: 'Ask me anything about your order.' }, 'ok'],
    ['setMyShortDescription', { short_description: 'Shop help' }, 'ok'],
    ['setMyCommands', { language_code: 'pl', commands: [{ command: 'return_item', description: 'Zwrot' }] }, 'ok'],
    ['setMyDescription', { language_code: 'pl', description: 'Zapytaj o zamówienie.' }, 'ok'],
    ['setMyShortDescription', { language_code: 'pl', short_description: 'Pomoc' }, 'ok'],
  ]);
});

test('a command Telegram cannot show is named before anything is changed', async () => {
  const profile = { ...FALLBACK, commands: [{ command: 'возврат', description: 'x' }] };
  await expect(setUpTelegram(access(), [profile])).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('"возврат"') });
  expect(telegram.calls).toEqual([]);
});

test('a refusal says which call was refused and why', async () => {
  await expect(setUpTelegram(access(), [{ ...FALLBACK, shortDescription: 'x'.repeat(121) }])).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: 'Telegram refused setMyShortDescription: 400: Bad Request: bot short description is too long',
  });
});
