/**
 * What is said about a table that was imported, in Vietnamese and in English. `{…}` is filled in.
 */
import type {Severity} from "../finding.js";

/** Severity, what is wrong and how to mend it. */
interface ImportText {
  readonly severity: Severity;
  readonly vi: string;
  readonly en: string;
}

/** About rows, sums and the sheet. */
const TABLE_TEXTS = {
  "unknown-name": {
    severity: "error",
    vi: "Không rõ “{raw}” là đơn vị nào{candidates}. Dòng chưa được tính. Xin sửa tên (ví dụ “Bắc Ninh”) hoặc ghi quyết định vào bảng tên.",
    en: "“{raw}” is no known unit{candidates}. The row was not counted. Correct the name (“Bắc Ninh”) or decide it in names.csv."
  },
  "no-figures": {
    severity: "warning",
    vi: "“{raw}” không phải tên đơn vị đã biết và dòng không có số liệu, nên được bỏ qua. Nếu là tên đơn vị viết sai, xin sửa lại.",
    en: "“{raw}” is no known unit and its row has no figure, so it was left out. If it is a unit's name, correct it."
  },
  "ambiguous-name": {
    severity: "error",
    vi: "“{raw}” chưa chắc là đơn vị nào ({rule}){candidates}. Dòng chưa được tính. Xin ghi đủ tên, ví dụ “Bộ Y tế”, hoặc ghi quyết định vào bảng tên.",
    en: "“{raw}” may be more than one unit, or none ({rule}){candidates}. The row was not counted. Write the name in full (“Bộ Y tế”) or decide it in names.csv."
  },
  "unit-of-other-time": {
    severity: "error",
    vi: "“{raw}” không phải là đơn vị của ngày {on}{candidates}. Dòng chưa được tính và không tự cộng vào đơn vị mới. Xin kiểm tra kỳ số liệu hoặc dùng --on.",
    en: "“{raw}” was no unit on {on}{candidates}. The row was not counted, nor added to its heir. Check the period, or give --on."
  },
  "unsure-name": {
    severity: "warning",
    vi: "“{raw}” được hiểu là {read} ({rule}). Xin kiểm tra; nếu sai, ghi tên đầy đủ.",
    en: "“{raw}” was taken for {read} ({rule}). Check it; if wrong, write the name in full."
  },
  "no-name": {
    severity: "error",
    vi: "Dòng {row} có số liệu nhưng không có tên đơn vị nên chưa được tính. Xin ghi tên.",
    en: "Row {row} has figures but no name, so it was not counted. Give the unit's name."
  },
  "bad-period": {
    severity: "error",
    vi: "Dòng “{raw}”: không hiểu kỳ số liệu nên chưa được tính. Xin ghi năm, ví dụ 2024, hoặc quý I/2024.",
    en: "Row “{raw}”: its period was not understood, so it was not counted. Write the year (2024) or quarter (quý I/2024)."
  },
  "unmapped-total": {
    severity: "error",
    vi: "“{raw}” giống dòng tổng nhưng ánh xạ không khai. Dòng không được tính và tổng chưa được đối chiếu. Xin thêm vào “totals”.",
    en: '“{raw}” looks like a sum, but the mapping knows none. It was left out and not checked. Add it to "totals".'
  },
  "duplicate-unit": {
    severity: "error",
    vi: "{read} có {count} dòng ({rows}) nên không dòng nào được tính. Xin giữ một dòng, hoặc khai “duplicates” trong ánh xạ.",
    en: '{read} has {count} rows ({rows}), so none was counted. Keep one, or say in the mapping\'s "duplicates" which counts.'
  },
  "duplicate-settled": {
    severity: "warning",
    vi: "{read} có {count} dòng ({rows}); theo ánh xạ chỉ tính dòng {row}. Xin kiểm tra.",
    en: "{read} has {count} rows ({rows}); by the mapping only row {row} counts. Please check."
  },
  "total-differs": {
    severity: "error",
    vi: "“{label}” ghi {total} nhưng cộng {rows} dòng được {sum} (lệch {difference}; {missing} dòng không có số). Xin kiểm tra dòng tổng và các dòng của nó.",
    en: "“{label}” says {total}, but its {rows} rows add up to {sum} (off by {difference}; {missing} rows have no figure). Check the sum and its rows."
  },
  "total-rounding": {
    severity: "info",
    vi: "“{label}” ghi {total}, cộng {rows} dòng được {sum}: lệch {difference}, trong mức do làm tròn.",
    en: "“{label}” says {total}, its {rows} rows add up to {sum}: off by {difference}, no more than rounding can make."
  },
  "total-unchecked": {
    severity: "info",
    vi: "“{label}” không có số để đối chiếu với {rows} dòng của nó.",
    en: "“{label}” has no figure to hold against its {rows} rows."
  },
  "hidden-row": {
    severity: "warning",
    vi: "Dòng {row} (“{raw}”) đang bị ẩn trong tệp nhưng vẫn được đọc. Xin kiểm tra xem có phải là số liệu chính thức.",
    en: "Row {row} (“{raw}”) is hidden in the file but was read. Check whether it belongs to the table."
  },
  "hidden-column": {
    severity: "warning",
    vi: "Cột {column} đang bị ẩn trong tệp nhưng vẫn được đọc. Xin kiểm tra.",
    en: "Column {column} is hidden in the file but was read. Please check."
  }
} as const satisfies Readonly<Record<string, ImportText>>;

