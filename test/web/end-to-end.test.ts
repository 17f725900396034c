import type { Page } from 'playwright-core';
import { buildApp, type App } from '../../src/app';
import { systemClock } from '../../src/clock';
import { readConfig } from '../../src/config';
import { createFixedContent } from '../../src/content/watch';
import { silentLog } from '../../src/log';
import { addAgent } from '../../src/staff/people';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { describeInBrowser } from '../support/browser';
import { shippedContent } from '../support/start-bot';
import { buildWeb } from '../support/web-build';

const EMAIL = 'anna@example.com';
const PASSWORD = 'correct horse battery';
const PATIENCE = { timeout: 30_000 };

/** The real app on a free port, with the shop's knowledge base and one person on the staff. */
async function startShop(): Promise<{ readonly app: App; readonly url: string }> {
  const store = await openSqliteStore({ path: ':memory:', clock: systemClock, log: silentLog });
  await addAgent(store, systemClock, { email: EMAIL, name: 'Anna', role: 'agent', password: PASSWORD, mustChangePassword: false });
  const app = buildApp(readConfig({ PORT: '0' }), { store, clock: systemClock, log: silentLog, content: createFixedContent(await shippedContent()), webDir: await buildWeb() });
  const port = await app.start();
  return { app, url: `http://127.0.0.1:${port}` };
}

describeInBrowser('a customer, the bot and a person at the desk', (browser) => {
  let shop: Awaited<ReturnType<typeof startShop>>;
  beforeAll(async () => {
    shop = await startShop();
  }, 120_000);
  afterAll(() => shop.app.stop());

  const open = async (path: string, locale: string): Promise<Page> => {
    const page = await (await browser().newContext({ locale })).newPage();
    await page.goto(shop.url + path);
    return page;
  };
  const write = async (page: Page, text: string) => {
    await page.fill('textarea', text);
    await page.keyboard.press('Enter');
  };
  const sees = (page: Page, text: string | RegExp) => page.getByRole('log').getByText(text).last().waitFor(PATIENCE);

  it.each([
    ['pl-PL', 'gdzie moja paczka', /LM-20391|śledzeni|Śledź/],
    ['ru-RU', 'как вернуть товар', /30 дней|возврат/i],
    ['en-GB', 'do you ship to germany', /Germany/],
  ])('the chat answers in the language of the question (%s)', async (locale, question, answer) => {
    const chat = await open('/chat', locale);
    await write(chat, question);
    await sees(chat, answer);
    await chat.context().close();
  }, 60_000);

  it('gibberish leads to a rephrase, then to a person', async () => {
    const chat = await open('/chat', 'pl-PL');
    await write(chat, 'asdkjh qwe zzz');
    await chat.getByRole('button', { name: /człowiek/i }).first().waitFor(PATIENCE);
    await write(chat, 'blabla kwakwa');
    await chat.getByText('Czekamy na osobę z zespołu').waitFor(PATIENCE);
    await chat.context().close();
  }, 60_000);

  it('a person is asked for, sees why at the desk, and the reply arrives in the chat', async () => {
    const chat = await open('/chat', 'pl-PL');
    await write(chat, 'chcę człowieka');
    const desk = await open('/desk', 'pl-PL');
    await desk.fill('input[type=email]', EMAIL);
    await desk.fill('input[type=password]', PASSWORD);
    await desk.keyboard.press('Enter');
    await desk.getByText('prosi o człowieka').first().click(PATIENCE);
    await desk.getByRole('button', { name: /^Weź|Przejmij|Bierz/ }).first().click(PATIENCE);
    await desk.getByText('Rozmowę bierze: Anna').first().waitFor(PATIENCE);
    await desk.fill('textarea', 'Dzień dobry, tu Anna. Już sprawdzam.');
    await desk.keyboard.press('Enter');
    await sees(chat, 'Dzień dobry, tu Anna. Już sprawdzam.');
    await desk.context().close();
    await chat.context().close();
  }, 90_000);
});
