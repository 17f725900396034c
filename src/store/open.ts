import type { Clock } from '../clock';
import { AppError } from '../errors';
import type { Log } from '../log';
import { openSqliteStore } from './sqlite/sqlite-store';
import type { Store } from './store';

/** The store a STORE_URL names. Throws CONFIG for a kind there is none of. */
export function openStore(url: string, parts: { readonly clock: Clock; readonly log: Log; readonly exclusive: boolean }): Promise<Store> {
  if (url.startsWith('sqlite:')) return openSqliteStore({ path: url.slice('sqlite:'.length), ...parts });
  throw new AppError('CONFIG', `STORE_URL must begin with sqlite:, such as sqlite:./data/odzew.db; it is "${url.split(':')[0] ?? ''}:…".`);
}
