/**
 * Frictionless Data Package of an edition: every file and every column described.
 */
import type {EditionInfo} from "../../src/scoring/edition.js";
import {EDITION_TABLES} from "./edition-tables.js";

/** Source: Data Package specification v1, tabular data resources. */
export function dataPackage(info: EditionInfo): object {
  const note = info.illustrative ? " (illustrative: generated figures, not results of any real agency)" : "";
  return {
    name: `san-sang-${info.year}`,
    title: `AI readiness of Vietnam's ministries and provinces, ${info.year} edition${note}`,
    version: `${info.year}-${info.status}`,
    profile: "tabular-data-package",
    illustrative: info.illustrative,
    resources: EDITION_TABLES.map((table) => ({
      name: table.name,
      path: `${table.name}.csv`,
      title: table.title,
      profile: "tabular-data-resource",
      format: "csv",
      encoding: "utf-8",
      schema: {fields: table.fields, missingValues: [""]}
    }))
  };
}
