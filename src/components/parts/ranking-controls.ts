import {compareNames} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {TABLE_TOOLS} from "../../i18n/table-tools.js";
import type {EditionUnit} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
import type {Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {RANKING_TABLE} from "./ranking-table.js";
import {type TableFilter, tableControls} from "./table-controls.js";

/** The fields above a ranking: region, type of unit, search. */
export function rankingControls({index, lang}: PageContext, kind: UnitKind): Markup {
  const units = index.edition.units.filter((unit) => unit.kind === kind);
  const example = kind === "province" ? "bac giang" : "ke hoach";
  return tableControls(
    {table: RANKING_TABLE, rows: units.length, filters: [regionFilter(units, lang), typeFilter(units, lang)], example},
    lang
  );
}

/** The regions of some units, by name. */
export function regionFilter(units: readonly EditionUnit[], lang: Language): TableFilter {
  const words = textsIn(TABLE_TOOLS, lang);
  const regions = new Map(units.flatMap(({region_id, region}) => (region_id && region ? [[region_id, region]] : [])));
  const choices = [...regions]
    .map(([value, name]) => ({value, text: name[lang]}))
    .toSorted((a, b) => compareNames(a.text, b.text, lang));
  return {name: "region", label: words.region, all: words.allRegions(choices.length), choices};
}

function typeFilter(units: readonly EditionUnit[], lang: Language): TableFilter {
  const words = textsIn(TABLE_TOOLS, lang);
  const types = new Set(units.map(({type}) => type));
  const known: Readonly<Record<string, string>> = words.types;
  const choices = [...types].map((value) => ({value, text: known[value] ?? value}));
  return {
    name: "type",
    label: words.type,
    all: words.allTypes,
    choices: choices.toSorted((a, b) => compareNames(a.text, b.text, lang))
  };
}
