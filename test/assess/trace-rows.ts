/** Published rows beside what the cells that they name say, read a second time. */
import {readCsv} from "../../loaders/files/csv.js";
import {inProject} from "../../loaders/files/paths.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {GapRow} from "../../src/scoring/gaps/model.js";
import type {OutlineRow} from "../../src/scoring/outline/model.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import type {TaskRow} from "../../src/scoring/tasks/model.js";
import {dateIn, isUnicode, numberIn, placeOf, type Raw, rawCell, rawEntry, yesIn} from "./trace-cells.js";

/** A figure as published, and as its cells give it; null where a cell is not plain enough to be read here. */
export interface Traced {
  readonly name: string;
  readonly table: "targets" | "gaps" | "tasks" | "outline";
  /** Clause (or section) of the row, and that of the seed that it comes from. */
  readonly clauses: readonly [string, string | undefined];
  readonly published: Readonly<Record<string, unknown>>;
  readonly fromCells: Readonly<Record<string, unknown>> | null;
}

type Parts = {readonly value: number; readonly numerator: number | null; readonly denominator: number | null};

const seed = (file: string) => new Map(readCsv(inProject("seeds", file)).map((row) => [row.id!, row]));
const TARGETS = seed("targets.csv");
const TASKS = seed("tasks.csv");
const OUTLINE = seed("report-outline.csv");
const INDICATORS = seed("indicators.csv");

/** All rows with a figure from submissions. */
export function traceEdition(edition: Edition): readonly Traced[] {
  const fromReports = ({source}: {readonly source: string}) => source.includes("#") || isSum(source);
  return [
    ...edition.targets.filter((row) => row.value !== null && fromReports(row)).map((row) => traceTarget(edition, row)),
    ...edition.gaps.filter((row) => row.value !== null && fromReports(row)).map((row) => traceGap(edition, row)),
    ...edition.tasks
      .filter((row) => row.state !== "replaced" && fromReports(row))
      .map((row) => traceTask(edition, row)),
    ...edition.outline.flatMap((row) => traceOutline(edition, row) ?? [])
  ];
}

function traceTarget(edition: Edition, row: TargetRow): Traced {
  const {value, numerator, denominator} = row;
  return {
    name: `${row.target} of ${row.unit ?? "the nation"}`,
    table: "targets",
    clauses: [row.clause, TARGETS.get(row.target)?.clause],
    published: {value, numerator, denominator},
    fromCells: readFigure(edition, row) as Traced["fromCells"]
  };
}

function traceGap(edition: Edition, row: GapRow): Traced {
  const {value, gap} = row;
  const read = readFigure(edition, row);
  return {
    name: `gap to ${row.target} of ${row.unit ?? "the nation"}`,
    table: "gaps",
    clauses: [row.clause, TARGETS.get(row.target)?.clause],
    published: {value, gap},
    fromCells: read && {value: read.value, gap: Number(TARGETS.get(row.target)!.value) - read.value}
  };
}

/** Words of a form, or ids of a CSV, and what they say. */
const STATES: Readonly<Record<string, string>> = {
  "done-on-time": "done-on-time",
  "done-late": "done-late",
  "in-progress": "under-way",
  "not-started": "not-started",
  "hoàn thành đúng hạn": "done-on-time",
  "hoàn thành muộn": "done-late",
  "đang thực hiện": "under-way",
  "chưa thực hiện": "not-started"
};

function traceTask(edition: Edition, row: TaskRow): Traced {
  const [said, done] = row.source.split(";").map((source) => rawCell(source, edition.info.year));
  const word = STATES[plain(said)] ?? null;
  const day = row.done_on === null ? null : dateIn(done);
  const readable = word !== null && (row.done_on === null || day !== null);
  return {
    name: `${row.task} ${row.occurrence ?? ""} of ${row.unit}`,
    table: "tasks",
    clauses: [row.clause, TASKS.get(row.task)?.clause],
    published: {said: row.reported_state === "" ? row.state : row.reported_state, done_on: row.done_on},
    fromCells: readable ? {said: word, done_on: day} : null
  };
}

/** Fields of one cell alone: a count, an amount, or prose; and how many entries a list has. */
function traceOutline(edition: Edition, row: OutlineRow): Traced | null {
  const {unit, field, value, text, source} = row;
  if (row.status !== "given" || !source.includes("#")) return null;
  const sources = source.split(";");
  const [first] = sources.map((each) => rawCell(each, edition.info.year));
  const base = {
    name: `${field} of ${unit}`,
    table: "outline" as const,
    clauses: [row.section_source, OUTLINE.get(field)?.section_source] as const
  };
  if (value === null) {
    if (sources.length > 1) return null;
    const readable = first !== undefined && isUnicode(source, edition.info.year);
    return {...base, published: {text: plain(text)}, fromCells: readable ? {text: plain(first)} : null};
  }
  const read = sources.length === 1 ? numberIn(first) : countEntries(sources, edition.info.year);
  return {...base, published: {value}, fromCells: read === null ? null : {value: read}};
}

/**
 * Different entries stand in the sheet of the cell that says how many there are; other cells speak of them. Lists in a
 * Word file are not read here.
 */
function countEntries([declared, ...rest]: readonly string[], year: number): number | null {
  if (placeOf(declared!).file.endsWith(".docx")) return null;
  const own = rest.filter((source) => placeOf(source).sheet === placeOf(declared!).sheet);
  return new Set(own.map((source) => rawEntry(source, year)).filter((entry) => entry !== null)).size;
}

function plain(raw: Raw): string {
  return String(raw ?? "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function isSum(source: string): boolean {
  return source.startsWith("observations:");
}

/** The figure of one agency, or the sum over all observations, each by its own cells. */
function readFigure(edition: Edition, {indicator, source, level}: Pick<TargetRow, "indicator" | "source" | "level">) {
  const {unit, measure} = INDICATORS.get(indicator)! as {unit: string; measure: string};
  if (level === "agency") return readCells(source, unit, edition.info.year);
  const [, measured] = source.split(":");
  const rows = edition.observations.filter((row) => row.indicator === measured && row.value !== null);
  const parts = rows.map((row) => readCells(row.source!, unit, edition.info.year));
  if (parts.some((part) => part === null)) return null;
  const sum = (key: keyof Parts) => parts.reduce((total, part) => total + part![key]!, 0);
  if (measure === "count") return {value: sum("value"), numerator: null, denominator: null};
  const [above, below] = unit === "yes-no" ? [sum("value"), parts.length] : [sum("numerator"), sum("denominator")];
  return {value: (100 * above) / below, numerator: above, denominator: below};
}

/** Of a percentage a numerator and a denominator; otherwise a count, or answers that must all be yes. */
function readCells(source: string, unit: string, year: number): Parts | null {
  const raws = source.split(";").map((each) => (each.includes("#") ? rawCell(each, year) : undefined));
  const read = raws.map(unit === "yes-no" ? yesIn : numberIn);
  if (read.some((each) => each === null)) return null;
  if (unit === "yes-no")
    return {value: Number(read.every((answer) => answer === 1)), numerator: null, denominator: null};
  if (unit !== "percent") return {value: read[0]!, numerator: null, denominator: null};
  return {value: (100 * read[0]!) / read[1]!, numerator: read[0]!, denominator: read[1]!};
}
