/** Findings counted by cause, and the values that are not used because of them. */
import {groupRows} from "../group-rows.js";
import type {Observation} from "../model.js";
import {splitSource} from "../source-parts.js";
import type {EditionFinding, Severity} from "../submission-model.js";
import type {CauseCount, HeldBack} from "./model.js";

/** Most severe first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function countSeverities(rows: readonly {readonly severity: Severity}[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity) => rows.filter((row) => row.severity === severity).length;
  return {error: of("error"), warning: of("warning"), info: of("info")};
}

/** Most severe first, then most findings; ties by code. */
export function countCauses(findings: readonly EditionFinding[]): readonly CauseCount[] {
  const groups = groupRows(findings, ({severity, code}) => `${severity} ${code}`);
  const rows = [...groups.values()].map((own): CauseCount => {
    const {code, severity} = own[0]!;
    return {code, severity, findings: own.length, units: new Set(own.map(({unit}) => unit)).size};
  });
  return rows.toSorted(
    (a, b) => bySeverity(a, b) || b.findings - a.findings || b.units - a.units || (a.code < b.code ? -1 : 1)
  );
}

/** For sorting: most severe first. */
export function bySeverity(a: {readonly severity: Severity}, b: {readonly severity: Severity}): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** Values given and not used, each with the causes found in its cells, in the order of the observations. */
export function heldBack(
  observations: readonly Observation[],
  findings: readonly EditionFinding[]
): readonly HeldBack[] {
  const byCell = groupRows(findings, ({file, sheet, cell}) => `${file}#${sheet}!${cell}`);
  return observations.flatMap(({unit, indicator, status, source = ""}) => {
    if (status !== "error" && status !== "withheld" && status !== "refers-to") return [];
    const here = splitSource(source).flatMap((cell) => byCell.get(cell) ?? []);
    const codes = [...new Set(here.toSorted(bySeverity).map(({code}) => code))];
    return [{unit, indicator, status, source, codes}];
  });
}
