/**
 * Names of the streams and storages in a compound file.
 */
import {Refused} from "../../refused.js";
import {u16, u32} from "./bytes.js";

const ENTRY = 128;
const NONE = 0xffffffff;

/** One stream or storage. */
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: "storage" | "stream" | "root" | "other";
  readonly start: number;
  /** In bytes. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** All entries of the directory stream, in its order; the first is the root. @throws {Refused} if there is none */
export function readDirectory(stream: Uint8Array): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY <= stream.length; at += ENTRY) entries.push(readEntry(stream, at));
  if (entries[0]?.kind !== "root") throw new Refused("unreadable", "no directory");
  return entries;
}

function readEntry(stream: Uint8Array, at: number): DirectoryEntry {
  const kinds = {1: "storage", 2: "stream", 5: "root"} as const;
  const length = Math.min(64, u16(stream, at + 64));
  const units = Array.from({length: Math.max(0, length / 2 - 1)}, (_, i) => u16(stream, at + 2 * i));
  return {
    name: String.fromCharCode(...units),
    kind: kinds[stream[at + 66] as 1 | 2 | 5] ?? "other",
    left: u32(stream, at + 68),
    right: u32(stream, at + 72),
    child: u32(stream, at + 76),
    start: u32(stream, at + 116),
    size: u32(stream, at + 120)
  };
}

/**
 * Entries directly below the root, in no particular order. What lies in storages (embedded documents have workbooks of
 * their own) is left out.
 *
 * @throws {Refused} if the tree of names points outside the directory
 */
export function topLevel(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
  const seen = new Set<number>();
  const found: DirectoryEntry[] = [];
  const open = [entries[0]!.child];
  while (open.length > 0) {
    const id = open.pop()!;
    if (id === NONE || seen.has(id)) continue;
    seen.add(id);
    const entry = entries[id];
    if (!entry) throw new Refused("unreadable", `directory entry ${id} is missing`);
    found.push(entry);
    open.push(entry.left, entry.right);
  }
  return found;
}
