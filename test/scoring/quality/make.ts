import type {EditionNote} from "../../../src/scoring/edition.js";
import type {Observation, ObservationStatus} from "../../../src/scoring/model.js";
import type {EditionFinding, Severity} from "../../../src/scoring/submission-model.js";

const VALUES: Partial<Record<ObservationStatus, number>> = {reported: 5, "not-yet": 0, estimated: 3, carried: 2};

/** A row with the value that goes with its status. */
export function seen(
  unit: string,
  indicator: string,
  status: ObservationStatus,
  source = `${unit}/1.xlsx#S!A1`
): Observation {
  return {unit, indicator, period: "2025", value: VALUES[status] ?? null, status, source};
}

/** A finding in a cell of the first file of a unit. */
export function found(unit: string, code: string, severity: Severity, cell = "B9"): EditionFinding {
  return {
    ...{id: `${unit}/${code}/${cell}`, unit, code, severity, file: `${unit}/1.xlsx`, sheet: "S", cell},
    ...{raw: "", read_as: "", expected: "", advice_vi: "", advice_en: ""}
  };
}

/** A note with an advice. */
export function note(id: string, severity: Severity, advice: string): EditionNote {
  return {id, severity, code: "no-figure", subject: id, clause: "", advice_vi: advice, advice_en: advice};
}
