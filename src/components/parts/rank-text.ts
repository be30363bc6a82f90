import type {RankRow} from "../../scoring/edition.js";
import type {Framework} from "../../scoring/framework-model.js";
import {html, type Markup} from "../html.js";

/** A rank is never shown without its interval. @example "5 (3–9)"; "5 (5)" where the interval is one place */
export function rankText(row: RankRow): string {
  if (row.rank === null) return "–";
  return row.p05 === null || row.p95 === null ? String(row.rank) : `${row.rank} (${intervalText(row.p05, row.p95)})`;
}

/** Whole places, rounded outwards: an interval is never printed narrower than it is. */
export function intervalText(p05: number, p95: number): string {
  const [low, high] = [Math.floor(p05), Math.ceil(p95)];
  return spanText(String(low), String(high));
}

/** @example spanText("3", "9"); // "3–9"; "3" where both ends print alike */
export function spanText(low: string, high: string): string {
  return low === high ? low : `${low}–${high}`;
}

type PossibleEnds = Pick<RankRow, "best" | "worst" | "best_how" | "worst_how">;

/**
 * Best and worst possible rank. A star marks an end that no weights can pass and none are known to reach.
 *
 * @returns null for a unit without a rank
 * @example "3–9*"
 */
export function possibleText(
  {best, worst, best_how, worst_how}: PossibleEnds,
  print: (rank: number) => string = String
): string | null {
  if (best === null || worst === null) return null;
  const end = (rank: number, how: string | null) => `${print(rank)}${how === "bound" ? "*" : ""}`;
  return spanText(end(best, best_how), end(worst, worst_how));
}

/** The share of its nominal value by which a weight may change; null: any weight above 0. */
export function allowedShare({robustness}: Framework): number | null {
  if (typeof robustness?.weights === "number") return robustness.weights;
  return robustness?.weights.draw === "within" ? robustness.weights.share : null;
}

/** The same with the interval in a quieter colour. */
export function rankCell(row: Pick<RankRow, "rank" | "p05" | "p95">): Markup {
  if (row.rank === null) return html`–`;
  return html`${row.rank}${row.p05 !== null && row.p95 !== null && html` <span class="mute">(${intervalText(row.p05, row.p95)})</span>`}`;
}
