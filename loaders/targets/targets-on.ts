/**
 * Which targets the texts set on a day: a decree of 2026 asks nothing of an edition of 2025.
 */
import type {Document} from "../seeds/documents.js";
import type {Indicator} from "../seeds/indicators.js";
import type {SeedTarget} from "../seeds/targets.js";

/**
 * Targets whose text was signed by the day and that no text signed by then has replaced. A draft has no day of signature:
 * its targets are there, apart, in every edition.
 *
 * @param on ISO date of the edition
 * @throws {Error} on a target of an indicator, or an indicator of a document, that is not there
 */
export function targetsOn(
  targets: readonly SeedTarget[],
  indicators: readonly Pick<Indicator, "id" | "document">[],
  documents: readonly Pick<Document, "id" | "date" | "superseded_by">[],
  on: string
): readonly SeedTarget[] {
  const textOf = new Map(indicators.map(({id, document}) => [id, document]));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return targets.filter(({id, indicator}) => {
    const document = byId.get(textOf.get(indicator) ?? "");
    if (!document) throw new Error(`seeds/targets.csv, row ${id}: indicator "${indicator}" has no document`);
    return document.date <= on && !document.superseded_by.some((later) => isSigned(byId.get(later), on));
  });
}

function isSigned(document: Pick<Document, "date"> | undefined, on: string): boolean {
  return document !== undefined && document.date !== "" && document.date <= on;
}
