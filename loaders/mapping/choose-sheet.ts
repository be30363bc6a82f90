/**
 * The sheet a mapping is about. A name is not trusted to say what is in it: `expect` is checked afterwards.
 */
import type {ReadSheet} from "../reader/model.js";
import {compilePattern} from "./check-mapping.js";
import {tidyLabel} from "./label.js";
import type {SheetChoice} from "./model.js";

/** The sheet, or one line that says why there is none, with the names there are. */
export type SheetChosen = {readonly sheet: ReadSheet} | {readonly error: string};

/** Chooses among all sheets; a hidden one only where the mapping allows it. */
export function chooseSheet(sheets: readonly ReadSheet[], choice: SheetChoice | undefined): SheetChosen {
  const found = choice === undefined ? sheets : sheets.filter((sheet, i) => fits(sheet, i, choice));
  const there = sheets.length === 0 ? "the file has none" : `there are: ${sheets.map(describe).join(", ")}`;
  if (found.length === 0) return {error: `no sheet ${wanted(choice)}; ${there}`};
  if (found.length > 1) return {error: `more than one sheet ${wanted(choice)}; ${there}`};
  const [sheet] = found as [ReadSheet];
  if (sheet.state !== "visible" && choice?.hidden !== true) {
    return {error: `${describe(sheet)} is hidden; "hidden": true in the mapping allows it`};
  }
  return {sheet};
}

function fits({name}: ReadSheet, index: number, choice: SheetChoice): boolean {
  if (choice.name !== undefined) return tidyLabel(name).toLowerCase() === tidyLabel(choice.name).toLowerCase();
  if (choice.pattern !== undefined) return compilePattern(choice.pattern).test(tidyLabel(name));
  return index + 1 === choice.index;
}

function wanted(choice: SheetChoice | undefined): string {
  if (choice === undefined) return "and the mapping chooses none";
  if (choice.name !== undefined) return `is named ${JSON.stringify(choice.name)}`;
  if (choice.pattern !== undefined) return `has a name like ${choice.pattern}`;
  return `stands in place ${choice.index}`;
}

function describe({name, state}: ReadSheet): string {
  return `${JSON.stringify(name)}${state === "visible" ? "" : " (hidden)"}`;
}
