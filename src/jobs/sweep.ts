import type { Clock } from '../clock';
import type { Store } from '../store/store';

/** Ids are kept this long after use, so that a late redelivery or re-apply is recognised. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** Hourly: what was consumed, sent or ended long ago goes. */
export function sweep(store: Store, clock: Clock): Promise<void> {
  const now = clock.now();
  return store.sweep(new Date(now.getTime() - KEPT_MS).toISOString(), now.toISOString());
}
