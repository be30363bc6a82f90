/**
 * Copying tables into a spreadsheet, numbers as numbers: by the button under a table, and by selecting cells.
 *
 * The clipboard is written while the browser handles a copy, which needs no permission and works on sites without
 * encryption too; `navigator.clipboard` does neither.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {TABLE_COPY} from "../../i18n/table-copy.js";
import {layRows} from "./lay-rows.js";
import type {PageTable} from "./model.js";
import {readTable} from "./read-table.js";
import {copiedHtml, copiedText} from "./write-rows.js";

const TABLE = ".scroll table";
const lang: Language = document.documentElement.lang === "en" ? "en" : "vi";
const words = textsIn(TABLE_COPY, lang);

for (const place of document.querySelectorAll<HTMLElement>(".scroll + .copy")) {
  const table = place.previousElementSibling!.querySelector("table");
  if (table !== null) addButton(place, table);
}
document.addEventListener("copy", copySelection);

function addButton(place: HTMLElement, table: HTMLTableElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.button;
  button.setAttribute("aria-label", words.label(table.caption?.textContent ?? ""));
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  place.append(said, button);
  button.addEventListener("click", () => {
    said.textContent = "";
    const copied = copyWhole(table);
    // A reader of the screen says it only where it changes.
    requestAnimationFrame(() => {
      said.textContent = copied === null ? words.refused : words.copied(copied);
    });
  });
}

/** Copies all rows in sight. @returns how many; null where the browser refused, and the table is selected */
function copyWhole(table: HTMLTableElement): number | null {
  const selection = getSelection()!;
  const before = selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  selection.selectAllChildren(table);
  const rows = readTable(table, () => true);
  let written = false;
  const write = (event: ClipboardEvent) => {
    written = putRows(event, rows);
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", write, {capture: true, once: true});
  const allowed = document.execCommand("copy");
  document.removeEventListener("copy", write, {capture: true});
  if (!allowed || !written) return null;
  selection.removeAllRanges();
  if (before !== null) selection.addRange(before);
  return rows.body.length;
}

/** Cells selected by hand in one table carry their numbers too; any other selection is copied as usual. */
function copySelection(event: ClipboardEvent): void {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return;
  const table = tableOf(selection.anchorNode);
  if (table === null || tableOf(selection.focusNode) !== table) return;
  let cells = 0;
  const rows = readTable(table, (cell) => {
    const chosen = selection.containsNode(cell, true);
    if (chosen) cells++;
    return chosen;
  });
  if (cells > 1) putRows(event, rows);
}

function tableOf(node: Node | null): HTMLTableElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLTableElement>(TABLE) ?? null;
}

function putRows(event: ClipboardEvent, table: PageTable): boolean {
  if (event.clipboardData === null) return false;
  const rows = layRows(table, lang);
  event.clipboardData.setData("text/html", copiedHtml(rows, lang));
  event.clipboardData.setData("text/plain", copiedText(rows, lang));
  event.preventDefault();
  return true;
}
