/**
 * How far each province has come with one target: the map of equal tiles, an operator's own map where there is one, and
 * the table of their colours.
 */
import {COMMON} from "../../i18n/common.js";
import {compareNames, formatList, formatNumber} from "../../i18n/format.js";
import {GAP_VIEWS} from "../../i18n/gap-views.js";
import {GAPS} from "../../i18n/gaps.js";
import {textsIn} from "../../i18n/language.js";
import {formatValue} from "../../i18n/values.js";
import type {AgencyTarget, EditionUnit} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import type {MapTile, Register} from "../register.js";
import type {EditionIndex} from "../select.js";
import {dataLink} from "./data-link.js";
import {wayClass, wayOf} from "./heat.js";
import {shortName} from "./national-figure.js";
import {section} from "./section.js";
import {shapeMap} from "./shape-map.js";
import {table} from "./table.js";
import {commonYear} from "./target-years.js";
import {tileHatch, tileMap} from "./tile-map.js";

/** A province and its last target in force; null where the target is none of its own. */
interface Placed {
  readonly unit: EditionUnit;
  readonly target: AgencyTarget | null;
  /** `q1`…`q5`, `hatch` where nothing was reported, `na` where there is no target. */
  readonly step: string;
}

const STEPS = ["q5", "q4", "q3", "q2", "q1", "hatch", "na"] as const;

/** Nothing where the register has no tiles, or no province has reported. */
export async function placeMap(context: PageContext, {tiles, shapes}: Register, indicator: string): Promise<Markup> {
  const {index, lang} = context;
  const words = textsIn(GAP_VIEWS, lang);
  const placed = index.edition.units
    .filter(({kind}) => kind === "province")
    .map((unit) => place(index, unit, indicator));
  if (tiles.length === 0 || placed.every(({target}) => target?.value == null)) return html``;
  const name = shortName(indicator, lang, index.indicator.get(indicator)?.label);
  const byUnit = new Map(placed.map((one) => [one.unit.id, one]));
  const cells = tiles.map((tile) => drawnTile(tile, byUnit.get(tile.unit)!, context));
  const islands = tiles
    .filter(({archipelago}) => archipelago)
    .map((tile) => ({name: tile.name[lang], unit: index.unit.get(tile.unit)!.name[lang]}));
  const steps = new Map(placed.map(({unit, step}) => [unit.id, step]));
  const behind = placed.filter(({step}) => step === "q1").length;
  const heading = behind === 0 ? words.placePlain(name) : words.placeHeading({count: behind, all: placed.length, name});
  const map = shapes ? await shapeMap(shapes, steps, words.mapText(name), words.mapCaption) : null;
  return section(
    heading,
    words.placeNote(islands),
    html`${tileHatch()}<div class="mapcols"><figure>${tileMap(cells, words.placeText(name))}</figure><div>${map}${stepTable(context, heading, placed)}${dataLink(context, "targets.csv")}</div></div>`,
    "mapsec"
  );
}

function place({targets}: EditionIndex, unit: EditionUnit, indicator: string): Placed {
  const own = (targets.get(unit.id) ?? []).filter((row) => row.indicator === indicator && row.status === "in-force");
  const target = own.toSorted((a, b) => b.year - a.year)[0] ?? null;
  if (target === null || target.state === "not-applicable") return {unit, target: null, step: "na"};
  return {unit, target, step: wayClass(wayOf(target))};
}

function drawnTile({name, label, archipelago, row, col}: MapTile, placed: Placed, context: PageContext) {
  const {index, lang, path} = context;
  const words = textsIn(GAP_VIEWS, lang);
  const {unit, step} = placed;
  const said = unit.name[lang];
  const figure = figureOf(placed, context);
  const title =
    step === "na"
      ? words.tileNone(said)
      : step === "hatch"
        ? words.tileMissing(said)
        : words.tile({name: said, value: figure});
  return {
    ...{unit: unit.id, archipelago, row, col, step, label: label[lang], figure: archipelago ? "" : figure},
    title: archipelago ? words.tile({name: name[lang], value: title}) : title,
    href: hrefTo(path, pathTo.unit(index.edition.info.year, unit.id, lang))
  };
}

function figureOf({target, step}: Placed, {index, lang}: PageContext): string {
  if (target === null) return "·";
  return step === "hatch" ? "–" : formatValue(target.value, index.indicator.get(target.indicator)!.unit, lang);
}

/** What the colours are, furthest first; those that nobody is in are left out. */
function stepTable(context: PageContext, caption: string, placed: readonly Placed[]): Markup {
  const {lang} = context;
  const [words, common] = [textsIn(GAP_VIEWS, lang), textsIn(COMMON, lang)];
  const groups = STEPS.map((step) => ({step, rows: placed.filter((one) => one.step === step)}));
  const said = stepWords(placed, lang);
  const named = (rows: readonly Placed[]) =>
    formatList(
      rows.toSorted(byValue(lang)).map((one) => withValue(one, context)),
      lang
    );
  return table<(typeof groups)[number]>(
    caption,
    [
      {
        heading: words.way,
        rowHeader: true,
        cell: ({step}) => html`<i class="swatch ${step}">${step.startsWith("q") ? step.slice(1) : ""}</i> ${said(step)}`
      },
      {
        heading: common.provinceShort,
        className: "r",
        cell: ({rows}) => ({content: formatNumber(rows.length, lang), value: rows.length})
      },
      {heading: words.places, cell: ({rows}) => named(rows)}
    ],
    groups.filter(({rows}) => rows.length > 0),
    {className: "lst few steps ways"}
  );
}

/** What each step means, as the key of the table of targets says it. */
function stepWords(placed: readonly Placed[], lang: PageContext["lang"]): (step: string) => string {
  const gaps = textsIn(GAPS, lang);
  const key = gaps.key(commonYear(placed.flatMap(({target}) => target?.year ?? [])));
  return (step) =>
    step === "hatch" ? gaps.keyMissing : step === "na" ? gaps.keyNotApplicable : key[Number(step.slice(1)) - 1]!;
}

function withValue(placed: Placed, context: PageContext): string {
  const name = placed.unit.name[context.lang];
  if (placed.target?.value == null) return name;
  return textsIn(GAP_VIEWS, context.lang).named({name, score: figureOf(placed, context)});
}

/** Highest first, then by name. */
function byValue(lang: PageContext["lang"]): (a: Placed, b: Placed) => number {
  return (a, b) =>
    (b.target?.value ?? -1) - (a.target?.value ?? -1) || compareNames(a.unit.name[lang], b.unit.name[lang], lang);
}
