/**
 * The two loops that a robustness run spends its time in. All that is clever about speed is in this file; plain code
 * that says the same is in `replicate-plainly.ts` and `../rank.ts`, and tests hold them against each other.
 *
 * 1. `multiplyBlock`: scores = values · weights. Four runs times two rows at once: each number loaded is used several
 *    times, and eight sums that do not wait for each other keep the processor's adders busy.
 * 2. `sortScores`: the order of scores without a comparing function, which is what makes a sort slow. Small pools: if the
 *    order of the run before is nearly right, insertion puts it right; if not, the last bits of each score are overwritten
 *    with the place it came from, and the numbers sorted natively. Large pools: scores are put in 2²² bins over their
 *    range and sorted by them, 11 bits at a time. Either order is right but for scores that hardly differ, and insertion
 *    puts those right: the order is exact.
 */

/**
 * Weighted sums of every row in every run: `out[rows[i] · width + run] = Σ values[i · terms + t] · weights[t · width + run]`.
 *
 * @param runs worked out up to the next multiple of 4; `width` has room for that
 * @param rows where each row of `values` goes
 */
export function multiplyBlock(
  values: Float64Array,
  weights: Float64Array,
  terms: number,
  runs: number,
  width: number,
  rows: Int32Array,
  out: Float64Array
): void {
  for (let run = 0; run < runs; run += 4) {
    for (let i = 0; i < rows.length; i += 2) {
      // The last of an odd number of rows is worked out twice.
      const j = Math.min(i + 1, rows.length - 1);
      let a0 = 0,
        a1 = 0,
        a2 = 0,
        a3 = 0,
        b0 = 0,
        b1 = 0,
        b2 = 0,
        b3 = 0;
      let q = j * terms;
      let w = run;
      for (let p = i * terms; p < (i + 1) * terms; p++, q++, w += width) {
        const a = values[p]!;
        const b = values[q]!;
        const w0 = weights[w]!;
        const w1 = weights[w + 1]!;
        const w2 = weights[w + 2]!;
        const w3 = weights[w + 3]!;
        a0 += a * w0;
        a1 += a * w1;
        a2 += a * w2;
        a3 += a * w3;
        b0 += b * w0;
        b1 += b * w1;
        b2 += b * w2;
        b3 += b * w3;
      }
      const first = rows[i]! * width + run;
      const second = rows[j]! * width + run;
      out[first] = a0;
      out[first + 1] = a1;
      out[first + 2] = a2;
      out[first + 3] = a3;
      out[second] = b0;
      out[second + 1] = b1;
      out[second + 2] = b2;
      out[second + 3] = b3;
    }
  }
}

/** Memory that sorting up to `size` scores writes over. */
export interface SortSpace {
  readonly keys: Float64Array;
  /** The same bytes as `keys`. */
  readonly words: Uint32Array;
  readonly bins: Uint32Array;
  readonly spare: Uint32Array;
  readonly counts: Uint32Array;
}

export function makeSortSpace(size: number): SortSpace {
  const keys = new Float64Array(size);
  const large = size > PACKED ? size : 0;
  const words = new Uint32Array(keys.buffer);
  return {
    keys,
    words,
    bins: new Uint32Array(large),
    spare: new Uint32Array(large),
    counts: new Uint32Array(2 << DIGIT)
  };
}

/** Up to so many scores keys are packed. */
const PACKED = 512;
const DIGIT = 11;
const MASK = (1 << DIGIT) - 1;
/** Place of the low word of a number: 0 but on machines that store the high one first. */
const LOW = new Uint32Array(new Float64Array([1]).buffer)[0] === 0 ? 0 : 1;

/**
 * The order of scores from the highest to the lowest: `order[0]` is the place of the highest.
 *
 * @param scores finite
 * @param order places of the first `count` scores, each once: a guess, say the order of the run before; gets the order
 */
export function sortScores(scores: Float64Array, count: number, order: Int32Array, space: SortSpace): void {
  if (count <= PACKED && insertStragglers(scores, count, order, 4 * count)) return;
  if (count <= PACKED) sortPacked(scores, count, order, space);
  else sortBins(scores, count, order, space);
  if (!insertStragglers(scores, count, order, 16 * count))
    order.subarray(0, count).sort((a, b) => scores[b]! - scores[a]!);
}

function sortPacked(scores: Float64Array, count: number, order: Int32Array, {keys, words}: SortSpace): void {
  const packed = keys.subarray(0, count);
  packed.set(scores.subarray(0, count));
  for (let i = 0; i < count; i++) words[2 * i + LOW] = (words[2 * i + LOW]! & ~(PACKED - 1)) | i;
  packed.sort();
  for (let i = 0; i < count; i++) order[i] = words[2 * (count - 1 - i) + LOW]! & (PACKED - 1);
}

function sortBins(scores: Float64Array, count: number, order: Int32Array, {bins, spare, counts}: SortSpace): void {
  let [lowest, highest] = [scores[0]!, scores[0]!];
  for (let i = 1; i < count; i++) {
    const score = scores[i]!;
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
  }
  const scale = (2 ** (2 * DIGIT) - 1) / (highest - lowest);
  counts.fill(0);
  for (let i = 0; i < count; i++) {
    const bin = ((highest - scores[i]!) * scale) | 0;
    bins[i] = bin;
    counts[bin & MASK]!++;
    counts[(1 << DIGIT) + (bin >>> DIGIT)]!++;
  }
  for (const half of [0, 1 << DIGIT]) {
    let start = 0;
    for (let digit = half; digit <= half + MASK; digit++) {
      const size = counts[digit]!;
      counts[digit] = start;
      start += size;
    }
  }
  for (let i = 0; i < count; i++) spare[counts[bins[i]! & MASK]!++] = i;
  for (let k = 0; k < count; k++) order[counts[(1 << DIGIT) + (bins[spare[k]!]! >>> DIGIT)]!++] = spare[k]!;
}

/** Moves each place up past lower scores; gives up after so many moves, with every place still there once. */
function insertStragglers(scores: Float64Array, count: number, order: Int32Array, moves: number): boolean {
  let left = moves;
  for (let k = 1; k < count; k++) {
    const place = order[k]!;
    const score = scores[place]!;
    let to = k;
    for (; to > 0 && scores[order[to - 1]!]! < score; to--) order[to] = order[to - 1]!;
    order[to] = place;
    left -= k - to;
    if (left < 0) return false;
  }
  return true;
}
