/** Everything the page of data quality counts, from the tables that the edition publishes. */
import type {Edition, EditionNote, RankRow} from "../edition.js";
import {groupRows} from "../group-rows.js";
import type {UnitId, UnitKind} from "../model.js";
import {isDone} from "../tasks/standing.js";
import type {TrendRow} from "../trends/model.js";
import {bySeverity, countCauses, countSeverities, heldBack} from "./findings.js";
import type {ComparisonCount, EvidenceCount, NoteGroup, Quality} from "./model.js";
import {countStatuses, statusesByIndicator, statusesByKind} from "./statuses.js";

/** Causes that say something about evidence: none given, or given so that it can't be looked up. */
const ABOUT_EVIDENCE: ReadonlySet<string> = new Set([
  "answer-without-evidence",
  "answer-without-row",
  "not-a-link",
  "not-a-document-number"
]);

export function qualityOf(edition: Edition): Quality {
  const {observations, findings, ranks} = edition;
  const kindOf = new Map(edition.units.map(({id, kind}) => [id, kind]));
  const known = observations.filter(({unit}) => kindOf.has(unit));
  const causes = countCauses(findings);
  return {
    all: countStatuses(known),
    kinds: statusesByKind(known, kindOf),
    indicators: statusesByIndicator(known),
    severities: countSeverities(findings),
    causes,
    acknowledged: findings.filter(({acknowledged}) => acknowledged !== undefined),
    held_back: heldBack(known, findings),
    evidence: countEvidence(edition, causes),
    comparisons: countComparisons(edition.trends, kindOf),
    notes: groupNotes(edition.notes),
    unranked: ranks.filter(({rank}) => rank === null).toSorted((a, b) => coverageOf(a) - coverageOf(b)),
    moved_by_zero: ranks.filter(({rank, missing_as_zero}) => rank !== null && missing_as_zero.rank !== rank).length
  };
}

/** Nothing applicable counts as nothing covered, for sorting only. */
function coverageOf({coverage}: RankRow): number {
  return coverage ?? 0;
}

function countEvidence({tasks}: Edition, causes: Quality["causes"]): EvidenceCount {
  const done = tasks.filter(({state}) => isDone(state));
  return {
    causes: causes.filter(({code}) => ABOUT_EVIDENCE.has(code)),
    tasks_done: done.length,
    tasks_with: done.filter(({evidence}) => evidence !== "").length
  };
}

const ANSWERS: readonly TrendRow["comparable"][] = ["yes", "approximate", "no"];

/** Those of figures that apply to their unit: only these can be expected to compare with the year before. */
export function thatApply(comparisons: readonly ComparisonCount[]): readonly ComparisonCount[] {
  return comparisons.filter(({reason}) => reason !== "not-applicable");
}

/** By reason, the two kinds of unit apart. */
export function countComparisons(
  trends: readonly TrendRow[],
  kindOf: ReadonlyMap<UnitId, UnitKind>
): readonly ComparisonCount[] {
  const rows = [...groupRows(trends, ({comparable, reason}) => `${comparable} ${reason}`).values()].map(
    (own): ComparisonCount => {
      const of = (kind: UnitKind) => own.filter(({unit}) => kindOf.get(unit) === kind).length;
      const {comparable, reason} = own[0]!;
      return {comparable, reason, province: of("province"), ministry: of("ministry")};
    }
  );
  const total = ({province, ministry}: ComparisonCount) => province + ministry;
  return rows.toSorted((a, b) => ANSWERS.indexOf(a.comparable) - ANSWERS.indexOf(b.comparable) || total(b) - total(a));
}

/** Notes of one severity that ask for the same are one. */
export function groupNotes(notes: readonly EditionNote[]): readonly NoteGroup[] {
  const groups = [
    ...groupRows(notes, ({severity, code, advice_vi}) => `${severity} ${code} ${advice_vi}`).values()
  ].map((own): NoteGroup => {
    const {severity, code, advice_vi, advice_en} = own[0]!;
    return {severity, code, advice: {vi: advice_vi, en: advice_en}, notes: own};
  });
  return groups.toSorted((a, b) => bySeverity(a, b) || b.notes.length - a.notes.length);
}
