import { openMessengerSubject, type MessengerSubject } from '../../support/messenger-subject';
import { damage } from '../damage';
import { createDice } from '../dice';
import { bodyOf, COMMENT, PAGE_ID, REAL_EVENTS, TIME } from './events';

const ROUNDS = 2000;

let subject: MessengerSubject;
beforeEach(async () => {
  subject = await openMessengerSubject();
});
afterEach(() => subject.stop());

test(`${ROUNDS} damaged webhooks with a good signature are taken or refused, and never break anything`, async () => {
  const dice = createDice(2026);
  const bodies = [...REAL_EVENTS.map((event) => bodyOf(event)), { object: 'page', entry: [{ id: PAGE_ID, time: TIME, changes: [COMMENT] }] }];
  const odd: (readonly [number, string])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const sent = damage(dice.pick(bodies), dice);
    const status = await subject.post(sent);
    if (![200, 400, 404].includes(status)) odd.push([status, sent]);
  }
  expect(odd).toEqual([]);
  expect(subject.inbox.received.length).toBeGreaterThan(50);
  expect(await subject.post(JSON.stringify(bodyOf(REAL_EVENTS[0])))).toBe(200);
}, 60_000);
