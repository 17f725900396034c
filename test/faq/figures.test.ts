import { actShares, handledByHalves, toFigures, type Handled, type Outcome } from '../../src/faq/figures';

const WANTED = { precision: 0.9, kept: 0.95 };

const covered = (confidence: number, rank: number | null): Outcome => ({ confidence, inScope: confidence, covered: true, rank });
const outside = (confidence: number): Outcome => ({ confidence, inScope: confidence, covered: false, rank: null });
const many = (count: number, outcome: Outcome): readonly Outcome[] => Array.from({ length: count }, () => outcome);

it('first and first three are counted among the covered messages only', () => {
  const figures = toFigures([covered(0.9, 0), covered(0.8, 2), covered(0.7, 3), covered(0.6, null), outside(0.1)], WANTED);
  expect(figures).toMatchObject({ messages: 5, covered: 4, top1: 0.25, top3: 0.5 });
});

describe('telling covered from out of scope', () => {
  test.each([
    ['always right', [covered(0.9, 0), covered(0.8, 0), outside(0.2), outside(0.1)], 1],
    ['always wrong', [covered(0.1, 0), outside(0.9)], 0],
    ['all the same', [covered(0.5, 0), outside(0.5), outside(0.5)], 0.5],
    ['one of four pairs wrong', [covered(0.9, 0), covered(0.3, 0), outside(0.5), outside(0.1)], 0.75],
    ['nothing out of scope to tell', [covered(0.9, 0)], null],
    ['nothing covered to tell', [outside(0.9)], null],
  ])('%s', (_, outcomes, auroc) => {
    expect(toFigures(outcomes, WANTED).auroc).toBe(auroc);
  });
});

it('the bar that keeps 95 of 100 covered messages finds what lies below it', () => {
  const kept = Array.from({ length: 100 }, (_, at) => covered(at / 100, 0));
  expect(toFigures([...kept, outside(0.04), outside(0.05), outside(0.01), outside(0.5)], WANTED).outsideFound).toBe(0.5);
});

describe('answers that must hold a precision', () => {
  it('sure and right messages are answered, unsure and wrong ones are not', () => {
    const figures = toFigures([...many(40, covered(0.9, 0)), ...many(40, covered(0.2, 1))], WANTED);
    expect(figures).toMatchObject({ answeredRight: 0.5, answeredPrecision: 1 });
  });

  it('confidences that say nothing answer nothing', () => {
    const figures = toFigures([...many(40, covered(0.9, 0)), ...many(40, covered(0.9, 1))], WANTED);
    expect(figures).toMatchObject({ answeredRight: 0, answeredPrecision: null });
  });

  it('an answer to a message out of scope is a wrong one', () => {
    const outcomes = [...many(30, covered(0.9, 0)), ...many(30, outside(0.95))];
    expect(toFigures(outcomes, WANTED).answeredRight).toBe(0);
    expect(toFigures(outcomes, { ...WANTED, precision: 0.3 }).answeredRight).toBe(1);
  });

  it('the bar comes from the other half, so a lucky half does not flatter itself', () => {
    const outcomes = Array.from({ length: 400 }, (_, at) => covered((400 - at) / 400, at % 10 < 9 ? 0 : 1));
    const { answeredPrecision } = toFigures(outcomes, WANTED);
    expect(answeredPrecision).toBeGreaterThan(0.88);
    expect(answeredPrecision).toBeLessThan(0.92);
  });
});

it('languages that take turns in the file end up in both halves', () => {
  const turns = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? covered(0.9, 0) : covered(0.5, 1)));
  expect(toFigures(turns, WANTED)).toMatchObject({ answeredRight: 0.5, answeredPrecision: 1 });
});

it('with bars from the other half the sure are answered, the unsure clarified, the strange handed off', () => {
  const outcomes = [...many(50, covered(0.9, 0)), ...many(50, covered(0.5, 2)), ...many(20, outside(0.1))];
  expect(actShares(handledByHalves(outcomes, WANTED))).toEqual({
    answered: 50 / 120,
    precision: 1,
    coveredAnsweredRight: 0.5,
    clarified: 50 / 120,
    clarifiedRight: 1,
    handedOff: 20 / 120,
    outsideAnswered: 0,
    outsideHandedOff: 1,
  });
});

it('shares of what was done count the right ones and the out-of-scope apart', () => {
  const handled: readonly Handled[] = [
    { covered: true, act: 'answered', right: true },
    { covered: true, act: 'answered', right: false },
    { covered: true, act: 'clarified', right: true },
    { covered: true, act: 'handed-off', right: false },
    { covered: false, act: 'answered', right: false },
    { covered: false, act: 'handed-off', right: false },
  ];
  expect(actShares(handled)).toEqual({
    answered: 3 / 6,
    precision: 1 / 3,
    coveredAnsweredRight: 1 / 4,
    clarified: 1 / 6,
    clarifiedRight: 1,
    handedOff: 2 / 6,
    outsideAnswered: 1 / 2,
    outsideHandedOff: 1 / 2,
  });
});

it('no messages give no figures instead of zeros', () => {
  expect(toFigures([], WANTED)).toEqual({ messages: 0, covered: 0, top1: null, top3: null, auroc: null, outsideFound: null, answeredRight: null, answeredPrecision: null });
  expect(Object.values(actShares([]))).toEqual(Array.from({ length: 8 }, () => null));
});
