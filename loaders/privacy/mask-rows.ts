/**
 * Rows on their way to what is published: every text in them without personal data.
 */
import type {PersonalOptions} from "./find-personal.js";
import {maskText} from "./mask-text.js";

/** Made by ourselves, of no words: a hash may well hold ten digits in a row. */
const OURS = new Set(["sha256", "code", "severity", "indicator", "period", "status", "verdict"]);

/**
 * The row with every text in it masked, however deep; the very same row where nothing had to be.
 *
 * @throws never: numbers, true, false and null are left as they are
 */
export function maskRow<Row extends object>(row: Row, options: PersonalOptions): Row {
  const entries = Object.entries(row).map(([key, value]) => [key, OURS.has(key) ? value : maskValue(value, options)]);
  return entries.every(([key, value]) => value === row[key as keyof Row]) ? row : (Object.fromEntries(entries) as Row);
}

function maskValue(value: unknown, options: PersonalOptions): unknown {
  if (typeof value === "string") return maskText(value, options);
  if (Array.isArray(value)) {
    const masked = value.map((part) => maskValue(part, options));
    return masked.every((part, i) => part === value[i]) ? value : masked;
  }
  return typeof value === "object" && value !== null ? maskRow(value, options) : value;
}
