import type {Segment} from "./page-segments.js";
import {type Reader, readNumbers} from "./printed-numbers.js";

/** Labels of axes: three or more bare numbers of a drawing in a row with the same step. */
export function findTicks(segments: readonly Segment[], lang: Reader): ReadonlySet<Segment> {
  const ticks = new Set<Segment>();
  let run: {readonly segment: Segment; readonly value: number}[] = [];
  const flush = (): void => {
    if (run.length >= 3) for (const {segment} of run) ticks.add(segment);
    run = [];
  };
  for (const segment of segments) {
    const bare = segment.tag === "text" && segment.links.length === 0 ? readNumbers(segment.text, lang) : [];
    const value = bare.length === 1 && /^[\u2212\d.,%]+$/.test(segment.text) ? bare[0]!.value : null;
    const steps = value !== null && run.length > 1 ? run[1]!.value - run[0]!.value : null;
    const last = run.at(-1);
    if (value === null || (last && value <= last.value)) flush();
    else if (steps !== null && Math.abs(value - last!.value - steps) > 1e-9) {
      const keep = run.length >= 3 ? [] : run.slice(-1);
      flush();
      run = keep;
    }
    if (value !== null) run.push({segment, value});
  }
  flush();
  return ticks;
}
