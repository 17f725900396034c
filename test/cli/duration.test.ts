import { parseDuration } from '../../src/cli/duration';

test.each([
  ['PT6M', 360_000],
  ['PT1.2S', 1_200],
  ['PT90M', 5_400_000],
  ['P1D', 86_400_000],
  ['P1DT2H3M4S', 93_784_000],
  ['PT0S', 0],
])('%s is %d milliseconds', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(['', 'P', 'PT', 'P1DT', '6M', 'PT6', 'PT-6M', 'pt6m', 'PT6M ', '1 hour', 'P1M', 'PT1,5S'])('"%s" is no duration we know', (text) => {
  expect(parseDuration(text)).toBeNull();
});
