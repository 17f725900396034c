import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const WALK = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
const rooms = [...WALK.matchAll(/^\| (\d) \| `([^`]+)` \| (.+) \|$/gm)].map((match) => ({ number: Number(match[1]), path: match[2] ?? '', about: match[3] ?? '' }));
const source = (path: string) => readFileSync(join(ROOT, path), 'utf8');

it('the walk has eight rooms, in order', () => {
  expect(rooms.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it('every file the walk names exists', () => {
  const named = [...WALK.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

it('every folder of src has a row that says what it is', () => {
  const described = [...WALK.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1]);
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(described.sort()).toEqual(folders.sort());
});

it('a turn goes through the rooms in the order of the walk', () => {
  const turn = source('src/turn/turn.ts');
  const steps = ['understand(', 'decide(', 'reply(', 'close('].map((call) => turn.indexOf(call, turn.indexOf('export function composeTurn')));
  expect(steps.every((at) => at > 0)).toBe(true);
  const [understood = 0, decided = 0, replied = 0] = steps;
  expect(understood < decided && decided < replied).toBe(true);
  expect(turn.indexOf('store.loadThread(')).toBeLessThan(turn.indexOf('store.commit('));
});

it('the platform is answered only after the message is durable', () => {
  const doors = ['telegram', 'messenger'].map((channel) => readdirSync(join(ROOT, 'src/channels', channel)).map((file) => source(`src/channels/${channel}/${file}`)).join('\n'));
  expect(doors.every((door) => /await [\w.]*receive\(/.test(door))).toBe(true);
});

it('the hub functions fit on a screen', () => {
  const hubs = [
    ['src/turn/turn.ts', 'runTurn'],
    ['src/turn/turn.ts', 'composeTurn'],
    ['src/turn/decide.ts', 'decide'],
    ['src/turn/reply.ts', 'reply'],
    ['src/turn/close.ts', 'close'],
  ] as const;
  const lengths = hubs.map(([path, name]) => ({ name, lines: lengthOf(source(path), name) }));
  expect(lengths.filter(({ lines }) => lines === 0 || lines > 50)).toEqual([]);
});

/** Lines of an exported top-level function; 0 where it is not found. */
function lengthOf(text: string, name: string): number {
  const body = new RegExp(`^export (?:async )?function ${name}\\b[\\s\\S]*?^}`, 'm').exec(text);
  return body ? body[0].split('\n').length : 0;
}