/** About one figure. Each sentence is put after the place and what stands there. */
const FIGURE_TEXTS = {
  "not-understood": {
    severity: "error",
    vi: "Không hiểu được số liệu ({detail}) nên để trống, không tính là 0. Xin ghi một con số, ví dụ 1234 hoặc 12,5.",
    en: "The figure was not understood ({detail}) and left empty, not taken as 0. Give one number, such as 1234 or 12,5."
  },
  "inexact-figure": {
    severity: "error",
    vi: "Số không chính xác ({detail}) nên chưa được tính. Xin ghi con số đúng, hoặc khai “inexact” trong ánh xạ.",
    en: 'The figure is not exact ({detail}), so it was held back. Give the exact one, or allow it by "inexact" in the mapping.'
  },
  "unsure-figure": {
    severity: "error",
    vi: "Số liệu đọc được nhưng chưa chắc ({detail}) nên chưa được tính. Xin ghi lại rõ hơn, ví dụ 1234.",
    en: "The figure could be read, but not surely ({detail}), so it was held back. Write it plainly, such as 1234."
  },
  "figure-to-check": {
    severity: "warning",
    vi: "Xin kiểm tra: {detail}.",
    en: "Please check: {detail}."
  },
  "refers-elsewhere": {
    severity: "warning",
    vi: "Ô dẫn chiếu nơi khác ({detail}) nên không có số liệu. Xin ghi con số.",
    en: "The cell refers elsewhere ({detail}), so there is no figure. Give the number."
  },
  "said-secret": {
    severity: "info",
    vi: "Ô ghi là mật: không lưu và không hiển thị.",
    en: "The cell says it is secret: nothing is kept or shown."
  },
  "no-unit": {
    severity: "error",
    vi: "Không rõ đơn vị tiền nên chưa được tính. Xin ghi “Đơn vị: triệu đồng” trên bảng, hoặc khai “unit” trong ánh xạ.",
    en: 'The unit of money is not known, so it was held back. Put “Đơn vị: triệu đồng” above, or give "unit" in the mapping.'
  },
  "unit-differs": {
    severity: "error",
    vi: "Bảng ghi đơn vị là {detail}, khác với ánh xạ, nên chưa được tính. Xin sửa một trong hai.",
    en: "The sheet says the unit is {detail}, the mapping says otherwise, so it was held back. Mend one of them."
  },
  "numerator-above-denominator": {
    severity: "error",
    vi: "Tử số lớn hơn mẫu số ({detail}) nên chưa được tính. Xin kiểm tra cả hai ô.",
    en: "The part is above the whole ({detail}), so it was held back. Check both cells."
  },
  "no-denominator": {
    severity: "error",
    vi: "Mẫu số bằng 0 mà tử số lớn hơn 0 ({detail}) nên chưa được tính. Xin kiểm tra cả hai ô.",
    en: "The whole is 0 under a part above 0 ({detail}), so it was held back. Check both cells."
  }
} as const satisfies Readonly<Record<string, ImportText>>;

/** Every finding an import can make. */
export const IMPORT_TEXTS = {...TABLE_TEXTS, ...FIGURE_TEXTS} as const;

export type ImportCode = keyof typeof IMPORT_TEXTS;
