/**
 * What speaks against opening an archive, by its directory alone: nothing is unpacked yet.
 */
import type {Refusal} from "../model.js";
import {LIMITS} from "./limits.js";
import type {ZipEntry} from "./zip-directory.js";

/** Why the archive is not opened; `detail` says how much, or which part. */
export interface Objection {
  readonly refused: Refusal;
  readonly detail: string;
}

/** The first objection; null where there is none. */
export function judgeEntries(entries: readonly ZipEntry[]): Objection | null {
  if (entries.length > LIMITS.entries) return {refused: "too-large", detail: `${entries.length} phần`};
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > LIMITS.unpacked) return {refused: "too-large", detail: `${Math.round(unpacked / 1e6)} MB`};
  const bomb = entries.find((entry) => entry.unpacked > 1e6 && entry.unpacked > entry.packed * LIMITS.ratio);
  if (bomb) return {refused: "too-large", detail: `${Math.round(bomb.unpacked / Math.max(1, bomb.packed))}:1`};
  const nested = entries.find(({name}) => /\.(zip|7z|rar|gz|tar|xz)$/i.test(name));
  if (nested) return {refused: "too-large", detail: nested.name.slice(0, 80)};
  if (entries.some(({encrypted}) => encrypted)) return {refused: "password", detail: "zip"};
  return judgeNames(entries) ?? judgePlaces(entries);
}

/** Names that leave the archive, and names that say two things. */
function judgeNames(entries: readonly ZipEntry[]): Objection | null {
  const seen = new Set<string>();
  for (const {name} of entries) {
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(name) || name.includes("\0"))
      return {refused: "unreadable", detail: name.slice(0, 80)};
    if (seen.has(name.toLowerCase())) return {refused: "unreadable", detail: `${name.slice(0, 80)} ×2`};
    seen.add(name.toLowerCase());
  }
  return null;
}

/** Parts that share bytes: small archives that unpack to anything are made so. */
function judgePlaces(entries: readonly ZipEntry[]): Objection | null {
  const placed = entries.toSorted((a, b) => a.offset - b.offset);
  const shared = placed.find((entry, i) => i > 0 && entry.offset < placed[i - 1]!.offset + 30 + placed[i - 1]!.packed);
  return shared ? {refused: "unreadable", detail: shared.name.slice(0, 80)} : null;
}
