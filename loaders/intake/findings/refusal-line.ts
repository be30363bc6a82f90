/**
 * A refusal as one line for the person who typed the command, in Vietnamese and in English.
 */
import type {Refusal} from "../../reader/model.js";
import {REFUSAL_TEXTS} from "./refusal-texts.js";

/** @param detail stands in the sentences; the file's name where there is none */
export function refusalLine(name: string, refusal: Refusal, detail = ""): string {
  const {vi, en} = REFUSAL_TEXTS[refusal];
  const fill = (text: string) => text.replace("{detail}", detail || name);
  return `${name}: ${fill(vi)} | ${fill(en)}`;
}
