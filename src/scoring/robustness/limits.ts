/**
 * What a run could not do as asked, gathered over all runs and said once.
 */
import {groupRows} from "../group-rows.js";
import {compareIds} from "../order.js";
import {INPUT_IDS, type InputId, type RunNote} from "./model.js";

/** A choice that could not be made on some nodes, and what was done instead, in words. */
export interface Limit {
  readonly input: InputId;
  readonly choice: string;
  readonly why: string;
  readonly nodes: readonly string[];
}

/** One note per choice and reason, with the nodes of all runs together; in the order of inputs, then by text. */
export function noteLimits(limits: readonly Limit[]): readonly RunNote[] {
  const groups = [...groupRows(limits, ({input, choice, why}) => [input, choice, why].join("\u0000")).values()];
  const notes = groups.map((rows): RunNote => {
    const {input, choice, why} = rows[0]!;
    const nodes = nameSome(rows.flatMap((row) => row.nodes));
    return {code: "limited", input, message: `${input} ${choice}: ${why}${nodes === "" ? "" : `: ${nodes}`}`};
  });
  const order = (note: RunNote) => INPUT_IDS.indexOf(note.input);
  return notes.sort((a, b) => order(a) - order(b) || compareIds(a.message, b.message));
}

/** The first three ids in id order, and how many more there are. */
function nameSome(ids: readonly string[]): string {
  const sorted = [...new Set(ids)].sort(compareIds);
  const more = sorted.length > 3 ? ` and ${sorted.length - 3} more` : "";
  return `${sorted.slice(0, 3).join(", ")}${more}`;
}
