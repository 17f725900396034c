import type { ErrorRequestHandler, Response } from 'express';
import type { ErrorBody } from '../api/desk';
import { AppError, describeError, errorCode, type ErrorCode } from '../errors';
import type { Log } from '../log';

/** Code → status: the one table. */
const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  TOO_MANY: 429,
  UNAVAILABLE: 503,
  CONFIG: 500,
  INTERNAL: 500,
};

export function sendError(response: Response, code: ErrorCode, message: string): void {
  const body: ErrorBody = { error: { code, message } };
  response.status(STATUS[code]).json(body);
}

/** The HTTP boundary. What express itself refuses (bad JSON, too large) keeps its status; a stranger's error says nothing about itself. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refused = refusedByExpress(error);
    if (refused) {
      sendError(response, refused.code, refused.message);
      return;
    }
    const code = errorCode(error);
    if (STATUS[code] >= 500) log.error('request failed', { method: request.method, path: request.route?.path ?? 'unknown', error: describeError(error) });
    sendError(response, code, error instanceof AppError && code !== 'INTERNAL' ? error.message : 'Something went wrong on our side. Please try again.');
  };
}

function refusedByExpress(error: unknown): { readonly code: ErrorCode; readonly message: string } | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number' || error.status >= 500) return null;
  if (error.status === 413) return { code: 'TOO_LARGE', message: 'The request is too large.' };
  if (error.status === 404) return { code: 'NOT_FOUND', message: 'There is nothing here.' };
  return { code: 'BAD_INPUT', message: 'The request could not be read: check that it is well-formed JSON.' };
}
