/**
 * The edition before one: what the rules against last year compare with.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {UnitId} from "../../src/scoring/model.js";
import type {EarlierEdition, Lineage} from "../intake/rules/edition-cells.js";
import type {CellReading, SubmissionReading} from "../intake/types.js";
import {predecessorsOn, type Registry} from "../registry/registry.js";

/** The readings of one edition, and the files among them that count. */
export interface JudgedReadings {
  readonly readings: readonly SubmissionReading[];
  readonly counting: ReadonlySet<string>;
}

/** Each unit's report that counts, by the folder it lies in. */
export function countingReports({readings, counting}: JudgedReadings): ReadonlyMap<UnitId, SubmissionReading> {
  const counted = readings.filter(({file}) => counting.has(file));
  return new Map(counted.map((reading) => [reading.file.split("/")[0]!, reading]));
}

/**
 * @param year of the earlier edition
 * @param units of the later one
 * @param asOf registry dates of the earlier and of the later edition
 */
export function earlierEdition(
  year: number,
  before: JudgedReadings,
  units: readonly Pick<EditionUnit, "id" | "kind">[],
  registry: Registry,
  asOf: readonly [earlier: string, later: string]
): EarlierEdition {
  const reports = [...countingReports(before)];
  return {
    edition: String(year),
    cells: new Map(reports.map(([unit, reading]) => [unit, undoubted(reading)])),
    lineage: new Map(units.map((unit) => [unit.id, lineageOf(registry, unit, asOf)]))
  };
}

/** Findings within a report that ask about the unit of a figure; once it was confirmed, they are an info. */
const DOUBTS: ReadonlySet<string> = new Set(["thousand-fold", "three-decimals"]);

/** A figure that was itself asked about its unit is no yardstick for the next year. */
function undoubted({cells, findings}: SubmissionReading): ReadonlyMap<string, CellReading> {
  const doubted = new Set(
    findings
      .filter(({code, severity}) => DOUBTS.has(code) && severity !== "info")
      .map(({sheet, cell}) => `${sheet}!${cell}`)
  );
  return new Map(cells.filter((one) => !doubted.has(`${one.sheet}!${one.cell}`)).map((cell) => [cell.item, cell]));
}

/**
 * Provinces are merged whole, so their predecessors' figures add up. A central body's do only if it is the same body
 * and no function was handed to or from it in between.
 */
export function lineageOf(
  registry: Registry,
  {id, kind}: Pick<EditionUnit, "id" | "kind">,
  [earlier, later]: readonly [earlier: string, later: string]
): Lineage {
  const predecessors = predecessorsOn(registry, id, earlier).map((unit) => unit.id);
  if (kind === "province") return {predecessors, approximate: false};
  const line = new Set([...predecessors, id]);
  const moved = registry.units.some((unit) =>
    unit.transfers.some(
      ({to, valid_from}) => (line.has(unit.id) || line.has(to)) && valid_from > earlier && valid_from <= later
    )
  );
  return {predecessors, approximate: predecessors.length > 1 || moved};
}
