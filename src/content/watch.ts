import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Clock } from '../clock';
import { formatProblem, type Problem } from '../domain/problem';
import { describeError } from '../errors';
import type { Log } from '../log';
import type { Content } from './content';
import { loadContent } from './load';
import type { ParsedContent } from './parse-content';
import { type ContentDirs, listYamlFiles } from './read';

/** Editors write a file in several steps, and git writes several files. */
const DEBOUNCE_MS = 300;
/** For file systems that tell nothing (network mounts, some containers). */
const POLL_MS = 15_000;
const MAX_LOGGED = 20;

export interface ContentHolder {
  /** The last good content. */
  content(): Content;
  /** What was found when the files were last read; may be errors, while `content` is older. */
  problems(): readonly Problem[];
  /** Reads the files now. Resolves when `content` and `problems` tell about them; never rejects for bad content. */
  reload(): Promise<void>;
  startWatching(): void;
  stop(): void;
  /** Called after each swap, must not throw; the returned function ends it. */
  onChange(listener: (content: Content) => void): () => void;
}

export interface ContentHolderOptions {
  readonly dirs: ContentDirs;
  readonly log: Log;
  readonly clock: Clock;
  readonly initial: { readonly content: Content; readonly problems: readonly Problem[] };
}

/** Holds the content of a running bot: good content replaces it whole, bad content is reported and the last good stays. */
export function createContentHolder(options: ContentHolderOptions): ContentHolder {
  const { dirs, log } = options;
  let { content, problems } = options.initial;
  let reading: Promise<void> = Promise.resolve();
  const listeners = new Set<(content: Content) => void>();

  const take = (loaded: ParsedContent) => {
    const before = problems;
    problems = loaded.problems;
    if (loaded.content === null) {
      if (JSON.stringify(before) !== JSON.stringify(problems)) logRefused(log, problems);
      return;
    }
    if (loaded.content.version === content.version) return;
    content = loaded.content;
    log.info('content replaced', { version: content.version.slice(0, 12), entries: content.entries.size, flows: content.flows.size, warnings: problems.length });
    for (const listener of listeners) listener(content);
  };
  const reload = () => {
    const read = async () => take(await loadOrExplain(dirs));
    // One after the other, so that an older reading never replaces a newer one; whatever came of the last.
    reading = reading.then(read, read);
    return reading;
  };
  const watcher = createWatcher({ ...options, onChanged: () => void reload() });

  return {
    content: () => content,
    problems: () => problems,
    reload,
    startWatching: watcher.start,
    stop: watcher.stop,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A folder that cannot be listed is a problem like any other: the bot keeps what it has. */
async function loadOrExplain(dirs: ContentDirs): Promise<ParsedContent> {
  try {
    return await loadContent(dirs);
  } catch (error) {
    const problem: Problem = {
      file: dirs.faqDir, line: 1, column: 1, severity: 'error', rule: 'unreadable',
      message: `The content could not be read: ${describeError(error)}.`, fix: 'Check the folders and their permissions.',
    };
    return { content: null, problems: [problem] };
  }
}

function logRefused(log: Log, problems: readonly Problem[]): void {
  const errors = problems.filter((problem) => problem.severity === 'error');
  log.error('content refused, the last good stays', { errors: errors.length, problems: errors.slice(0, MAX_LOGGED).map(formatProblem) });
}

interface WatcherOptions {
  readonly dirs: ContentDirs;
  readonly log: Log;
  readonly clock: Clock;
  readonly onChanged: () => void;
}

function createWatcher({ dirs, log, clock, onChanged }: WatcherOptions): { readonly start: () => void; readonly stop: () => void } {
  let watchers: readonly FSWatcher[] = [];
  let cancelDebounce = () => {};
  let cancelPoll = () => {};
  let isRunning = false;
  let seen: string | null = null;

  const changed = () => {
    cancelDebounce();
    cancelDebounce = clock.after(DEBOUNCE_MS, onChanged);
  };
  const poll = async () => {
    const now = await stampOf(dirs);
    if (!isRunning) return;
    // The first time, too: something may have changed between the loading and now.
    if (now !== seen) changed();
    seen = now;
    cancelPoll = clock.after(POLL_MS, () => void poll());
  };
  const start = () => {
    if (isRunning) return;
    isRunning = true;
    const settingsName = basename(dirs.settingsFile);
    watchers = [
      ...watchFolder(dirs.faqDir, log, changed),
      ...watchFolder(dirs.flowsDir, log, changed),
      // The folder, not the file: editors replace a file by another of the same name.
      ...watchFolder(dirname(dirs.settingsFile), log, (name) => (name === null || name === settingsName ? changed() : undefined)),
    ];
    void poll();
  };
  const stop = () => {
    isRunning = false;
    cancelDebounce();
    cancelPoll();
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  return { start, stop };
}

/** Subfolders are left to the poll. None where the folder cannot be watched: the poll remains. */
function watchFolder(folder: string, log: Log, changed: (name: string | null) => void): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => changed(name));
    watcher.on('error', (error) => {
      log.warn('watching a folder ended; changes are noticed more slowly', { folder, error: describeError(error) });
      watcher.close();
    });
    return [watcher];
  } catch (error) {
    log.warn('a folder cannot be watched; changes are noticed more slowly', { folder, error: describeError(error) });
    return [];
  }
}

/** Names, sizes and times of all files in one string; differs whenever one of them changed. */
async function stampOf(dirs: ContentDirs): Promise<string> {
  const lists = await Promise.all([dirs.faqDir, dirs.flowsDir].map((folder) => listYamlFiles(folder).catch(() => null)));
  const paths = [dirs.settingsFile, ...lists.flatMap((list) => list ?? [])];
  const stamps = await Promise.all(paths.map(async (path) => {
    const found = await stat(path).catch(() => null);
    return `${path} ${found?.size} ${found?.mtimeMs}`;
  }));
  return stamps.join('\n');
}

/** Content that never changes: for the terminal and for tests. */
export function createFixedContent(content: Content): ContentHolder {
  return {
    content: () => content,
    problems: () => [],
    reload: () => Promise.resolve(),
    startWatching: () => {},
    stop: () => {},
    onChange: () => () => {},
  };
}
