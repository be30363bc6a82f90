/**
 * Workbooks whose sheets are not those of the template.
 */
import type {WriteOptions} from "hucre/xlsx";

/** The name a careless hand gave to the third page. */
const RENAMED = "Sheet3 (sửa)";
/** A page of its own that an agency added. */
const EXTRA = "Phụ lục riêng";

/** Renames the readiness page. */
export function renameSheet(workbook: WriteOptions): WriteOptions {
  const sheets = workbook.sheets.map((sheet) => (sheet.name === "3 Sẵn sàng" ? {...sheet, name: RENAMED} : sheet));
  return {...workbook, sheets};
}

/** Adds a page that the form does not know. */
export function addSheet(workbook: WriteOptions): WriteOptions {
  const rows = [
    ["STT", "Đơn vị", "Số ứng dụng"],
    [1, "Văn phòng", 2],
    [2, "Trung tâm dữ liệu", 1]
  ];
  return {...workbook, sheets: [...workbook.sheets, {name: EXTRA, rows}]};
}
