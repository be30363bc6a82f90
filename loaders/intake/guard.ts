/**
 * A look at a file before any parser opens it: size, what the zip directory promises, and the checksums.
 *
 * The parser needs far more memory than the bytes it reads, so a batch is parsed in a child process all the same.
 */
import type {FileCode} from "./findings/file-texts.js";
import {isIntact, readDirectory, type ZipEntry} from "./zip.js";

/** Limits of what is opened at all. A filled form is about 25 kB, 90 kB unpacked. */
export const LIMITS = {bytes: 50e6, unpacked: 250e6, ratio: 150, entries: 2000} as const;

/** Why a file is not opened, and what else the directory shows. */
export interface Guarded {
  readonly refused: FileCode | null;
  readonly detail: string;
  readonly macros: boolean;
}

const OPEN: Guarded = {refused: null, detail: "", macros: false};

/**
 * Judges a file by its ending, its size and its zip directory.
 *
 * @param name only its ending counts
 */
export function guardFile(bytes: Uint8Array, name: string): Guarded {
  if (bytes.length > LIMITS.bytes) return refuse("too-large", `${megabytes(bytes.length)} MB`);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ending === "csv") return bytes.length > LIMITS.bytes / 10 ? refuse("too-large", "CSV") : OPEN;
  if (ending !== "xlsx") return refuse("wrong-type", ending === "" ? name : `.${ending}`);
  const entries = readDirectory(bytes);
  if (entries === null) return refuse("unreadable", "zip");
  const judged = judgeEntries(entries);
  return judged.refused || isIntact(bytes, entries) ? judged : refuse("unreadable", "crc");
}

function judgeEntries(entries: readonly ZipEntry[]): Guarded {
  if (entries.length > LIMITS.entries) return refuse("too-large", `${entries.length} phần`);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > LIMITS.unpacked) return refuse("too-large", `${megabytes(unpacked)} MB`);
  const bomb = entries.find(({packed, unpacked}) => unpacked > 1e6 && unpacked > packed * LIMITS.ratio);
  if (bomb) return refuse("too-large", `${Math.round(bomb.unpacked / Math.max(1, bomb.packed))}:1`);
  return {...OPEN, macros: entries.some(({name}) => name.endsWith("vbaProject.bin"))};
}

function refuse(code: FileCode, detail: string): Guarded {
  return {refused: code, detail, macros: false};
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
