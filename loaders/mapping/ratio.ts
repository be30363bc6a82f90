/**
 * A ratio of two columns.
 */
import type {ObservationStatus} from "../../src/scoring/model.js";
import type {Figure} from "./read-column.js";

/** Where a side has no figure, the graver of the two says why: as for ratios of the form. */
const GRAVEST: readonly ObservationStatus[] = ["error", "withheld", "refers-to", "not-reported", "not-applicable"];

/**
 * `value = 100 · numerator / denominator`. No value where a side has none, where the part is above the whole (`error`),
 * or where the whole is 0: `not-applicable`, or `error` under a part above 0.
 */
export function toRatio(numerator: Figure, denominator: Figure): Figure {
  const finding = numerator.finding ?? denominator.finding;
  const both = {
    cell: `${numerator.cell}/${denominator.cell}`,
    step: 1,
    raw: numerator.raw === "" && denominator.raw === "" ? "" : `${numerator.raw} / ${denominator.raw}`,
    numerator: numerator.value,
    denominator: denominator.value,
    value: null
  };
  const said = finding ? {finding} : {};
  const rule = `${numerator.rule} / ${denominator.rule}`;
  const [part, whole] = [numerator.value, denominator.value];
  if (part === null || whole === null) return {...both, ...said, rule, status: gravest([numerator, denominator])};
  if (part > whole) {
    const code = whole === 0 ? "no-denominator" : "numerator-above-denominator";
    const detail = `${part} / ${whole}`;
    return {...both, status: "error", rule: code, finding: {code, detail: {vi: detail, en: detail}}};
  }
  if (whole === 0) return {...both, status: "not-applicable", rule: "denominator-zero"};
  const status = numerator.status === "not-yet" ? "not-yet" : "reported";
  return {...both, ...said, status, value: (100 * part) / whole, rule: `ratio:${rule}`};
}

function gravest(sides: readonly Figure[]): ObservationStatus {
  const missing = sides.filter(({value}) => value === null).map(({status}) => status);
  return GRAVEST.find((status) => missing.includes(status)) ?? "error";
}
