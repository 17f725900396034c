/** Whose fault it is, in a word. The HTTP boundary maps codes to statuses, the CLI to exit codes. */
export const ERROR_CODES = ['BAD_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'TOO_LARGE', 'TOO_MANY', 'UNAVAILABLE', 'CONFIG', 'INTERNAL'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A broken promise. The message says what happened, to what, and what to do; it may be shown to whoever asked. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

/** The code of any thrown thing; a stranger's error is INTERNAL, so that it can never leak to a user. */
export function errorCode(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'INTERNAL';
}

/** One line about an error and what caused it, for logs; never customer text. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` ← ${describeError(error.cause)}`;
  return `${error.message}${cause}`;
}
