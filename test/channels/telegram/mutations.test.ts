import { fromUpdate, readUpdateId } from '../../../src/channels/telegram/from-update';
import { openTelegramSubject, type TelegramSubject } from '../../support/telegram-subject';
import { createDice, type Dice } from '../dice';
import { UPDATES } from './updates';

const ROUNDS = 2000;
const AT_ONCE = 20;
const STRANGE: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e308, 2 ** 60, '', ' ', '0', '/', '/start', 'x'.repeat(60_000), 'a\0\ud800', '__proto__', [], [[]], [null], {}, { id: {} },
  { constructor: null }, { toString: 1 }, [{ file_id: 7 }],
];
const NEIGHBOURS = ['text', 'chat', 'from', 'photo', 'data', 'location', 'update_id'];

let subject: TelegramSubject;
beforeAll(async () => {
  subject = await openTelegramSubject();
});
afterAll(() => subject.stop());

/** One to three fields, anywhere in the update, missing, replaced, doubled or swapped for a neighbour's. */
function mutate(update: Record<string, unknown>, dice: Dice): Record<string, unknown> {
  for (let left = dice.below(3); left >= 0; left -= 1) {
    const parent = dice.pick(objectsIn(update));
    const keys = Object.keys(parent);
    if (keys.length === 0) continue;
    const key = dice.pick(keys);
    const way = dice.below(10);
    if (way < 3) delete parent[key];
    else if (way < 5) parent[dice.pick(keys)] = structuredClone(parent[key]);
    else parent[way < 7 ? dice.pick(NEIGHBOURS) : key] = structuredClone(dice.pick(STRANGE));
  }
  return update;
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Record<string, unknown>]; // an object that is no list
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}

test(`${ROUNDS} crippled updates with the right secret are each stored or left out, and never break anything`, async () => {
  const dice = createDice(20261102);
  const kinds = Object.values(UPDATES);
  const bodies = Array.from({ length: ROUNDS }, (_, index) => JSON.stringify(mutate({ ...structuredClone(dice.pick(kinds)), update_id: 5000 + index }, dice)));
  const statuses: number[] = [];
  for (let start = 0; start < ROUNDS; start += AT_ONCE)
    statuses.push(...(await Promise.all(bodies.slice(start, start + AT_ONCE).map((body) => subject.post(body)))));
  const updates = bodies.map((body): unknown => JSON.parse(body));
  expect(statuses).toEqual(updates.map((update) => (readUpdateId(update) === null ? 400 : 200)));

  const account = { botId: subject.botId, receivedAt: subject.clock.now().toISOString(), commands: ['return-item'] };
  const expected = new Set(updates.map((update) => fromUpdate(update, account)?.id).filter((id) => id !== undefined));
  expect(new Set(subject.inbox.received.map((activity) => activity.id))).toEqual(expected);
  expect(expected.size).toBeGreaterThan(ROUNDS / 3);
}, 60_000);
