/**
 * Every kind of finding about one cell or one item.
 */
import {RULE_TEXTS} from "./rule-texts.js";
import {VALUE_TEXTS} from "./value-texts.js";

export type {FindingText} from "./text.js";

/** Findings about one cell or one item. */
export const CELL_TEXTS = {...VALUE_TEXTS, ...RULE_TEXTS} as const;

/** Codes of findings about a cell or an item. */
export type CellCode = keyof typeof CELL_TEXTS;
