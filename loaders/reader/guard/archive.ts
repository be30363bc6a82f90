/**
 * An archive whose parts are unpacked one by one, each held to the size and checksum its directory promises: a part
 * can't unpack to more than was judged, and one flipped bit can't change a figure.
 */
import {crc32, createInflateRaw, inflateRawSync} from "node:zlib";
import {Refused} from "../refused.js";
import {judgeEntries} from "./judge-entries.js";
import {packedBytes, readDirectory, type ZipEntry} from "./zip-directory.js";

/** Parts by name in small letters: producers differ in case. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** Parts up to this size are unpacked in one go, larger ones in pieces. */
const IN_ONE_GO = 1e6;

/**
 * Opens an archive after judging its directory.
 *
 * @throws {Refused} whatever speaks against it
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  if (entries === null) throw new Refused("unreadable", "zip");
  const objection = judgeEntries(entries);
  if (objection) throw new Refused(objection.refused, objection.detail);
  return {bytes, entries: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))};
}

/** Whether the archive has the part. */
export function hasPart({entries}: Archive, name: string): boolean {
  return entries.has(name.toLowerCase());
}

/**
 * Unpacks one part and hands it over in pieces, in order.
 *
 * @throws {Refused} `unreadable` if the part is missing, or is not what the directory says
 */
export async function unpackPart(archive: Archive, name: string, take: (piece: Uint8Array) => void): Promise<void> {
  const entry = archive.entries.get(name.toLowerCase());
  const packed = entry && packedBytes(archive.bytes, entry);
  if (!entry || !packed) throw new Refused("unreadable", name);
  let length = 0;
  let checksum = 0;
  const check = (piece: Uint8Array) => {
    length += piece.length;
    if (length > entry.unpacked) throw new Refused("unreadable", name);
    checksum = crc32(piece, checksum);
    take(piece);
  };
  for await (const piece of pieces(entry, packed)) check(piece);
  if (length !== entry.unpacked || checksum !== entry.checksum) throw new Refused("unreadable", `${name}: crc`);
}

/** One part as text, for small parts. A byte order mark is dropped. @throws {Refused} as `unpackPart` */
export async function partText(archive: Archive, name: string): Promise<string> {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  await unpackPart(archive, name, (piece) => {
    text += decoder.decode(piece, {stream: true});
  });
  return text + decoder.decode();
}

async function* pieces({method, unpacked, name}: ZipEntry, packed: Uint8Array): AsyncGenerator<Uint8Array> {
  if (method === 0) yield packed;
  else if (method !== 8) throw new Refused("unreadable", `${name}: ${method}`);
  else
    try {
      if (unpacked <= IN_ONE_GO) yield inflateRawSync(packed, {maxOutputLength: Math.max(1, unpacked)});
      else yield* inflateInPieces(packed);
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused("unreadable", name);
    }
}

async function* inflateInPieces(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({chunkSize: 1 << 18});
  inflate.end(packed);
  yield* inflate as AsyncIterable<Uint8Array>;
}
