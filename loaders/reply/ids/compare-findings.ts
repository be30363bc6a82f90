/**
 * What became of the findings of a file when it was sent again.
 */
import type {Finding} from "../../finding.js";

/** `fixed` are findings of the earlier file, the others of the later one; each finding is in one list. */
export interface Comparison<F extends Finding = Finding> {
  readonly fixed: readonly F[];
  readonly open: readonly F[];
  readonly fresh: readonly F[];
}

/**
 * Compares the findings of two files of one unit. The same id is the same finding; where a row was only given a name,
 * its findings are known again by kind, column, place and value.
 */
export function compareFindings<F extends Finding>(before: readonly F[], after: readonly F[]): Comparison<F> {
  const [earlier, later] = [new Map(before.map((one) => [one.id, one])), new Set(after.map(({id}) => id))];
  const gone = before.filter(({id}) => !later.has(id));
  const added = after.filter(({id}) => !earlier.has(id));
  const again = new Map(gone.map((finding) => [place(finding), finding]));
  const known = new Set(added.filter((finding) => again.has(place(finding))).map(place));
  return {
    fixed: gone.filter((finding) => !known.has(place(finding))),
    open: after.filter((finding) => earlier.has(finding.id) || known.has(place(finding))),
    fresh: added.filter((finding) => !known.has(place(finding)))
  };
}

/** Of a cell in a list: kind, column, place and value. Anything else is known by its id alone. */
function place({id, code, sheet, cell, raw}: Finding): string {
  const column = /\[[^\]]*\](\.[^/]+)$/.exec(id)?.[1];
  return column === undefined ? id : [code, column, sheet, cell, raw].join("\u0000");
}
