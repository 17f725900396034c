import { addDays, businessMs, type Calendar, isOpen, localDate, nextOpening, type OpeningPeriod, weekdayOf } from '../../src/domain/hours';

const WARSAW = 'Europe/Warsaw';
const HOUR = 3_600_000;

const at = (iso: string) => new Date(iso);
const hours = (from: number, to: number): OpeningPeriod => ({ from: from * 60, to: to * 60 });
const week = (days: readonly (readonly OpeningPeriod[])[], holidays: Calendar['holidays'] = []): Calendar => ({ weekly: days, holidays });
const everyDay = (...periods: readonly OpeningPeriod[]): Calendar => week(Array.from({ length: 7 }, () => periods));

const office = week(
  [...Array.from({ length: 5 }, () => [hours(9, 17)]), [hours(9, 13)], []],
  [{ from: '2026-12-24', until: '2026-12-26' }, { from: '2027-01-01', until: '2027-01-01' }],
);
const nights = everyDay(hours(22, 26));

describe('the office is open', () => {
  test.each([
    ['at nine sharp on a weekday', '2026-11-23T09:00:00+01:00', true],
    ['not a second before nine', '2026-11-23T08:59:59+01:00', false],
    ['until a second before five', '2026-11-23T16:59:59+01:00', true],
    ['not at five', '2026-11-23T17:00:00+01:00', false],
    ['on Saturday morning', '2026-11-28T12:00:00+01:00', true],
    ['not on Sunday', '2026-11-29T12:00:00+01:00', false],
    ['not on a holiday in the middle of the week', '2026-12-24T12:00:00+01:00', false],
    ['not on the last day of the holidays', '2026-12-26T10:00:00+01:00', false],
    ['again after New Year', '2027-01-04T10:00:00+01:00', true],
    ['by the wall clock in summer, too', '2026-07-06T07:00:00Z', true],
    ['and an hour later in winter for the same UTC time', '2026-11-23T07:30:00Z', false],
  ])('%s', (_title, moment, open) => {
    expect(isOpen(office, at(moment), WARSAW)).toBe(open);
  });
});

describe('a night shift from 22:00 to 2:00', () => {
  test.each([
    ['is open before midnight', '2026-11-23T23:30:00+01:00', true],
    ['is open after midnight', '2026-11-24T01:59:00+01:00', true],
    ['ends at two', '2026-11-24T02:00:00+01:00', false],
  ])('%s', (_title, moment, open) => {
    expect(isOpen(nights, at(moment), WARSAW)).toBe(open);
  });

  it('runs to its end when a holiday begins at midnight, and does not begin on the holiday', () => {
    const calendar = week(nights.weekly, [{ from: '2026-12-24', until: '2026-12-24' }]);
    expect(isOpen(calendar, at('2026-12-24T01:00:00+01:00'), WARSAW)).toBe(true);
    expect(isOpen(calendar, at('2026-12-24T22:30:00+01:00'), WARSAW)).toBe(false);
    expect(isOpen(calendar, at('2026-12-25T01:00:00+01:00'), WARSAW)).toBe(false);
  });
});

describe('the night in October when the clocks go back (25 October 2026, 3:00 becomes 2:00)', () => {
  it('a shift from 22:00 to 6:00 lasts nine hours', () => {
    expect(businessMs(everyDay(hours(22, 30)), at('2026-10-24T20:00:00Z'), at('2026-10-25T05:00:00Z'), WARSAW)).toBe(9 * HOUR);
  });

  it('what closes at 2:30 stays open until the second 2:30', () => {
    const calendar = everyDay({ from: 60, to: 150 });
    expect(isOpen(calendar, at('2026-10-25T00:45:00Z'), WARSAW)).toBe(true);
    expect(isOpen(calendar, at('2026-10-25T01:15:00Z'), WARSAW)).toBe(true);
    expect(isOpen(calendar, at('2026-10-25T01:30:00Z'), WARSAW)).toBe(false);
  });

  it('the office opens at nine by the new time', () => {
    expect(nextOpening(office, at('2026-10-24T20:00:00Z'), WARSAW)).toEqual(at('2026-10-26T08:00:00Z'));
  });
});

describe('the night in March when the clocks go forward (28 March 2027, 2:00 becomes 3:00)', () => {
  it('a shift from 22:00 to 6:00 lasts seven hours', () => {
    expect(businessMs(everyDay(hours(22, 30)), at('2027-03-27T21:00:00Z'), at('2027-03-28T04:00:00Z'), WARSAW)).toBe(7 * HOUR);
  });

  it('what opens at 2:30 opens at three, because half past two does not exist', () => {
    const calendar = everyDay({ from: 150, to: 300 });
    expect(nextOpening(calendar, at('2027-03-28T00:00:00Z'), WARSAW)).toEqual(at('2027-03-28T01:00:00Z'));
    expect(isOpen(calendar, at('2027-03-28T00:59:59Z'), WARSAW)).toBe(false);
  });

  it('what would be open only in the missing hour does not open', () => {
    const calendar = everyDay({ from: 130, to: 170 });
    expect(businessMs(calendar, at('2027-03-27T23:00:00Z'), at('2027-03-28T22:00:00Z'), WARSAW)).toBe(0);
  });
});

describe('the next opening', () => {
  test.each([
    ['is now, while open', '2026-11-23T12:00:00+01:00', '2026-11-23T12:00:00+01:00'],
    ['is this morning, before nine', '2026-11-23T06:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['is Monday, on Saturday afternoon', '2026-11-28T15:00:00+01:00', '2026-11-30T09:00:00+01:00'],
    ['is after the holidays', '2026-12-23T18:00:00+01:00', '2026-12-28T09:00:00+01:00'],
  ])('%s', (_title, moment, expected) => {
    expect(nextOpening(office, at(moment), WARSAW)).toEqual(at(expected));
  });

  it('of a team that never works does not come', () => {
    expect(nextOpening(everyDay(), at('2026-11-23T12:00:00Z'), WARSAW)).toBeNull();
  });
});

describe('business time', () => {
  test.each([
    ['counts within a day', '2026-11-23T10:00:00+01:00', '2026-11-23T12:30:00+01:00', 2.5],
    ['leaves out the night', '2026-11-23T16:00:00+01:00', '2026-11-24T10:00:00+01:00', 2],
    ['leaves out Sunday', '2026-11-28T12:00:00+01:00', '2026-11-30T10:00:00+01:00', 2],
    ['leaves out the holidays', '2026-12-23T16:00:00+01:00', '2026-12-28T10:00:00+01:00', 2],
    ['is nothing backwards', '2026-11-24T10:00:00+01:00', '2026-11-23T10:00:00+01:00', 0],
  ])('%s', (_title, from, to, expected) => {
    expect(businessMs(office, at(from), at(to), WARSAW)).toBe(expected * HOUR);
  });

  it('counts hours that two periods share only once', () => {
    const calendar = everyDay(hours(22, 30), hours(5, 9));
    expect(businessMs(calendar, at('2026-11-23T00:00:00+01:00'), at('2026-11-24T00:00:00+01:00'), WARSAW)).toBe(11 * HOUR);
  });
});

describe('dates on the wall', () => {
  it('are those of the company, not of Greenwich', () => {
    expect(localDate(at('2026-11-22T23:30:00Z'), WARSAW)).toBe('2026-11-23');
    expect(localDate(at('2026-11-22T23:30:00Z'), 'America/New_York')).toBe('2026-11-22');
  });

  it('go on over the end of a year and over a leap day', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(weekdayOf('2026-11-23')).toBe(0);
  });
});
