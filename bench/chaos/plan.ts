import type { Dice } from '../../test/channels/dice';
import { QUESTION_LANGUAGES, questionAt, type QuestionLanguage } from '../questions';

/** When the server dies: after a time, or as the platforms see the n-th acknowledgement or the n-th message of this round. */
export type Kill =
  | { readonly kind: 'after-ms'; readonly ms: number }
  | { readonly kind: 'at-acknowledgement'; readonly count: number }
  | { readonly kind: 'at-send'; readonly count: number };

export interface Customer {
  readonly channel: 'telegram' | 'messenger';
  /** Chat id or PSID. */
  readonly id: number;
  readonly language: QuestionLanguage;
}

export interface Saying {
  readonly customer: Customer;
  /** From the round's beginning. */
  readonly atMs: number;
  readonly text: string;
}

/** Everything about a round that is up to chance. */
export interface Plan {
  readonly kill: Kill;
  readonly sayings: readonly Saying[];
  /** Events that the platforms deliver twice of their own accord. */
  readonly duplicates: number;
}

export interface Crowd {
  readonly telegram: number;
  readonly messenger: number;
}

/** How long the customers of a round go on writing. */
const LOAD_MS = 1_500;
const MOST_SAYINGS = 4;
/** Fragments of one thought follow each other this closely. */
const BURST_MS = 40;
const FIRST_ID = 1_000_000;

/** Half of the customers come every round, the other half are new: old conversations and first contacts die alike. */
export function drawPlan(dice: Dice, round: number, crowd: Crowd): Plan {
  const customers = [...customersOf('telegram', crowd.telegram, round), ...customersOf('messenger', crowd.messenger, round)];
  const sayings = customers.flatMap((customer) => drawSayings(dice, customer));
  return { kill: drawKill(dice, sayings.length), sayings, duplicates: dice.below(6) };
}

function customersOf(channel: Customer['channel'], count: number, round: number): readonly Customer[] {
  return Array.from({ length: count }, (_, index) => ({
    channel,
    id: FIRST_ID + (index % 2 === 0 ? index : round * 1000 + index),
    language: QUESTION_LANGUAGES[index % QUESTION_LANGUAGES.length] ?? 'en',
  }));
}

function drawSayings(dice: Dice, customer: Customer): readonly Saying[] {
  const first = dice.below(LOAD_MS);
  const inBurst = dice.below(2) === 0;
  const count = dice.below(MOST_SAYINGS) + 1;
  const topic = dice.below(8);
  return Array.from({ length: count }, (_, index) => ({
    customer,
    atMs: inBurst ? first + index * BURST_MS : Math.max(first, dice.below(LOAD_MS)),
    text: questionAt(customer.language, topic + index),
  }));
}

function drawKill(dice: Dice, sayings: number): Kill {
  const kind = dice.pick(['after-ms', 'at-acknowledgement', 'at-send', 'at-send'] as const);
  if (kind === 'after-ms') return { kind, ms: 50 + dice.below(LOAD_MS) };
  const most = kind === 'at-send' ? Math.ceil(sayings / 3) : Math.ceil(sayings / 2);
  return { kind, count: 1 + dice.below(most) };
}
