/**
 * The first 512 bytes of a compound file. Source: MS-CFB, Compound File Binary File Format, section 2.2.
 */
import {Refused} from "../../refused.js";
import {u16, u32} from "./bytes.js";

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Sizes in bytes, places as sector numbers. */
export interface CompoundHeader {
  readonly sectorSize: 512 | 4096;
  readonly firstDirectorySector: number;
  /** Streams shorter than this are in the mini stream. */
  readonly miniCutoff: number;
  readonly firstMiniFatSector: number;
  readonly firstDifatSector: number;
  /** Number of sectors of the allocation table, as the header says. */
  readonly fatSectors: number;
  /** The first 109 sectors of the allocation table, unused ones too. */
  readonly difat: readonly number[];
}

/** Whether the bytes begin as a compound file does (old .xls, .doc, .ppt, and encrypted .xlsx). */
function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** @throws {Refused} `unreadable` if the header is cut off or no compound file's */
export function readHeader(bytes: Uint8Array): CompoundHeader {
  if (!isCompoundFile(bytes)) throw new Refused("unreadable", "no compound file");
  const shift = u16(bytes, 30);
  if (shift !== 9 && shift !== 12) throw new Refused("unreadable", `sector size 2^${shift}`);
  if (u16(bytes, 32) !== 6) throw new Refused("unreadable", `mini sector size 2^${u16(bytes, 32)}`);
  return {
    sectorSize: shift === 9 ? 512 : 4096,
    firstDirectorySector: u32(bytes, 48),
    miniCutoff: u32(bytes, 56),
    firstMiniFatSector: u32(bytes, 60),
    firstDifatSector: u32(bytes, 68),
    fatSectors: u32(bytes, 44),
    difat: Array.from({length: 109}, (_, i) => u32(bytes, 76 + 4 * i))
  };
}
