/**
 * One figure from several units' figures.
 */
import type {Observation, ObservationStatus} from "../model.js";
import {areTied} from "../rank.js";
import type {CarryNote, Measure} from "./model.js";

/** A unit's figure, and the share of it that counts; undefined where it has no row. */
export interface Figure {
  readonly row: Observation | undefined;
  readonly share: number;
}

/** The figure put together: without place and time; null where there is none at all. `code` says what to know of it. */
export interface Carried {
  readonly row: Pick<Observation, "value" | "numerator" | "denominator" | "status"> | null;
  readonly code: CarryNote["code"] | null;
}

/**
 * Puts figures of one indicator and period together.
 *
 * One figure by a share of 1 stays as it is. Ratios are Σ numerators over Σ denominators, counts are added, both by
 * share. Anything else can't be added: where all agree that is the value, otherwise there is none. A figure missing
 * from one of several units leaves none: the part that did report is not the whole. Units to which the indicator does
 * not apply are left out, unless it applies to none.
 *
 * @param scale what a ratio's numerator over its denominator is multiplied by: 100 for percentages
 */
export function carryFigures(measure: Measure, figures: readonly Figure[], scale: number): Carried {
  const applying = figures.filter(({row}) => row?.status !== "not-applicable");
  const partly = applying.length < figures.length ? "partly-applies" : null;
  if (applying.length === 0) return {row: figures[0]?.row ?? null, code: null};
  if (applying.length === 1) return {...carryOne(measure, applying[0]!), ...(partly && {code: partly})};
  const rows = applying.map(({row}) => row).filter((row) => row !== undefined);
  if (rows.length === 0) return {row: null, code: null};
  if (rows.length < applying.length || rows.some(({value}) => value === null)) {
    const status = "not-reported";
    return {row: noValue(status), code: rows.some(({value}) => value !== null) ? "partly-reported" : null};
  }
  const added = measure === "level" ? null : addUp(measure, applying, scale);
  if (added === null) return carryAlike(rows);
  const shared = applying.some(({share}) => share !== 1) ? "shared" : null;
  return {row: {...added, status: commonStatus(rows)}, code: partly ?? shared};
}

/** A share of a count is less; a share of anything else is taken to be as the whole. */
function carryOne(measure: Measure, {row, share}: Figure): Carried {
  if (row === undefined) return {row: null, code: null};
  if (share === 1 || row.value === null) return {row, code: null};
  const value = measure === "count" ? share * row.value : row.value;
  return {row: {...row, value, ...shareOfParts(row, share)}, code: "shared"};
}

function shareOfParts({numerator, denominator}: Observation, share: number) {
  const part = (amount: number | null | undefined) => (amount === null || amount === undefined ? null : share * amount);
  return {numerator: part(numerator), denominator: part(denominator)};
}

/** null where the parts of a ratio are not all there. */
function addUp(measure: Measure, figures: readonly Figure[], scale: number) {
  const sum = (key: "value" | "numerator" | "denominator") =>
    figures.reduce((total: number | null, {row, share}) => {
      const amount = row![key] ?? null;
      return total === null || amount === null ? null : total + share * amount;
    }, 0);
  if (measure === "count") return {value: sum("value"), numerator: null, denominator: null};
  const [numerator, denominator] = [sum("numerator"), sum("denominator")];
  if (numerator === null || denominator === null || !(denominator > 0)) return null;
  return {value: (scale * numerator) / denominator, numerator, denominator};
}

function carryAlike(rows: readonly Observation[]): Carried {
  const [first] = rows;
  const alike = rows.every(({value}) => areTied(value!, first!.value!));
  if (!alike) return {row: noValue("not-reported"), code: "differ"};
  return {row: {value: first!.value, numerator: null, denominator: null, status: commonStatus(rows)}, code: "agree"};
}

function noValue(status: ObservationStatus) {
  return {value: null, numerator: null, denominator: null, status};
}

/** The status all share; an estimate if any figure is no report. */
function commonStatus(rows: readonly Observation[]): ObservationStatus {
  const statuses = new Set(rows.map(({status}) => status));
  if (statuses.size === 1) return rows[0]!.status;
  return statuses.has("estimated") || statuses.has("carried") ? "estimated" : "reported";
}
