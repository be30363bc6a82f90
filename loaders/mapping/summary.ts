/**
 * What a person wants to know after an import: where every row went, which sums hold, what is to be mended.
 */
import type {Finding, Severity} from "../finding.js";
import type {Registry} from "../registry/model.js";
import type {Imported} from "./import-sheet.js";
import {unitsWithoutRow} from "./units-without-row.js";

/** How many findings of one kind are told in full; the rest are in the table. */
const SHOWN = 3;

/**
 * Lines of text for stderr.
 *
 * @param others names of the sheets that were not read
 */
export function importSummary(
  imported: Imported,
  {file, others, registry}: {file: string; others: readonly string[]; registry: Registry}
): readonly string[] {
  const {account, observations, evidence, unused, sheet, findings} = imported;
  const excluded = account.filter(({verdict}) => verdict === "excluded");
  const valued = observations.filter(({value}) => value !== null).length;
  const reasons = countBy(excluded.map(({reason}) => reason));
  const what = imported.parts.length > 1 ? "lines (a row counts once for each pair of columns)" : "rows";
  const checks = imported.parts.flatMap((part) => part.checks);
  const held = checks.filter(({verdict}) => verdict === "holds" || verdict === "rounding").length;
  return [
    `${file}${sheet === "" ? "" : `, sheet "${sheet}"`}: ${account.length} ${what} = ${account.length - excluded.length} taken + ${excluded.length} excluded${reasons === "" ? "" : ` (${reasons})`}`,
    `observations: ${observations.length} = ${valued} with a value + ${observations.length - valued} without`,
    ...unitsWithoutRow(imported, registry),
    ...(checks.length > 0 ? [`sums: ${held} of ${checks.length} agree with their rows`] : []),
    ...(evidence.length > 0 ? [`evidence: ${evidence.length} pieces`] : []),
    ...(unused.length > 0 ? [`columns not used: ${unused.join("; ")}`] : []),
    ...(others.length > 0 ? [`sheets not read: ${others.map((name) => JSON.stringify(name)).join(", ")}`] : []),
    ...findingLines(findings)
  ];
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const codes = [...new Set(findings.map(({code}) => code))];
  return [
    `findings: ${of("error")} errors, ${of("warning")} warnings, ${of("info")} to know`,
    ...codes.flatMap((code) => {
      const own = findings.filter((finding) => finding.code === code);
      const lines = own.slice(0, SHOWN).map(({severity, cell, advice_en}) => {
        return `  ${severity} ${code}${cell === "" ? "" : ` ${cell}`}: ${advice_en}`;
      });
      return own.length > SHOWN ? [...lines, `  … and ${own.length - SHOWN} more ${code}`] : lines;
    })
  ];
}

function countBy(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} ${reason}`).join(", ");
}
