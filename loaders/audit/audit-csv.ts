/**
 * The audit's tables as CSV, in full precision. Several names in one cell are separated by "; ".
 */
import type {AuditCheck, AuditReport, LoadingLine} from "../../src/scoring/statistics/index.js";
import {formatCsv} from "../files/csv.js";

const FOUND = ["n", "r", "p", "why"] as const;
const DESCRIBED = [
  ...(["id", "stage", "n", "missing", "zeros", "min", "max", "mean", "median", "sd"] as const),
  ...(["skew", "kurtosis", "unique", "ties", "mostCommon"] as const)
];
const WEIGHED = [
  ...(["node", "parent", "level", "nominal", "effective", "n"] as const),
  ...(["squared", "ratio", "squaredShare", "ratioShare", "why"] as const)
];
const COMPONENT = ["group", "component", "eigenvalue", "explained", "cumulative", "n", "left", "why"] as const;

/** File names with their contents. */
export function auditCsv(report: AuditReport): readonly (readonly [string, string])[] {
  return [
    ["audit.csv", checksCsv(report.checks)],
    ["indicators.csv", formatCsv(DESCRIBED, report.indicators)],
    ["correlations.csv", formatCsv(["level", "a", "b", "method", ...FOUND], report.correlations)],
    ["between-levels.csv", formatCsv(["node", "above", "method", ...FOUND], report.betweenLevels)],
    ["loadings.csv", loadingsCsv(report.loadings)],
    ["pca.csv", formatCsv(COMPONENT, report.components)],
    ["pca-loadings.csv", formatCsv(["group", "component", "node", "loading"], report.componentLoadings)],
    ["weights.csv", formatCsv(WEIGHED, report.weights)],
    ["leave-one-out.csv", formatCsv(["node", "unit", "nominal", "rank", "change"], report.leaveOneOut)]
  ];
}

function checksCsv(checks: readonly AuditCheck[]): string {
  const columns = ["check", "about", "rule", "result", "n", "verdict", "why", "basis", "source"] as const;
  const rows = checks.map((line) => ({...line, about: line.about.join("; "), result: resultText(line)}));
  return formatCsv(columns, rows);
}

/** `own` is 1 for the node's own group, else 0. */
function loadingsCsv(loadings: readonly LoadingLine[]): string {
  const rows = loadings.map((line) => ({...line, own: Number(line.own)}));
  return formatCsv(["node", "group", "own", ...FOUND], rows);
}

/** `name=figure` for each figure; one that is not known has nothing after the sign. */
function resultText({result}: AuditCheck): string {
  return Object.entries(result)
    .map(([name, figure]) => `${name}=${figure ?? ""}`)
    .join("; ");
}
