import type { Log } from '../../src/log';

/** A log that can be read: one `level message` a line. */
export interface GatheringLog extends Log {
  readonly lines: readonly string[];
}

export function createGatheringLog(): GatheringLog {
  const lines: string[] = [];
  const at = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
  return { lines, error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}
