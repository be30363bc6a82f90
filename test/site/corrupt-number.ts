import type {Segment} from "./page-segments.js";
import {type Reader, readNumbers} from "./printed-numbers.js";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A segment with one digit of one number changed; `long` if the number has two digits or more. */
export interface Corrupted {
  readonly before: Segment;
  readonly after: Segment;
  readonly long: boolean;
}

/** Changes one digit of a number drawn from all that a page prints. */
export function corruptNumber(segments: readonly Segment[], lang: Reader, draw: () => number): Corrupted {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const numbers = segments.flatMap((segment) => readNumbers(segment.text, lang).map((number) => ({segment, number})));
  const {segment, number} = pick(numbers);
  const digits = [...number.text].flatMap((sign, i) => (/\d/.test(sign) ? [number.start + i] : []));
  const at = pick(digits);
  const other = pick([..."0123456789"].filter((digit) => digit !== segment.text[at]));
  const text = segment.text.slice(0, at) + other + segment.text.slice(at + 1);
  return {before: segment, after: {...segment, text}, long: digits.length > 1};
}
