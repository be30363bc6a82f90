/**
 * Names without a unit, as lines to be completed and pasted into `data/decisions/names.csv`.
 */
import type {DECISION_COLUMNS} from "../decisions/model.js";
import {foldName} from "../registry/fold.js";
import type {Imported} from "./import-sheet.js";

/** A line of the decisions file with the id, the person's role, the day and the reason left empty. */
export type NameToDecide = Readonly<Record<(typeof DECISION_COLUMNS)[number], string>>;

/**
 * One line per name and day, in the order of the sheet. A decision holds for that day alone until someone widens it:
 * a unit need not have existed on another.
 */
export function namesToDecide({parts}: Imported, mapping: string): readonly NameToDecide[] {
  const lines = new Map<string, NameToDecide>();
  for (const row of parts.flatMap(({rows}) => rows)) {
    if (row.kind === "unit" || !row.reason.startsWith("unknown-name")) continue;
    for (const on of row.days) {
      const key = `${foldName(row.text)}/${on}`;
      if (lines.has(key)) continue;
      const asked = {
        raw: row.text,
        context: `mapping:${mapping}`,
        id: "",
        from: on,
        to: on,
        who: "",
        when: "",
        why: ""
      };
      lines.set(key, {...asked, candidates: row.candidates.join("; ")});
    }
  }
  return [...lines.values()];
}
