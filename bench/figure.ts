/** One line of the benchmark's table. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most (or, with `atLeast`, the least) that we allow ourselves. */
  readonly goal: number;
  readonly met: boolean;
  /** The raw figures behind it, for whoever wants to know more. */
  readonly detail: string;
}

export const rounds = 5;

/** A figure that is met when it does not exceed its goal. */
export function atMost(name: string, value: number, unit: string, goal: number, detail: string): Figure {
  return { name, value: round(value), unit, goal, met: value <= goal, detail };
}

/** A figure that is met when it reaches its goal. */
export function atLeast(name: string, value: number, unit: string, goal: number, detail: string): Figure {
  return { name, value: round(value), unit, goal, met: value >= goal, detail };
}

/** What stands for the figures of a measure that did not come to its end. */
export const notMeasured = (name: string, error: unknown): Figure => ({
  name: `${name}: not measured`,
  value: Number.NaN,
  unit: '',
  goal: Number.NaN,
  met: false,
  detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
});

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Measures two things in turns, so that whatever else the machine does meets both alike.
 * @returns their medians, in the unit that the two return
 */
export async function sideBySide(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number; theirs: number }> {
  const a: number[] = [];
  const b: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    b.push(await theirs());
    a.push(await ours());
  }
  return { ours: median(a), theirs: median(b) };
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Milliseconds for a table: whole ones. */
export const ms = (value: number) => `${value.toFixed(0)} ms`;
