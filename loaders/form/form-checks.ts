/**
 * The checks a form declares between its answers. Places are item ids (`dvc-ai`) or columns (`van-ban.number`).
 *
 * What a check can't judge, because an answer is missing or was held back, it lets pass.
 */

/** The sum of `parts` is at most `whole` (`sum-not-total`: equals it, once all are given); if not, all are held back. */
export interface SumCheck {
  readonly code: "numerator-above-denominator" | "parts-above-total" | "sum-not-total";
  readonly parts: readonly string[];
  readonly whole: string;
}

/** Rows of a table whose column holds one of the choices. */
export interface RowFilter {
  readonly column: string;
  readonly in: readonly string[];
}

/** Whoever answers the item with yes, or a number above 0, has such a row in the table, or names a document beside it. */
export interface RowCheck {
  readonly code: "answer-without-row";
  readonly item: string;
  readonly table: string;
  readonly where: RowFilter;
}

/** Whoever answers the item with yes gives the other item, or says in the note beside it where to look. */
export interface EvidenceCheck {
  readonly code: "answer-without-evidence";
  readonly item: string;
  readonly evidence: string;
}

/** Rows of this kind have these columns filled. */
export interface NeedsCheck {
  readonly code: "row-needs";
  readonly table: string;
  readonly where: RowFilter;
  readonly needs: readonly string[];
}

/** Texts at these places hold a document's number, or a link. */
export interface PatternCheck {
  readonly code: "not-a-document-number" | "not-a-link";
  readonly places: readonly string[];
}

/** Dates at these places are within the bounds, both included: ISO dates, with `{year}` and `{next}` of the edition. */
export interface DateCheck {
  readonly code: "date-outside";
  readonly places: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Against the year before: totals that don't fall far, and yeses that don't turn into no. */
export interface YearCheck {
  readonly code: "total-fell" | "yes-became-no";
  readonly items: readonly string[];
}

export type FormCheck = SumCheck | RowCheck | EvidenceCheck | NeedsCheck | PatternCheck | DateCheck | YearCheck;

type CheckOf<C, T = FormCheck> = T extends {readonly code: infer K} ? (C extends K ? T : never) : never;

/** The checks with one of these codes, in the order of the form. */
export function checksOf<C extends FormCheck["code"]>(
  checks: readonly FormCheck[],
  ...codes: readonly C[]
): readonly CheckOf<C>[] {
  const asked: ReadonlySet<string> = new Set(codes);
  return checks.filter((check) => asked.has(check.code)) as unknown as readonly CheckOf<C>[];
}
