// A browser at the desk: one page, signed in or not, and what tests ask of it.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Person } from './desk-people';
import type { DeskStage } from './desk-stage';
import { at } from './records';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface DeskPageOptions {
  readonly width?: number;
  readonly hash?: string;
  readonly dark?: boolean;
  readonly locale?: string;
  readonly signedIn?: boolean;
  /** false: live events never arrive. */
  readonly live?: boolean;
}

export interface DeskPage {
  readonly page: Page;
  /** Errors thrown in the page and dialogs it opened: there must be none. */
  readonly broken: readonly string[];
  row(person: Person): ReturnType<Page['locator']>;
  readonly words: ReturnType<Page['locator']>;
  /** What axe finds wrong with what is shown now. */
  problems(): Promise<readonly string[]>;
  /** Pixels by which the page is wider than the window. */
  sidewaysScroll(): Promise<number>;
  close(): Promise<void>;
}

/** The address of a chat within the queue. */
export function hashOf({ chat }: Pick<Person, 'chat'>, rest = ''): string {
  return `#/queue/${encodeURIComponent(chat)}${rest}`;
}

export async function openDeskPage(browser: Browser, stage: DeskStage, options: DeskPageOptions = {}): Promise<DeskPage> {
  const { width = 1280, hash = '', dark = false, locale = 'pl-PL', signedIn = true, live = true } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  const broken: string[] = [];
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
  if (!live) await page.route('**/api/live*', (route) => route.abort());
  await page.goto(`${stage.url}/desk${hash}`);
  return {
    page,
    broken,
    row: (person) => page.locator('[data-row]', { hasText: person.name ?? 'Bez imienia' }),
    words: page.locator('#words'),
    problems: async () => {
      await page.evaluate(AXE);
      return page.evaluate("axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)))");
    },
    sidewaysScroll: () => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    close: () => context.close(),
  };
}
