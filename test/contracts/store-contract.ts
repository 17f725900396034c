import type { Store } from '../../src/store/store';
import { describeDelivery } from './store/delivery';
import { describeDesk } from './store/desk';
import { describeDurability } from './store/durability';
import { describeInbox } from './store/inbox';
import { describeLog } from './store/log';
import { describeStaff } from './store/staff';
import { describeSweep } from './store/sweep';

export interface OpenedStore {
  readonly store: Store;
  /** Closes the store and opens it again on the same data; absent where nothing outlives closing. */
  readonly reopen?: () => Promise<Store>;
  readonly cleanup: () => Promise<void>;
}

/** Every promise of the store port. Run it on every implementation; it never asks which one it runs on. */
export function describeStoreContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(name, () => {
    let opened: OpenedStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened.cleanup();
    });
    const current = () => opened.store;
    describeInbox(current);
    describeLog(current);
    describeDelivery(current);
    describeDesk(current);
    describeStaff(current);
    describeSweep(current);
    describeDurability(() => opened);
  });
}
