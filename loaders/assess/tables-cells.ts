/**
 * The table of cells: what stood where each figure was read.
 */
import {type EditionTable, text, UNIT} from "./table-fields.js";

export const CELL_TABLES: readonly EditionTable[] = [
  {
    name: "cells",
    title: "The cells behind the observations, as received and as read",
    fields: [
      UNIT,
      text(
        "source",
        "file#sheet!address, letter for letter as in observations.csv; a paragraph may hold several answers"
      ),
      text("item", "What was asked: id in the form, or table[row].column"),
      text(
        "raw",
        "As received, in Unicode; personal data and secrets masked, long texts cut with …; empty: empty cell"
      ),
      text(
        "read_as",
        "A number with a dot, yes, no, a date, the id of a choice; empty: nothing was read, or it is a text"
      ),
      text("status", "reported, not-yet, not-reported, not-applicable, refers-to, withheld or error"),
      text("rule", "How it was read, or why it was held back")
    ],
    rows: (edition) => edition.cells.map((cell) => ({...cell, unit: cell.source.slice(0, cell.source.indexOf("/"))}))
  }
];
