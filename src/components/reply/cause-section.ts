/**
 * One cause: how many cells, how to mend them, and the cells.
 */
import {textsIn} from "../../i18n/language.js";
import {REPLY} from "../../i18n/reply.js";
import {causeText} from "../../i18n/reply-causes.js";
import {html, type Markup} from "../html.js";
import type {CauseGroup} from "./cause-groups.js";
import {confirmations} from "./confirmations.js";
import type {ReplyRow} from "./model.js";
import {severitySign} from "./severity-sign.js";

const VI = textsIn(REPLY, "vi");
const EN = textsIn(REPLY, "en");

/** The section, its heading such as "✖ 15 ô: số gõ dạng chữ". */
export function causeSection({code, rows}: CauseGroup): Markup {
  const {severity, mend} = rows[0]!;
  const cells = rows.some(({cell}) => cell !== "");
  const heading = (lang: "vi" | "en") => {
    const words = lang === "vi" ? VI : EN;
    return `${cells ? words.cellsOf(rows.length) : words.pointsOf(rows.length)}: ${causeText(code, lang)}`;
  };
  return html`<section class="cause"><header class="${severity}"><h3>${severitySign(severity)} ${VI.severity[severity]} – ${heading("vi")}</h3><p class="en" lang="en">${EN.severity[severity]} – ${heading("en")} <code>${code}</code></p></header><div class="how"><p>${mend.vi}</p><p class="en" lang="en">${mend.en}</p></div><ul class="cells">${rows.map(cellLine)}</ul></section>`;
}

function cellLine(row: ReplyRow): Markup {
  const place = row.cell === "" ? row.sheet : row.cell;
  return html`<li><span class="at"><b>${place || "–"}</b>${row.status === "new" && html` <span class="new">${VI.status.new}</span>`}${row.cell && row.sheet && html`<span class="small">${row.sheet}</span>`}</span><span>${row.label.vi || causeText(row.code, "vi")}<span class="small" lang="en">${row.label.en}</span>${row.clause && html`<span class="small">${VI.columns.clause}: ${row.clause}</span>`}</span><span>${received(row)}${details(row)}</span></li>`;
}

function received({raw, read_as, severity, cell}: ReplyRow): Markup {
  const held = severity === "error" && cell !== "" ? VI.heldBack : "";
  const read = read_as || held;
  return html`${raw === "" ? VI.emptyCell : html`<q>${raw}</q>`}${read && html`<span class="small">${VI.columns.readAs}: ${read}</span>`}`;
}

function details(row: ReplyRow): Markup {
  const {columns, actor} = VI;
  return html`${row.against && html`<span class="small">${VI.against(row.against)}</span>`}${row.expected && html`<span class="small">${columns.expected}: ${row.expected}</span>`}${row.previous && html`<span class="small">${columns.previous}: ${row.previous}</span>`}${row.actor !== "nobody" && html`<span class="small">${columns.actor}: ${actor[row.actor]}</span>`}${confirmations(row, "vi").map((text) => html`<span class="small">${text}</span>`)}`;
}
