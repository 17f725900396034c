import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createManualClock } from '../../src/clock';
import { silentLog } from '../../src/log';
import type { Command } from '../../src/store/sqlite/commands';
import { openDatabase } from '../../src/store/sqlite/database';
import { migrate, MIGRATIONS } from '../../src/store/sqlite/migrations';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { createWriter } from '../../src/store/sqlite/writer';
import { at, messageOf, outboxRowOf, recordOf } from '../support/records';

const folder = mkdtempSync(join(tmpdir(), 'odzew-file-'));
const clock = createManualClock(new Date(at(0)));
const open = (name: string) => openSqliteStore({ path: join(folder, name), clock, log: silentLog });

afterAll(() => rmSync(folder, { recursive: true }));

describe('opening the database', () => {
  it('refuses while another Odzew serves it, says what to do, and leaves one whole file behind', async () => {
    const first = await open('one.db');
    await expect(open('one.db')).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('STORE_URL') });
    await first.saveValue('k', 'v');
    await first.close();
    copyFileSync(join(folder, 'one.db'), join(folder, 'copy.db'));
    const [again, copy] = [await open('one.db'), await open('copy.db')];
    expect([await again.loadValue('k'), await copy.loadValue('k')]).toEqual(['v', 'v']);
    await Promise.all([again.close(), copy.close()]);
  });

  it('refuses what a newer Odzew wrote, and leaves it as it is', async () => {
    await (await open('newer.db')).close();
    const db = openDatabase(join(folder, 'newer.db'));
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    await expect(open('newer.db')).rejects.toMatchObject({ code: 'CONFIG', message: expect.stringContaining('newer Odzew') });
    expect(db.query('PRAGMA user_version').all()).toEqual([{ user_version: MIGRATIONS.length + 1 }]);
    db.close();
  });

  it.each([
    ['a file that is no database', (path: string) => writeFileSync(path, 'not a database, but long enough to have a header of one '.repeat(20))],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('says so when the path is %s', async (what, prepare) => {
    prepare(join(folder, what));
    await expect(open(what)).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining(what) });
  });
});

it('what a former life had in hand is due at once, and marked as perhaps sent', async () => {
  const before = await open('lives.db');
  await before.commit(recordOf(1, { messages: [messageOf(1)], outbox: [outboxRowOf(1, { state: 'leased' })] }), { owner: 'dead', until: at(30) });
  await before.close();
  const after = await open('lives.db');
  const leased = await after.leaseOutbox({ owner: 'alive', now: at(2), leaseUntil: at(32), limit: 10 });
  expect(leased.map(({ row }) => ({ id: row.id, unsure: row.unsure }))).toEqual([{ id: outboxRowOf(1).id, unsure: true }]);
  await after.close();
});

describe('writes that share a flush', () => {
  const commit = (chat: string, seqs: readonly number[]): Command => {
    const messages = seqs.map((seq) => messageOf(seq, { conversationId: chat }));
    return { kind: 'commit', json: JSON.stringify(recordOf(1, { chat, messages })), lease: null };
  };
  const openWriter = () => {
    const db = openDatabase(':memory:');
    migrate(db, ':memory:');
    const count = (table: string) => db.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).all()[0]?.n;
    return { db, count, writer: createWriter(db) };
  };

  it('do not undo each other when one is refused or comes second', () => {
    const { count, writer } = openWriter();
    const outcomes = writer.write([commit('a', [1]), commit('b', [1, 1]), commit('a', [1]), commit('c', [1])]);
    expect(outcomes.map((outcome) => (outcome.kind === 'done' ? outcome.answer : outcome.code))).toEqual(['committed', 'INTERNAL', 'conflict', 'committed']);
    expect([count('log'), count('conversations'), count('messages'), count('changes')]).toEqual([2, 2, 2, 2]);
  });

  it('fail alone when a record has a field of the wrong kind', () => {
    const { count, writer } = openWriter();
    const wrong: Command = { kind: 'commit', json: JSON.stringify({ ...recordOf(1, { chat: 'b' }), at: true }), lease: null };
    expect(writer.write([commit('a', [1]), wrong]).map((outcome) => outcome.kind)).toEqual(['done', 'failed']);
    expect(count('log')).toBe(1);
  });

  it('all fail as unavailable when the disk is full, and work again when there is room', () => {
    const { db, count, writer } = openWriter();
    db.exec('PRAGMA max_page_count = 80');
    const big: Command = { kind: 'save-file', id: 'f', conversationId: 'a', json: '{}', bytes: new Uint8Array(2_000_000) };
    const outcomes = writer.write([commit('a', [1]), big, commit('b', [1])]);
    const safe = outcomes.filter((outcome) => outcome.kind === 'done').length;
    expect(outcomes[1]).toMatchObject({ kind: 'failed', code: 'UNAVAILABLE' });
    expect(count('log')).toBe(safe);
    expect(count('files')).toBe(0);
    db.exec('PRAGMA max_page_count = 100000');
    expect(writer.write([big])).toEqual([{ kind: 'done', answer: null }]);
  });
});
