import { access, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type ContentFile, type ContentFiles, listYamlFiles, readContentFile, readContentFiles } from '../content/read';
import { AppError } from '../errors';

/** Files that are checked together; `reported` names those whose problems are wanted, null all. */
export interface LintSet {
  readonly files: ContentFiles;
  readonly reported: ReadonlySet<string> | null;
}

const PROJECT_PARTS = ['odzew.yaml', 'faq', 'flows'] as const;

/** One set per project that the paths belong to. Throws BAD_INPUT for a path that does not exist. */
export async function collectLintSets(paths: readonly string[], cwd: string): Promise<readonly LintSet[]> {
  if (paths.length === 0) return [{ files: await readProject(cwd, cwd), reported: null }];
  const given = await Promise.all([...new Set(paths)].map(async (path) => ({ files: await expand(path, cwd), root: await findRoot(resolve(cwd, path)) })));
  const roots = [...new Set(given.map((item) => item.root))];
  const sets = await Promise.all(roots.map((root) => toSets(root, given.filter((item) => item.root === root).flatMap((item) => item.files), cwd)));
  return sets.flat();
}

function readProject(root: string, cwd: string): Promise<ContentFiles> {
  return readContentFiles({ faqDir: join(root, 'faq'), flowsDir: join(root, 'flows'), settingsFile: join(root, 'odzew.yaml') }, cwd);
}

/** A file itself; of a folder with the parts of a project those parts; of any other all its YAML. */
async function expand(path: string, cwd: string): Promise<readonly string[]> {
  const full = resolve(cwd, path);
  const found = await stat(full).catch(() => null);
  if (found === null) throw new AppError('BAD_INPUT', `There is no file or folder ${path}.`);
  if (!found.isDirectory()) return [full];
  const parts = await partsIn(full);
  if (parts.length === 0) return (await listYamlFiles(full)) ?? [];
  const lists = await Promise.all(parts.map(async (part) => (part === 'odzew.yaml' ? [join(full, part)] : listYamlFiles(join(full, part)))));
  return lists.flatMap((list) => list ?? []);
}

async function partsIn(folder: string): Promise<readonly string[]> {
  const found = await Promise.all(PROJECT_PARTS.map((part) => access(join(folder, part)).then(() => true, () => false)));
  return PROJECT_PARTS.filter((_part, index) => found[index]);
}

/** The nearest folder, from the path upwards, that has a part of a project; null where none has. */
async function findRoot(path: string): Promise<string | null> {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((await partsIn(folder)).length > 0) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** The given files, sorted by what they are, with the parts of their project that surround them. */
async function toSets(root: string | null, paths: readonly string[], cwd: string): Promise<readonly LintSet[]> {
  const read = await Promise.all([...new Set(paths)].map(async (path) => ({ path, file: await readContentFile(path, cwd) })));
  const given = read.flatMap(({ path, file }) => (file === null ? [] : [{ path, file, kind: kindOf(file) }]));
  const project = root === null ? null : await readProject(root, cwd);
  const isInside = (folder: string) => root !== null && given.some(({ path }) => path.startsWith(join(root, folder) + sep));
  const isOfProject = isInside('faq') || isInside('flows') || given.some(({ path }) => root !== null && path === join(root, 'odzew.yaml'));
  const around = isOfProject ? project : null;
  const ofKind = (kind: FileKind) => given.filter((item) => item.kind === kind).map((item) => item.file);
  const [settings = project?.settings ?? null, ...otherSettings] = ofKind('settings');
  const files: ContentFiles = {
    faqDir: project?.faqDir ?? 'faq', flowsDir: project?.flowsDir ?? 'flows', settingsFile: settings?.path ?? project?.settingsFile ?? 'odzew.yaml',
    topics: merge(ofKind('topic'), around?.topics ?? []), flows: merge(ofKind('flow'), around?.flows ?? []), settings,
  };
  const extra = otherSettings.map((file) => ({ files: { ...files, settings: file, settingsFile: file.path }, reported: new Set([file.path]) }));
  return [{ files, reported: new Set(given.map((item) => item.file.path)) }, ...extra];
}

type FileKind = 'topic' | 'flow' | 'settings';

/** By its keys; a file that names none of them by where it lies. */
function kindOf(file: ContentFile): FileKind {
  const text = file.content.kind === 'text' ? file.content.text : '';
  if (/^entries\s*:/m.test(text)) return 'topic';
  if (/^steps\s*:/m.test(text)) return 'flow';
  if (/^odzew\b.*\.ya?ml$/i.test(basename(file.path))) return 'settings';
  if (/^(company|languages|calendars|teams|matching|retention)\s*:/m.test(text)) return 'settings';
  return basename(dirname(file.path)) === 'flows' ? 'flow' : 'topic';
}

function merge(given: readonly ContentFile[], around: readonly ContentFile[]): readonly ContentFile[] {
  const known = new Set(given.map((file) => file.path));
  return [...given, ...around.filter((file) => !known.has(file.path))].sort((a, b) => (a.path < b.path ? -1 : 1));
}
