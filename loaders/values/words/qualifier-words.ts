/**
 * Qualifiers of a figure as Vietnamese says them.
 */
import type {Qualifier} from "../model.js";

/** @example QUALIFIERS_VI["at-least"]; // "ít nhất" */
export const QUALIFIERS_VI: Readonly<Record<Qualifier, string>> = {
  approximate: "khoảng",
  "just-below": "gần",
  "more-than": "trên",
  "at-least": "ít nhất",
  "less-than": "dưới",
  "at-most": "nhiều nhất"
};
