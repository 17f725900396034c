import { TelegramError } from 'telegraf';
import { pauseMs } from '../../../src/channels/telegram/retry';

test('pauses grow to half a minute, unless Telegram names one', () => {
  const down = new Error('down');
  expect([0, 1, 2, 3, 4, 5, 6, 60].map((failures) => pauseMs(down, failures))).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  expect(pauseMs(new TelegramError({ error_code: 429, description: 'x', parameters: { retry_after: 90 } }), 0)).toBe(90_000);
});
