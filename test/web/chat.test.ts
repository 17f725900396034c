import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Button, Message } from '../../src/domain/conversation';
import { describeInBrowser } from '../support/browser';
import { buildWeb } from '../support/web-build';
import { startWebChatStage, type Answer, type WebChatStage } from '../support/web-chat-stage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ENTRY: Button['action'] = { kind: 'entry', entryId: 'delivery-time' };
const BUTTONS: readonly Button[] = [{ title: 'Ile trwa dostawa?', action: ENTRY }, { title: 'Śledź paczkę', action: { kind: 'url', url: 'https://kurier.example/LM-20391' } }];

/** Greets, knows about parcels, and repeats everything else. */
const answer: Answer = ({ text, payload }) => {
  if (payload !== null) return [bot('Dostawa trwa 1–2 dni robocze.')];
  if (text === null) return [bot('Cześć! W czym pomóc?', BUTTONS)];
  return [bot(text.includes('paczka') ? 'Paczka jest u kuriera: https://kurier.example/LM-20391.' : `Słyszę: ${text}`)];
};

function bot(text: string, buttons: readonly Button[] = []): Partial<Message> {
  return { author: { kind: 'bot' }, text, buttons };
}

const anna = (text: string): Partial<Message> => ({ author: { kind: 'agent', agentId: 'a1', name: 'Anna' }, text });

