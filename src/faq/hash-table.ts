/** Numbers 32-bit hashes from 0 in the order they are first met. Typed arrays, because a large FAQ has a million features. */
export interface HashTable {
  /** The hash's number; a new one where it was not met before. */
  intern(hash: number): number;
  /** The hash's number, or -1. */
  find(hash: number): number;
  size(): number;
}

const EMPTY = -1;

export function createHashTable(): HashTable {
  let keys = new Int32Array(1024);
  let numbers = new Int32Array(1024).fill(EMPTY);
  let count = 0;

  const slotOf = (hash: number): number => {
    const mask = keys.length - 1;
    let slot = hash & mask;
    while (numbers[slot] !== EMPTY && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Int32Array(oldKeys.length * 2);
    numbers = new Int32Array(keys.length).fill(EMPTY);
    for (let old = 0; old < oldKeys.length; old++) {
      if (oldNumbers[old] === EMPTY) continue;
      const slot = slotOf(oldKeys[old] ?? 0);
      keys[slot] = oldKeys[old] ?? 0;
      numbers[slot] = oldNumbers[old] ?? EMPTY;
    }
  };
  return {
    intern: (hash) => {
      const key = hash | 0;
      const slot = slotOf(key);
      const known = numbers[slot] ?? EMPTY;
      if (known !== EMPTY) return known;
      keys[slot] = key;
      numbers[slot] = count++;
      if (count * 2 > keys.length) grow();
      return count - 1;
    },
    find: (hash) => numbers[slotOf(hash | 0)] ?? EMPTY,
    size: () => count,
  };
}

/** Rows of numbers in one array: row r is `values[offsets[r] .. offsets[r + 1]]`. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** Groups the positions of `rowOf` by their row, keeping their order. */
export function groupByRow(rowOf: Uint32Array, rowCount: number): Rows {
  const offsets = new Uint32Array(rowCount + 1);
  for (const row of rowOf) offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
  for (let row = 0; row < rowCount; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const next = offsets.slice(0, rowCount);
  const values = new Uint32Array(rowOf.length);
  rowOf.forEach((row, position) => {
    const at = next[row] ?? 0;
    values[at] = position;
    next[row] = at + 1;
  });
  return { offsets, values };
}
