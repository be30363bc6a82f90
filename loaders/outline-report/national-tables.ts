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
import {OTHER_DEGREE} from "./parts.js";
import {indexTotals, shownTotals, type TotalOf} from "./shown-totals.js";
import {MEASURES, PART_WORDS} from "./words.js";

const RIGHT = AlignmentType.RIGHT;
/** Nobody gave the number. */
const NOBODY = "không có số liệu";

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
  const shown = shownTotals(totals);
  const rows = fields.flatMap(({ids: [id = ""]}) =>
    shown.filter(({field}) => field === id).map((total) => plainRow(total, labels))
  );
  const widths = columnWidths([48, 18, 18, 16], WIDTH.portrait);
  return gridTable([headerRow(["Nội dung", "Tổng", "Đơn vị tính", "Số cơ quan có số liệu"]), ...rows], widths);
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
