import { startBot, type Bot } from '../support/start-bot';

let bot: Bot;
afterEach(() => bot.stop());

it.each([
  ['ru', 'сколько стоит доставка', 'а в Германию?'],
  ['pl', 'ile kosztuje dostawa', 'a do Niemiec?'],
  ['en', 'how much is delivery', 'and to Germany?'],
])('a bare follow-up is read together with the question before it (%s)', async (locale, question, followUp) => {
  bot = await startBot({ locale });
  expect(await bot.says(question)).toMatchObject({ decision: 'answer', conversation: { lastEntryId: 'delivery-cost' } });
  expect(await bot.says(followUp)).toMatchObject({ decision: 'answer', conversation: { lastEntryId: 'delivery-abroad' } });
});

it('a follow-up about something the shop does not know is not answered from the question before it', async () => {
  bot = await startBot({ locale: 'pl' });
  await bot.says('ile kosztuje dostawa');
  expect((await bot.says('a na księżyc?')).decision).not.toBe('answer');
});
