/**
 * Annexes of the national outline: how each field was answered, and the main numbers of each unit.
 */
import {AlignmentType, type FileChild, TableRow} from "docx";
import {compareNames} from "../../src/i18n/format.js";
import type {Edition, EditionUnit} from "../../src/scoring/edition.js";
import type {OutlineRow, OutlineStatus} from "../../src/scoring/outline/model.js";
import {gridTable, headerRow, line, textCell} from "../form/word/cell.js";
import {columnWidths} from "../form/word/item-table.js";
import {WIDTH} from "../form/word/look.js";
import type {OutlineField} from "../seeds/outline.js";
import {figureText} from "./figure-text.js";
import {indexTotals} from "./shown-totals.js";

const RIGHT = AlignmentType.RIGHT;

/** Short heads of the statuses, in the order of the columns. */
const STATUSES: readonly (readonly [OutlineStatus, string])[] = [
  ["given", "Có nội dung"],
  ["none", "Không có"],
  ["not-reported", "Không báo cáo"],
  ["not-applicable", "Không áp dụng"],
  ["withheld", "Mật"],
  ["refers-to", "Dẫn chiếu"],
  ["held-back", "Chờ xác nhận"]
];

/** One row a field: how many units stand in each status. */
export function statusTable(rows: readonly OutlineRow[], fields: readonly OutlineField[]): FileChild {
  const body = fields
    .filter(({type, personal}) => !personal && type !== "identity")
    .map(({id, section_shown, label, parent}) => {
      const own = rows.filter(({field}) => field === id);
      const name = parent === "" ? `${section_shown} ${label.vi}` : `    trong đó: ${label.vi}`;
      const counts = STATUSES.map(([status]) => own.filter((row) => row.status === status).length);
      const cells = counts.map((count) => textCell([line(String(count), {align: RIGHT})]));
      return new TableRow({cantSplit: true, children: [textCell([line(name)]), ...cells]});
    });
  const widths = columnWidths([35, 9, 10, 10, 10, 8, 10, 10], WIDTH.portrait);
  return gridTable([headerRow(["Mục", ...STATUSES.map(([, head]) => head)]), ...body], widths);
}

/** Columns of the table of units; a document list is of one kind each. */
const COLUMNS: readonly (readonly [string, string])[] = [
  ["4409-2.1", "Văn bản điều hành"],
  ["4409-2.2a", "CSDL"],
  ["4409-2.2c-1", "Chuyên trách CNTT, AI"],
  ["4409-2.2c-2a", "Làm về AI"],
  ["4409-2.2c-3a", "Đã đào tạo"],
  ["4409-2.2c-4a", "Cần thêm"],
  ["4409-2.3b", "Ứng dụng vận hành"],
  ["4409-2.3c", "Có kế hoạch"],
  ["4409-2.3d", "Nghiên cứu"],
  ["4409-2.6a", "Hợp tác trong nước"],
  ["4409-2.6b", "Hợp tác nước ngoài"],
  ["4409-2.7b1", "NSNN (triệu đồng)"],
  ["4409-2.7b2", "Nguồn khác (triệu đồng)"]
];

/** What stands where a unit gives no number. */
const MARKS: Readonly<Record<OutlineStatus, string>> = {
  given: "…",
  none: "…",
  "not-reported": "…",
  "not-applicable": "×",
  withheld: "mật",
  "refers-to": "→",
  "held-back": "?"
};

export const MARKS_EXPLAINED =
  "… không có số liệu; × không áp dụng; → dẫn chiếu văn bản khác; ? chưa tính được, chờ cơ quan xác nhận; mật: không hiển thị; * đang hỏi lại cơ quan, vẫn tính như đã ghi. Số 0 là cơ quan báo không có.";

/**
 * One row a unit, in the order of names.
 *
 * @param units of one kind
 * @param doubted of the rows, those about which the agency is asked
 */
export function unitTable(
  units: readonly EditionUnit[],
  rows: readonly OutlineRow[],
  doubted: readonly OutlineRow[]
): FileChild {
  const asked = new Set(doubted);
  const byKey = new Map(rows.map((row) => [`${row.unit}|${row.field}`, row]));
  const named = units.toSorted((a, b) => compareNames(a.name.vi, b.name.vi, "vi"));
  const body = named.map(({id, name}) => {
    const cells = COLUMNS.map(([field]) =>
      textCell([line(shown(byKey.get(`${id}|${field}`)!, asked), {align: RIGHT})])
    );
    return new TableRow({cantSplit: true, children: [textCell([line(name.vi)]), ...cells]});
  });
  const widths = columnWidths([15, ...COLUMNS.map(([field]) => (field.includes("-2.7") ? 9 : 7.5))], WIDTH.landscape);
  return gridTable([headerRow(["Cơ quan", ...COLUMNS.map(([, head]) => head)]), ...body], widths);
}

function shown(row: OutlineRow, asked: ReadonlySet<OutlineRow>): string {
  if (row.value === null) return MARKS[row.status];
  return asked.has(row) ? `${figureText(row.value)}*` : figureText(row.value);
}

/** The numbers about which agencies are asked, with the total they are part of. */
export function doubtTable(
  doubted: readonly OutlineRow[],
  {units, outline_totals}: Pick<Edition, "units" | "outline_totals">,
  fields: readonly OutlineField[]
): FileChild {
  const labels = new Map(fields.map(({id, label}) => [id, label.vi]));
  const totalOf = indexTotals(outline_totals);
  const body = doubted.map(({unit, field, value}) => {
    const name = units.find(({id}) => id === unit)!.name.vi;
    const parent = fields.find(({id}) => id === field)!.parent;
    const what = parent === "" ? labels.get(field)! : `${labels.get(parent)}, ${labels.get(field)}`;
    const cells = [value!, totalOf(field)!.value!].map((number) =>
      textCell([line(figureText(number), {align: RIGHT})])
    );
    return new TableRow({cantSplit: true, children: [textCell([line(name)]), textCell([line(what)]), ...cells]});
  });
  const heads = ["Cơ quan", "Mục", "Số đã ghi", "Tổng toàn quốc"];
  return gridTable([headerRow(heads), ...body], columnWidths([28, 40, 16, 16], WIDTH.portrait));
}
