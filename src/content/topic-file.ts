import { basename } from 'node:path';
import type { Language } from '../domain/language';
import type { Problem } from '../domain/problem';
import type { Entry } from '../faq/entry';
import { type EntryDraft, toEntry } from '../faq/parse-entry';
import { check } from './check';
import { type Place, type Placed, under } from './place';
import { createEntrySchema, topicSchema } from './schema/entry-schema';
import { isMapping } from './schema/shapes';
import type { YamlSource } from './yaml';

/** An id and who claims it; also of entries and flows with faults, so that what leads to them is not called unknown. */
export interface Claim {
  readonly id: string;
  readonly place: Place;
}

export interface ParsedFile<T> {
  readonly items: readonly Placed<T>[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** Everything in one file of the knowledge base. A faulty entry does not keep its neighbours from being read. */
export function parseTopicFile(file: string, source: YamlSource, defaultLanguage: Language): ParsedFile<Entry> {
  const header = check(topicSchema, source.value, source.at);
  const topic = header.value?.topic ?? basename(file).replace(/\.ya?ml$/i, '');
  const schema = createEntrySchema(defaultLanguage);
  const parsed = entriesOf(source.value).map((value, index) => {
    const at = under(source.at, ['entries', index]);
    const checked = check<EntryDraft>(schema, value, at);
    const items = checked.value === null ? [] : [{ value: toEntry(checked.value, { topic, place: at([]) }), at, faults: checked.faults }];
    return { items, claims: claimOf(value, at(['id'])), problems: checked.problems };
  });
  return {
    items: parsed.flatMap((part) => part.items),
    claims: parsed.flatMap((part) => part.claims),
    problems: [...header.problems, ...parsed.flatMap((part) => part.problems)],
  };
}

function entriesOf(value: unknown): readonly unknown[] {
  return isMapping(value) && Array.isArray(value.entries) ? value.entries : [];
}

export function claimOf(value: unknown, place: Place): readonly Claim[] {
  return isMapping(value) && typeof value.id === 'string' ? [{ id: value.id, place }] : [];
}
