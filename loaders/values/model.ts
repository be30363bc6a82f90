/**
 * What one written value says: a number, a yes or no, a date, or one of the several kinds of "no number".
 */
import type {ObservationStatus} from "../../src/scoring/model.js";
import type {ReadCell} from "../reader/model.js";

/** What the field asks for. All values of one call form one column, so that its decimal style is decided once. */
export type ValueKind =
  | "count"
  | "number"
  | "percent"
  | "ratio"
  | "amount"
  | "yes-no"
  | "date"
  | "month"
  | "quarter"
  | "period"
  | "breakdown"
  | "list"
  | "score"
  | "category"
  | "text";

/** Every kind, in the order they are told in. */
export const VALUE_KINDS: readonly ValueKind[] = [
  "count",
  "number",
  "percent",
  "ratio",
  "amount",
  "yes-no",
  "date",
  "month",
  "quarter",
  "period",
  "breakdown",
  "list",
  "score",
  "category",
  "text"
];

/**
 * What may be read: text alone, or a cell as the reader gives it. A cell with a typed number is never ambiguous, text
 * is: hand over the cell wherever there is one.
 */
export type ValueInput = string | Pick<ReadCell, "raw" | "text" | "type" | "value" | "format">;

/** Dots for thousands and a comma for decimals (`vi`), the other way round (`en`), or evidence of both. */
export type DecimalStyle = "vi" | "en" | "mixed";

/** How exact the figure is said to be; null is exact. */
export type Qualifier = "approximate" | "just-below" | "more-than" | "at-least" | "less-than" | "at-most";

/** A value as far as it was understood. */
export interface ValueReading {
  /** Exactly as received; "(không hiển thị)" where the text says that it is secret. */
  readonly raw: string;
  /** Zero is `reported` with value 0; what is missing has value null. */
  readonly status: ObservationStatus;
  /**
   * count, number, percent (30 for 30 %), score: a number. ratio: percent. amount: dong. yes-no: true or false.
   * date: `2024-06-07`; month: `2024-06`; quarter: `2024-Q3`; period: `2021/2023`, `2024-H1`, `annual`. A time of
   * another precision than asked is given as it is, with confidence below 0.8. list: its texts. breakdown: the total,
   * or null where none is given. null wherever there is none, also beside `reported` where the text gives several
   * figures and not one (a range, "01 Bộ và 01 địa phương"): they are in `parts`.
   */
  readonly value: number | string | boolean | readonly string[] | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `percent`, `VND`, `people` … as far as the text or the caller says. */
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  /** The steps that led to the value, joined by "+"; or the reason why there is none. */
  readonly rule: string;
  /** 0–1, two decimals; below 0.8 the reading is to be asked about. */
  readonly confidence: number;
  /** What has to be asked or said; absent where nothing has. */
  readonly issue?: string;
  /**
   * Of a breakdown: `engineers`, `masters`, `doctors`; of a range: `lower`, `upper`; of a score pair: `self`,
   * `verified`, or `rank`; of a tier: `tier`, 1 is best; of several figures: each by its own words.
   */
  readonly parts?: Readonly<Record<string, number>>;
  /** A note found in the value: a footnote, a reference, a planned date. */
  readonly note?: string;
}

/** What the column says beside its values. */
export interface ColumnOptions {
  /** `triệu đồng`, `%`, `người` … from a header or unit line. */
  readonly unit?: string;
  /** Number format of the cells, such as `0%`. */
  readonly format?: string;
  /** Year of the report, for what has no year of its own. */
  readonly year?: number;
  /** Decimal style found in a wider place than this column, such as the whole file (styleOf). */
  readonly style?: DecimalStyle | null;
}
