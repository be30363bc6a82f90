/**
 * What a process uses, as Linux tells it. Buffers outside the heap count as memory here, and no limit of Node's covers
 * them.
 */
import {readFileSync} from "node:fs";

/** Megabytes now and at most so far; null where the system does not tell, or the process is gone. */
export function residentMemory(pid: number): {readonly now: number; readonly peak: number} | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const megabytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / 1024;
    const [now, peak] = [megabytes("VmRSS"), megabytes("VmHWM")];
    return Number.isNaN(now) || Number.isNaN(peak) ? null : {now, peak};
  } catch {
    return null;
  }
}

/** Linux counts in hundredths of a second. */
const TICK = 10;

/** Milliseconds of processor time a process has used; null where the system does not tell, or the process is gone. */
export function processorTime(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return null;
  }
}
