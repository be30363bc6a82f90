/**
 * A compound file (OLE): a file system in a file, in which Office kept its documents until 2007 and keeps encrypted ones
 * today. Only what lies directly below the root is offered.
 */
import {Refused} from "../../refused.js";
import {type DirectoryEntry, readDirectory, topLevel} from "./directory.js";
import {type CompoundHeader, readHeader} from "./header.js";
import {chainOf, type NextSector, readFat, sector} from "./sectors.js";

/** Names as in the file; looked up without regard to case. */
export interface CompoundFile {
  readonly streams: readonly string[];
  readonly storages: readonly string[];
  /** The bytes of a stream; null if there is none of that name. @throws {Refused} if its sectors are missing */
  readonly read: (name: string) => Uint8Array | null;
}

const MINI_SECTOR = 64;

/**
 * Opens a compound file: header, allocation table and directory are read, streams only when asked for.
 *
 * @throws {Refused} `unreadable` if the bytes are no compound file, are cut off, or run in circles
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const header = readHeader(bytes);
  const fat = readFat(bytes, header);
  const entries = readDirectory(joinSectors(bytes, header, chainOf(header.firstDirectorySector, fat)));
  const top = topLevel(entries);
  return {
    streams: top.filter(({kind}) => kind === "stream").map(({name}) => name),
    storages: top.filter(({kind}) => kind === "storage").map(({name}) => name),
    read: (name) => {
      const same = (entry: DirectoryEntry) => entry.kind === "stream" && lower(entry.name) === lower(name);
      const entry = top.find(same);
      return entry ? readStream(bytes, header, fat, entry, entries[0]!) : null;
    }
  };
}

function lower(name: string): string {
  return name.toLowerCase();
}

function readStream(
  bytes: Uint8Array,
  header: CompoundHeader,
  fat: NextSector,
  entry: DirectoryEntry,
  root: DirectoryEntry
): Uint8Array {
  if (entry.size === 0) return new Uint8Array(0);
  if (entry.size > bytes.length) throw new Refused("unreadable", `${entry.name}: cut off`);
  const small = entry.size < header.miniCutoff;
  const joined = small
    ? joinMini(bytes, header, fat, entry, root)
    : joinSectors(bytes, header, chainOf(entry.start, fat).slice(0, Math.ceil(entry.size / header.sectorSize)));
  if (joined.length < entry.size) throw new Refused("unreadable", `${entry.name}: cut off`);
  return joined.subarray(0, entry.size);
}

function joinSectors(bytes: Uint8Array, header: CompoundHeader, chain: readonly number[]): Uint8Array {
  return join(chain.map((number) => sector(bytes, header, number)));
}

function joinMini(
  bytes: Uint8Array,
  header: CompoundHeader,
  fat: NextSector,
  entry: DirectoryEntry,
  root: DirectoryEntry
): Uint8Array {
  const mini = joinSectors(bytes, header, chainOf(root.start, fat));
  const table = joinSectors(bytes, header, chainOf(header.firstMiniFatSector, fat));
  const next = new Uint32Array(table.slice(0, table.length - (table.length % 4)).buffer);
  const chain = chainOf(entry.start, next).slice(0, Math.ceil(entry.size / MINI_SECTOR));
  return join(chain.map((number) => mini.subarray(number * MINI_SECTOR, (number + 1) * MINI_SECTOR)));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
