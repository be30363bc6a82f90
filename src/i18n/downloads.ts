import {COMMON} from "./common.js";
import type {EditionAbout} from "./edition-about.js";
import {formatDate, formatNumber, NBSP} from "./format.js";
import type {Language} from "./language.js";

/** Texts of the downloads page, and of the links to files under tables. */
export const DOWNLOADS = {
  title: {vi: (year: number) => `Tải số liệu ${year}`, en: (year: number) => `Downloads ${year}`},
  /** Before the names of files, under a table. */
  figures: {vi: "Số liệu:", en: "Data:"},
  headline: {
    vi: (d: {year: number; tables: number; rows: number}) =>
      `Ấn bản ${d.year} có ${d.tables} bảng với ${formatNumber(d.rows, "vi")}${NBSP}dòng, tải được dưới dạng Excel, CSV và JSON.`,
    en: (d: {year: number; tables: number; rows: number}) =>
      `The ${d.year} edition has ${d.tables} tables with ${formatNumber(d.rows, "en")}${NBSP}rows, to download as Excel, CSV and JSON.`
  },
  peopleHeading: {vi: "Để đọc và lọc: một tệp Excel", en: "To read and filter: one Excel file"},
  workbook: {
    vi: (d: {sheets: number; size: string}) =>
      `Cả ${d.sheets} bảng trong một tệp, mỗi bảng một trang tính (${d.size}). Trang đầu nói rõ ấn bản và nội dung từng trang; số là số, chữ tiếng Việt đúng dấu.`,
    en: (d: {sheets: number; size: string}) =>
      `All ${d.sheets} tables in one file, a sheet each (${d.size}). The first sheet says which edition it is and what each sheet holds; numbers are numbers.`
  },
  programsHeading: {vi: "Cho chương trình: CSV, JSON", en: "For programs: CSV, JSON"},
  programs: {
    vi: "CSV mã hóa UTF-8, dấu chấm thập phân, ô trống là không có số. JSON có cùng cột, kèm năm, tình trạng và dấu minh họa. Gói dữ liệu mô tả từng cột (Frictionless Data Package).",
    en: "CSV in UTF-8 with a decimal point; an empty cell is no number. JSON has the same columns, with year, status and the illustrative mark. The data package describes every column (Frictionless Data Package)."
  },
  package: {vi: "Gói dữ liệu", en: "Data package"},
  manifest: {vi: "Bản kê", en: "Manifest"},
  checksums: {vi: "Mã băm", en: "Checksums"},
  excelHeading: {
    vi: "Mở tệp CSV bằng Excel: đừng bấm đúp",
    en: "Opening a CSV file in Excel: do not double-click it"
  },
  excel: {
    vi: [
      "Bấm đúp, Excel trên Windows đọc sai dấu tiếng Việt và có thể đổi số thành ngày. Hãy dùng tệp Excel ở trên.",
      "Nếu cần đúng tệp CSV: thẻ Dữ liệu, chọn Từ Văn bản/CSV, chọn tệp, đặt Nguồn gốc tệp là 65001: Unicode (UTF-8), rồi Tải.",
      "Trong tệp CSV, chữ do đơn vị gửi mà bắt đầu như công thức (=, +, -, @) có thêm dấu nháy đơn ở đầu để Excel không chạy nó."
    ],
    en: [
      "On a double-click Excel for Windows garbles Vietnamese letters and may turn numbers into dates. Take the Excel file above.",
      "Where it must be the CSV file: Data tab, From Text/CSV, choose the file, set File Origin to 65001: Unicode (UTF-8), then Load.",
      "In CSV files, text from agencies that begins like a formula (=, +, -, @) has an apostrophe before it, so that Excel does not run it."
    ]
  },
  tablesHeading: {vi: (tables: number) => `${tables} bảng của ấn bản`, en: (tables: number) => `${tables} tables`},
  tablesNote: {
    vi: (example: string) =>
      `Tên tệp không đổi qua các năm: thay năm trong địa chỉ là có bảng của ấn bản khác, ví dụ ${example}.`,
    en: (example: string) =>
      `File names stay the same: change the year in the address to get another edition's table, for example ${example}.`
  },
  table: {vi: "Bảng", en: "Table"},
  rows: {vi: "Số dòng", en: "Rows"},
  citeHeading: {vi: "Trích dẫn", en: "Citing"},
  cite: {
    vi: (info: EditionAbout) =>
      `Sẵn Sàng. Đánh giá mức độ sẵn sàng AI của bộ, tỉnh, ấn bản ${info.year} (${COMMON[info.status].vi.toLowerCase()}), số liệu đến ${formatDate(info.as_of, "vi")}, phương pháp ${info.method_version}. Ghi thêm tên tệp, mã dòng và cột đã dùng.`,
    en: (info: EditionAbout) =>
      `Sẵn Sàng. AI readiness of Vietnam’s ministries and provinces, ${info.year} edition (${COMMON[info.status].en.toLowerCase()}), figures as of ${formatDate(info.as_of, "en")}, method ${info.method_version}. Add the file, row and column used.`
  },
  citeIllustrative: {
    vi: "Ấn bản này là số liệu minh họa: không được trích dẫn như kết quả của bất kỳ cơ quan nào.",
    en: "This edition is illustrative: it must not be cited as a result of any agency."
  },
  licence: {
    vi: "Phần mềm theo giấy phép MIT. Giấy phép sử dụng số liệu do cơ quan công bố ấn định; ấn bản này chưa ghi giấy phép nào.",
    en: "The software is under the MIT licence. Terms for reusing the data are for the publishing body to set; this edition states none yet."
  },
  verifyHeading: {vi: "Kiểm tra tệp đã tải", en: "Checking a download"},
  verifyNote: {
    vi: "Mã SHA-256 của tệp phải trùng với mã dưới đây. Trên Windows: certutil -hashfile TÊN-TỆP SHA256; trên Linux: sha256sum -c SHA256SUMS. Bản kê còn có mã của mọi tệp đầu vào.",
    en: "The SHA-256 of a file must equal the one below. On Windows: certutil -hashfile FILE SHA256; on Linux: sha256sum -c SHA256SUMS. The manifest also has the hash of every input."
  },
  file: {vi: "Tệp", en: "File"},
  bytes: {vi: "Số byte", en: "Bytes"},
  hash: {vi: "Mã SHA-256", en: "SHA-256"},
  showHashes: {vi: (files: number) => `Mã của ${files} tệp`, en: (files: number) => `Hashes of ${files} files`},
  otherYears: {vi: "Ấn bản khác", en: "Other editions"},
  editions: {vi: "Các ấn bản và đính chính", en: "Editions and corrections"}
} as const;

/** A file's size, in thousands or millions of bytes. @example formatBytes(5370, "vi"); // "5,4 kB" */
export function formatBytes(bytes: number, lang: Language): string {
  if (bytes < 1000) return `${formatNumber(bytes, lang)}${NBSP}${lang === "vi" || bytes === 1 ? "byte" : "bytes"}`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, "kB"] : [bytes / 1e6, "MB"];
  return `${formatNumber(value, lang, value < 10 ? 1 : 0)}${NBSP}${unit}`;
}
