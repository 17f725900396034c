import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createManualClock } from '../../src/clock';
import { silentLog } from '../../src/log';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import { describeStoreContract } from '../contracts/store-contract';
import { at } from '../support/records';

const clock = createManualClock(new Date(at(0)));

describeStoreContract('SQLite in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'odzew-store-'));
  const path = join(folder, 'new', 'odzew.db');
  let store = await openSqliteStore({ path, clock, log: silentLog });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openSqliteStore({ path, clock, log: silentLog });
      return store;
    },
    cleanup: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

describeStoreContract('SQLite in memory', async () => {
  const store = await openSqliteStore({ path: ':memory:', clock, log: silentLog });
  return { store, cleanup: () => store.close() };
});
