/**
 * Numbers at a place in bytes, little-endian, refused outside them.
 */
import {Refused} from "../../refused.js";

/** @throws {Refused} `unreadable` if the place lies outside the bytes */
export function u16(bytes: Uint8Array, at: number): number {
  if (at < 0 || at + 2 > bytes.length) throw outside(at);
  return bytes[at]! | (bytes[at + 1]! << 8);
}

/** @throws {Refused} `unreadable` if the place lies outside the bytes */
export function u32(bytes: Uint8Array, at: number): number {
  if (at < 0 || at + 4 > bytes.length) throw outside(at);
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}

function outside(at: number): Refused {
  return new Refused("unreadable", `cut off at byte ${at}`);
}
