import { describeInBrowser } from '../support/browser';
import { type DeskPage, hashOf, openDeskPage } from '../support/desk-page';
import { KASIA, OLEG, type Person, waitingChat } from '../support/desk-people';
import { type DeskStage, startDeskStage } from '../support/desk-stage';
import { buildWeb } from '../support/web-build';

let webDir: string;
let stage: DeskStage;
let desk: DeskPage;

beforeAll(async () => {
  webDir = await buildWeb();
}, 120_000);

describeInBrowser('the desk as people meet it', (browser) => {
  jest.setTimeout(60_000);

  afterEach(async () => {
    await desk.close();
    await stage.stop();
    expect(desk.broken).toEqual([]);
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
      desk = await openDeskPage(browser(), stage, { width });
      await desk.page.locator('[data-row]').nth(4).waitFor();
      expect(await desk.sidewaysScroll()).toBe(0);
      expect(await desk.page.locator('[data-row] bdi').first().textContent()).toBe(HOSTILE);
      for (const { chat } of people) {
        await desk.page.goto(`${stage.url}/desk${hashOf({ chat })}`);
        await desk.page.locator('.bubble').first().waitFor();
        expect(await desk.sidewaysScroll()).toBe(0);
        await desk.page.goto(`${stage.url}/desk${hashOf({ chat }, '/details')}`);
        await desk.page.locator('.ticket').waitFor();
        expect(await desk.sidewaysScroll()).toBe(0);
      }
      expect(await desk.page.locator('#desk img, #desk script').count()).toBe(0);
    });

    test('keeps a very long message short until asked', async () => {
      desk = await openDeskPage(browser(), stage, { hash: hashOf({ chat: 'telegram:b:3' }) });
      await desk.page.getByRole('button', { name: /Pokaż całość/ }).click();
      expect(await desk.page.locator('.words').first().textContent()).toHaveLength(60_000);
      expect(await desk.sidewaysScroll()).toBe(0);
    });
  });

  describe('with files', () => {
    test('shows a real picture in place, and offers what only calls itself one as a file', async () => {
      stage = await startDeskStage({ webDir });
      const file = (name: string) => ({ kind: 'image', contentType: 'image/png', name, size: 2_000, source: { kind: 'platform-file', fileId: name } }) as const;
      stage.keep('real.png', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
      stage.keep('fake.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'));
      await stage.commit(waitingChat({ ...KASIA, lines: [{ text: null, attachments: [file('real.png'), file('fake.png')] }] }));
      desk = await openDeskPage(browser(), stage, { hash: hashOf(KASIA) });
      await desk.page.locator('a.file', { hasText: 'fake.png' }).waitFor();
      const picture = desk.page.locator('.picture img');
      expect(await picture.count()).toBe(1);
      expect(await desk.page.evaluate("document.querySelector('.picture img').naturalWidth")).toBe(1);
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
      desk = await openDeskPage(browser(), stage, { dark, width });
      await desk.row(KASIA).waitFor();
      expect(await desk.problems()).toEqual([]);
      await desk.row(KASIA).click();
      await desk.page.locator('.bubble').first().waitFor();
      await desk.page.getByRole('button', { name: 'Weź' }).waitFor();
      expect(await desk.problems()).toEqual([]);
      await desk.page.getByText('Notatka', { exact: true }).click();
      await desk.words.fill('Notatka');
      expect(await desk.problems()).toEqual([]);
      await desk.page.goto(`${stage.url}/desk${hashOf(KASIA, '/details')}`);
      await desk.page.locator('.ticket').waitFor();
      expect(await desk.problems()).toEqual([]);
      await desk.page.evaluate('document.activeElement.blur()');
      await desk.page.keyboard.press('?');
      await desk.page.getByRole('heading', { name: 'Skróty klawiszowe' }).waitFor();
      expect(await desk.problems()).toEqual([]);
    });

    test.each([false, true])('has nothing in the way at the door either (dark: %s)', async (dark) => {
      desk = await openDeskPage(browser(), stage, { dark, signedIn: false });
      await desk.page.getByLabel('E-mail').waitFor();
      expect(await desk.problems()).toEqual([]);
    });

    test('fits a window of 640 by 400, a laptop at 200 %', async () => {
      desk = await openDeskPage(browser(), stage, { width: 640, hash: hashOf(KASIA) });
      await desk.page.setViewportSize({ width: 640, height: 400 });
      await desk.words.fill('x');
      await desk.words.scrollIntoViewIfNeeded();
      expect(await desk.words.isVisible()).toBe(true);
      expect(await desk.sidewaysScroll()).toBe(0);
    });
  });
});
