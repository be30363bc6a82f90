/**
 * Which figures published by others are figures of an indicator: data, not code.
 */
import type {IndicatorId} from "../../src/scoring/model.js";
import type {SourcedFigure} from "../../src/scoring/targets/evidence.js";
import {type CsvRow, readCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";
import {number, oneOf, text} from "../seeds/cell.js";
import type {Indicator} from "../seeds/indicators.js";
import {fail} from "../seeds/row.js";

const PUBLISHED = "data/published/national-figures.csv";
const MAPPING = "data/national/published-as.csv";

/** The files read, by path below the project. */
export const PUBLISHED_FILES: readonly string[] = [MAPPING, PUBLISHED];

/** @throws {Error} as `publishedAs` */
export function readPublishedAs(indicators: readonly Indicator[]) {
  return publishedAs(readCsv(inProject(MAPPING)), readCsv(inProject(PUBLISHED)), indicators);
}

/**
 * Figures by indicator, in the order of the file of figures; `note` has what the file says of a conflict as well.
 *
 * @param mapping rows `indicator,index,component,unit_published,figure` where `figure` is `rank` or `value`
 * @throws {Error} naming file, row and column: an indicator nobody knows, or a mapping that finds no figure
 */
export function publishedAs(
  mapping: readonly CsvRow[],
  published: readonly CsvRow[],
  indicators: readonly Indicator[]
): ReadonlyMap<IndicatorId, readonly SourcedFigure[]> {
  const known = new Map(indicators.map(({id, levels}) => [id, levels]));
  return new Map(
    mapping.map((cells) => {
      const row = {file: MAPPING, id: text({file: MAPPING, id: "?", cells}, "indicator"), cells};
      if (!known.get(row.id)?.includes("national")) fail(row, "indicator", "an indicator with a national reading");
      const column = oneOf(row, "figure", ["rank", "value"]);
      const figures = published
        .filter((figure) => ["index", "component", "unit_published"].every((name) => figure[name] === cells[name]))
        .filter((figure) => figure[column] !== "")
        .map((figure) => sourcedFigure(figure, column));
      return [row.id, figures.length > 0 ? figures : fail(row, "index", `found in ${PUBLISHED}`)];
    })
  );
}

function sourcedFigure(cells: CsvRow, column: "rank" | "value"): SourcedFigure {
  const row = {file: PUBLISHED, id: `${cells.index} ${cells.year}`, cells};
  const notes = [cells.conflict, cells.note].filter((words) => words);
  return {
    period: String(number(row, "year")),
    value: number(row, column),
    source: text(row, "source"),
    note: notes.join(" ")
  };
}
