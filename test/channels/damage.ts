import type { Dice } from './dice';

const STRANGE: readonly unknown[] = [null, true, 0, -1, 1e300, 2 ** 60, '', '\0', '\uD800', 'x'.repeat(5000), [], {}, [[]], { id: 5 }, '2026-11-02', Number.MAX_SAFE_INTEGER, '__proto__'];

/** A copy of the body with one to four things changed, anywhere in the tree: removed, renamed, doubled, or made strange. As JSON. */
export function damage(body: unknown, dice: Dice): string {
  const holder: Record<string, unknown> = { body: structuredClone(body) };
  for (let count = dice.below(4) + 1; count > 0; count -= 1) damageOnce(holder, dice);
  const text = JSON.stringify(holder.body ?? null);
  return dice.below(20) === 0 ? text.slice(0, dice.below(text.length)) : text;
}

function damageOnce(holder: Record<string, unknown>, dice: Dice): void {
  const places = placesIn(holder);
  if (places.length === 0) return;
  const { parent, key } = dice.pick(places);
  const kind = dice.below(4);
  if (kind === 0) delete parent[key];
  else if (kind === 1) parent[`${key}x`] = structuredClone(parent[key]);
  else if (kind === 2) parent[key] = [structuredClone(parent[key]), parent[key]];
  else parent[key] = structuredClone(dice.pick(STRANGE));
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

function placesIn(parent: Record<string, unknown>): readonly Place[] {
  return Object.keys(parent).flatMap((key) => {
    const value = parent[key];
    const inner = typeof value === 'object' && value !== null ? placesIn(value as Record<string, unknown>) : []; // an object, checked here
    return [{ parent, key }, ...inner];
  });
}
