/** What every Graph endpoint gets and may do. */
import type { Params, Upload } from '../params';
import type { Events } from './events';
import type { GraphWorld } from './world';

export interface GraphFake {
  readonly world: GraphWorld;
  readonly events: Events;
  readonly useWebhook: (url: string) => void;
}

export interface GraphCallIn {
  /** Path segment before the edge: the Page, a person, a comment … */
  readonly node: string;
  readonly params: Params;
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** Returns the JSON answer, or throws a GraphProblem. */
export type Endpoint = (call: GraphCallIn, fake: GraphFake) => unknown;
