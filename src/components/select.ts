/**
 * Looking things up in an edition: indexes and orders, nothing computed anew.
 */
import {median} from "simple-statistics";
import {compareNames} from "../i18n/format.js";
import type {Language} from "../i18n/language.js";
import type {AgencyTarget, Edition, EditionIndicator, EditionUnit, RankRow, TargetShare} from "../scoring/edition.js";
import type {Group, Leaf} from "../scoring/framework-model.js";
import {groupRows} from "../scoring/group-rows.js";
import type {IndicatorId, Observation, Score, UnitId, UnitKind} from "../scoring/model.js";
import {splitSource} from "../scoring/source-parts.js";
import type {EditionFinding, SourceCell, SubmissionRow} from "../scoring/submission-model.js";

/** An edition with its rows found by key. */
export interface EditionIndex {
  readonly edition: Edition;
  readonly unit: ReadonlyMap<UnitId, EditionUnit>;
  readonly rank: ReadonlyMap<UnitId, RankRow>;
  readonly indicator: ReadonlyMap<string, EditionIndicator>;
  readonly score: ReadonlyMap<string, Score>;
  readonly observation: ReadonlyMap<string, Observation>;
  /** Indicators that units report: those with a page of their own. */
  readonly observed: ReadonlySet<IndicatorId>;
  readonly targets: ReadonlyMap<UnitId, readonly AgencyTarget[]>;
  /** Of targets in force. */
  readonly share: ReadonlyMap<string, TargetShare>;
  readonly submissions: ReadonlyMap<string, readonly SubmissionRow[]>;
  readonly findings: ReadonlyMap<string, readonly EditionFinding[]>;
  /** By their source; empty of an edition that was frozen before cells were kept. */
  readonly cell: ReadonlyMap<string, readonly SourceCell[]>;
}

/** Key of a row about a unit and a node, an indicator or a year. */
export function keyOf(unit: UnitId, what: string | number): string {
  return `${unit}|${what}`;
}

export function indexEdition(edition: Edition): EditionIndex {
  const by = <T>(rows: readonly T[], key: (row: T) => string) => new Map(rows.map((row) => [key(row), row]));
  return {
    edition,
    unit: by(edition.units, (row) => row.id),
    rank: by(edition.ranks, (row) => row.unit),
    indicator: by(edition.indicators, (row) => row.id),
    score: by(edition.scores, (row) => keyOf(row.unit, row.node)),
    observed: new Set(edition.observations.map((row) => row.indicator)),
    observation: by(edition.observations, (row) => keyOf(row.unit, row.indicator)),
    targets: groupRows(edition.agency_targets, (row) => row.unit),
    share: by(
      edition.shares.filter(({status}) => status === "in-force"),
      (row) => keyOf(row.unit, row.year)
    ),
    submissions: groupRows(edition.submissions, (row) => row.unit),
    findings: groupRows(edition.findings, (row) => row.unit),
    cell: groupRows(edition.cells ?? [], (row) => row.source)
  };
}

/** The cells behind a figure, those that are kept. */
export function cellsOf({cell}: Pick<EditionIndex, "cell">, {source}: Observation): readonly SourceCell[] {
  return splitSource(source ?? "").flatMap((part) => cell.get(part) ?? []);
}

/** The pillars: children of the index that are groups. */
export function pillarsOf(edition: Edition): readonly Group[] {
  return edition.framework.index.children.filter((node): node is Group => "children" in node);
}

/** The leaves of a group that a kind of unit has. */
export function leavesOf(group: Group, kind: UnitKind): readonly Leaf[] {
  return group.children.flatMap((node) =>
    "children" in node ? leavesOf(node, kind) : !node.applies || node.applies.includes(kind) ? [node] : []
  );
}

/** Units of a kind: ranked ones by rank, ties by name, then the others by name. */
export function unitsByRank(index: EditionIndex, kind: UnitKind, lang: Language): readonly EditionUnit[] {
  const place = (unit: EditionUnit) => index.rank.get(unit.id)?.rank ?? Number.POSITIVE_INFINITY;
  return index.edition.units
    .filter((unit) => unit.kind === kind)
    .toSorted((a, b) => {
      const order = place(a) - place(b);
      return Number.isNaN(order) || order === 0 ? compareNames(a.name[lang], b.name[lang], lang) : order;
    });
}

/** Scores at a node of all units of a kind that have one. */
export function peerScores(index: EditionIndex, kind: UnitKind, node: string): readonly number[] {
  return index.edition.units
    .filter((unit) => unit.kind === kind)
    .flatMap((unit) => index.score.get(keyOf(unit.id, node))?.score ?? []);
}

/** Median score at a node of all units of a kind that have one; null where none has. */
export function peerMedian(index: EditionIndex, kind: UnitKind, node: string): number | null {
  const scores = peerScores(index, kind, node);
  return scores.length === 0 ? null : median([...scores]);
}
