/**
 * Units × targets: the value reported, what is left to do, and by colour the share of the way to each indicator's last
 * target. It is a table, so it is its own accessible form.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {GAPS} from "../../i18n/gaps.js";
import {textsIn} from "../../i18n/language.js";
import {formatValue} from "../../i18n/values.js";
import type {AgencyTarget, EditionIndicator, EditionUnit} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {keyOf, unitsByRank} from "../select.js";
import {wayClass, wayOf} from "./heat.js";
import {section} from "./section.js";
import {COPY_PLACE} from "./table.js";
import {commonYear} from "./target-years.js";

interface TargetColumn {
  readonly indicator: EditionIndicator;
  readonly status: "in-force" | "draft";
  /** Of the indicator's last target. */
  readonly year: number;
}

export function gapHeatmap(context: PageContext, kind: UnitKind): Markup {
  const {index, lang} = context;
  const [words, common] = [textsIn(GAPS, lang), textsIn(COMMON, lang)];
  const columns = columnsOf(context, kind);
  const units = unitsByRank(index, kind, lang);
  const year = commonYear(columns.map((column) => column.year));
  const heading = (kind === "province" ? words.heatProvince : words.heatMinistry)(year);
  const head = html`<thead><tr><th rowspan="2" class="rkc" scope="col">${common.rank}</th><th rowspan="2" class="u" scope="col">${kind === "province" ? common.province : common.ministry}</th>${groupHeadings(columns, words)}</tr><tr>${columns.map(({indicator}, i) => html`<th scope="col" class="c${i > 0 && columns[i - 1]!.status !== columns[i]!.status ? " sep" : ""}">${indicator.label[lang]}</th>`)}</tr></thead>`;
  const grid = html`<p class="hint">${common.scrollHint}</p><div class="scroll" role="region" tabindex="0" aria-label="${heading}"><table class="heat"><caption class="vh">${heading}</caption>${head}<tbody>${units.map((unit) => heatRow(context, unit, columns))}</tbody></table></div>${COPY_PLACE}`;
  return section(heading, words.heatNote, html`${keyLine(words, year)}${grid}`, "heatsec");
}

function columnsOf({index}: PageContext, kind: UnitKind): readonly TargetColumn[] {
  const seen = new Map<string, TargetColumn>();
  for (const {unit, indicator: id, status, year} of index.edition.agency_targets) {
    const indicator = index.indicator.get(id);
    const earlier = (seen.get(id)?.year ?? 0) >= year;
    if (indicator && !earlier && index.unit.get(unit)?.kind === kind) seen.set(id, {indicator, status, year});
  }
  return [...seen.values()].toSorted((a, b) => Number(a.status === "draft") - Number(b.status === "draft"));
}

function groupHeadings(columns: readonly TargetColumn[], words: ReturnType<typeof textsIn<typeof GAPS>>): Markup {
  const draft = columns.filter((column) => column.status === "draft").length;
  const inForce = columns.length - draft;
  return html`${inForce > 0 && html`<th scope="colgroup" colspan="${inForce}">${words.inForce}</th>`}${draft > 0 && html`<th scope="colgroup" colspan="${draft}" class="sep">${words.draft}</th>`}`;
}

function heatRow({index, lang, path}: PageContext, unit: EditionUnit, columns: readonly TargetColumn[]): Markup {
  const targets = new Map(
    (index.targets.get(unit.id) ?? []).map((target) => [keyOf(target.indicator, target.year), target])
  );
  const rank = index.rank.get(unit.id)?.rank;
  const cells = columns.map((column, i) =>
    heatCell(targets.get(keyOf(column.indicator.id, column.year)), column, {
      lang,
      sep: i > 0 && columns[i - 1]!.status !== column.status
    })
  );
  return html`<tr><td class="rkc">${rank ?? "–"}</td><th scope="row" class="u"><a href="${hrefTo(path, pathTo.unit(index.edition.info.year, unit.id, lang))}">${unit.name[lang]}</a></th>${cells}</tr>`;
}

function heatCell(
  target: AgencyTarget | undefined,
  column: TargetColumn,
  {lang, sep}: {lang: PageContext["lang"]; sep: boolean}
): Markup {
  const words = textsIn(GAPS, lang);
  const edge = sep ? " sep" : "";
  if (!target || target.state === "not-applicable") return html`<td class="c na${edge}">·</td>`;
  if (target.value === null)
    return html`<td class="c hatch${edge}"><span class="hl">–</span><span class="vh">${words.keyMissing}</span></td>`;
  const left = target.to_do !== null && target.to_do > 0 && column.indicator.unit !== "yes-no";
  return html`<td class="c ${wayClass(wayOf(target))}${edge}" data-value="${String(target.value)}">${formatValue(target.value, column.indicator.unit, lang)}${left && html`<small>${words.more(formatNumber(target.to_do!, lang))}</small>`}</td>`;
}

function keyLine(words: ReturnType<typeof textsIn<typeof GAPS>>, year: number | null): Markup {
  return html`<p class="key">${words.key(year).map((text, i) => html`<span><i class="q${i + 1}">${i + 1}</i> ${text}</span>`)}<span><i class="hatch"></i> ${words.keyMissing}</span><span>${words.keyNotApplicable}</span></p>`;
}
