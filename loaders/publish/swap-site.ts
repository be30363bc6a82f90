import {cpSync, existsSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {dirname} from "node:path";
import {setTimeout as wait} from "node:timers/promises";

/** What may fail while folders are exchanged; tests put a failing one in. */
export interface SwapEffects {
  rename(from: string, to: string): void;
}

const REAL: SwapEffects = {rename: renameSync};

/**
 * Puts the folder `next` in the place of `dist`. Readers see the old site or the new one, never half of one; if the
 * new one can't be put in place the old one is put back. Call it only when `checkSite` found nothing.
 *
 * @throws if `next` can't be moved; `dist` is then what it was.
 */
export async function swapSite(next: string, dist: string, effects: SwapEffects = REAL): Promise<void> {
  recoverSite(dist);
  if (!existsSync(next)) throw new Error(`there is no new site at ${next}`);
  mkdirSync(dirname(dist), {recursive: true});
  const incoming = await bringBeside(next, dist, effects);
  const previous = getPrevious(dist);
  const replacing = existsSync(dist);
  if (replacing) await renamePatiently(dist, previous, effects);
  try {
    await renamePatiently(incoming, dist, effects);
  } catch (error) {
    if (replacing) await renamePatiently(previous, dist, REAL);
    throw error;
  }
  rmSync(previous, {recursive: true, force: true, maxRetries: 5});
}

/**
 * Mends what a crashed swap left behind: a site that was set aside goes back if nothing took its place, else it and
 * half-copied folders are removed.
 */
export function recoverSite(dist: string): void {
  const previous = getPrevious(dist);
  if (existsSync(previous) && !existsSync(dist)) renameSync(previous, dist);
  rmSync(previous, {recursive: true, force: true, maxRetries: 5});
  rmSync(getIncoming(dist), {recursive: true, force: true, maxRetries: 5});
}

const getPrevious = (dist: string): string => `${dist}.previous`;
const getIncoming = (dist: string): string => `${dist}.incoming`;

/** Moves `next` beside `dist`; a copy where that is another disk, since only a rename there is one step. */
async function bringBeside(next: string, dist: string, effects: SwapEffects): Promise<string> {
  const incoming = getIncoming(dist);
  try {
    await renamePatiently(next, incoming, effects);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(next, incoming, {recursive: true});
    rmSync(next, {recursive: true, force: true, maxRetries: 5});
  }
  return incoming;
}

/** Windows refuses to rename a folder while a virus scanner or a browser reads from it: tries for some two seconds. */
async function renamePatiently(from: string, to: string, effects: SwapEffects, attempts = 6): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return effects.rename(from, to);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      if (attempt === attempts || !["EPERM", "EBUSY", "EACCES"].includes(code)) throw error;
      await wait(attempt * 120);
    }
  }
}
