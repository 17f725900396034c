/**
 * How the fake says no, with Meta's code and subcode. Thrown, against the house rule that expected ends are values: it may come
 * from any depth of checking, and exactly one place, exchange.ts, turns it into an answer.
 */
export class GraphProblem extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly subcode?: number,
    readonly status: number = 400,
  ) {
    super(message);
  }
}

/** Code 100: a bad parameter. */
export function refuseParam(what: string, subcode?: number): never {
  throw new GraphProblem(100, `(#100) ${what}`, subcode);
}

/** Code 10/2018278: outside of the allowed window. */
export function refuseWindow(): never {
  throw new GraphProblem(10, '(#10) This message is sent outside of allowed window.', 2018278);
}

/** Code 100/33: nothing under this id that this token may see. */
export function refuseObject(id: string): never {
  throw new GraphProblem(100, `Unsupported request. Object with ID '${id}' does not exist or cannot be loaded due to missing permissions.`, 33);
}
