/**
 * The edition's targets with their texts and origins, as the targets page shows them.
 */
import type {NationalOrigin, TargetsData, TargetText} from "../../src/components/pages/targets-data.js";
import type {Edition} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import type {IndicatorId} from "../../src/scoring/model.js";
import {countStandings} from "../../src/scoring/targets/count-standings.js";
import {type Bases, readBases} from "../assess/bases.js";
import {type Document, readDocuments} from "../seeds/documents.js";
import {type Indicator, readIndicators} from "../seeds/indicators.js";
import {isMeasured, sourceOf} from "./measured.js";
import {partsOf} from "./roll-up.js";

export function targetsData(edition: Edition): TargetsData {
  const {units, targets, info} = edition;
  const indicators = readIndicators();
  const bases = readBases(info.year, new Set(units.map(({id}) => id)));
  return {
    texts: targetTexts(edition, indicators, readDocuments()),
    counts: countStandings(targets, new Map(units.map(({id, kind}) => [id, kind]))),
    origins: nationalOrigins(edition, indicators, bases)
  };
}

/**
 * Texts with a target for the nation, and those in force on the edition's date without any. A text whose targets were
 * replaced has none left.
 */
function targetTexts(
  {targets, tasks, info}: Edition,
  indicators: readonly Indicator[],
  documents: readonly Document[]
): readonly TargetText[] {
  const textOf = new Map(indicators.map(({id, document}) => [id, document]));
  const national = groupRows(
    targets.filter(({level}) => level === "national"),
    ({indicator}) => textOf.get(indicator) ?? ""
  );
  const tasksOf = groupRows(tasks, ({document}) => document);
  const texts = documents.flatMap(({id, number, date, title, status}): readonly TargetText[] => {
    const rows = national.get(id) ?? [];
    const given = tasksOf.get(id) ?? [];
    const stood = rows[0]?.status ?? (date <= info.as_of && given.length > 0 ? status : null);
    if (stood !== "in-force" && stood !== "draft") return [];
    return [{id, number, date, title, status: stood, rows, tasks: new Set(given.map(({task}) => task)).size}];
  });
  return texts.toSorted(
    (a, b) => Number(a.status === "draft") - Number(b.status === "draft") || a.date.localeCompare(b.date, "en")
  );
}

const ADDS: Readonly<Record<Indicator["roll_up"], NationalOrigin["adds"] | null>> = {
  "sum-over-sum": "ratio",
  "share-of-yes": "yes",
  sum: "count",
  none: null
};

/** Of the national figures in force, what each unit adds. */
function nationalOrigins(
  {national, units, observations}: Edition,
  indicators: readonly Indicator[],
  bases: Bases
): ReadonlyMap<IndicatorId, NationalOrigin> {
  const shown = new Set(national.map(({indicator}) => indicator));
  return new Map(
    indicators.flatMap((indicator) => {
      const adds = ADDS[indicator.roll_up];
      if (adds === null || !shown.has(indicator.id) || !isMeasured(indicator, observations)) return [];
      const source = sourceOf(indicator);
      const rows = new Map(observations.filter((row) => row.indicator === source).map((row) => [row.unit, row]));
      const parts = partsOf(indicator, {units, observations, bases}).map((part) => ({
        ...part,
        known: bases.get(source)?.get(part.unit) ?? null,
        status: rows.get(part.unit)?.status ?? "not-reported",
        source: rows.get(part.unit)?.source ?? ""
      }));
      return [[indicator.id, {adds, parts}] as const];
    })
  );
}
