/**
 * Two units with the same free text.
 */
import type {Finding} from "../../../finding.js";
import type {Form} from "../../../form/form.js";
import {type EditionCells, reportFinding, type UnitReport} from "../edition-cells.js";
import {pairs} from "./copied-figures.js";

/** For each unit one finding, at the first answer shared, naming every unit that much is shared with. */
export function checkCopiedTexts(edition: EditionCells): readonly Finding[] {
  const {thresholds} = edition.data;
  const items = proseItems(edition.form);
  const texts = new Map(
    edition.reports.map((report) => [report.unit, longTexts(report, items, thresholds["short-text"])])
  );
  const sharing = new Map<string, {report: UnitReport; item: string; others: string[]}>();
  for (const [a, b] of pairs(edition.reports)) {
    const other = texts.get(b.unit)!;
    const shared = [...texts.get(a.unit)!].filter(([item, text]) => other.get(item) === text);
    const size = shared.reduce((sum, [, text]) => sum + text.length, 0);
    if (size < thresholds["copied-text"]) continue;
    for (const [report, {name}] of [[a, b] as const, [b, a] as const]) {
      const known = sharing.get(report.unit) ?? {report, item: shared[0]![0], others: []};
      sharing.set(report.unit, {...known, others: [...known.others, name]});
    }
  }
  return [...sharing.values()].map(({report, item, others}) =>
    reportFinding(edition, report, "copied-text", item, others.join("; "))
  );
}

/** Free text on sheets laid out for it. */
function proseItems(form: Form): readonly string[] {
  return form.sheets
    .flatMap((sheet) => (sheet.layout === "items" && sheet.prose ? sheet.items : []))
    .filter(({type}) => type === "text")
    .map(({id}) => id);
}

/** By item, letter case and spacing left aside. */
function longTexts({cells}: UnitReport, items: readonly string[], short: number): ReadonlyMap<string, string> {
  const texts = items.flatMap((item): readonly (readonly [string, string])[] => {
    const value = cells.get(item)?.value;
    return typeof value === "string" ? [[item, value.toLowerCase().replace(/\s+/g, " ").trim()]] : [];
  });
  return new Map(texts.filter(([, text]) => text.length >= short));
}
