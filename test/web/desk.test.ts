import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser';
import { ANNA } from '../support/desk-app';
import { KASIA, OLEG, type Person, waitingChat, writesAgain } from '../support/desk-people';
import { type DeskStage, PASSWORD, startDeskStage } from '../support/desk-stage';
import { at } from '../support/records';
import { buildWeb } from '../support/web-build';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let webDir: string;
let stage: DeskStage;
let context: BrowserContext;
let page: Page;
let broken: string[];

beforeAll(async () => {
  webDir = await buildWeb();
}, 120_000);

async function open(browser: Browser, options: { readonly width?: number; readonly hash?: string; readonly dark?: boolean; readonly locale?: string; readonly signedIn?: boolean } = {}): Promise<void> {
  const { width = 1280, hash = '', dark = false, locale = 'pl-PL', signedIn = true } = options;
  context = await browser.newContext({ viewport: { width, height: 800 }, locale, colorScheme: dark ? 'dark' : 'light' });
  page = await context.newPage();
  broken = [];
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('dialog', (dialog) => {
    broken.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.clock.setSystemTime(new Date(at(600)));
  if (signedIn) {
    const [name = '', value = ''] = (await stage.signIn()).split('=');
    await context.addCookies([{ name, value, url: stage.url }]);
  }
  await page.goto(`${stage.url}/desk${hash}`);
}

const hashOf = (person: Person, rest = '') => `#/queue/${encodeURIComponent(person.chat)}${rest}`;
const row = (person: Person) => page.locator('[data-row]', { hasText: person.name ?? 'Bez imienia' });
const lines = () => page.locator('.messages > li').evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-seq'))));
const words = () => page.locator('#words');

async function problems(): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // axe is put into the page the line before
    const { axe } = window as unknown as { readonly axe: { run(): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
  });
}

const sidewaysScroll = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the page is small enough for a slow connection', () => {
  const scripts = readdirSync(join(webDir, 'assets')).filter((name) => /^desk-.*\.js$/.test(name));
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(webDir, 'assets', name))).length, 0);
  expect(scripts).not.toEqual([]);
  expect(bytes).toBeLessThan(60_000);
});

