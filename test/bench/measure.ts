/** Seconds a task takes, with its result. */
export async function timed<T>(task: () => Promise<T> | T): Promise<{readonly seconds: number; readonly result: T}> {
  const start = performance.now();
  const result = await task();
  return {seconds: (performance.now() - start) / 1000, result};
}

/** One line of the bench: what, the figure, and beside it what it is held against in the same run. */
export interface BenchRow {
  readonly what: string;
  readonly figure: string;
  readonly ratio: string;
}

/** @example milliseconds(0.0123); // "12.3 ms" */
export function milliseconds(seconds: number): string {
  return `${Math.round(seconds * 10_000) / 10} ms`;
}

/** @example times(1.234); // "1.23 ×" */
export function times(ratio: number): string {
  return `${Math.round(ratio * 100) / 100} ×`;
}

/**
 * Runs tasks in turn, several rounds of all, so that what else the machine does falls on each alike.
 *
 * @returns the middle of each task's seconds, in their order
 */
export async function inTurn(rounds: number, tasks: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const taken = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, task] of tasks.entries()) taken[i]!.push((await timed(task)).seconds);
  }
  return taken.map((seconds) => seconds.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!);
}
