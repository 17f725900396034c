import { createLogger, format, transports } from 'winston';

type Fields = Readonly<Record<string, unknown>>;

/** Structured lines with ids, never customer text. */
export interface Log {
  error(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  debug(message: string, fields?: Fields): void;
}

export function createLog(options: { readonly level: string; readonly format: 'json' | 'pretty' }): Log {
  const pretty = format.printf(({ level, message, timestamp, ...rest }) => {
    const fields = Object.entries(rest).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
    return [String(timestamp).slice(11, 19), level, String(message), ...fields].join(' ');
  });
  return createLogger({
    level: options.level,
    format: format.combine(format.timestamp(), options.format === 'json' ? format.json() : pretty),
    // Standard output belongs to what commands print; logs go to standard error.
    transports: [new transports.Console({ stderrLevels: ['error', 'warn', 'info', 'debug'] })],
  });
}

export const silentLog: Log = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
