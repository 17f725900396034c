/** A first-in-first-out line whose every operation is O(1). */

export interface Line<T> {
  push(item: T): void;
  /** The first in line, who stays. Undefined when nobody waits. */
  peek(): T | undefined;
  shift(): T | undefined;
  size(): number;
}

/** Array.shift moves everybody who waits; a backlog of a load test would make that quadratic. */
export function createLine<T>(): Line<T> {
  let items: (T | undefined)[] = [];
  let head = 0;
  return {
    push: (item) => void items.push(item),
    peek: () => items[head],
    shift() {
      const item = items[head];
      if (head < items.length) items[head++] = undefined;
      if (head > 1024 && head * 2 > items.length) {
        items = items.slice(head);
        head = 0;
      }
      return item;
    },
    size: () => items.length - head,
  };
}
