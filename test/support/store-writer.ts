// Run as a program of its own: writes records to the database named on the command line until killed, and prints each one that is safe.
import { systemClock } from '../../src/clock';
import { silentLog } from '../../src/log';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { Store } from '../../src/store/store';
import { activityOf, at, recordOf } from './records';

const CHATS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

async function writeWithoutEnd(store: Store, chat: string): Promise<void> {
  for (let n = 1; ; n += 1) {
    const activity = activityOf({ chat, order: n });
    await store.receive([activity], at(n));
    await store.commit(recordOf(n, { chat, consumed: [activity.id] }), null);
    process.stdout.write(`${chat} ${n}\n`);
  }
}

async function main(): Promise<void> {
  const store = await openSqliteStore({ path: String(process.argv[2]), clock: systemClock, log: silentLog });
  await Promise.all(CHATS.map((chat) => writeWithoutEnd(store, chat)));
}

void main();
