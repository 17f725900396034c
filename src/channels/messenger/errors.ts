import { z } from 'zod';

import type { SendResult } from '../../domain/delivery';

const MINUTE = 60_000;

const GraphId = z.union([z.string(), z.number().transform(String)]);
const Accepted = z.object({ message_id: GraphId });
const Refused = z.object({ error: z.object({ code: z.number(), error_subcode: z.number().nullish().catch(null) }) });

/** Code, or code/subcode, → what to do (Messenger Platform, Error Codes). The finer one wins. */
const RULES: Readonly<Record<string, SendResult>> = {
  1: retry('temporary'),
  2: retry('temporary'),
  4: pause('throttled', 2),
  17: pause('throttled', 2),
  32: pause('throttled', 2),
  341: pause('throttled', 10),
  613: pause('throttled', 2),
  80006: pause('throttled', 2),
  368: pause('page-blocked', 30),
  2022: pause('page-blocked', 60),
  '10/1893063': pause('page-restricted', 60),
  10: pause('permission-missing', 10),
  200: pause('permission-missing', 10),
  '200/2018028': final('app-not-live'),
  190: pause('token-invalid', 5),
  '10/2018278': final('window-closed'),
  '10/2534022': final('window-closed'),
  '10/2018065': final('window-closed'),
  '10/2018108': final('unreachable', 'blocked-us'),
  551: final('unreachable', 'blocked-us'),
  '200/1545041': final('unreachable', 'blocked-us'),
  '100/2018001': final('no-such-person', 'gone'),
  '100/2018008': final('media-not-fetched'),
  '100/2018047': final('media-type'),
  '100/2018074': final('media-expired'),
  '100/2018109': final('media-too-large'),
  '100/2018294': final('media-timeout'),
  100: final('bad-request'),
  2018300: final('not-thread-owner'),
  2018321: { kind: 'retry', reason: 'automated-questions', afterMs: 3 * MINUTE, scope: 'chat' },
};

/** What an operator must do, for /readyz; by the reasons above. */
const TROUBLES: Readonly<Record<string, string>> = {
  'token-invalid': 'Messenger refuses the Page token (code 190); make a new one in the app dashboard and set MESSENGER_PAGE_TOKEN.',
  'permission-missing': 'Messenger says that a permission is missing (code 10 or 200); the app needs pages_messaging for this Page.',
  'app-not-live': 'Messenger delivers only to people with a role on the app (200/2018028); ask for Advanced Access in App Review.',
  'page-blocked': 'Messenger has blocked sending for a breach of policy (code 368 or 2022); see Page Support Home.',
  'page-restricted': 'Messenger has restricted the Page for a while (10/1893063); see Page Support Home.',
};

/**
 * One answer of the Send API → what becomes of the row. Pure. Without a Graph error in the body: 5xx and odd successes are
 * `unknown` (something between us and Meta spoke), 429 a pause, other refusals final.
 */
export function toSendResult(status: number, body: unknown): SendResult {
  const accepted = Accepted.safeParse(body);
  if (status < 300 && accepted.success) return { kind: 'sent', platformId: accepted.data.message_id };
  const refused = Refused.safeParse(body);
  if (refused.success) return toRule(refused.data.error.code, refused.data.error.error_subcode ?? null, status);
  if (status === 429) return pause('throttled', 2);
  if (status < 300 || status >= 500 || status === 408) return { kind: 'unknown', reason: `http-${status}` };
  return final(`http-${status}`);
}

/** What is wrong with the Page or the app, as a sentence; null when the result says nothing about them. */
export function toTrouble(result: SendResult): string | null {
  return result.kind === 'sent' ? null : (TROUBLES[result.reason] ?? null);
}

function toRule(code: number, subcode: number | null, status: number): SendResult {
  const rule = RULES[`${code}/${subcode}`] ?? findByLongNumber(subcode) ?? findByLongNumber(code) ?? RULES[String(code)];
  if (rule) return rule;
  // Codes nobody has written down: the server's own trouble passes, a refusal does not.
  const reason = subcode === null ? `code-${code}` : `code-${code}/${subcode}`;
  return status >= 500 ? retry(reason) : final(reason);
}

/** The seven-digit numbers mean the same under any code, and now and then stand alone. */
function findByLongNumber(number: number | null): SendResult | null {
  if (number === null || number < 1_000_000) return null;
  const key = Object.keys(RULES).find((key) => key === String(number) || key.endsWith(`/${number}`));
  return key === undefined ? null : (RULES[key] ?? null);
}

function retry(reason: string): SendResult {
  return { kind: 'retry', reason, afterMs: null, scope: 'message' };
}

function pause(reason: string, minutes: number): SendResult {
  return { kind: 'retry', reason, afterMs: minutes * MINUTE, scope: 'account' };
}

function final(reason: string, customer: 'gone' | 'blocked-us' | null = null): SendResult {
  return { kind: 'final', reason, customer };
}
