import {formatNumber} from "./format.js";

/** Texts of the button that copies a table. */
export const TABLE_COPY = {
  button: {vi: "Chép bảng", en: "Copy table"},
  /** Said of the button to who can't see which table it stands under. */
  label: {vi: (table: string) => `Chép bảng: ${table}`, en: (table: string) => `Copy table: ${table}`},
  copied: {
    vi: (rows: number) => `Đã chép ${formatNumber(rows, "vi")} dòng.`,
    en: (rows: number) => (rows === 1 ? "Copied 1 row." : `Copied ${formatNumber(rows, "en")} rows.`)
  },
  refused: {vi: "Đã chọn bảng: bấm Ctrl+C.", en: "Table selected: press Ctrl+C."},
  /** Heading of a column beside one of numbers, with what the page shows in full: "5 (3–9)". */
  asShown: {vi: (heading: string) => `${heading}, như trên trang`, en: (heading: string) => `${heading}, as shown`}
} as const;
