/**
 * Correlations as a table of shaded cells: the picture and its figures in one.
 */
import {auditNumber} from "../../i18n/audit-figures.js";
import {AUDIT_TABLES} from "../../i18n/audit-tables.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";
import {COPY_PLACE} from "../parts/table.js";
import {type HeatPicture, heatStep} from "./heat-picture.js";

/** @param heat as for the picture; a cell of null is outside the table */
export function heatTable({caption, rows, columns, cell}: HeatPicture, lang: Language): Markup {
  const words = textsIn(AUDIT_TABLES, lang);
  const heads = columns.map((name) => html`<th scope="col" class="c">${name}</th>`);
  const body = rows.map(
    (name, i) => html`<tr><th scope="row">${name}</th>${columns.map((_, j) => drawCell(cell(i, j), lang))}</tr>`
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="corr"><caption class="vh">${caption}</caption><thead><tr><th scope="col">${words.node}</th>${heads}</tr></thead><tbody>${body}</tbody></table></div>${COPY_PLACE}`;
}

function drawCell(found: ReturnType<HeatPicture["cell"]>, lang: Language): Markup {
  if (found === null) return html`<td></td>`;
  const {r, p, own} = found;
  const sure = p !== null && p < 0.05 ? " sure" : "";
  return html`<td class="c r-${heatStep(r)}${sure}${own && " own"}"${r !== null && html` data-value="${String(r)}"`}>${auditNumber(r, lang)}</td>`;
}
