/**
 * What is read from a letter in the outline of letter 4409: proposals, until a person has confirmed them.
 */
import type {ValueReading} from "../values/model.js";

/** One entry of a list. A document has number, date (ISO) and issuer as far as the text says them. */
export interface OutlineEntry {
  readonly text: string;
  readonly number?: string;
  readonly date?: string;
  readonly issuer?: string;
}

/** One field of the outline as a letter answers it. Every field that is not personal has one. */
export interface OutlineReading {
  readonly field: string;
  /** `blank`: the heading is there, nothing or only dots below it. `missing`: no heading was recognised. */
  readonly found: "filled" | "blank" | "missing";
  /** The answer as it stands in the letter, in Unicode; "" unless `filled`. Of a breakdown, its own part of the line. */
  readonly text: string;
  /** Where the heading stands: `p12` is the twelfth paragraph, `t1.R2` the second row of the first table; "" if missing. */
  readonly place: string;
  /** Of counts and amounts (dong), and of lists what the words say ("chưa có"); null for text. */
  readonly value: ValueReading | null;
  /** Of lists. */
  readonly entries: readonly OutlineEntry[];
  /** 0–1, two decimals: how sure heading and value are; 0 if missing. */
  readonly confidence: number;
  /** Always: a reading is made an answer by a confirmation, never by its confidence. */
  readonly confirmed: false;
}

/** Personal data of the letter, by field: kept apart from the readings, never written out with them. */
export interface LetterContact {
  readonly field: string;
  readonly value: string;
}

/** A letter, read. */
export interface LetterRead {
  readonly readings: readonly OutlineReading[];
  readonly contacts: readonly LetterContact[];
}
