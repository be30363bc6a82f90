/**
 * A unit's own totals against denominators known from another source.
 */
import type {Finding} from "../../../finding.js";
import type {RatioRule} from "../../../form/form.js";
import {type EditionCells, reportedNumber, reportFinding} from "../edition-cells.js";

/** A finding at each total that is farther from its base than the tolerance. Only single denominators can be held so. */
export function checkBases(edition: EditionCells): readonly Finding[] {
  const rules = edition.form.indicators.filter(
    (rule): rule is RatioRule => rule.kind === "ratio" && rule.denominator.length === 1
  );
  return rules.flatMap(({indicator, denominator}) =>
    edition.reports.flatMap((report) => {
      const own = reportedNumber(report.cells, denominator[0]!);
      const base = edition.bases.get(indicator)?.get(report.unit);
      if (own === null || base === undefined) return [];
      if (Math.abs(own - base) <= edition.data.thresholds["base-tolerance"] * base) return [];
      const said = `${report.cells.get(denominator[0]!)!.raw} ≠ ${base}`;
      return [reportFinding(edition, report, "base-disagrees", denominator[0]!, said)];
    })
  );
}
