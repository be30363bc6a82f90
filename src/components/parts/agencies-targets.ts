/**
 * Every agency against every target in force, and the share it has met: a table to search and filter.
 */
import {COMMON, STATES} from "../../i18n/common.js";
import {compareNames} from "../../i18n/format.js";
import {capitalised} from "../../i18n/kind-words.js";
import {textsIn} from "../../i18n/language.js";
import {TARGETS} from "../../i18n/targets.js";
import {formatGoal, formatValue} from "../../i18n/values.js";
import type {AgencyTarget, EditionUnit} from "../../scoring/edition.js";
import {TARGET_STANDINGS} from "../../scoring/targets/count-standings.js";
import type {TargetStanding} from "../../scoring/targets/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import type {Register} from "../register.js";
import {keyOf} from "../select.js";
import {AGENCIES_TABLE, agenciesControls, dueState} from "./agencies-controls.js";
import {dataLink} from "./data-link.js";
import {shortName} from "./national-figure.js";
import {findAttribute} from "./row-names.js";
import {section} from "./section.js";
import {shareText} from "./share-text.js";
import {stateMark} from "./state-mark.js";
import {type Column, type RowData, table} from "./table.js";
import {dueYear} from "./target-years.js";

export function agenciesTargets(context: PageContext, register: Register): Markup {
  const {index, lang} = context;
  const words = textsIn(TARGETS, lang);
  const targets = targetColumns(context);
  if (targets.length === 0) return html``;
  const years = [...new Set(targets.map(({year}) => year))].toSorted((a, b) => a - b);
  const year = dueYear(years, index.edition.info.year)!;
  const heading = unitsHeading(context, year);
  const units = unitsInOrder(context);
  return section(
    heading,
    words.unitsNote,
    html`${agenciesControls(context, units, year)}${stateKey(context)}${table(
      heading,
      [
        ...leadingColumns(context),
        ...targets.map((target) => valueColumn(context, target)),
        ...years.map((each) => shareColumn(context, each))
      ],
      units,
      {
        className: "tbl agt",
        hint: textsIn(COMMON, lang).scrollHint,
        id: AGENCIES_TABLE,
        rowData: (unit) => rowData(unit, year, {...context, register}),
        rowClass: (unit, i) => (units[i + 1] && units[i + 1]!.kind !== unit.kind ? "brk" : "")
      }
    )}${dataLink(context, "targets.csv", "shares.csv", "units.csv")}`,
    "tblsec"
  );
}

/** By what a row is found and filtered. */
function rowData(
  {id, name, kind, region_id}: EditionUnit,
  year: number,
  {index, lang, register}: Pick<PageContext, "index" | "lang"> & {readonly register: Register}
): RowData {
  return {
    find: findAttribute(name, register.names.get(id), lang),
    "in-kind": kind,
    "in-region": region_id ?? undefined,
    "in-due": dueState(index.share.get(keyOf(id, year)))
  };
}

/** The marks of the table with their words, those that occur; "not met" is told apart by whether the year has passed. */
function stateKey({index, lang}: PageContext): Markup {
  const words = textsIn(TARGETS, lang);
  const inForce = index.edition.agency_targets.filter(({status}) => status === "in-force");
  const present = new Set<TargetStanding>(inForce.map(({state}) => state));
  if (inForce.length < index.edition.units.length * targetColumns({index}).length) present.add("not-applicable");
  const notMet = new Set(inForce.flatMap(({state, year}) => (state === "not-met" ? [isDue({index}, year)] : [])));
  const marks = TARGET_STANDINGS.filter((state) => present.has(state)).flatMap((state) =>
    state === "not-met"
      ? [true, false]
          .filter((due) => notMet.has(due))
          .map((due) => stateMark(state, lang, {due, word: due ? words.notMetDue : words.notMetYet}))
      : [stateMark(state, lang)]
  );
  return html`<p class="key">${marks}</p>`;
}

function isDue({index}: Pick<PageContext, "index">, year: number): boolean {
  return year <= index.edition.info.year;
}

