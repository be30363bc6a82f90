/**
 * Readings of a batch, kept for the process: an edition is read for itself and as last year of the next.
 */
import {sha256} from "../files/hash.js";
import type {SubmissionReading} from "../intake/types.js";

type Readings = readonly SubmissionReading[];

const kept = new Map<string, Promise<Readings>>();

/**
 * @param inputs everything the readings depend on, the files' hashes among it: with other inputs it is read again
 */
export function readOnce(inputs: unknown, read: () => Promise<Readings>): Promise<Readings> {
  const key = sha256(JSON.stringify(inputs));
  const known = kept.get(key);
  if (known) return known;
  const reading = read();
  kept.set(key, reading);
  reading.catch(() => kept.delete(key));
  return reading;
}
