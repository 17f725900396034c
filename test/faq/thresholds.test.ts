import { thresholdsFor } from '../../src/faq/thresholds';

describe('how sure the bot has to be follows from how often it must be right', () => {
  test('a company that asks for more precision gets fewer answers', () => {
    const bars = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.999].map((precision) => thresholdsFor(precision).answer);
    expect(bars).toEqual([...bars].sort((left, right) => left - right));
    expect(new Set(bars).size).toBe(bars.length);
  });

  test.each([0.5, 0.75, 0.9, 0.999])('at %d choices are offered before an answer is given', (precision) => {
    const { answer, clarify, inScope } = thresholdsFor(precision);
    expect(clarify).toBeLessThanOrEqual(answer);
    expect(inScope).toBeLessThanOrEqual(answer);
    expect(answer).toBeLessThanOrEqual(0.99);
  });

  test('precision beyond the scale counts as its end', () => {
    expect(thresholdsFor(0.1)).toEqual(thresholdsFor(0.5));
    expect(thresholdsFor(2)).toEqual(thresholdsFor(1));
  });
});
