import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const ROOT = join(__dirname, '..');
const SRC = join(ROOT, 'src');

/** Who may import whom (src/README.md). A file or folder of src/ on the left, what it may import on the right; everybody may import ANYONE's. */
const ANYONE = ['clock', 'errors', 'log'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  api: ['domain'],
  language: ['domain'],
  faq: ['domain', 'language'],
  flows: ['domain', 'language'],
  content: ['domain', 'language', 'faq', 'flows'],
  store: ['domain', 'language/fold'],
  channels: ['domain', 'language', 'store/store', 'api'],
  delivery: ['domain', 'store/store', 'channels/channel'],
  turn: ['domain', 'language', 'faq', 'flows', 'content', 'store/store', 'channels/fit'],
  staff: ['domain', 'language', 'faq', 'content', 'store/store', 'channels/fit'],
  jobs: ['domain', 'content', 'store/store', 'turn', 'delivery', 'reports'],
  desk: ['domain', 'api', 'content', 'faq', 'language', 'staff', 'store/store'],
  http: ['domain', 'api', 'desk', 'studio', 'reports', 'channels/channel', 'staff/passwords', 'store/store'],
  sandbox: [],
  cli: ['domain', 'api', 'language', 'faq', 'flows', 'content', 'store', 'channels', 'delivery', 'turn', 'staff', 'jobs', 'sandbox', 'app', 'config'],
};

/** The wiring knows everything. */
const WIRING = ['app', 'app-channels', 'app-http', 'main'];

/** Packages that only these places may import. */
const FENCES: Readonly<Record<string, readonly RegExp[]>> = {
  telegraf: [/^channels\/telegram\//],
  'botbuilder': [/^channels\/bot-framework\//],
  'botbuilder-core': [/^channels\/bot-framework\//],
  'botframework-connector': [/^channels\/bot-framework\//],
  'fuse.js': [/^faq\/titles\.ts$/],
  yaml: [/^content\//, /^faq\//, /^flows\//, /^studio\//],
  libsql: [/^store\/sqlite\//],
  mongodb: [/^store\/mongo\//],
  express: [/^http\//, /\/routes\.ts$/, /^channels\/[\w-]+\/receive\.ts$/, /^channels\/channel\.ts$/, /^channels\/web-chat\/stream\.ts$/],
  winston: [/^log\.ts$/],
  preact: [],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') || path.endsWith('.tsx') ? [path] : [];
  });
}

function importsOf(path: string): readonly Import[] {
  const found = readFileSync(path, 'utf8').matchAll(/(?:from|import\(|require\()\s*'([^']+)'|^import '([^']+)'/gm);
  return [...found].map((match) => ({ file: relative(SRC, path), target: match[1] ?? match[2] ?? '' }));
}

const imports = sources(SRC).flatMap(importsOf);

/** A relative import as a path below src/, without its ending. */
function inside({ file, target }: Import): string {
  return normalize(join(dirname(file), target)).replace(/\.js$/, '');
}

function isAllowed(one: Import): boolean {
  const from = one.file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
  const to = inside(one);
  if (WIRING.includes(from) || ANYONE.includes(to) || to.split('/')[0] === from) return true;
  // The environment's types name the channels' configurations.
  if (from === 'config') return to.startsWith('channels/');
  return (MAY_IMPORT[from] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
}

it('folders import only what the table allows', () => {
  const strangers = imports.filter(({ target }) => target.startsWith('.')).filter((one) => !isAllowed(one));
  expect(strangers.map((one) => `${one.file} → ${inside(one)}`)).toEqual([]);
});

it('packages stay behind their fences', () => {
  const escaped = imports.filter(({ file, target }) => {
    const fence = FENCES[target] ?? FENCES[target.split('/')[0] ?? ''];
    return fence !== undefined && !fence.some((place) => place.test(file));
  });
  expect(escaped.map((one) => `${one.file} → ${one.target}`)).toEqual([]);
});

it('one channel does not know another', () => {
  const channelOf = (path: string) => /^channels\/([\w-]+)\//.exec(path)?.[1] ?? null;
  const strangers = imports.filter((one) => one.target.startsWith('.') && channelOf(one.file) !== null && channelOf(`${inside(one)}/`) !== channelOf(one.file) && channelOf(inside(one)) !== null);
  expect(strangers.map((one) => `${one.file} → ${inside(one)}`)).toEqual([]);
});

it('only config.ts reads the environment, and only clock.ts the real time', () => {
  const readers = sources(SRC).filter((path) => !path.includes('/sandbox/')).flatMap((path) => {
    const text = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const file = relative(SRC, path);
    return [
      ...(/process\.env\b/.test(text) && file !== 'config.ts' ? [`${file} reads the environment`] : []),
      ...(/\bDate\.now\(|new Date\(\)|(?<!\.)\bsetTimeout\(|(?<!\.)\bsetInterval\(/.test(text) && file !== 'clock.ts' ? [`${file} reads the clock`] : []),
    ];
  });
  expect(readers).toEqual([]);
});

it('pages import nothing of the server but the types of its API', () => {
  const pages = sources(join(ROOT, 'web')).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return [...text.matchAll(/^(import(?: type)? [^;]*? from )'([^']*\/src\/[^']*)'/gm)].map((match) => ({ path: relative(ROOT, path), head: match[1] ?? '', target: match[2] ?? '' }));
  });
  expect(pages.filter(({ head, target }) => !head.startsWith('import type') || !/\/src\/api\//.test(target)).map(({ path, target }) => `${path} → ${target}`)).toEqual([]);
});
