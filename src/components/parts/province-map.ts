/**
 * The provinces' scores on the map of equal tiles, and beside it the table of its colours.
 */
import {COMMON} from "../../i18n/common.js";
import {formatList, formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {RANKING} from "../../i18n/ranking.js";
import {TILE_MAP} from "../../i18n/tile-map.js";
import type {EditionUnit} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import type {MapTile, Register} from "../register.js";
import {unitsByRank} from "../select.js";
import {rankText, spanText} from "./rank-text.js";
import {section} from "./section.js";
import {table} from "./table.js";
import {type MapCell, tileHatch, tileMap} from "./tile-map.js";
import {quantileStep, STEPS} from "./tile-steps.js";

/** A province with its score and the step of its colour; both null where it has no rank. */
interface Placed {
  readonly unit: EditionUnit;
  readonly score: number | null;
  readonly step: number | null;
}

/** Empty where nobody is ranked, or where the register has no tiles on the edition's date. */
export function provinceMap(context: PageContext, {tiles}: Register): Markup {
  const {index, lang} = context;
  const words = textsIn(TILE_MAP, lang);
  const placed = placeProvinces(context);
  if (tiles.length === 0 || placed.every(({score}) => score === null)) return html``;
  const nameOf = (id: string) => index.unit.get(id)!.name[lang];
  const islands = tiles
    .filter(({archipelago}) => archipelago)
    .map(({name, unit}) => ({name: name[lang], unit: nameOf(unit)}));
  const byUnit = new Map(placed.map((one) => [one.unit.id, one]));
  const cells = tiles.map((tile) => drawnTile(tile, byUnit.get(tile.unit)!, context));
  const heading = mapHeading(placed, lang);
  return section(
    heading,
    words.note(islands),
    html`${tileHatch()}<div class="mapcols"><figure>${tileMap(cells, words.described)}</figure><div>${stepTable(heading, placed, lang)}</div></div>`,
    "mapsec"
  );
}

/** Provinces in the order of their rank. */
function placeProvinces({index, lang}: PageContext): readonly Placed[] {
  const units = unitsByRank(index, "province", lang);
  const scoreOf = ({id}: EditionUnit) => {
    const row = index.rank.get(id);
    return row?.rank == null ? null : row.score;
  };
  const scores = units.flatMap((unit) => scoreOf(unit) ?? []);
  return units.map((unit) => ({unit, score: scoreOf(unit), step: quantileStep(scoreOf(unit), scores)}));
}

function mapHeading(placed: readonly Placed[], lang: Language): string {
  const words = textsIn(TILE_MAP, lang);
  const regionsOf = (rows: readonly Placed[]) => new Set(rows.flatMap(({unit}) => unit.region_id ?? [])).size;
  const top = placed.filter(({step}) => step === STEPS);
  const all = regionsOf(placed);
  return all === 0 ? words.headingPlain : words.heading({top: top.length, regions: regionsOf(top), all});
}

function drawnTile(tile: MapTile, {unit, score, step}: Placed, {index, lang, path}: PageContext): MapCell {
  const words = textsIn(TILE_MAP, lang);
  const name = unit.name[lang];
  const figure = score === null ? "–" : formatNumber(score, lang, 1);
  const said =
    score === null
      ? words.tileMissing(name)
      : words.tile({name, score: figure, rank: rankText(index.rank.get(unit.id)!)});
  const {archipelago, row, col} = tile;
  return {
    ...{unit: unit.id, archipelago, row, col, label: tile.label[lang], step: step === null ? "hatch" : `q${step}`},
    figure: archipelago ? "" : figure,
    title: archipelago ? words.islands({name: tile.name[lang], unit: said}) : said,
    href: hrefTo(path, pathTo.unit(index.edition.info.year, unit.id, lang))
  };
}

/** What the colours are, highest first, then those without a rank; steps that nobody is in are left out. */
function stepTable(caption: string, placed: readonly Placed[], lang: Language): Markup {
  const [words, common] = [textsIn(TILE_MAP, lang), textsIn(COMMON, lang)];
  const steps = Array.from({length: STEPS}, (_, i): number | null => STEPS - i);
  const groups = [...steps, null]
    .map((step) => ({step, rows: placed.filter((one) => one.step === step)}))
    .filter(({rows}) => rows.length > 0);
  const figure = (score: number) => formatNumber(score, lang, 1);
  return table<(typeof groups)[number]>(
    caption,
    [
      {
        heading: words.step,
        rowHeader: true,
        cell: ({step}) =>
          step === null
            ? html`<i class="swatch hatch"></i> ${words.missing}`
            : html`<i class="swatch q${step}">${step}</i>`
      },
      {
        heading: common.score,
        className: "r",
        cell: ({rows}) => {
          const [high, low] = [rows[0]!.score, rows.at(-1)!.score];
          return high === null || low === null ? "–" : spanText(figure(low), figure(high));
        }
      },
      {heading: textsIn(RANKING, lang).groupSize, className: "r", cell: ({rows}) => formatNumber(rows.length, lang)},
      {
        heading: words.members,
        cell: ({rows}) =>
          formatList(
            rows.map(({unit}) => unit.name[lang]),
            lang
          )
      }
    ],
    groups,
    {className: "lst few steps"}
  );
}
