/**
 * Findings about Word documents, in polite Vietnamese and in English.
 */
import type {FindingText} from "./text.js";

/** Findings about a Word document as a whole. `{detail}` is filled in. */
export const WORD_TEXTS = {} as const satisfies Readonly<Record<string, FindingText>>;
