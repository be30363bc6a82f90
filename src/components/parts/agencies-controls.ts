/**
 * The fields above the table of agencies and their targets, and how an agency is filtered by its state.
 */
import {textsIn} from "../../i18n/language.js";
import {TARGETS} from "../../i18n/targets.js";
import type {EditionUnit, TargetShare} from "../../scoring/edition.js";
import type {Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {keyOf} from "../select.js";
import {regionFilter} from "./ranking-controls.js";
import {type TableFilter, tableControls} from "./table-controls.js";

/** Id of the table on its page. */
export const AGENCIES_TABLE = "agencies-targets";

/** How an agency stands against its targets of one year, as a filter has it. */
export type DueState = "met" | "short" | "silent" | "none";

/** `short`: one is not met, whatever else is not reported. */
export function dueState(share: TargetShare | undefined): DueState {
  if (!share || share.applicable === 0) return "none";
  if (share.met === share.applicable) return "met";
  return share.met + share.not_reported < share.applicable ? "short" : "silent";
}

/** The fields above the table: kind, region, state against the targets of a year, search. */
export function agenciesControls({index, lang}: PageContext, units: readonly EditionUnit[], year: number): Markup {
  const words = textsIn(TARGETS, lang);
  const present = new Set(units.map((unit) => dueState(index.share.get(keyOf(unit.id, year)))));
  const states = ["met", "short", "silent", "none"] as const;
  const kind: TableFilter = {
    name: "kind",
    label: words.kind,
    all: words.allKinds,
    choices: [
      {value: "province", text: words.kinds.province},
      {value: "ministry", text: words.kinds.ministry}
    ]
  };
  const due: TableFilter = {
    name: "due",
    label: words.dueFilter(year),
    all: words.dueAll,
    choices: states.filter((state) => present.has(state)).map((value) => ({value, text: words.due[value]}))
  };
  const filters = [kind, regionFilter(units, lang), due];
  return tableControls(
    {table: AGENCIES_TABLE, rows: units.length, filters, example: "bac giang", things: "rows"},
    lang
  );
}
