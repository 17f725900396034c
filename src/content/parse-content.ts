import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Problem } from '../domain/problem';
import type { Settings } from '../domain/settings';
import type { Entry } from '../faq/entry';
import type { FaqIndex } from '../faq/index-build';
import type { Flow } from '../flows/flow';
import type { Content } from './content';
import { parseFlowFile } from './flow-file';
import { lint } from './lint/lint';
import { errorAt, type Placed, sortProblems, warningAt } from './place';
import { type ContentFile, type ContentFiles, MAX_FILE_BYTES } from './read';
import { missingSettings, type ParsedSettings, parseSettingsFile, unreadSettings } from './settings-file';
import { type ParsedFile, parseTopicFile } from './topic-file';
import { parseYaml, type YamlSource } from './yaml';

export interface ParsedContent {
  /** null where any problem is an error. */
  readonly content: Content | null;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
}

/** All files at once, all or nothing: every problem of every file in one run, and content only when none is an error. */
export function parseContent(files: ContentFiles, buildIndex: (entries: readonly Entry[]) => FaqIndex): ParsedContent {
  const problems: Problem[] = [...missingFolders(files)];
  const settings = parseSettings(files, problems);
  const language = settings.settings.value.languages.default;
  const topics = (files.topics ?? []).map((file) => parseFile(file, problems, (source) => parseTopicFile(file.path, source, language)));
  const flows = (files.flows ?? []).map((file) => parseFile(file, problems, (source) => parseFlowFile(source, language)));
  const entries = join(topics);
  const scripted = join(flows);
  problems.push(...settings.problems, ...entries.problems, ...scripted.problems);
  problems.push(...lint({ settings: settings.settings, entries: entries.items, flows: scripted.items, claims: { entries: entries.claims, flows: scripted.claims } }));
  if (entries.claims.length === 0 && !hasErrors(problems)) problems.push(noEntries(files));
  const sorted = sortProblems(problems);
  if (hasErrors(sorted)) return { content: null, problems: sorted };
  return { content: assemble(files, { settings: settings.settings.value, entries: entries.items, flows: scripted.items }, buildIndex), problems: sorted };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function noEntries(files: ContentFiles): Problem {
  return warningAt({ file: files.faqDir, line: 1, column: 1 }, { rule: 'no-entries', message: 'The knowledge base has no entries; the bot cannot answer anything.', fix: 'Write a first entry, or name the right folder with FAQ_DIR or --faq.' });
}

function missingFolders(files: ContentFiles): readonly Problem[] {
  const missing: Problem[] = [];
  if (files.topics === null) missing.push(errorAt({ file: files.faqDir, line: 1, column: 1 }, { rule: 'missing-folder', message: 'There is no such folder for the knowledge base.', fix: 'Create it, or name the right one with FAQ_DIR or --faq.' }));
  if (files.flows === null) missing.push(warningAt({ file: files.flowsDir, line: 1, column: 1 }, { rule: 'missing-folder', message: 'There is no such folder for flows; the bot runs without any.', fix: 'Create it, or name the right one with FLOWS_DIR or --flows.' }));
  return missing;
}

function parseSettings(files: ContentFiles, problems: Problem[]): ParsedSettings {
  if (files.settings === null) return missingSettings(files.settingsFile);
  const source = parseText(files.settings, problems);
  return source === null ? unreadSettings(files.settingsFile) : parseSettingsFile(source);
}

/** Files whose names begin with `_` are not topics: they are only read, so that their faults are known. */
function parseFile<T>(file: ContentFile, problems: Problem[], parse: (source: YamlSource) => ParsedFile<T>): ParsedFile<T> {
  const source = parseText(file, problems);
  if (basename(file.path).startsWith('_')) return { items: [], claims: [], problems: [] };
  return source === null ? { items: [], claims: writtenIds(file), problems: [] } : parse(source);
}

function parseText(file: ContentFile, problems: Problem[]): YamlSource | null {
  if (file.content.kind !== 'text') {
    problems.push(unreadableFile(file.path, file.content));
    return null;
  }
  const result = parseYaml(file.path, file.content.text);
  problems.push(...result.problems);
  return result.kind === 'read' ? result.source : null;
}

function unreadableFile(file: string, content: Exclude<ContentFile['content'], { kind: 'text' }>): Problem {
  const top = { file, line: 1, column: 1 };
  switch (content.kind) {
    case 'too-large':
      return errorAt(top, { rule: 'too-large', message: `The file has ${content.bytes} bytes; at most ${MAX_FILE_BYTES} (5 MB) are read.`, fix: 'Split it into several files, one for each topic.' });
    case 'not-utf8':
      return errorAt({ file, line: content.line, column: content.column }, { rule: 'not-utf8', message: 'From here on the file is not in UTF-8.', fix: 'Save it with the encoding UTF-8.' });
    case 'unreadable':
      return errorAt(top, { rule: 'unreadable', message: `The file cannot be read: ${content.reason}.`, fix: 'Check that it is a file and that its permissions let the bot read it.' });
  }
}

/** The ids of a file that cannot be read as YAML, so that other files' buttons are not called wrong for it. */
function writtenIds(file: ContentFile): ParsedFile<never>['claims'] {
  if (file.content.kind !== 'text') return [];
  return file.content.text.split('\n').flatMap((line, index) => {
    const found = /^(\s*(?:- +)?)id: *["']?([A-Za-z0-9_.-]{1,64})["']?\s*(?:#.*)?$/.exec(line);
    return found?.[2] === undefined ? [] : [{ id: found[2], place: { file: file.path, line: index + 1, column: (found[1] ?? '').length + 1 } }];
  });
}

function join<T>(parsed: readonly ParsedFile<T>[]): ParsedFile<T> {
  return { items: parsed.flatMap((file) => file.items), claims: parsed.flatMap((file) => file.claims), problems: parsed.flatMap((file) => file.problems) };
}

interface Parts {
  readonly settings: Settings;
  readonly entries: readonly Placed<Entry>[];
  readonly flows: readonly Placed<Flow>[];
}

function assemble(files: ContentFiles, parts: Parts, buildIndex: (entries: readonly Entry[]) => FaqIndex): Content {
  const entries = parts.entries.map((entry) => entry.value);
  return {
    version: versionOf(files),
    settings: parts.settings,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    flows: new Map(parts.flows.map((flow) => [flow.value.id, flow.value])),
    index: buildIndex(entries),
  };
}

/** SHA-256 over all texts; the names count, because a topic without a name is called after its file. */
function versionOf(files: ContentFiles): string {
  const hash = createHash('sha256');
  for (const file of [files.settings, ...(files.topics ?? []), ...(files.flows ?? [])]) {
    if (file?.content.kind === 'text') hash.update(JSON.stringify([basename(file.path), file.content.text]));
  }
  return hash.digest('hex');
}
