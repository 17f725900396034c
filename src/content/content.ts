import type { Settings } from '../domain/settings';
import type { Entry } from '../faq/entry';
import type { FaqIndex } from '../faq/index-build';
import type { Flow } from '../flows/flow';

/** All checked entries, flows and settings. Replaced whole, never edited. */
export interface Content {
  /** Hash of everything read. */
  readonly version: string;
  readonly settings: Settings;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly index: FaqIndex;
}
