import type { LogRecord } from '../../src/domain/record';
import type { StreamedEvent } from '../support/event-stream';
import { openEventStream, type EventStream } from '../support/event-stream';
import { recordOf } from '../support/records';
import { startApp, type StartedApp } from '../support/started-app';

jest.setTimeout(30_000);

let started: StartedApp;
let cookie: string;
let open: EventStream[];

beforeEach(async () => {
  started = await startApp();
  cookie = await started.signIn('agent');
  open = [];
});

afterEach(async () => {
  open.forEach((stream) => stream.close());
  await started.stop();
});

/** A page that follows what happens, from `after` on where given. */
async function follow(headers: Readonly<Record<string, string>> = {}, query = ''): Promise<EventStream> {
  const stream = await openEventStream(`${started.url}/api/live${query}`, { cookie, ...headers });
  open.push(stream);
  return stream;
}

/** Commits as another process would: this one notices at its next look. */
async function commit(...records: readonly LogRecord[]): Promise<void> {
  for (const record of records) await started.store.commit(record, null);
}

const chat = (n: number, name = 'a') => recordOf(n, { chat: `telegram:shop-bot:${name}` });
const changes = (stream: EventStream) => stream.events.filter(({ event }) => event === 'change').map(({ data }) => JSON.parse(data));
const isChange = (rev: number, name = 'a') => ({ event, data }: StreamedEvent) => event === 'change' && JSON.parse(data).rev === rev && JSON.parse(data).conversationId.endsWith(`:${name}`);

test('a page hears what happens after it came, and in which order', async () => {
  await commit(chat(1));
  const page = await follow();
  expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([200, 'text/event-stream; charset=utf-8', 'no-cache, no-transform']);
  await commit(chat(2), chat(1, 'b'), chat(3));
  started.clock.advance(500);
  await page.until(isChange(3));
  expect(changes(page).map(({ conversationId, rev }) => `${conversationId.split(':')[2]}${rev}`)).toEqual(['a2', 'b1', 'a3']);
  expect(changes(page)[0]).toEqual({ conversationId: 'telegram:shop-bot:a', rev: 2, seq: 2, kind: 'record' });
});

test('positions only grow', async () => {
  const page = await follow();
  await commit(chat(1), chat(2), chat(3));
  started.clock.advance(500);
  await page.until(isChange(3));
  const ids = page.events.filter(({ event }) => event === 'change').map(({ id }) => Number(id));
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  expect(new Set(ids).size).toBe(3);
});

test.each(['header', 'query'] as const)('a page that was away is told what it missed, once (%s)', async (where) => {
  const first = await follow();
  await commit(chat(1));
  started.clock.advance(500);
  const seen = (await first.until(isChange(1))).id ?? '';
  first.close();
  await commit(chat(2), chat(3));
  const again = where === 'header' ? await follow({ 'last-event-id': seen }) : await follow({}, `?after=${seen}`);
  await again.until(isChange(3));
  await commit(chat(4));
  started.clock.advance(500);
  await again.until(isChange(4));
  expect(changes(again).map(({ rev }) => rev)).toEqual([2, 3, 4]);
});

test('what happens while a page catches up is neither lost nor told twice', async () => {
  const other = await follow();
  await commit(chat(1));
  const all = Promise.all(Array.from({ length: 5 }, () => follow({ 'last-event-id': '0' })));
  for (let n = 2; n <= 30; n += 1) {
    await commit(chat(n));
    started.clock.advance(500);
  }
  const pages = await all;
  started.clock.advance(500);
  await Promise.all([other, ...pages].map((page) => page.until(isChange(30))));
  const expected = Array.from({ length: 30 }, (_, index) => index + 1);
  for (const page of pages) expect(changes(page).map(({ rev }) => rev)).toEqual(expected);
});

test('a page that missed too much is told to load afresh', async () => {
  for (let n = 1; n <= 2_001; n += 1) await commit(chat(n));
  const page = await follow({ 'last-event-id': '0' });
  const reset = await page.until(({ event }) => event === 'reset');
  expect([Number(reset.id), changes(page)]).toEqual([await started.store.loadLastPosition(), []]);
  await commit(chat(2_002));
  started.clock.advance(500);
  await page.until(isChange(2_002));
});

test('a position that is none is taken for none', async () => {
  await commit(chat(1));
  const page = await follow({ 'last-event-id': 'yesterday' });
  await commit(chat(2));
  started.clock.advance(500);
  await page.until(isChange(2));
  expect(changes(page)).toHaveLength(1);
});

test('a quiet line shows that it is open', async () => {
  const page = await follow();
  started.clock.advance(20_000);
  await page.until(({ event }) => event === 'comment');
});

test('stopping ends the pages\' lines, and none of them hears half an event', async () => {
  const page = await follow();
  await commit(chat(1));
  started.clock.advance(500);
  const stopping = started.stop();
  await page.ended;
  await stopping;
  started = await startApp();
});
