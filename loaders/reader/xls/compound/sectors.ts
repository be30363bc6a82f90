/**
 * Sectors and the chains they form. Every chain is bounded by the number of sectors there are, so a loop ends.
 */
import {Refused} from "../../refused.js";
import {u32} from "./bytes.js";
import type {CompoundHeader} from "./header.js";

/** Sector numbers above this are marks: end of chain, free, table. */
const MAX_SECTOR = 0xfffffffa;
const END_OF_CHAIN = 0xfffffffe;

/** Which sector follows which, by sector number. */
export type NextSector = Uint32Array;

/** One sector; shorter than the rest if the file ends in it. @throws {Refused} if it lies outside the file */
export function sector(bytes: Uint8Array, header: CompoundHeader, number: number): Uint8Array {
  const start = (number + 1) * header.sectorSize;
  if (number > MAX_SECTOR || start >= bytes.length) throw new Refused("unreadable", `sector ${number} is missing`);
  return bytes.subarray(start, start + header.sectorSize);
}

/** The allocation table of the file. @throws {Refused} if parts of it are missing or its list runs in a circle */
export function readFat(bytes: Uint8Array, header: CompoundHeader): NextSector {
  const perSector = header.sectorSize / 4;
  const numbers = fatSectorNumbers(bytes, header).slice(0, header.fatSectors);
  const most = Math.ceil(bytes.length / header.sectorSize);
  const next = new Uint32Array(Math.min(numbers.length * perSector, most)).fill(END_OF_CHAIN);
  numbers.forEach((number, i) => {
    const part = sector(bytes, header, number);
    for (let k = 0; k < perSector && i * perSector + k < next.length; k++) {
      if (4 * k + 4 <= part.length) next[i * perSector + k] = u32(part, 4 * k);
    }
  });
  return next;
}

function fatSectorNumbers(bytes: Uint8Array, header: CompoundHeader): number[] {
  const numbers = [...header.difat];
  const seen = new Set<number>();
  let at = header.firstDifatSector;
  while (at < MAX_SECTOR) {
    if (seen.has(at)) throw new Refused("unreadable", "allocation table in a circle");
    seen.add(at);
    const part = sector(bytes, header, at);
    for (let k = 0; k + 8 <= header.sectorSize; k += 4) numbers.push(u32(part, k));
    at = u32(part, header.sectorSize - 4);
  }
  return numbers.filter((number) => number < MAX_SECTOR);
}

/** Sector numbers of a chain, first to last. @throws {Refused} if it runs in a circle or leaves the table */
export function chainOf(first: number, next: NextSector): number[] {
  const chain: number[] = [];
  for (let at = first; at < MAX_SECTOR; at = next[at]!) {
    if (at >= next.length) throw new Refused("unreadable", `sector ${at} is missing`);
    if (chain.length >= next.length) throw new Refused("unreadable", "sectors in a circle");
    chain.push(at);
  }
  return chain;
}
