/**
 * Evidence of taken rows, one line for each piece.
 */
import type {UnitId} from "../../src/scoring/model.js";
import {cellName} from "../reader/address.js";
import {splitEvidence} from "./evidence.js";
import type {Grid} from "./grid.js";
import type {PartRead} from "./import-sheet.js";
import type {ImportPlace} from "./make-finding.js";

export interface EvidenceRow {
  readonly unit: UnitId;
  readonly indicator: string;
  /** From 1, in the order of the cell. */
  readonly piece: number;
  readonly text: string;
  readonly source: string;
}

/** Lists the evidence of every taken row; an empty cell has none. */
export function listEvidence(grid: Grid, {plan, rows}: PartRead, {file, sheet}: ImportPlace): readonly EvidenceRow[] {
  return rows.flatMap(({kind, row, unit}) =>
    plan.evidence.flatMap(({indicator, column}) => {
      if (kind !== "unit") return [];
      const source = `${file}#${sheet}!${cellName(row, column)}`;
      const pieces = splitEvidence(grid.at(row, column)?.text ?? "");
      return pieces.map((text, i) => ({unit: unit!, indicator, piece: i + 1, text, source}));
    })
  );
}