describeInBrowser('the customer\'s page', (browser) => {
  let webDir: string;
  let stage: WebChatStage;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    webDir = await buildWeb();
  }, 120_000);
  beforeEach(async () => {
    stage = await startWebChatStage({ webDir, answer });
    ({ context, page } = await visit(browser()));
  });
  afterEach(async () => {
    await context.close();
    await stage.stop();
  });

  const visit = async (by: Browser, options: BrowserContextOptions = {}) => {
    const visiting = await by.newContext({ locale: 'pl-PL', viewport: { width: 390, height: 780 }, ...options });
    const opened = await visiting.newPage();
    opened.setDefaultTimeout(10_000);
    await opened.goto(`${stage.url}/chat`);
    await opened.getByText('Cześć! W czym pomóc?').waitFor();
    return { context: visiting, page: opened };
  };
  const write = async (text: string, on = page) => {
    await on.getByRole('textbox').fill(text);
    await on.getByRole('textbox').press('Enter');
  };
  const lines = async (on = page) => on.locator('.text').allTextContents();

  test('a customer asks, is answered, and finds the conversation again after a reload', async () => {
    await write('gdzie moja paczka');
    await page.getByText('Paczka jest u kuriera').waitFor();
    const before = await lines();
    expect(before).toEqual(['Cześć! W czym pomóc?', 'gdzie moja paczka', 'Paczka jest u kuriera: https://kurier.example/LM-20391.']);
    await page.reload();
    await page.getByText('Paczka jest u kuriera').waitFor();
    expect(await lines()).toEqual(before);
    expect(stage.heard).toEqual(['start', 'gdzie moja paczka']);
  }, 30_000);

  test('what is written without internet is sent once it is back, and what was missed comes, once each', async () => {
    await context.setOffline(true);
    await write('pierwsza');
    await write('druga');
    await page.getByText('Wyślemy, gdy wróci połączenie').first().waitFor();
    await stage.say([anna('Jestem, już czytam.')]);
    await context.setOffline(false);
    await page.getByText('Słyszę: druga').waitFor();
    const seen = await lines();
    expect(seen.toSorted()).toEqual(['Cześć! W czym pomóc?', 'Jestem, już czytam.', 'Słyszę: druga', 'Słyszę: pierwsza', 'druga', 'pierwsza']);
    expect(stage.heard).toEqual(['start', 'pierwsza', 'druga']);
    await page.reload();
    await page.getByText('Słyszę: druga').waitFor();
    expect(await lines()).toEqual(seen);
  }, 30_000);

  test('a message whose receipt got lost is not said twice', async () => {
    let posts = 0;
    const retried = new Promise<void>((resolve) => {
      void page.route('**/api/chat/messages', async (route) => {
        posts += 1;
        await route.fetch();
        if (posts === 1) return route.abort();
        resolve();
        return route.fallback();
      });
    });
    await write('czy dotarło?');
    await retried;
    await page.getByText('Słyszę: czy dotarło?').waitFor();
    expect(stage.heard).toEqual(['start', 'czy dotarło?']);
    expect((await lines()).filter((line) => line === 'czy dotarło?')).toHaveLength(1);
  }, 30_000);

  test('what could not be sent before the page was closed is sent by the next one', async () => {
    await page.route('**/api/chat/messages', (route) => route.abort());
    await write('zanim zamknę');
    await page.getByText('Wyślemy, gdy wróci połączenie').waitFor();
    await page.unroute('**/api/chat/messages');
    await page.reload();
    await page.getByText('Słyszę: zanim zamknę').waitFor();
    expect((await lines()).filter((line) => line === 'zanim zamknę')).toHaveLength(1);
  }, 30_000);

  test('a tapped button is answered, and stays tappable after the customer went on', async () => {
    const button = page.getByRole('button', { name: 'Ile trwa dostawa?' });
    await button.click();
    await page.getByText('Dostawa trwa 1–2 dni robocze.').waitFor();
    await button.click();
    await page.getByText('Dostawa trwa 1–2 dni robocze.').nth(1).waitFor();
    expect(stage.heard).toEqual(['start', 'b:2:0', 'b:2:0']);
    expect(await page.getByRole('link', { name: 'Śledź paczkę' }).getAttribute('href')).toBe('https://kurier.example/LM-20391');
  }, 30_000);

  test('the header says who answers, and the agent is called by name', async () => {
    await page.getByText('Odpowiada bot, od razu').waitFor();
    await stage.say([], { conversation: { owner: { kind: 'queue' } } });
    await page.getByText('Czekamy na osobę z zespołu').waitFor();
    await stage.say([anna('Dzień dobry!')], { conversation: { owner: { kind: 'agent', agentId: 'a1', name: 'Anna' } } });
    await page.getByText('Odpisuje Anna').waitFor();
    await page.locator('.name', { hasText: 'Anna' }).waitFor();
  }, 30_000);

  test('text is never markup, and only web addresses are links', async () => {
    await stage.say([bot('<img src=x onerror="document.title=1"> javascript:alert(1) https://kalina.example/a_(b)?c=1.')]);
    await page.getByText('<img src=x').waitFor();
    expect(await page.locator('.text img').count()).toBe(0);
    expect(await page.locator('.text a').count()).toBe(1);
    expect(await page.locator('.text a').getAttribute('href')).toBe('https://kalina.example/a_(b)?c=1');
  }, 30_000);

  test('Enter sends, Shift+Enter begins a line, and an Enter of an input method does neither', async () => {
    const field = page.getByRole('textbox');
    await field.fill('jeden');
    await field.press('Shift+Enter');
    await field.pressSequentially('dwa');
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await field.inputValue()).toBe('jeden\ndwa');
    await field.press('Enter');
    await page.getByText('Słyszę: jeden').waitFor();
    expect(stage.heard).toEqual(['start', 'jeden\ndwa']);
  }, 30_000);

  test('somebody who reads further up is not pulled down, but told that there is more', async () => {
    await stage.say(Array.from({ length: 30 }, (_, index) => bot(`Linia ${index}`)));
    await page.getByText('Linia 29').waitFor();
    await page.evaluate("document.querySelector('.thread').scrollTop = 0");
    await page.waitForFunction("document.querySelector('.thread').scrollTop === 0");
    await stage.say([bot('Na samym dole')]);
    await page.getByRole('button', { name: 'Nowe wiadomości' }).click();
    await page.waitForFunction("(() => { const box = document.querySelector('.thread'); return box.scrollHeight - box.scrollTop - box.clientHeight < 2; })()");
    expect(await page.getByRole('button', { name: 'Nowe wiadomości' }).count()).toBe(0);
  }, 30_000);

  test('dots show that an answer is on its way, and go when it comes', async () => {
    stage.channel.showTyping(JSON.stringify({ visitor: stage.conversationId().split(':')[2] }));
    await page.locator('.typing').waitFor();
    await stage.say([bot('Już mam.')]);
    await page.getByText('Już mam.').waitFor();
    expect(await page.locator('.typing').count()).toBe(0);
  }, 30_000);

  test('where the browser keeps nothing, the chat works all the same', async () => {
    const strict = await browser().newContext({ locale: 'pl-PL' });
    await strict.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })");
    const opened = await strict.newPage();
    await opened.goto(`${stage.url}/chat`);
    await opened.getByText('Cześć! W czym pomóc?').waitFor();
    await write('halo', opened);
    await opened.getByText('Słyszę: halo').waitFor();
    await strict.close();
  }, 30_000);

  test.each([
    ['pl', 'Napisz wiadomość', 'pl-PL'],
    ['ru', 'Напишите сообщение', 'ru-RU'],
    ['en', 'Write a message', 'en-GB'],
    ['pl', 'Napisz wiadomość', 'hu-HU'],
  ])('the page speaks %s: %s', async (language, placeholder, locale) => {
    const { context: visiting, page: opened } = await visit(browser(), { locale });
    await opened.getByPlaceholder(placeholder).waitFor();
    expect(await opened.evaluate('document.documentElement.lang')).toBe(language);
    await visiting.close();
  }, 30_000);

  test.each([
    ['a narrow phone', { viewport: { width: 320, height: 568 } }],
    ['a phone at night', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
    ['a desktop', { viewport: { width: 1280, height: 900 } }],
  ] as const)('everybody can use it on %s', async (_name, options) => {
    const { context: visiting, page: opened } = await visit(browser(), options);
    await write('gdzie moja paczka', opened);
    await stage.say([anna('x'.repeat(200)), bot('Coś jeszcze?', BUTTONS)], { conversation: { owner: { kind: 'agent', agentId: 'a1', name: 'Anna' } } });
    await opened.getByText('Coś jeszcze?').waitFor();
    await opened.evaluate(AXE);
    const violations = await opened.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((found) => found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))');
    expect(violations).toEqual([]);
    expect(await opened.evaluate("[document.documentElement, document.querySelector('.thread')].every((box) => box.scrollWidth <= box.clientWidth)")).toBe(true);
    await visiting.close();
  }, 30_000);
});

