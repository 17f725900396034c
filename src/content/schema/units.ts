import { z } from 'zod';
import { customIssue } from './shapes';

const DURATION_UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "1.2s", "10m", "24h", "365d" → milliseconds. */
export const duration = z.unknown().transform((value, ctx) => {
  const found = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(String(value));
  const milliseconds = Math.round(Number(found?.[1]) * (DURATION_UNITS[found?.[2] ?? ''] ?? Number.NaN));
  if (Number.isSafeInteger(milliseconds)) return milliseconds;
  ctx.addIssue(customIssue({ rule: 'bad-duration', message: `${shown(value)} is not a length of time.`, fix: 'Write a number and its unit: 500ms, 1.2s, 10m, 24h or 30d.' }));
  return z.NEVER;
});

const SIZE_UNITS: Readonly<Record<string, number>> = { B: 1, kB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** "20MB" → bytes, 1024 to the kilobyte as the platforms count. */
export const size = z.unknown().transform((value, ctx) => {
  const found = /^(\d+(?:\.\d+)?) ?(B|kB|KB|MB|GB)$/.exec(String(value));
  const bytes = Math.round(Number(found?.[1]) * (SIZE_UNITS[found?.[2]?.replace('KB', 'kB') ?? ''] ?? Number.NaN));
  if (Number.isSafeInteger(bytes)) return bytes;
  ctx.addIssue(customIssue({ rule: 'bad-size', message: `${shown(value)} is not a size.`, fix: 'Write a number and its unit: 500kB, 20MB or 1GB.' }));
  return z.NEVER;
});

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `"${value}"` : 'This';
}
