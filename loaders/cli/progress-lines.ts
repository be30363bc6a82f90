/**
 * Progress for commands whose log is read later: a bar on a terminal, a few plain lines elsewhere.
 */
import {type Progress, progressBar} from "./progress.js";

const STEPS = 4;

/** On a terminal the bar; else a line on `err` at each quarter, so that a log shows how far a run came. */
export function progressLines(label: string, err: (line: string) => void): Progress {
  if (process.stderr.isTTY) return progressBar(label);
  return (done, total) => {
    const quarter = (n: number) => Math.floor((STEPS * n) / total);
    if (quarter(done) > quarter(done - 1)) err(`${label} ${done}/${total}`);
  };
}
