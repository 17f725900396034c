import { openMessengerSubject } from '../../support/messenger-subject';
import { createDice, type Dice } from '../dice';
import { bodyOf, COMMENT, PAGE_ID, REAL_EVENTS, TIME } from './events';

const ROUNDS = 2000;
const STRANGE: readonly unknown[] = [null, true, 0, -1, 1e300, 2 ** 60, '', '\0', '\uD800', 'x'.repeat(5000), [], {}, [[]], { id: 5 }, '2026-11-02', Number.MAX_SAFE_INTEGER, '__proto__'];

test(`${ROUNDS} damaged webhooks with a good signature are taken or refused, and never break anything`, async () => {
  const subject = await openMessengerSubject();
  const dice = createDice(2026);
  const bodies = [...REAL_EVENTS.map((event) => bodyOf(event)), { object: 'page', entry: [{ id: PAGE_ID, time: TIME, changes: [COMMENT] }] }];
  const odd: (readonly [number, string])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const body = JSON.stringify(damage(structuredClone(dice.pick(bodies)), dice));
    const sent = dice.below(20) === 0 ? body.slice(0, dice.below(body.length)) : body;
    const status = await subject.post(sent);
    if (![200, 400, 404].includes(status)) odd.push([status, sent]);
  }
  expect(odd).toEqual([]);
  expect(subject.inbox.received.length).toBeGreaterThan(100);
  expect(await subject.post(JSON.stringify(bodyOf(REAL_EVENTS[0])))).toBe(200);
  await subject.stop();
}, 60_000);

/** Changes one to four things anywhere in the tree. */
function damage(body: unknown, dice: Dice): unknown {
  const holder = { body };
  for (let count = dice.below(4) + 1; count > 0; count -= 1) damageOnce(holder, dice);
  return holder.body;
}

function damageOnce(holder: Record<string, unknown>, dice: Dice): void {
  const places = placesIn(holder);
  const { parent, key } = dice.pick(places);
  const kind = dice.below(4);
  if (kind === 0) delete parent[key];
  else if (kind === 1) parent[`${key}x`] = parent[key];
  else if (kind === 2) parent[key] = [parent[key], parent[key]];
  else parent[key] = dice.pick(STRANGE);
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

function placesIn(parent: Record<string, unknown>): readonly Place[] {
  return Object.keys(parent).flatMap((key) => {
    const value = parent[key];
    const inner = typeof value === 'object' && value !== null ? placesIn(value as Record<string, unknown>) : []; // an object, checked here
    return [{ parent, key }, ...inner];
  });
}
