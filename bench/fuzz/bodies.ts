import { damage } from '../../test/channels/damage';
import type { Dice } from '../../test/channels/dice';
import { bodyOf, COMMENT, PAGE_ID, REAL_EVENTS, TIME } from '../../test/channels/messenger/events';
import { UPDATES } from '../../test/channels/telegram/updates';

export type FuzzChannel = 'telegram' | 'messenger';

/** Few enough for long conversations, many enough for turns side by side. */
const CUSTOMERS = 60;
/** So many bodies are no webhook at all, but any JSON. */
const ONE_IN_ANYTHING = 10;
const DEEPEST = 4;

/** A real shape with its own ids, damaged somewhere; now and then any JSON. */
export function drawBody(channel: FuzzChannel, number: number, dice: Dice): string {
  if (dice.below(ONE_IN_ANYTHING) === 0) return JSON.stringify(anything(dice, 0));
  const customer = 7000 + dice.below(CUSTOMERS);
  const whole = channel === 'telegram' ? drawUpdate(number, customer, dice) : drawWebhook(number, customer, dice);
  return damage(whole, dice);
}

function drawUpdate(number: number, customer: number, dice: Dice): unknown {
  const text = JSON.stringify({ ...dice.pick(Object.values(UPDATES)), update_id: 100_000 + number });
  return JSON.parse(text.replaceAll('"id":501', `"id":${customer}`));
}

function drawWebhook(number: number, customer: number, dice: Dice): unknown {
  const comment = { object: 'page', entry: [{ id: PAGE_ID, time: TIME, changes: [COMMENT] }] };
  const event = dice.below(REAL_EVENTS.length + 1);
  const body = event === REAL_EVENTS.length ? comment : bodyOf(REAL_EVENTS[event], ...(dice.below(4) === 0 ? [dice.pick(REAL_EVENTS)] : []));
  return JSON.parse(JSON.stringify(body).replaceAll('"7001"', `"${customer}"`).replaceAll('"m_', `"m_${number}_`).replaceAll('55_66', `55_${number}`));
}

function anything(dice: Dice, depth: number): unknown {
  const kind = dice.below(depth < DEEPEST ? 8 : 6);
  if (kind === 0) return null;
  if (kind === 1) return dice.below(2) === 0;
  if (kind === 2) return dice.below(2_000_000) - 1_000_000;
  if (kind < 6) return dice.pick(['', 'page', 'update_id', '\u0000', '🙂', 'x'.repeat(dice.below(3000)), '__proto__']);
  const inner = Array.from({ length: dice.below(5) }, () => anything(dice, depth + 1));
  return kind === 6 ? inner : Object.fromEntries(inner.map((value, index) => [dice.pick(['update_id', 'message', 'entry', 'object', 'chat', `k${index}`]), value]));
}
