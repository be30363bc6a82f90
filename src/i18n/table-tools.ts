import {formatList} from "./format.js";

interface Counted {
  readonly shown: number;
  readonly all: number;
}

/** Texts around a table that can be searched, filtered and sorted. */
export const TABLE_TOOLS = {
  formLabel: {vi: "Tìm và lọc", en: "Search and filter"},
  region: {vi: "Vùng", en: "Region"},
  allRegions: {vi: (n: number) => `Tất cả ${n} vùng`, en: (n: number) => `All ${n} regions`},
  type: {vi: "Loại", en: "Type"},
  allTypes: {vi: "Tất cả", en: "All"},
  types: {
    vi: {
      province: "Tỉnh",
      "centrally-run-city": "Thành phố trực thuộc trung ương",
      ministry: "Bộ",
      "ministerial-level": "Cơ quan ngang bộ"
    },
    en: {
      province: "Province",
      "centrally-run-city": "Centrally run city",
      ministry: "Ministry",
      "ministerial-level": "Ministerial-level agency"
    }
  },
  search: {vi: "Tìm, kể cả tên cũ và không dấu", en: "Search, old names and no marks too"},
  searchExample: {
    vi: (name: string) => `ví dụ: ${name}`,
    en: (name: string) => `for example: ${name}`
  },
  reset: {vi: "Về như công bố", en: "As published"},
  count: {
    vi: ({shown, all}: Counted) =>
      shown === 0
        ? `Không nơi nào trong ${all}\u00A0nơi khớp; bấm “Về như công bố” để xem lại tất cả.`
        : shown === all
          ? `Đang xem đủ ${all}\u00A0nơi.`
          : `Đang xem ${shown} trong ${all}\u00A0nơi; trong hình, những nơi khác mờ đi.`,
    en: ({shown, all}: Counted) =>
      shown === 0
        ? `None of the ${all} matches; press “As published” to see them all again.`
        : shown === all
          ? `All ${all} are shown.`
          : `${shown} of ${all} are shown; in the picture the others turn pale.`
  },
  /** Where a row is not a place and no picture goes with it. */
  countRows: {
    vi: ({shown, all}: Counted) =>
      shown === 0
        ? `Không dòng nào trong ${all}\u00A0dòng khớp; bấm “Về như công bố” để xem lại tất cả.`
        : shown === all
          ? `Đang xem đủ ${all}\u00A0dòng.`
          : `Đang xem ${shown} trong ${all}\u00A0dòng.`,
    en: ({shown, all}: Counted) =>
      shown === 0
        ? `None of the ${all} rows matches; press “As published” to see them all again.`
        : shown === all
          ? `All ${all} rows are shown.`
          : `${shown} of ${all} rows are shown.`
  },
  sorted: {
    vi: (d: {column: string; descending: boolean}) =>
      `Sắp theo “${d.column}”, ${d.descending ? "giảm dần" : "tăng dần"}; thiếu số liệu đứng cuối.`,
    en: (d: {column: string; descending: boolean}) =>
      `Sorted by “${d.column}”, ${d.descending ? "descending" : "ascending"}; missing values come last.`
  },
  ignored: {
    vi: (names: readonly string[]) =>
      `Địa chỉ đòi điều trang này không có (${formatList(names, "vi")}); phần đó đã bỏ qua.`,
    en: (names: readonly string[]) =>
      `The address asks for what this page doesn't have (${formatList(names, "en")}); that part was ignored.`
  },
  sortName: {vi: "cách sắp xếp", en: "the order"},
  searchName: {vi: "chữ cần tìm", en: "the search"},
  includes: {vi: (old: string) => `gồm ${old} (cũ)`, en: (old: string) => `includes the former ${old}`},
  formerly: {vi: (old: string) => `trước là ${old}`, en: (old: string) => `formerly ${old}`},
  sortable: {
    vi: "Bấm tên cột để sắp xếp; bấm lần nữa để đảo thứ tự.",
    en: "Press a column's name to sort by it; press again to turn the order round."
  },
  searched: {vi: (text: string) => `tìm “${text}”`, en: (text: string) => `search “${text}”`},
  inForce: {
    vi: (d: {conditions: readonly string[]; shown: number; all: number}) =>
      `Bảng này đã lọc, còn ${d.shown} trong ${d.all}\u00A0nơi: ${d.conditions.join("; ")}.`,
    en: (d: {conditions: readonly string[]; shown: number; all: number}) =>
      `This table is filtered to ${d.shown} of ${d.all}: ${d.conditions.join("; ")}.`
  },
  inForceRows: {
    vi: (d: {conditions: readonly string[]; shown: number; all: number}) =>
      `Bảng này đã lọc, còn ${d.shown} trong ${d.all}\u00A0dòng: ${d.conditions.join("; ")}.`,
    en: (d: {conditions: readonly string[]; shown: number; all: number}) =>
      `This table is filtered to ${d.shown} of ${d.all} rows: ${d.conditions.join("; ")}.`
  },
  address: {vi: (url: string) => `Địa chỉ trang: ${url}`, en: (url: string) => `Address of the page: ${url}`}
} as const;
