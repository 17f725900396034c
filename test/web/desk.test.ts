import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeInBrowser } from '../support/browser';
import { ANNA } from '../support/desk-app';
import { type DeskPage, hashOf, openDeskPage } from '../support/desk-page';
import { KASIA, OLEG, waitingChat, writesAgain } from '../support/desk-people';
import { type DeskStage, PASSWORD, startDeskStage } from '../support/desk-stage';
import { at } from '../support/records';
import { buildWeb } from '../support/web-build';

let webDir: string;
let stage: DeskStage;
let desk: DeskPage;

beforeAll(async () => {
  webDir = await buildWeb();
}, 120_000);

test('the page is small enough for a slow connection', () => {
  const page = readFileSync(join(webDir, 'desk/index.html'), 'utf8');
  const scripts = [...page.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(webDir, path))).length, 0);
  expect(scripts).not.toEqual([]);
  expect(bytes).toBeLessThan(60_000);
});

describeInBrowser('the desk', (browser) => {
  jest.setTimeout(60_000);

  afterEach(async () => {
    await desk.close();
    await stage.stop();
    expect(desk.broken).toEqual([]);
  });

  describe('for somebody at the door', () => {
    test('says when the password is wrong, and lets in with the right one', async () => {
      stage = await startDeskStage({ webDir });
      await stage.commit(waitingChat(KASIA));
      desk = await openDeskPage(browser(), stage, { signedIn: false });
      await desk.page.getByLabel('E-mail').fill(ANNA.email);
      await desk.page.getByLabel('Hasło').fill('nie to hasło');
      await desk.page.getByRole('button', { name: 'Zaloguj' }).click();
      await desk.page.getByRole('alert').getByText('Adres e-mail albo hasło się nie zgadza.').waitFor();
      await desk.page.getByLabel('Hasło').fill(PASSWORD);
      await desk.page.getByRole('button', { name: 'Zaloguj' }).click();
      await desk.row(KASIA).waitFor();
      expect(await desk.page.title()).toBe('(1) Odzew');
    });

    test('asks for an own password in place of the one-time one before anything else', async () => {
      stage = await startDeskStage({ webDir, mustChangePassword: true });
      await stage.commit(waitingChat(KASIA));
      desk = await openDeskPage(browser(), stage);
      await desk.page.getByLabel('Hasło jednorazowe').fill(PASSWORD);
      await desk.page.getByLabel('Nowe hasło', { exact: true }).fill('krótkie');
      await desk.page.getByLabel('Powtórz nowe hasło').fill('krótkie');
      await desk.page.getByRole('button', { name: 'Zapisz' }).click();
      await desk.page.getByText('Nowe hasło musi mieć co najmniej 10 znaków.').waitFor();
      await desk.page.getByLabel('Nowe hasło', { exact: true }).fill('zielony-rower-7');
      await desk.page.getByLabel('Powtórz nowe hasło').fill('zielony-rower-8');
      await desk.page.getByRole('button', { name: 'Zapisz' }).click();
      await desk.page.getByText('Nowe hasła się różnią.').waitFor();
      await desk.page.getByLabel('Powtórz nowe hasło').fill('zielony-rower-7');
      await desk.page.getByRole('button', { name: 'Zapisz' }).click();
      await desk.row(KASIA).waitFor();
    });

    test('speaks the language of the browser, and the one chosen from then on', async () => {
      stage = await startDeskStage({ webDir });
      desk = await openDeskPage(browser(), stage, { locale: 'ru-RU', signedIn: false });
      await desk.page.getByText('Вход для сотрудников').waitFor();
      await desk.page.getByLabel('Язык страницы').selectOption('en');
      await desk.page.getByText('Sign in to the desk').waitFor();
      await desk.page.reload();
      await desk.page.getByText('Sign in to the desk').waitFor();
      expect(await desk.page.locator('html').getAttribute('lang')).toBe('en');
    });
  });

  describe('for an agent', () => {
    beforeEach(async () => {
      stage = await startDeskStage({ webDir });
      await stage.commit(waitingChat(KASIA), waitingChat(OLEG));
    });

    test('leads from the queue to an answer whose way to the customer can be watched', async () => {
      desk = await openDeskPage(browser(), stage);
      await desk.row(KASIA).getByText('czeka 9 min').waitFor();
      await desk.row(KASIA).getByText('duże emocje').waitFor();
      await desk.row(KASIA).getByText('pilne').waitFor();
      await desk.row(KASIA).click();
      await desk.page.getByRole('button', { name: 'Weź' }).click();
      await desk.page.getByText('Ta rozmowa jest Twoja').waitFor();
      await desk.words.fill('Dzień dobry, już sprawdzam u kuriera.');
      await desk.words.press('Enter');
      const answer = desk.page.locator('.by-agent', { hasText: 'już sprawdzam u kuriera' });
      await answer.getByText('Czeka na wysłanie').waitFor();
      expect(await desk.words.inputValue()).toBe('');
      await stage.tick({ id: `${KASIA.chat}:8`, kind: 'sent', at: at(601), platformId: 'p8' });
      await answer.getByText('Wysłane').waitFor();
      await desk.page.getByRole('link', { name: 'Moje 1' }).waitFor();
      expect(await desk.page.title()).toBe('(1) Odzew');
    });

    test('tells why a person is needed, and what the bot had in mind', async () => {
      desk = await openDeskPage(browser(), stage, { hash: hashOf(KASIA) });
      const details = desk.page.getByLabel('Szczegóły');
      await details.getByText('Wiadomość jest pełna złości, groźby albo wyzwisk.').waitFor();
      await details.getByText('Gdzie paczka?').waitFor();
      await details.getByText('58%').first().waitFor();
      await details.getByText('LM-20391').waitFor();
      await details.getByText('zły', { exact: true }).waitFor();
    });

    test('keeps a note from the customer, and shows that it is one', async () => {
      desk = await openDeskPage(browser(), stage, { hash: hashOf(KASIA) });
      await desk.page.getByText('Notatka', { exact: true }).click();
      await desk.words.fill('Paczka wróciła do Łodzi.');
      await desk.page.getByRole('button', { name: 'Zapisz notatkę' }).click();
      await desk.page.locator('.line.note', { hasText: 'Paczka wróciła do Łodzi.' }).getByText('Notatka wewnętrzna').waitFor();
      const records = await stage.store.loadRecords(KASIA.chat, 0, 10);
      expect(records.flatMap((record) => record.outbox)).toEqual([]);
      expect((await stage.store.loadConversation(KASIA.chat))?.conversation.owner.kind).toBe('queue');
    });

    test('keeps what is typed for a note out of the reply, and both over a reload', async () => {
      desk = await openDeskPage(browser(), stage, { hash: hashOf(KASIA) });
      await desk.words.fill('Dzień dobry');
      await desk.page.getByText('Notatka', { exact: true }).click();
      expect(await desk.words.inputValue()).toBe('');
      await desk.words.fill('Trudna klientka');
      await desk.page.reload();
      expect(await desk.words.inputValue()).toBe('Dzień dobry');
      await desk.page.getByText('Notatka', { exact: true }).click();
      expect(await desk.words.inputValue()).toBe('Trudna klientka');
    });

    test('asks before sending a reply to something older than the latest question', async () => {
      desk = await openDeskPage(browser(), stage, { hash: hashOf(KASIA) });
      await desk.page.getByText('czekam już 9 dni').first().waitFor();
      await desk.words.fill('Paczka dojdzie jutro.');
      await stage.commit(writesAgain(waitingChat(KASIA), 'Proszę jednak anulować zamówienie!'));
      await desk.page.locator('.messages').getByText('Proszę jednak anulować').waitFor();
      await desk.words.press('Enter');
      const held = desk.page.getByRole('alertdialog');
      await held.getByText('Klient napisał coś nowego').waitFor();
      expect(await desk.words.inputValue()).toBe('Paczka dojdzie jutro.');
      await held.getByRole('button', { name: 'Wyślij mimo to' }).click();
      await desk.page.locator('.by-agent', { hasText: 'Paczka dojdzie jutro.' }).waitFor();
      expect(await held.count()).toBe(0);
    });

    test('shows what came during a break once and in order', async () => {
      desk = await openDeskPage(browser(), stage, { hash: hashOf(OLEG) });
      await desk.page.getByText('позовите человека').first().waitFor();
      await desk.page.context().setOffline(true);
      let record = waitingChat(OLEG);
      for (const text of ['раз', 'два', 'три']) {
        record = writesAgain(record, text);
        await stage.commit(record);
      }
      await desk.page.context().setOffline(false);
      await desk.page.locator('.messages').getByText('три', { exact: true }).waitFor({ timeout: 30_000 });
      expect(await desk.page.evaluate("Array.from(document.querySelectorAll('.messages > li'), (line) => Number(line.dataset.seq))")).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });

    test('tries again when news could not be fetched', async () => {
      desk = await openDeskPage(browser(), stage, { hash: hashOf(OLEG) });
      await desk.page.getByText('позовите человека').first().waitFor();
      await desk.page.getByRole('status').getByText('Połączono').first().waitFor({ state: 'attached' });
      await desk.page.route('**/messages?*', (route) => route.abort(), { times: 1 });
      await stage.commit(writesAgain(waitingChat(OLEG), 'алло'));
      await desk.page.getByText('Łączę się').first().waitFor();
      await desk.page.locator('.messages').getByText('алло').waitFor();
      await desk.page.getByText('Łączę się').first().waitFor({ state: 'detached' });
    });

    test('types Polish and Russian without setting off a shortcut', async () => {
      desk = await openDeskPage(browser(), stage, { hash: hashOf(KASIA) });
      await desk.words.click();
      for (const text of ['moją zażółć gęślą jaźń?/', 'съешь ещё этих мягких французских булок']) {
        await desk.words.pressSequentially(text);
        expect(await desk.words.inputValue()).toBe(text);
        await desk.words.fill('');
      }
      expect(await desk.page.locator('dialog[open]').count()).toBe(0);
      expect((await stage.store.loadConversation(KASIA.chat))?.conversation.rev).toBe(1);
    });

    test('can be worked by keys alone', async () => {
      desk = await openDeskPage(browser(), stage);
      await desk.row(KASIA).waitFor();
      await desk.page.keyboard.press('j');
      await desk.page.keyboard.press('j');
      expect(await desk.page.evaluate('document.activeElement.dataset.row')).toBe(OLEG.chat);
      await desk.page.keyboard.press('k');
      await desk.page.keyboard.press('Enter');
      await desk.page.getByRole('heading', { name: 'Katarzyna Wójcik' }).waitFor();
      await desk.page.keyboard.press('t');
      await desk.page.getByText('Ta rozmowa jest Twoja').waitFor();
      await desk.page.keyboard.press('n');
      await desk.page.keyboard.type('n j k');
      expect(await desk.words.inputValue()).toBe('n j k');
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('Shift+?');
      await desk.page.getByRole('heading', { name: 'Skróty klawiszowe' }).waitFor();
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('e');
      await desk.page.locator('.event', { hasText: 'Sprawę zamyka: Anna Zielińska' }).waitFor();
      await desk.page.keyboard.press('Escape');
      await desk.page.waitForURL(/#\/queue$/);
      await desk.page.keyboard.press('/');
      await desk.page.keyboard.type('Олег');
      await desk.row(OLEG).waitFor();
      expect(await desk.page.locator('[data-row]').count()).toBe(1);
    });

    test('names the colleague who was quicker', async () => {
      desk = await openDeskPage(browser(), stage, { hash: hashOf(KASIA), live: false });
      const take = desk.page.getByRole('button', { name: 'Weź' });
      await take.waitFor();
      const before = waitingChat(KASIA);
      await stage.commit({ ...before, n: 2, messages: [], ticket: null, conversation: { ...before.conversation, rev: 2, owner: { kind: 'agent', agentId: 'marek', name: 'Marek Sowa' } } });
      await take.click();
      await desk.page.getByRole('alert').getByText('Rozmowę prowadzi Marek Sowa.').waitFor();
      await desk.page.locator('.head').getByText('Rozmowę prowadzi Marek Sowa').waitFor();
      expect(await desk.words.isDisabled()).toBe(true);
    });
  });

  describe('on a phone', () => {
    test('leads from the list through take and reply to resolve and back', async () => {
      stage = await startDeskStage({ webDir });
      await stage.commit(waitingChat(OLEG));
      desk = await openDeskPage(browser(), stage, { width: 390 });
      await desk.row(OLEG).click();
      expect(await desk.page.locator('.list-pane').isVisible()).toBe(false);
      expect(await desk.page.evaluate("innerHeight - document.querySelector('.composer').getBoundingClientRect().bottom")).toBe(0);
      await desk.page.getByRole('button', { name: 'Weź' }).click();
      await desk.page.getByText('Ta rozmowa jest Twoja').waitFor();
      await desk.words.fill('Добрый день! Размер поменяем.');
      await desk.page.getByRole('button', { name: 'Wyślij do klienta' }).click();
      await desk.page.locator('.by-agent', { hasText: 'Размер поменяем' }).waitFor();
      await desk.page.getByRole('link', { name: 'Szczegóły' }).click();
      await desk.page.getByText('Klient poprosił o rozmowę z człowiekiem.').waitFor();
      await desk.page.goBack();
      await desk.page.getByRole('button', { name: 'Zamknij sprawę' }).click();
      await desk.page.locator('.event', { hasText: 'Sprawę zamyka' }).waitFor();
      await desk.page.getByRole('link', { name: 'Wróć do listy' }).click();
      await desk.page.getByText('Nikt nie czeka').waitFor();
      expect(await desk.sidewaysScroll()).toBe(0);
    });
  });
});
