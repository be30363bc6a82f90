/**
 * What a figure of the nation is made of, unit by unit: opened on demand.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {TARGETS} from "../../i18n/targets.js";
import {UNIT} from "../../i18n/unit.js";
import {formatValue} from "../../i18n/values.js";
import type {NationalState} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import type {NationalOrigin, NationalPart} from "../pages/targets-data.js";
import {listCells} from "./cell-list.js";
import {nationalParts} from "./national-figure.js";
import {stateMark} from "./state-mark.js";
import {type Column, table} from "./table.js";

/** @param origin undefined where the figure is no sum over units: then there is nothing to open */
export function nationalOrigin(
  context: PageContext,
  state: NationalState,
  origin: NationalOrigin | undefined
): Markup | null {
  if (!origin) return null;
  const {lang} = context;
  const words = textsIn(TARGETS, lang);
  const open = {ratio: words.originRatio, yes: words.originYes, count: words.originCount}[origin.adds];
  const caption = words.originCaption(state.label[lang]);
  return html`<details class="origin"><summary>${open({parts: nationalParts(state, lang), reported: state.reported})}</summary>${table<NationalPart>(
    caption,
    [unitColumn(context), ...figureColumns(context, origin.adds), cellsColumn(context)],
    origin.parts,
    {className: "lst", hint: textsIn(COMMON, lang).scrollHint}
  )}</details>`;
}

function unitColumn({index, lang, path}: PageContext): Column<NationalPart> {
  const href = (unit: string) => hrefTo(path, pathTo.unit(index.edition.info.year, unit, lang));
  return {
    heading: textsIn(COMMON, lang).unit,
    rowHeader: true,
    cell: ({unit}) => html`<a href="${href(unit)}">${index.unit.get(unit)?.name[lang] ?? unit}</a>`
  };
}

function cellsColumn({lang}: PageContext): Column<NationalPart> {
  return {
    heading: textsIn(TARGETS, lang).cells,
    cell: ({source}) => (source === "" ? "–" : html`<code>${listCells(source)}</code>`)
  };
}

function figureColumns({lang}: PageContext, adds: NationalOrigin["adds"]): readonly Column<NationalPart>[] {
  const words = textsIn(TARGETS, lang);
  const silent = (part: NationalPart) =>
    stateMark("not-reported", lang, {word: textsIn(UNIT, lang).status[part.status]});
  const number = (value: number | null) =>
    value === null ? {content: "–"} : {content: formatNumber(value, lang), value};
  const value = (unit: string) => (part: NationalPart) =>
    part.value === null ? {content: silent(part)} : {content: formatValue(part.value, unit, lang), value: part.value};
  if (adds === "yes") return [{heading: words.answer, cell: value("yes-no")}];
  if (adds === "count") return [{heading: textsIn(COMMON, lang).value, className: "r", cell: value("items")}];
  return [
    {heading: words.numerator, className: "r", cell: ({numerator}) => number(numerator)},
    {
      heading: words.denominator,
      className: "r",
      cell: ({denominator, known}) =>
        denominator === null && known !== null
          ? {content: words.knownElsewhere(formatNumber(known, lang)), className: "mute"}
          : number(denominator)
    },
    {heading: textsIn(COMMON, lang).share, className: "r", cell: value("percent")}
  ];
}
