/** Objects of one namespace by name, read in the order of names as etcd does. */
export class SortedNames<T> {
  private readonly byName = new Map<string, T>();
  private sorted: string[] | undefined = [];

  get size(): number {
    return this.byName.size;
  }

  get(name: string): T | undefined {
    return this.byName.get(name);
  }

  set(name: string, value: T): void {
    // Sorting waits for the next read, so that filling a cluster stays linear.
    if (!this.byName.has(name)) this.sorted = undefined;
    this.byName.set(name, value);
  }

  delete(name: string): void {
    if (this.byName.delete(name)) this.sorted = undefined;
  }

  /** Values in order of name, from the first name after `after` on. */
  *after(after = ''): Generator<T> {
    this.sorted ??= [...this.byName.keys()].sort();
    const names = this.sorted;
    for (let index = firstAfter(names, after); index < names.length; index++) {
      const value = this.byName.get(names[index] ?? '');
      if (value !== undefined) yield value;
    }
  }
}

function firstAfter(names: readonly string[], name: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle] ?? '') <= name) low = middle + 1;
    else high = middle;
  }
  return low;
}
