import type {PageContext} from "../../src/components/pages/context.js";
import {indexEdition} from "../../src/components/select.js";
import type {AgencyTarget, Edition, RankRow} from "../../src/scoring/edition.js";
import type {Score} from "../../src/scoring/model.js";
import {unit} from "../assess/make.js";

/** By unit, then by node; null: missing. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** A pillar of two indicators, the second for provinces only and without a goal; a pillar of one. */
const leaf = (id: string, method: string, applies?: readonly string[]) => ({
  ...{id, indicator: id, title: {vi: `Chỉ số ${id}`, en: `Indicator ${id}`}, normalise: {method}},
  ...(applies && {applies})
});
const pillar = (id: string, children: readonly object[]) => ({
  id,
  title: {vi: `Trụ ${id}`, en: `Pillar ${id}`},
  children
});
const FRAMEWORK = {
  index: {
    id: "index",
    children: [
      pillar("p", [leaf("p1", "goalposts"), leaf("p2", "minmax", ["province"])]),
      pillar("q", [leaf("q1", "goalposts")])
    ]
  }
};
/** A target of `p1`. */
export const target = (id: string, changes: Partial<AgencyTarget>): AgencyTarget =>
  ({
    unit: id,
    indicator: "p1",
    year: 2030,
    status: "in-force",
    target: 100,
    state: "off-path",
    to_do: 1,
    ...changes
  }) as AgencyTarget;

/** A small edition as a page sees it; units whose id begins with "bo" are ministries, the first has no rank. */
export function contextOf(
  scores: Scores,
  targets: readonly AgencyTarget[] = [],
  lang: "vi" | "en" = "vi"
): PageContext {
  const units = Object.keys(scores).map((id) => unit(id, id.startsWith("bo") ? "ministry" : "province"));
  const edition = {
    ...{info: {year: 2025}, framework: FRAMEWORK, units, agency_targets: targets},
    indicators: [{id: "p1", unit: "percent", label: {vi: "Đô thị", en: "Urban areas"}}],
    scores: Object.entries(scores).flatMap(([id, of]) =>
      Object.entries(of).map(
        ([node, score]) => ({unit: id, node, score, status: score === null ? "missing" : "scored"}) as Score
      )
    ),
    ranks: units.map(({id}, i) => ({unit: id, rank: i === 0 ? null : i}) as RankRow),
    ...{observations: [], shares: [], submissions: [], findings: []}
  } as unknown as Edition;
  return {index: indexEdition(edition), lang, path: "/2025/khoang-cach", years: [2025]};
}
