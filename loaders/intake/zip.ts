/**
 * A zip file's directory and checksums. The workbook parser checks neither: one flipped bit could change a figure.
 */
import {crc32} from "node:zlib";
import {strFromU8, unzipSync} from "fflate";

/** One entry of the central directory; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number;
}

/** The entries of the central directory; null where there is none or it does not fit the file. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return null;
    const name = view.getUint16(at + 28, true);
    const latin = (view.getUint16(at + 8, true) & 0x800) === 0; // names are UTF-8 only where flagged
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + name), latin),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true)
    });
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Whether every entry unpacks to what its checksum says; only for directories whose sizes have been judged. */
export function isIntact(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  try {
    const parts = unzipSync(bytes);
    return entries.every(({name, unpacked, checksum}) => {
      const part = parts[name];
      return part !== undefined && part.length === unpacked && crc32(part) === checksum;
    });
  } catch {
    return false;
  }
}

/** Offset of the end-of-directory record: within the last 65 557 bytes. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_558; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}
