/**
 * All reports of an edition as the rules between units and years look at them.
 */
import type {UnitId, UnitKind} from "../../../src/scoring/model.js";
import type {Finding} from "../../finding.js";
import type {Form} from "../../form/form.js";
import type {CellCode} from "../findings/texts.js";
import type {CellReading} from "../types.js";
import {fileCells, findingAt} from "./file-cells.js";
import type {RuleData} from "./rule-data.js";

/** The one report of a unit that counts. */
export interface UnitReport {
  readonly unit: UnitId;
  readonly kind: UnitKind;
  /** In Vietnamese, as findings name it. */
  readonly name: string;
  readonly file: string;
  readonly cells: ReadonlyMap<string, CellReading>;
}

/** Whom a unit of this edition is compared with in the one before. */
export interface Lineage {
  /** The units of the earlier year that became it: itself, or those merged into it; empty where it is new. */
  readonly predecessors: readonly UnitId[];
  /** Functions went to or came from other bodies: figures do not add up exactly. */
  readonly approximate: boolean;
}

/** The edition before this one. */
export interface EarlierEdition {
  readonly edition: string;
  /** Only the reports that counted; figures that were themselves in doubt are left out. */
  readonly cells: ReadonlyMap<UnitId, ReadonlyMap<string, CellReading>>;
  /** By unit of this edition. */
  readonly lineage: ReadonlyMap<UnitId, Lineage>;
}

/** What the rules between reports are given. */
export interface EditionCells {
  readonly form: Form;
  readonly edition: string;
  readonly reports: readonly UnitReport[];
  /** null where there is no earlier edition: then nothing is said about last year. */
  readonly earlier: EarlierEdition | null;
  /** Denominators known from another source, by indicator and unit. */
  readonly bases: ReadonlyMap<string, ReadonlyMap<UnitId, number>>;
  readonly data: RuleData;
}

/** The number a report gives for an item; null where it gives none. */
export function reportedNumber(cells: ReadonlyMap<string, CellReading> | undefined, item: string): number | null {
  const value = cells?.get(item)?.value;
  return typeof value === "number" ? value : null;
}

/** A finding at one cell of a unit's report. */
export function reportFinding(
  {form, edition, data}: EditionCells,
  {unit, file, cells}: UnitReport,
  code: CellCode,
  item: string,
  compared: string
): Finding {
  const checked = fileCells(form, {unit, file}, edition, [], data);
  return findingAt(checked, code, cells.get(item)!, compared);
}
