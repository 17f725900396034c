import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { describeError } from '../errors';

/** Where the content lies; relative paths start from the working directory. */
export interface ContentDirs {
  readonly faqDir: string;
  readonly flowsDir: string;
  readonly settingsFile: string;
}

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'not-utf8'; readonly line: number; readonly column: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** `path` is how problems name the file: relative to the working directory where it lies below it. */
export interface ContentFile {
  readonly path: string;
  readonly content: FileText;
}

/** null where a folder or the settings file does not exist. */
export interface ContentFiles {
  readonly faqDir: string;
  readonly flowsDir: string;
  readonly settingsFile: string;
  readonly topics: readonly ContentFile[] | null;
  readonly flows: readonly ContentFile[] | null;
  readonly settings: ContentFile | null;
}

export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Reads all YAML files of the folders and their subfolders, in order of their paths. What cannot be read is told in `content`, never thrown. */
export async function readContentFiles(dirs: ContentDirs, cwd: string = process.cwd()): Promise<ContentFiles> {
  const shown = (path: string) => shownPath(resolve(cwd, path), cwd);
  const [topics, flows, settings] = await Promise.all([readFolder(dirs.faqDir, cwd), readFolder(dirs.flowsDir, cwd), readOne(dirs.settingsFile, cwd)]);
  return { faqDir: shown(dirs.faqDir), flowsDir: shown(dirs.flowsDir), settingsFile: shown(dirs.settingsFile), topics, flows, settings };
}

/** The YAML files below a folder, absolute and sorted; hidden files and node_modules are left out. null where there is no such folder. */
export async function listYamlFiles(folder: string): Promise<readonly string[] | null> {
  const entries = await orNull(readdir(folder, { withFileTypes: true, recursive: true }), ['ENOENT', 'ENOTDIR']);
  if (entries === null) return null;
  return entries
    .filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(/[\\/]/).some((part) => part.startsWith('.') || part === 'node_modules'))
    .sort();
}

/** One file by its absolute path; null where it does not exist. */
export async function readContentFile(path: string, cwd: string): Promise<ContentFile | null> {
  const content = await readText(path);
  return content === null ? null : { path: shownPath(path, cwd), content };
}

async function readFolder(folder: string, cwd: string): Promise<readonly ContentFile[] | null> {
  const paths = await listYamlFiles(resolve(cwd, folder));
  if (paths === null) return null;
  const files = await Promise.all(paths.map((path) => readContentFile(path, cwd)));
  return files.filter((file) => file !== null);
}

async function readOne(path: string, cwd: string): Promise<ContentFile | null> {
  return readContentFile(resolve(cwd, path), cwd);
}

async function readText(path: string): Promise<FileText | null> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return { kind: 'too-large', bytes: size };
    return decode(await readFile(path));
  } catch (error) {
    if (hasCode(error, ['ENOENT'])) return null;
    return { kind: 'unreadable', reason: describeError(error) };
  }
}

function decode(bytes: Buffer): FileText {
  if (!isUtf8(bytes)) return { kind: 'not-utf8', ...firstBadByte(bytes) };
  return { kind: 'text', text: bytes.toString('utf8') };
}

/** Line and column of the first byte that is no UTF-8: where decoding and encoding again gives something else. */
function firstBadByte(bytes: Buffer): { readonly line: number; readonly column: number } {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  const offset = bytes.findIndex((byte, index) => again[index] !== byte);
  const before = bytes.subarray(0, Math.max(0, offset)).toString('utf8').split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return (below === '' || below.startsWith('..') || isAbsolute(below) ? path : below).replaceAll('\\', '/');
}

async function orNull<T>(promise: Promise<T>, codes: readonly string[]): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (hasCode(error, codes)) return null;
    throw error;
  }
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
