import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Tests in a real Chromium, one for the whole block. Where there is none they are skipped, and the output says which. */
export function describeInBrowser(name: string, define: (browser: () => Browser) => void): void {
  const executablePath = PLACES.find((place) => existsSync(place));
  let browser: Browser | null = null;
  const opened = () => {
    if (!browser) throw new Error('The browser is open only while tests run.');
    return browser;
  };
  if (executablePath === undefined) {
    process.stderr.write(`\n!!! NOT RUN: "${name}" needs a Chromium, and there is none at ${PLACES.join(', ')}.\n!!! On Debian: apt-get install --no-install-recommends chromium fonts-dejavu-core\n\n`);
    describe.skip(name, () => define(opened));
    return;
  }
  describe(name, () => {
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
    });
    define(opened);
  });
}
