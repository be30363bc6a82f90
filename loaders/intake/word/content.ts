/**
 * Texts of a Word form as answers: everything is text there, and a placeholder is no answer.
 */
import {PLACEHOLDERS} from "../../form/word/placeholder.js";
import {EMPTY, type RawContent, tidyText} from "../workbook/raw.js";

/** The content of a control or a cell; empty where only a placeholder shows, even if a program made it plain text. */
export function contentOf(text: string): RawContent {
  const tidy = tidyText(text);
  return tidy === "" || PLACEHOLDERS.has(tidy) ? EMPTY : {text, typed: text};
}
