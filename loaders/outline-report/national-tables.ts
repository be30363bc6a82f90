/**
 * The national totals of the outline as tables: what is counted, the sum, and how many agencies gave it.
 */
import {AlignmentType, type FileChild, TableRow} from "docx";
import type {OutlineTotal} from "../../src/scoring/outline/model.js";
import {gridTable, headerRow, line, textCell} from "../form/word/cell.js";
import {columnWidths} from "../form/word/item-table.js";
import {COLOUR, WIDTH} from "../form/word/look.js";
import type {OutlineField} from "../seeds/outline.js";
import {figureText} from "./figure-text.js";
import type {LetterField} from "./letter-parts.js";
import {NOT_STATED, OTHER_DEGREE, SHARED} from "./parts.js";
import {MEASURES, PART_WORDS} from "./words.js";

/** Total of a field, or of a part of it. */
export type TotalOf = (field: string, part?: string) => OutlineTotal | undefined;

const RIGHT = AlignmentType.RIGHT;
/** Nobody gave the number. */
const NOBODY = "không có số liệu";

/** Finds totals by field and part. */
export function indexTotals(totals: readonly OutlineTotal[]): TotalOf {
  const byKey = new Map(totals.map((total) => [`${total.field}|${total.part}`, total]));
  return (field, part = "") => byKey.get(`${field}|${part}`);
}

/** Head counts by degree; other fields one below another with their parts. Nothing for fields in words. */
export function totalTables(
  fields: readonly LetterField[],
  totals: readonly OutlineTotal[],
  labels: ReadonlyMap<string, OutlineField>
): readonly FileChild[] {
  const counted = fields.filter(({ids}) => ids.length > 0 && totals.some(({field}) => field === ids[0]));
  const heads = counted.some(({ids}) => ids.length > 1);
  if (counted.length === 0) return [];
  return heads ? [degreeTable(counted, indexTotals(totals))] : [plainTable(counted, totals, labels)];
}

function plainTable(
  fields: readonly LetterField[],
  totals: readonly OutlineTotal[],
  labels: ReadonlyMap<string, OutlineField>
): FileChild {
  const rows = fields.flatMap(({ids: [id = ""]}) =>
    totals
      .filter((total) => total.field === id && isShown(total, indexTotals(totals)))
      .map((total) => plainRow(total, labels))
  );
  const widths = columnWidths([48, 18, 18, 16], WIDTH.portrait);
  return gridTable([headerRow(["Nội dung", "Tổng", "Đơn vị tính", "Số cơ quan có số liệu"]), ...rows], widths);
}

/** How many say nothing is told where there are any; where none says anything, that alone. */
function isShown({field, part, value}: OutlineTotal, totalOf: TotalOf): boolean {
  if (part === "" || value !== 0) return true;
  if (part.endsWith(NOT_STATED) || part === SHARED) return false;
  const silent = totalOf(field, `${part.split("-")[0]}${NOT_STATED}`)?.value ?? 0;
  return silent === 0 || silent !== totalOf(field)!.value;
}

function plainRow(total: OutlineTotal, labels: ReadonlyMap<string, OutlineField>): TableRow {
  const {field, part, value, measured_in, reported, expected} = total;
  const whole = part === "";
  const name = whole ? labels.get(field)!.label.vi : `    trong đó: ${PART_WORDS[part] ?? part}`;
  return new TableRow({
    cantSplit: true,
    children: [
      textCell([line(name, {bold: whole})]),
      textCell([line(value === null ? NOBODY : figureText(value), {align: RIGHT, bold: whole})]),
      textCell([line(MEASURES[measured_in] ?? measured_in)]),
      textCell([line(`${reported}/${expected}`, {align: RIGHT})])
    ]
  });
}

/** Each number with the agencies behind it: they differ from column to column, so columns need not add up. */
function degreeTable(fields: readonly LetterField[], totalOf: TotalOf): FileChild {
  const heads = ["Nội dung (người)", "Tổng số", "Kỹ sư, cử nhân", "Thạc sĩ", "Tiến sĩ", "Trình độ khác"];
  const rows = fields.map(({ids, label}) => {
    const [first = "", ...degrees] = ids;
    const totals = [totalOf(first), ...degrees.map((id) => totalOf(id)), totalOf(first, OTHER_DEGREE)];
    const cells = degrees.length > 0 ? totals : [totalOf(first), ...Array.from({length: 4}, () => undefined)];
    return new TableRow({cantSplit: true, children: [textCell([line(label)]), ...cells.map(sumCell)]});
  });
  return gridTable([headerRow(heads), ...rows], columnWidths([34, 14, 14, 13, 12, 13], WIDTH.portrait));
}

function sumCell(total: OutlineTotal | undefined) {
  if (total === undefined) return textCell([line("không hỏi", {align: RIGHT, italics: true, colour: COLOUR.faint})]);
  const {value, reported, expected} = total;
  return textCell([
    line(value === null ? NOBODY : figureText(value), {align: RIGHT, bold: true}),
    line(`${reported}/${expected}`, {align: RIGHT, size: 17, colour: COLOUR.faint})
  ]);
}