describeInBrowser('the widget on another site', (browser) => {
  let shop: { readonly url: string; stop(): Promise<void> };
  let stage: WebChatStage;
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    const html = { body: '' };
    shop = await serve(html);
    stage = await startWebChatStage({ webDir: await buildWeb(), answer, frameAncestors: [shop.url] });
    html.body = `<!doctype html><html lang="pl"><head><title>Kalina</title>
      <meta http-equiv="Content-Security-Policy" content="style-src 'self' 'unsafe-inline'; script-src ${stage.url}; frame-src ${stage.url}">
      <style>* { font-size: 3px !important; color: red !important } div, button, iframe, odzew-chat { display: none !important; position: static !important }</style></head>
      <body><h1>Sklep</h1><script src="${stage.url}/widget.js" async></script></body></html>`;
    context = await browser().newContext({ locale: 'pl-PL', viewport: { width: 1100, height: 800 } });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(shop.url);
  }, 120_000);
  afterEach(async () => {
    await context.close();
    await stage.stop();
    await shop.stop();
  });

  const button = () => page.locator('odzew-chat').getByRole('button');
  const chat = () => page.frameLocator('odzew-chat iframe');

  test('a button opens the chat beside the page, Escape closes it, and the focus returns', async () => {
    await page.getByRole('button', { name: 'Otwórz czat' }).click();
    await chat().getByText('Cześć! W czym pomóc?').waitFor();
    expect(await button().getAttribute('aria-expanded')).toBe('true');
    await chat().getByRole('textbox').fill('gdzie moja paczka');
    await chat().getByRole('textbox').press('Enter');
    await chat().getByText('Paczka jest u kuriera').waitFor();
    await chat().getByRole('textbox').press('Escape');
    await page.locator('odzew-chat .panel').waitFor({ state: 'hidden' });
    expect(await button().getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate("document.querySelector('odzew-chat').shadowRoot.activeElement?.tagName")).toBe('BUTTON');
  }, 30_000);

  test('nobody is greeted before they open it', async () => {
    await button().waitFor();
    expect(await page.locator('odzew-chat iframe').count()).toBe(0);
    expect(stage.heard).toEqual([]);
  }, 30_000);

  test('news are counted on the button while the panel is closed, also on the next page', async () => {
    await button().click();
    await chat().getByText('Cześć! W czym pomóc?').waitFor();
    await page.reload();
    await stage.say([anna('Halo?')]);
    await page.getByRole('button', { name: 'Otwórz czat (nowe wiadomości: 1)' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Otwórz czat (nowe wiadomości: 1)' }).waitFor();
    expect(await page.locator('odzew-chat b').textContent()).toBe('1');
    await button().click();
    await chat().getByText('Halo?').waitFor();
    await page.evaluate('odzew.close()');
    await page.getByRole('button', { name: 'Otwórz czat', exact: true }).waitFor();
    expect(stage.heard).toEqual(['start']);
  }, 30_000);

  test('it fills the screen of a phone and can be closed there', async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    await button().click();
    expect(await page.locator('odzew-chat .panel').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 700 });
    await chat().getByRole('button', { name: 'Zamknij czat' }).click();
    await button().waitFor();
  }, 30_000);

  test('it leaves one name behind on the page, and is small', async () => {
    await button().waitFor();
    const names = await page.evaluate("(() => { const frame = document.createElement('iframe'); document.body.append(frame); const plain = Object.getOwnPropertyNames(frame.contentWindow); return Object.getOwnPropertyNames(window).filter((name) => !plain.includes(name) && !/^(\\d+|__playwright.*|__pw.*)$/.test(name)); })()");
    expect(names).toEqual(['odzew']);
    const script = await (await fetch(`${stage.url}/widget.js`)).arrayBuffer();
    expect(script.byteLength).toBeLessThan(6 * 1024);
  }, 30_000);

  test('a site that is not on the list cannot show the chat', async () => {
    await shop.stop();
    shop = await serve({ body: `<!doctype html><script src="${stage.url}/widget.js"></script>` });
    await page.goto(shop.url);
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await button().click();
    expect((await refused).type()).toBe('error');
  }, 30_000);
});

/** A site of somebody else, with one page. */
async function serve(html: { readonly body: string }): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // not a pipe: listen() got a port
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
