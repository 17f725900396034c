import { fireDueTimers } from '../../src/jobs/timers';
import { sweep } from '../../src/jobs/sweep';
import type { TimerChange } from '../../src/domain/timer';
import { activityOf, at, CHAT, recordOf } from '../support/records';
import { openStaffStage, type StaffStage } from '../support/staff-stage';

let stage: StaffStage;
let woken: string[];

beforeEach(async () => {
  stage = await openStaffStage();
  woken = [];
});

afterEach(() => stage.stop());

const fire = () => fireDueTimers({ store: stage.store, clock: stage.clock, onReceived: (ids) => void woken.push(...ids) });
const timer = (dueAt: string, rev = 1, chat = CHAT): TimerChange => ({ kind: 'set', timer: { id: `${chat}:episode-idle`, conversationId: chat, kind: 'episode-idle', dueAt, rev } });

test('a timer that is not due yet does nothing', async () => {
  await stage.store.commit(recordOf(1, { timers: [timer(at(61))] }), null);
  await fire();
  expect([woken, (await stage.store.loadThread(CHAT)).waiting]).toEqual([[], []]);
});

test('a due timer enters the conversation as something that happened', async () => {
  await stage.store.commit(recordOf(1, { timers: [timer(at(60))] }), null);
  await fire();
  const { waiting } = await stage.store.loadThread(CHAT);
  expect(waiting.map(({ activity }) => activity)).toEqual([
    expect.objectContaining({ id: `timer:${CHAT}:episode-idle@1`, type: 'event', name: 'timer', value: 'episode-idle', from: expect.objectContaining({ role: 'system' }), conversation: expect.objectContaining({ id: CHAT, threadKey: '100' }) }),
  ]);
  expect(woken).toEqual([CHAT]);
});

test('fired twice it is still one event', async () => {
  await stage.store.commit(recordOf(1, { timers: [timer(at(60))] }), null);
  await fire();
  await fire();
  expect((await stage.store.loadThread(CHAT)).waiting).toHaveLength(1);
});

test('set anew by a later record, it is another event', async () => {
  await stage.store.commit(recordOf(1, { timers: [timer(at(60))] }), null);
  await fire();
  const { waiting } = await stage.store.loadThread(CHAT);
  await stage.store.commit(recordOf(2, { consumed: waiting.map((row) => row.activity.id), timers: [timer(at(60), 2)] }), null);
  await fire();
  expect((await stage.store.loadThread(CHAT)).waiting.map((row) => row.activity.id)).toEqual([`timer:${CHAT}:episode-idle@2`]);
});

test('a cancelled one never fires', async () => {
  await stage.store.commit(recordOf(1, { timers: [timer(at(60))] }), null);
  await stage.store.commit(recordOf(2, { timers: [{ kind: 'cancel', id: `${CHAT}:episode-idle` }] }), null);
  await fire();
  expect(woken).toEqual([]);
});

test('an id is remembered for a week after its use, so that a late redelivery is not answered again', async () => {
  const activity = activityOf();
  await stage.store.receive([activity], stage.clock.now().toISOString());
  await stage.store.commit(recordOf(1, { consumed: [activity.id], at: at(60) }), null);
  stage.clock.advance(7 * 24 * 3_600_000);
  await sweep(stage.store, stage.clock);
  expect(await stage.store.receive([activity], stage.clock.now().toISOString())).toEqual([]);
  stage.clock.advance(1);
  await sweep(stage.store, stage.clock);
  expect(await stage.store.receive([activity], stage.clock.now().toISOString())).toEqual([activity.id]);
});
