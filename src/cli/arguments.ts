import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AppError } from '../errors';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Where content is read from when a command says otherwise than the environment. */
export const CONTENT_OPTIONS = {
  faq: { type: 'string' },
  flows: { type: 'string' },
  settings: { type: 'string' },
} as const;

/** node's own parser, with misuse told in our words (exit 2). */
export function parseArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new AppError('BAD_INPUT', error instanceof Error ? error.message : 'The arguments could not be read.', { cause: error });
  }
}
