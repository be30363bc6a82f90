/**
 * Seeded random numbers: the same seed gives the same draws on every machine, today and in ten years.
 */

/** Draws a number from [0, 1), uniform, in steps of 2⁻³². */
export type Random = () => number;

/**
 * sfc32 (Chris Doty-Humphrey, PractRand), in 32-bit integer arithmetic alone. The first three words of its state are
 * the first three outputs of splitmix32 from the seed, the counter starts at 1, and the first 12 draws are discarded.
 *
 * @param seed a whole number from 0 to 2³² − 1
 * @throws {RangeError} if the seed is anything else
 * @example const draw = seedRandom(1); draw(); // the first of its draws, always the same
 */
export function seedRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`seed must be a whole number from 0 to 4294967295, got ${seed}`);
  }
  const word = splitmix32(seed);
  let [a, b, c, counter] = [word(), word(), word(), 1];
  const draw = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) draw();
  return draw;
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) | 0;
  };
}
