import type { Problem } from '../../domain/problem';
import type { Settings } from '../../domain/settings';
import type { Entry } from '../../faq/entry';
import type { Flow } from '../../flows/flow';
import type { Placed } from '../place';
import type { Claim } from '../topic-file';

/** Everything that could be read, for the rules that look beyond one value's shape. */
export interface LintInput {
  readonly settings: Placed<Settings>;
  readonly entries: readonly Placed<Entry>[];
  readonly flows: readonly Placed<Flow>[];
  /** Every id that is written anywhere, also in entries and files with faults. */
  readonly claims: { readonly entries: readonly Claim[]; readonly flows: readonly Claim[] };
}

/** One rule; it finds all its problems at once. */
export type LintRule = (input: LintInput) => readonly Problem[];
