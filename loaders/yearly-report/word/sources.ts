/**
 * The annex of sources: one line for each mark.
 */
import {Paragraph} from "docx";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import {startUpper} from "../context.js";
import type {Derivation, Reference} from "../model.js";
import {whereText} from "../references-csv.js";
import type {Numbering} from "./blocks.js";
import {STYLE} from "./look.js";
import {placed, plainRun, refId} from "./runs.js";

export function layReference(reference: Reference, numbering: Numbering, lang: Language): Paragraph {
  const {mark} = reference;
  const number = placed([plainRun(`[${mark}]`, {bold: true})], refId(mark), numbering.next("place"));
  return new Paragraph({
    style: STYLE.source,
    children: [...number, plainRun(` ${sourceText(reference, lang)}`)]
  });
}

/** What it is, as shown; how it is computed; the clause; its place in the data; the cells. */
export function sourceText({derivation, figures}: Reference, lang: Language): string {
  const words = textsIn(REPORT_SOURCES, lang);
  const shown = [...new Set(figures.map((figure) => figure.shown))].join("; ");
  const parts = [
    `${startUpper(derivation.what, lang)}: ${shown}`,
    derivation.formula,
    derivation.clause === "" ? "" : `${words.clauseLabel}: ${derivation.clause}`,
    placeText(
      derivation,
      figures.flatMap(({facts}) => facts.map(({column}) => column)),
      lang
    ),
    derivation.cells === "" ? "" : `${words.cellsLabel}: ${derivation.cells.replaceAll(";", "; ")}`
  ];
  return `${parts.filter((part) => part !== "").join(". ")}.`;
}

function placeText({table, where, reading}: Derivation, columns: readonly string[], lang: Language): string {
  if (table === "" || reading === "text") return "";
  const words = textsIn(REPORT_SOURCES, lang);
  const named = [...new Set(columns)].filter((column) => column !== "");
  const row = whereText(where);
  const what = reading === "count" ? words.rowCount : named.join(", ");
  const place = [row, what].filter((part) => part !== "").join("; ");
  return `${words.sourceLabel}: ${table}.csv${place === "" ? "" : ` (${place})`}`;
}