describeInBrowser('the desk', (browser) => {
  jest.setTimeout(60_000);

  afterEach(async () => {
    await context.close();
    await stage.stop();
    expect(broken).toEqual([]);
  });

  describe('for somebody at the door', () => {
    test('says when the password is wrong, and lets in with the right one', async () => {
      stage = await startDeskStage({ webDir });
      await stage.commit(waitingChat(KASIA));
      await open(browser(), { signedIn: false });
      await page.getByLabel('E-mail').fill(ANNA.email);
      await page.getByLabel('Hasło').fill('nie to hasło');
      await page.getByRole('button', { name: 'Zaloguj' }).click();
      await page.getByRole('alert').getByText('Adres e-mail albo hasło się nie zgadza.').waitFor();
      await page.getByLabel('Hasło').fill(PASSWORD);
      await page.getByRole('button', { name: 'Zaloguj' }).click();
      await row(KASIA).waitFor();
      expect(await page.title()).toBe('(1) Odzew');
    });

    test('asks for an own password in place of the one-time one before anything else', async () => {
      stage = await startDeskStage({ webDir, mustChangePassword: true });
      await stage.commit(waitingChat(KASIA));
      await open(browser());
      await page.getByLabel('Hasło jednorazowe').fill(PASSWORD);
      await page.getByLabel('Nowe hasło', { exact: true }).fill('krótkie');
      await page.getByLabel('Powtórz nowe hasło').fill('krótkie');
      await page.getByRole('button', { name: 'Zapisz' }).click();
      await page.getByText('Nowe hasło musi mieć co najmniej 10 znaków.').waitFor();
      await page.getByLabel('Nowe hasło', { exact: true }).fill('zielony-rower-7');
      await page.getByLabel('Powtórz nowe hasło').fill('zielony-rower-8');
      await page.getByRole('button', { name: 'Zapisz' }).click();
      await page.getByText('Nowe hasła się różnią.').waitFor();
      await page.getByLabel('Powtórz nowe hasło').fill('zielony-rower-7');
      await page.getByRole('button', { name: 'Zapisz' }).click();
      await row(KASIA).waitFor();
    });

    test('speaks the language of the browser, and the one chosen from then on', async () => {
      stage = await startDeskStage({ webDir });
      await open(browser(), { locale: 'ru-RU', signedIn: false });
      await page.getByText('Вход для сотрудников').waitFor();
      await page.getByLabel('Язык страницы').selectOption('en');
      await page.getByText('Sign in to the desk').waitFor();
      await page.reload();
      await page.getByText('Sign in to the desk').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });
  });

  describe('for an agent', () => {
    beforeEach(async () => {
      stage = await startDeskStage({ webDir });
      await stage.commit(waitingChat(KASIA), waitingChat(OLEG));
    });

    test('leads from the queue to an answer whose way to the customer can be watched', async () => {
      await open(browser());
      await row(KASIA).getByText('czeka 9 min').waitFor();
      await row(KASIA).getByText('duże emocje').waitFor();
      await row(KASIA).getByText('pilne').waitFor();
      await row(KASIA).click();
      await page.getByRole('button', { name: 'Weź' }).click();
      await page.getByText('Ta rozmowa jest Twoja').waitFor();
      await words().fill('Dzień dobry, już sprawdzam u kuriera.');
      await words().press('Enter');
      const answer = page.locator('.by-agent', { hasText: 'już sprawdzam u kuriera' });
      await answer.getByText('Czeka na wysłanie').waitFor();
      expect(await words().inputValue()).toBe('');
      await stage.tick({ id: `${KASIA.chat}:8`, kind: 'sent', at: at(601), platformId: 'p8' });
      await answer.getByText('Wysłane').waitFor();
      await page.getByRole('link', { name: 'Moje 1' }).waitFor();
      expect(await page.title()).toBe('(1) Odzew');
    });

    test('tells why a person is needed, and what the bot had in mind', async () => {
      await open(browser(), { hash: hashOf(KASIA) });
      const details = page.getByLabel('Szczegóły');
      await details.getByText('Wiadomość jest pełna złości, groźby albo wyzwisk.').waitFor();
      await details.getByText('Gdzie paczka?').waitFor();
      await details.getByText('58%').first().waitFor();
      await details.getByText('LM-20391').waitFor();
      await details.getByText('zły', { exact: true }).waitFor();
    });

    test('keeps a note from the customer, and shows that it is one', async () => {
      await open(browser(), { hash: hashOf(KASIA) });
      await page.getByText('Notatka', { exact: true }).click();
      await words().fill('Paczka wróciła do Łodzi.');
      await page.getByRole('button', { name: 'Zapisz notatkę' }).click();
      await page.locator('.line.note', { hasText: 'Paczka wróciła do Łodzi.' }).getByText('Notatka wewnętrzna').waitFor();
      const records = await stage.store.loadRecords(KASIA.chat, 0, 10);
      expect(records.flatMap((record) => record.outbox)).toEqual([]);
      expect((await stage.store.loadConversation(KASIA.chat))?.conversation.owner.kind).toBe('queue');
    });

    test('keeps what is typed for a note out of the reply, and both over a reload', async () => {
      await open(browser(), { hash: hashOf(KASIA) });
      await words().fill('Dzień dobry');
      await page.getByText('Notatka', { exact: true }).click();
      expect(await words().inputValue()).toBe('');
      await words().fill('Trudna klientka');
      await page.reload();
      expect(await words().inputValue()).toBe('Dzień dobry');
      await page.getByText('Notatka', { exact: true }).click();
      expect(await words().inputValue()).toBe('Trudna klientka');
    });

    test('asks before sending a reply to something older than the latest question', async () => {
      await open(browser(), { hash: hashOf(KASIA) });
      await page.getByText('czekam już 9 dni').first().waitFor();
      await words().fill('Paczka dojdzie jutro.');
      await stage.commit(writesAgain(waitingChat(KASIA), 'Proszę jednak anulować zamówienie!'));
      await page.locator('.messages').getByText('Proszę jednak anulować').waitFor();
      await words().press('Enter');
      const held = page.getByRole('alertdialog');
      await held.getByText('Klient napisał coś nowego').waitFor();
      expect(await words().inputValue()).toBe('Paczka dojdzie jutro.');
      await held.getByRole('button', { name: 'Wyślij mimo to' }).click();
      await page.locator('.by-agent', { hasText: 'Paczka dojdzie jutro.' }).waitFor();
      expect(await held.count()).toBe(0);
    });

    test('shows what came during a break once and in order', async () => {
      await open(browser(), { hash: hashOf(OLEG) });
      await page.getByText('позовите человека').first().waitFor();
      await context.setOffline(true);
      let record = waitingChat(OLEG);
      for (const text of ['раз', 'два', 'три']) {
        record = writesAgain(record, text);
        await stage.commit(record);
      }
      await context.setOffline(false);
      await page.locator('.messages').getByText('три', { exact: true }).waitFor({ timeout: 30_000 });
      expect(await lines()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });

    test('types Polish and Russian without setting off a shortcut', async () => {
      await open(browser(), { hash: hashOf(KASIA) });
      await words().click();
      for (const text of ['moją zażółć gęślą jaźń?/', 'съешь ещё этих мягких французских булок']) {
        await words().pressSequentially(text);
        expect(await words().inputValue()).toBe(text);
        await words().fill('');
      }
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect((await stage.store.loadConversation(KASIA.chat))?.conversation.rev).toBe(1);
    });

    test('can be worked by keys alone', async () => {
      await open(browser());
      await row(KASIA).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await row(OLEG).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('k');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Katarzyna Wójcik' }).waitFor();
      await page.keyboard.press('t');
      await page.getByText('Ta rozmowa jest Twoja').waitFor();
      await page.keyboard.press('n');
      await page.keyboard.type('n j k');
      expect(await words().inputValue()).toBe('n j k');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+?');
      await page.getByRole('heading', { name: 'Skróty klawiszowe' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('e');
      await page.locator('.event', { hasText: 'Sprawę zamyka: Anna Zielińska' }).waitFor();
      await page.keyboard.press('Escape');
      await page.waitForURL(/#\/queue$/);
      await page.keyboard.press('/');
      await page.keyboard.type('Олег');
      await row(OLEG).waitFor();
      expect(await page.locator('[data-row]').count()).toBe(1);
    });

    test('names the colleague who was quicker', async () => {
      await open(browser(), { hash: hashOf(KASIA) });
      const take = page.getByRole('button', { name: 'Weź' });
      await take.waitFor();
      const before = waitingChat(KASIA);
      const { conversationId: chat, conversation, customer } = before;
      await page.route('**/api/live*', (route) => route.abort());
      await stage.commit({ ...before, n: 2, messages: [], ticket: null, customer, conversationId: chat, conversation: { ...conversation, rev: 2, owner: { kind: 'agent', agentId: 'marek', name: 'Marek Sowa' } } });
      await take.click().catch(() => undefined);
      await page.locator('.head').getByText('Rozmowę prowadzi Marek Sowa').waitFor();
      expect(await words().isDisabled()).toBe(true);
    });
  });

  describe('with customers who mean harm or just like emoji', () => {
    const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const people: readonly Person[] = [
      { chat: 'telegram:b:1', name: HOSTILE, lines: [{ text: HOSTILE }], ticket: { text: HOSTILE, summary: HOSTILE, slots: { [HOSTILE]: HOSTILE }, candidates: [{ entryId: HOSTILE, confidence: 0.5, spoke: [HOSTILE] }] } },
      { chat: 'telegram:b:2', name: '\u202eegrem\u202e evil', lines: [{ text: '\u202etxet desrever' }] },
      { chat: 'telegram:b:3', name: 'x'.repeat(60_000), lines: [{ text: 'y'.repeat(60_000) }] },
      { chat: 'telegram:b:4', name: '\u200b\u200d\u2060', lines: [{ text: '\u200b' }] },
      { chat: 'telegram:b:5', name: '👩‍👩‍👧‍👦'.repeat(500), lines: [{ text: '🎉'.repeat(5_000) }, { text: `Z${'\u0300\u0301\u0302'.repeat(300)}algo` }] },
    ];

    beforeEach(async () => {
      stage = await startDeskStage({ webDir });
      await stage.commit(...people.map(waitingChat));
    });

    test.each([1280, 320])('shows text as text and stays in shape at %d pixels', async (width) => {
      await open(browser(), { width });
      await page.locator('[data-row]').nth(4).waitFor();
      expect(await sidewaysScroll()).toBe(0);
      expect(await page.locator('[data-row] bdi').first().textContent()).toBe(HOSTILE);
      for (const { chat } of people) {
        await page.goto(`${stage.url}/desk#/queue/${encodeURIComponent(chat)}`);
        await page.locator('.bubble').first().waitFor();
        expect(await sidewaysScroll()).toBe(0);
        await page.goto(`${stage.url}/desk#/queue/${encodeURIComponent(chat)}/details`);
        await page.locator('.ticket').waitFor();
        expect(await sidewaysScroll()).toBe(0);
      }
      expect(await page.locator('#desk img, #desk script').count()).toBe(0);
    });

    test('keeps a very long message short until asked', async () => {
      await open(browser(), { hash: `#/queue/${encodeURIComponent('telegram:b:3')}` });
      await page.getByRole('button', { name: /Pokaż całość/ }).click();
      expect(await page.locator('.words').first().textContent()).toHaveLength(60_000);
      expect(await sidewaysScroll()).toBe(0);
    });
  });

  describe('with files', () => {
    test('shows a real picture in place, and offers what only calls itself one as a file', async () => {
      stage = await startDeskStage({ webDir });
      const file = (name: string) => ({ kind: 'image', contentType: 'image/png', name, size: 2_000, source: { kind: 'platform-file', fileId: name } }) as const;
      stage.keep('real.png', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
      stage.keep('fake.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
      await stage.commit(waitingChat({ ...KASIA, lines: [{ text: null, attachments: [file('real.png'), file('fake.png')] }] }));
      await open(browser(), { hash: hashOf(KASIA) });
      await page.locator('a.file', { hasText: 'fake.png' }).waitFor();
      const picture = page.locator('.picture img');
      expect(await picture.count()).toBe(1);
      expect(await picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBe(1);
    });
  });

  describe('on a phone', () => {
    test('leads from the list through take and reply to resolve and back', async () => {
      stage = await startDeskStage({ webDir });
      await stage.commit(waitingChat(OLEG));
      await open(browser(), { width: 390 });
      await row(OLEG).click();
      expect(await page.locator('.list-pane').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Weź' }).click();
      await page.getByText('Ta rozmowa jest Twoja').waitFor();
      await words().fill('Добрый день! Размер поменяем.');
      await page.getByRole('button', { name: 'Wyślij do klienta' }).click();
      await page.locator('.by-agent', { hasText: 'Размер поменяем' }).waitFor();
      await page.getByRole('link', { name: 'Szczegóły' }).click();
      await page.getByText('Klient poprosił o rozmowę z człowiekiem.').waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Zamknij sprawę' }).click();
      await page.locator('.event', { hasText: 'Sprawę zamyka' }).waitFor();
      await page.getByRole('link', { name: 'Wróć do listy' }).click();
      await page.getByText('Nikt nie czeka').waitFor();
      expect(await sidewaysScroll()).toBe(0);
    });
  });

  describe('for people who use a screen reader or large print', () => {
    beforeEach(async () => {
      stage = await startDeskStage({ webDir });
      await stage.commit(waitingChat(KASIA), waitingChat(OLEG));
    });

    test.each([
      ['in the light', false, 1280],
      ['in the dark', true, 1280],
      ['on a phone', false, 390],
      ['on a phone in the dark', true, 390],
    ])('has nothing in the way, %s', async (_, dark, width) => {
      await open(browser(), { dark, width });
      await row(KASIA).waitFor();
      expect(await problems()).toEqual([]);
      await row(KASIA).click();
      await page.locator('.bubble').first().waitFor();
      await page.getByRole('button', { name: 'Weź' }).waitFor();
      expect(await problems()).toEqual([]);
      await page.getByText('Notatka', { exact: true }).click();
      await words().fill('Notatka');
      expect(await problems()).toEqual([]);
      await page.goto(`${stage.url}/desk${hashOf(KASIA, '/details')}`);
      await page.locator('.ticket').waitFor();
      expect(await problems()).toEqual([]);
      await page.locator('body').press('?');
      await page.getByRole('heading', { name: 'Skróty klawiszowe' }).waitFor();
      expect(await problems()).toEqual([]);
    });

    test.each([false, true])('has nothing in the way at the door either (dark: %s)', async (dark) => {
      await open(browser(), { dark, signedIn: false });
      await page.getByLabel('E-mail').waitFor();
      expect(await problems()).toEqual([]);
    });

    test('fits a window of 640 by 400, a laptop at 200 %', async () => {
      await open(browser(), { width: 640, hash: hashOf(KASIA) });
      await page.setViewportSize({ width: 640, height: 400 });
      await words().fill('x');
      await words().scrollIntoViewIfNeeded();
      expect(await words().isVisible()).toBe(true);
      expect(await sidewaysScroll()).toBe(0);
    });
  });
});
