import { setImmediate } from 'node:timers/promises';
import type { Entry } from './entry';
import { indexSteps, type IndexOptions } from './index-build';
import { matchFaq } from './match';

/** What a FAQ's own questions say about how sure the bot must be. */
export interface Calibration {
  /** One a question that was left out and asked: what matching made of it. */
  readonly trials: readonly Trial[];
}

/** A question asked of the FAQ without it. */
export interface Trial {
  readonly confidence: number;
  readonly inScope: number;
  /** Whether the best match was the question's entry. */
  readonly right: boolean;
  /** False where the question's entry was left out too: a stand-in for what the FAQ does not cover. */
  readonly covered: boolean;
}

const FOLDS = 5;
/** Above this the questions of one round are trials enough. */
const MANY_ENTRIES = 500;
const MOST_TRIALS = 3_000;
/** An entry with fewer questions keeps them all. */
const FEWEST_QUESTIONS = 3;

/** Asks each question of the FAQ without it, and those of every fifth entry of the FAQ without that entry. The same entries always give the same result. */
export function calibrate(entries: readonly Entry[], options: IndexOptions = {}): Calibration {
  const steps = calibrationSteps(entries, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same with a pause every few milliseconds, so that messages go on being answered meanwhile. */
export async function calibrateInBackground(entries: readonly Entry[], options: IndexOptions = {}): Promise<Calibration> {
  const steps = calibrationSteps(entries, options);
  let step = steps.next();
  while (!step.done) {
    await setImmediate();
    step = steps.next();
  }
  return step.value;
}

function* calibrationSteps(entries: readonly Entry[], options: IndexOptions): Generator<void, Calibration> {
  const trials: Trial[] = [];
  const folds = entries.length > MANY_ENTRIES ? 1 : FOLDS;
  for (let fold = 0; fold < folds; fold++) {
    const index = yield* indexSteps(entries.flatMap((entry, at) => (isHeld(at, fold) ? [] : [withoutQuestion(entry, fold)])), options);
    for (const asked of toQuestions(entries, fold)) {
      if (trials.length >= MOST_TRIALS) return { trials };
      const { matches, confidence, inScope } = matchFaq(index, asked.text, { language: asked.language, limit: 1 });
      trials.push({ confidence, inScope, right: matches[0]?.entryId === asked.entryId, covered: asked.entryId !== null });
      yield;
    }
  }
  return { trials };
}

/** Whether an entry stands in for the unknown. Neighbours in a file are often about one thing, so they take turns. */
function isHeld(position: number, fold: number): boolean {
  return position % FOLDS === fold;
}

function isAsked(number: number, fold: number, count: number): boolean {
  return count >= FEWEST_QUESTIONS && number % FOLDS === fold;
}

/** In every language the same questions go: they are often translations of each other. */
function withoutQuestion(entry: Entry, fold: number): Entry {
  const kept = Object.entries(entry.questions).map(([language, questions]) => [language, questions.filter((_, number) => !isAsked(number, fold, questions.length))] as const);
  return { ...entry, questions: Object.fromEntries(kept) };
}

interface Asked {
  readonly text: string;
  readonly language: string;
  /** null: the entry is held out. */
  readonly entryId: string | null;
}

function toQuestions(entries: readonly Entry[], fold: number): readonly Asked[] {
  return entries.flatMap((entry, position) =>
    Object.entries(entry.questions).flatMap(([language, questions]) =>
      questions.flatMap((text, number) => (isAsked(number, fold, questions.length) ? [{ text, language, entryId: isHeld(position, fold) ? null : entry.id }] : [])),
    ),
  );
}
