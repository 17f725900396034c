import { calibrate, calibrateInBackground } from '../../src/faq/calibrate';
import { buildFaqIndex, buildFaqIndexInSteps } from '../../src/faq/index-build';
import { matchFaq } from '../../src/faq/match';
import { thresholdsFor } from '../../src/faq/thresholds';
import { SHOP } from '../support/faq-entries';

describe('a FAQ tells by itself how sure the bot must be', () => {
  const calibration = calibrate(SHOP);

  test('its questions are asked of the FAQ without them, some without their entry', () => {
    expect(calibration.trials.filter((trial) => trial.covered).length).toBeGreaterThan(20);
    expect(calibration.trials.filter((trial) => !trial.covered).length).toBeGreaterThan(5);
    expect(calibration.trials.filter((trial) => !trial.covered && trial.right)).toEqual([]);
  });

  test('a small FAQ stays near the shipped bars, and the bars stay in order', () => {
    for (const precision of [0.7, 0.9, 0.98]) {
      const [shipped, own] = [thresholdsFor(precision), thresholdsFor(precision, calibration)];
      expect(Math.abs(own.answer - shipped.answer)).toBeLessThan(0.25);
      expect(own.clarify).toBeLessThanOrEqual(own.answer);
      expect(own.inScope).toBeLessThanOrEqual(own.answer);
    }
  });

  test('the more its trials go wrong, the surer the bot must be', () => {
    const trials = Array.from({ length: 1_000 }, (_, at) => ({ confidence: at / 1_000, inScope: at / 1_000, right: at % 3 === 0, covered: at % 5 !== 0 }));
    expect(thresholdsFor(0.9, { trials }).answer).toBeGreaterThanOrEqual(thresholdsFor(0.9).answer);
    const easy = trials.map((trial) => ({ ...trial, right: trial.covered }));
    expect(thresholdsFor(0.7, { trials: easy }).answer).toBeLessThanOrEqual(thresholdsFor(0.7).answer);
  });

  test('a FAQ of nothing changes nothing', () => {
    expect(thresholdsFor(0.9, calibrate([]))).toEqual(thresholdsFor(0.9));
  });

  test('in the background it comes to the same', async () => {
    expect(await calibrateInBackground(SHOP)).toEqual(calibration);
  });
});

test('an index built in steps matches as one built at once', async () => {
  const [atOnce, inSteps] = [buildFaqIndex(SHOP), await buildFaqIndexInSteps(SHOP)];
  for (const text of ['gdzie moja paczka', 'как вернуть товар', 'shipping costs']) {
    expect(matchFaq(inSteps, text, { language: 'pl' })).toEqual(matchFaq(atOnce, text, { language: 'pl' }));
  }
});
