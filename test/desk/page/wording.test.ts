import { createDrafts, draftKey, type Shelf } from '../../../web/desk/drafts';
import { createOneAtATime } from '../../../web/desk/one-at-a-time';
import { dayKey, formatClock, formatDay, formatWait } from '../../../web/desk/time';
import { cutText, fillSentence, oneLine, safeAddress, shownName } from '../../../web/desk/wording';

test.each([
  ['Anna', 'Anna'],
  [null, null],
  ['', null],
  [' \t ', null],
  ['\u200b\u200d\u2060\ufeff', null],
  ['\u3164\u2800\ufe0f\u034f', null],
  ['👩‍👩‍👧', '👩‍👩‍👧'],
])('the name %j is shown as %j', (name, shown) => {
  expect(shownName(name)).toBe(shown);
});

test('long names and texts are cut between characters, never within one', () => {
  expect(shownName('x'.repeat(60_000))).toHaveLength(81);
  expect(cutText('ab😀', 3)).toBe('ab…');
  expect(cutText('ab😀', 4)).toBe('ab😀');
});

test('the list shows a message as one line', () => {
  expect(oneLine('Dzień dobry,\n\n  gdzie\tpaczka? ')).toBe('Dzień dobry, gdzie paczka?');
});

test.each([
  ['One entry answers[: {entry}].', { entry: 'Returns' }, 'One entry answers: Returns.'],
  ['One entry answers[: {entry}].', {}, 'One entry answers.'],
  ['{by} took the chat', { by: 'Anna [x] {by}' }, 'Anna [x] {by} took the chat'],
])('%s with %j reads %s', (sentence, params, expected) => {
  expect(fillSentence(sentence, params)).toBe(expected);
});

test.each([
  ['https://shop.example/a', 'https://shop.example/a'],
  ['javascript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['JaVaScRiPt:alert(1)', null],
  ['//shop.example', null],
  ['see https://shop.example', null],
])('the address %j may be followed as %j', (text, expected) => {
  expect(safeAddress(text)).toBe(expected);
});

const UNITS = { now: 'now', minutes: 'min', hours: 'h', days: 'd' };

test.each([
  [0, 'now'], [-60_000, 'now'], [59_000, 'now'], [60_000, '1 min'], [59 * 60_000, '59 min'], [3_600_000, '1 h'], [3_900_000, '1 h 5 min'], [86_400_000, '1 d'], [3.9 * 86_400_000, '3 d'],
])('%d ms of waiting is shown as %s', (ms, expected) => {
  expect(formatWait('2026-11-21T10:00:00.000Z', Date.parse('2026-11-21T10:00:00.000Z') + ms, UNITS)).toBe(expected);
});

test("days and hours follow the company's clock, not the agent's", () => {
  const where = { language: 'pl', timeZone: 'Europe/Warsaw' };
  expect(formatClock('2026-11-21T23:30:00.000Z', where)).toBe('00:30');
  expect(formatDay('2026-11-21T23:30:00.000Z', where)).toBe('niedziela, 22 listopada 2026');
  expect(dayKey('2026-11-21T23:30:00.000Z', 'Europe/Warsaw')).toBe('2026-11-22');
});

describe('drafts', () => {
  const shelf = (): Shelf & { readonly kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return {
      kept,
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  };

  test('of a reply and of a note are two things', () => {
    const drafts = createDrafts(shelf());
    drafts.save(draftKey('a', 'note'), 'He is lying');
    expect(drafts.load(draftKey('a', 'reply'))).toBe('');
    expect(drafts.load(draftKey('a', 'note'))).toBe('He is lying');
  });

  test('are still there after a reload, and gone after signing out', () => {
    const browser = shelf();
    browser.setItem('other', 'stays');
    createDrafts(browser).save(draftKey('a', 'reply'), 'Dear');
    expect(createDrafts(browser).load(draftKey('a', 'reply'))).toBe('Dear');
    createDrafts(browser).clearAll();
    expect([...browser.kept.keys()]).toEqual(['other']);
  });

  test('are kept in memory where the browser refuses to store', () => {
    const full: Shelf = { ...shelf(), setItem: () => { throw new Error('QuotaExceededError'); } };
    const drafts = createDrafts(full);
    drafts.save(draftKey('a', 'reply'), 'Dear');
    expect(drafts.load(draftKey('a', 'reply'))).toBe('Dear');
  });
});

test('however often it is asked while it runs, a task runs once more, and everyone waits for that', async () => {
  let runs = 0;
  const release: (() => void)[] = [];
  const ask = createOneAtATime(() => {
    runs += 1;
    return new Promise((resolve) => {
      release.push(resolve);
    });
  });
  const all = Promise.all([ask(), ask(), ask()]);
  release[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  release[1]?.();
  await all;
  expect(runs).toBe(2);
});
