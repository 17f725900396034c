// Turns a second through the store on a file: receive, loadThread, commit with a leased reply, tickOutbox.
// Compile everything first, so that the writer has its thread: npx tsc -p . --outDir OUT && NODE_PATH=node_modules node OUT/bench/store.js [CHATS TO FILL IN BEFORE]
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { systemClock } from '../src/clock';
import { silentLog } from '../src/log';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import type { Store } from '../src/store/store';
import { activityOf, at, messageOf, outboxRowOf, recordOf } from '../test/support/records';

const MEASURE_MS = 4000;
const LEASE = { owner: 'bench', until: '2999-01-01T00:00:00.000Z' };
const ANSWER = 'Paczki wysyłamy w ciągu jednego dnia roboczego, kurier dojedzie w dwa dni. Numer przesyłki jest w mailu z potwierdzeniem.';

async function runTurn(store: Store, chat: string, n: number): Promise<void> {
  const activity = activityOf({ chat, order: n, text: `Gdzie jest moja paczka numer ${n}?` });
  await store.receive([activity], at(n));
  const { waiting } = await store.loadThread(chat);
  const conversationId = chat;
  const question = messageOf(2 * n - 1, { conversationId, text: activity.text, platformId: activity.platformId });
  const answer = messageOf(2 * n, { conversationId, author: { kind: 'bot' }, text: ANSWER, delivery: { state: 'queued', reason: null, platformId: null } });
  const row = outboxRowOf(2 * n, { conversationId, rev: n, state: 'leased', message: { text: ANSWER, buttons: [], attachment: null } });
  const consumed = waiting.map((each) => each.activity.id);
  const result = await store.commit(recordOf(n, { chat, consumed, messages: [question, answer], outbox: [row] }), LEASE);
  if (result !== 'committed' || (await store.loadStanding(row.id)) !== 'clear') throw new Error(`turn ${chat} ${n} went wrong: ${result}`);
  await store.tickOutbox([{ id: row.id, kind: 'sent', at: at(n), platformId: `${n}` }]);
}

async function measure(store: Store, concurrent: number): Promise<void> {
  const times: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const talk = async (chat: string) => {
    for (let n = 1; performance.now() - start < MEASURE_MS; n += 1) {
      const begun = performance.now();
      await runTurn(store, chat, n);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: concurrent }, (_, index) => talk(`telegram:bench:${concurrent}-${index}`)));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const sorted = times.toSorted((a, b) => a - b);
  const quantile = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(`${concurrent} at once: ${(times.length / seconds).toFixed(0)} turns/s, p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, ${((user + system) / times.length).toFixed(0)} µs CPU a turn`);
}

async function fill(store: Store, chats: number): Promise<void> {
  const width = 500;
  for (let from = 0; from < chats; from += width) {
    await Promise.all(Array.from({ length: Math.min(width, chats - from) }, async (_, index) => {
      const chat = `telegram:filled:${from + index}`;
      const messages = Array.from({ length: 20 }, (_each, seq) => messageOf(seq + 1, { conversationId: chat, text: seq % 2 === 1 ? ANSWER : `Pytanie ${seq} klienta ${from + index}` }));
      await store.commit(recordOf(1, { chat, messages }), null);
    }));
  }
}

async function look(what: string, act: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await act();
  console.log(`${what}: ${(performance.now() - begun).toFixed(1)} ms`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'odzew-bench-'));
  const path = join(folder, 'odzew.db');
  const store = await openSqliteStore({ path, clock: systemClock, log: silentLog });
  const chats = Number(process.argv[2] ?? 0);
  await look(`filling in ${chats} chats of 20 messages`, () => fill(store, chats));
  console.log(`file: ${(statSync(path).size / 1e6).toFixed(0)} MB`);
  for (const concurrent of [1, 8, 32, 128]) await measure(store, concurrent);
  const query = { view: 'all', agentId: null, limit: 50, offset: 0 } as const;
  await look('latest 50', () => store.loadConversations({ ...query, search: null }));
  await look('search of a rare word', () => store.loadConversations({ ...query, search: '4711' }));
  await look('search of a common beginning', () => store.loadConversations({ ...query, search: 'p' }));
  await look('search of a rare and a common word', () => store.loadConversations({ ...query, search: '4711 paczki' }));
  await look('counts', () => store.countConversations('ewa'));
  await store.close();
  rmSync(folder, { recursive: true });
}

void main();
