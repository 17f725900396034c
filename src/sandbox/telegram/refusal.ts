/**
 * How the fake says no. Thrown, against the house rule that expected ends are values: a refusal may come from any depth of
 * checking some thirty methods, and there is exactly one place, exchange.ts, that turns it into an answer.
 */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: Readonly<Record<string, number>>,
  ) {
    super(description);
  }
}

/** 400; `what` without the "Bad Request: " in front. */
export function refuse(what: string, parameters?: Readonly<Record<string, number>>): never {
  throw new Refusal(400, `Bad Request: ${what}`, parameters);
}

/** 403; `what` without the "Forbidden: " in front. */
export function forbid(what: string): never {
  throw new Refusal(403, `Forbidden: ${what}`);
}

export function refuseForNow(retryAfter: number): never {
  throw new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
}

/** 409, to be thrown or handed to the poller it ends. */
export function createConflict(what: string): Refusal {
  return new Refusal(409, `Conflict: ${what}`);
}
