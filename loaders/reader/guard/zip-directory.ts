/**
 * A zip file's directory, as far as a reader of spreadsheets needs it: no archives over 4 GB, none in several volumes.
 */
import {strFromU8} from "fflate";

/** One entry of the central directory; sizes and places in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where the entry's own header starts. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The entries of the central directory; null where there is none or it does not fit the file. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const name = view.getUint16(at + 28, true);
    if (at + 46 + name > end) return null;
    entries.push(readEntry(view, at, bytes.subarray(at + 46, at + 46 + name)));
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, at: number, name: Uint8Array): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  return {
    name: strFromU8(name, (flags & 0x800) === 0), // names are UTF-8 only where flagged
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    offset: view.getUint32(at + 42, true)
  };
}

/** The packed bytes of an entry; null where its own header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, {offset, packed}: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

/** Offset of the end-of-directory record: within the last 65 557 bytes. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_558; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
