/** In which order nodes are placed. */

import { compare } from './picture';

/** Who is next: who is linked to most that has its place, and of these the first by key. */
export class Queue {
  private readonly counts: Map<string, number>;
  /** By their count, the first by key last. */
  private readonly waiting: string[][] = [];

  constructor(counts: ReadonlyMap<string, number>) {
    this.counts = new Map(counts);
    [...counts.keys()].sort(compare).reverse().forEach((key) => this.of(counts.get(key) ?? 0).push(key));
  }

  /** Counts one more; whoever has been taken stays so. */
  raise(key: string): void {
    const count = this.counts.get(key);
    if (count === undefined) {
      return;
    }
    const from = this.of(count);
    from.splice(placeIn(from, key), 1);
    const to = this.of(count + 1);
    to.splice(placeIn(to, key), 0, key);
    this.counts.set(key, count + 1);
  }

  take(): string | null {
    while (this.waiting.at(-1)?.length === 0) {
      this.waiting.pop();
    }
    const key = this.waiting.at(-1)?.pop() ?? null;
    this.counts.delete(key ?? '');
    return key;
  }

  private of(count: number): string[] {
    while (this.waiting.length <= count) {
      this.waiting.push([]);
    }
    return this.waiting[count] ?? [];
  }
}

/** Where a key is, or would be, among keys of which the first is last. */
function placeIn(keys: readonly string[], key: string): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(keys[middle] ?? '', key) > 0) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}
