/** A typed array that grows: pushing to it keeps a large FAQ off the heap of objects. */
export interface GrowingNumbers {
  push(value: number): void;
  length(): number;
  /** A copy of exactly what was pushed. */
  toArray(): Uint32Array;
}

export function createGrowingNumbers(): GrowingNumbers {
  let values = new Uint32Array(1024);
  let count = 0;
  return {
    push: (value) => {
      if (count === values.length) {
        const larger = new Uint32Array(count * 2);
        larger.set(values);
        values = larger;
      }
      values[count++] = value;
    },
    length: () => count,
    toArray: () => values.slice(0, count),
  };
}
