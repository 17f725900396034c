import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const INSTALL = 'npm ci --prefix bench/peers';

export function arePeersInstalled(): boolean {
  return existsSync(join(__dirname, 'node_modules'));
}

/** A package of bench/peers/package.json. Only those who call it pay for loading it. */
export function requirePeer(name: string): unknown {
  return createRequire(join(__dirname, 'package.json'))(name);
}
