/**
 * Mutations that know nothing about what the bytes are.
 */
import type {Random} from "../../src/scoring/random.js";
import {below, few, oneOf} from "./chance.js";

/** What a mutation gives; `other` is a second file of the corpus, to splice from. */
export type Mutation = (bytes: Uint8Array, draw: Random, other: Uint8Array) => Uint8Array;

const EXTREMES = [0, 1, 0x7f, 0x80, 0xfe, 0xff];

/** By name. Each gives a new array. */
export const BYTE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  "flip bits": (bytes, draw) => changed(bytes, draw, (byte) => byte ^ (1 << below(draw, 8))),
  "set bytes": (bytes, draw) => changed(bytes, draw, () => oneOf(draw, EXTREMES)),
  "cut off": (bytes, draw) => bytes.slice(0, below(draw, bytes.length)),
  "cut out": (bytes, draw) => {
    const [from, to] = span(bytes, draw);
    return concat(bytes.subarray(0, from), bytes.subarray(to));
  },
  repeat: (bytes, draw) => {
    const [from, to] = span(bytes, draw);
    return concat(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to));
  },
  splice: (bytes, draw, other) => {
    const [from, to] = span(other, draw);
    const at = below(draw, bytes.length + 1);
    return concat(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
  },
  overwrite: (bytes, draw, other) => {
    const [from, to] = span(other, draw);
    const copy = bytes.slice();
    const at = below(draw, copy.length);
    copy.set(other.subarray(from, Math.min(to, from + copy.length - at)), at);
    return copy;
  }
};

function changed(bytes: Uint8Array, draw: Random, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  for (let i = few(draw, 64); i > 0; i--) {
    const at = below(draw, copy.length);
    if (copy.length > 0) copy[at] = change(copy[at]!);
  }
  return copy;
}

/** A stretch of the bytes, often short. */
function span(bytes: Uint8Array, draw: Random): readonly [number, number] {
  const from = below(draw, bytes.length);
  return [from, Math.min(bytes.length, from + few(draw, Math.max(2, bytes.length)))];
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