/** How many agencies of each kind have met all their targets of a year. */
function unitsHeading({index, lang}: PageContext, year: number): string {
  const words = textsIn(TARGETS, lang);
  const of = (kind: EditionUnit["kind"]) => {
    const states = index.edition.units
      .filter((unit) => unit.kind === kind)
      .map((unit) => dueState(index.share.get(keyOf(unit.id, year))))
      .filter((state) => state !== "none");
    return {met: states.filter((state) => state === "met").length, all: states.length};
  };
  const [province, ministry] = [of("province"), of("ministry")];
  return province.all > 0 && ministry.all > 0
    ? words.unitsHeading({year, province, ministry})
    : words.unitsHeadingPlain;
}

/** Provinces, then ministries, each by name. */
function unitsInOrder({index, lang}: PageContext): readonly EditionUnit[] {
  return index.edition.units.toSorted(
    (a, b) => kindOrder(a) - kindOrder(b) || compareNames(a.name[lang], b.name[lang], lang)
  );
}

function kindOrder({kind}: EditionUnit): number {
  return kind === "province" ? 0 : 1;
}

/** One column for each target in force that binds some agency, in the order of indicators, then years. */
function targetColumns({index}: Pick<PageContext, "index">): readonly AgencyTarget[] {
  const inForce = index.edition.agency_targets.filter(({status}) => status === "in-force");
  const columns = new Map(inForce.map((target) => [`${target.indicator}|${target.year}`, target]));
  return [...columns.values()].toSorted(
    (a, b) => a.indicator.localeCompare(b.indicator, "en", {numeric: true}) || a.year - b.year
  );
}

function leadingColumns({index, lang, path}: PageContext): readonly Column<EditionUnit>[] {
  const [words, common] = [textsIn(TARGETS, lang), textsIn(COMMON, lang)];
  const href = (unit: EditionUnit) => hrefTo(path, pathTo.unit(index.edition.info.year, unit.id, lang));
  return [
    {
      heading: words.kind,
      className: "mute rkc",
      sort: {key: "kind", by: "value", first: "ascending"},
      cell: (unit) => ({
        content: words.kinds[unit.kind],
        value: kindOrder(unit)
      })
    },
    {
      heading: common.unit,
      className: "u",
      rowHeader: true,
      sort: {key: "unit", by: "text", first: "ascending"},
      cell: (unit) => ({content: html`<a href="${href(unit)}">${unit.name[lang]}</a>`, text: unit.name[lang]})
    }
  ];
}

/** The mark says the state, the figure is the value; the word is read out. */
function valueColumn({index, lang}: PageContext, column: AgencyTarget): Column<EditionUnit> {
  const {indicator, year, target: goal} = column;
  const of = index.indicator.get(indicator);
  const unitOf = of?.unit ?? "";
  const found = (unit: EditionUnit) =>
    index.targets.get(unit.id)?.find((target) => target.indicator === indicator && target.year === year);
  return {
    heading: html`${capitalised(shortName(indicator, lang, of?.label))} <span class="goal">${year}: ${formatGoal(goal, unitOf, lang)}</span>`,
    className: "r",
    sort: {key: `${indicator}-${year}`, by: "value", first: "descending"},
    cell: (unit) => {
      const {state = "not-applicable", value = null} = found(unit) ?? {};
      const word = textsIn(STATES, lang)[state];
      const figure = html`<span class="vh">${word}${value !== null && ":"} </span>${value !== null && formatValue(value, unitOf, lang)}`;
      const content = stateMark(state, lang, {word: figure, due: isDue({index}, year)});
      return {content, value, title: word};
    }
  };
}

function shareColumn({index, lang}: PageContext, year: number): Column<EditionUnit> {
  return {
    heading: textsIn(TARGETS, lang).metIn(year),
    className: "r tg",
    sort: {key: `met-${year}`, by: "value", first: "descending"},
    cell: (unit) => {
      const share = index.share.get(keyOf(unit.id, year));
      return {content: shareText(share), value: share?.lower};
    }
  };
}
