/**
 * How findings of rules between cells, forms, years and units are to be mended, in polite Vietnamese and in English.
 */
import type {FindingText} from "./text.js";

/** Findings that compare one answer with others. */
export const RULE_TEXTS = {} as const satisfies Readonly<Record<string, FindingText>>;
