/**
 * How fast this machine multiplies and adds in JavaScript on one core: the most that a product of a matrix can reach.
 */

const LENGTH = 256;

/** Keeps the results in use, so that no loop is left out. */
let sink = 0;

/** Eight sums over two vectors that lie in the processor's nearest memory. */
function dot(a: Float64Array, b: Float64Array): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  for (let i = 0; i < LENGTH; i += 8) {
    s0 += a[i]! * b[i]!;
    s1 += a[i + 1]! * b[i + 1]!;
    s2 += a[i + 2]! * b[i + 2]!;
    s3 += a[i + 3]! * b[i + 3]!;
    s4 += a[i + 4]! * b[i + 4]!;
    s5 += a[i + 5]! * b[i + 5]!;
    s6 += a[i + 6]! * b[i + 6]!;
    s7 += a[i + 7]! * b[i + 7]!;
  }
  sink += s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7;
}

/** The same, of numbers that are in registers already: no loading at all. */
function multiplyAdd(times: number, x: number, y: number): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  for (let i = 0; i < times; i++) {
    s0 = s0 * x + y;
    s1 = s1 * x + y;
    s2 = s2 * x + y;
    s3 = s3 * x + y;
    s4 = s4 * x + y;
    s5 = s5 * x + y;
    s6 = s6 * x + y;
    s7 = s7 * x + y;
  }
  sink += s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7;
}

/** Tasks whose rate is the peak, with the operations (multiplications and additions) of each. */
export function peakTasks(): readonly {readonly task: () => void; readonly operations: number}[] {
  const [a, b] = [new Float64Array(LENGTH).fill(0.5), new Float64Array(LENGTH).fill(1.5)];
  return [
    {
      task: () => {
        for (let i = 0; i < 400; i++) dot(a, b);
      },
      operations: 400 * 2 * LENGTH
    },
    {task: () => multiplyAdd(12_800, 0.5, 1.1), operations: 12_800 * 16}
  ];
}

/** The most operations per second over many rounds, each task in turn. `sink` is finite, or a loop went wrong. */
export function bestRates(
  tasks: readonly {readonly task: () => void; readonly operations: number}[],
  rounds: number
): readonly number[] {
  const best = tasks.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    tasks.forEach(({task, operations}, i) => {
      const start = performance.now();
      task();
      best[i] = Math.max(best[i]!, operations / ((performance.now() - start) / 1000));
    });
  }
  if (!Number.isFinite(sink)) throw new Error("the sums are not finite");
  return best;
}
