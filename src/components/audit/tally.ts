import type {CheckDigest} from "./digest.js";

/** Of the checks that have a limit: how many there are, and how many of them have something to look at. */
export interface Tally {
  readonly ruled: number;
  readonly flagged: number;
}

export function tallyChecks(digests: readonly CheckDigest[]): Tally {
  const ruled = digests.filter(({counts}) => counts.pass + counts.flag > 0);
  return {ruled: ruled.length, flagged: ruled.filter(({counts}) => counts.flag > 0).length};
}
