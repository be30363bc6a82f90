import {COMMON} from "./common.js";
import type {EditionAbout} from "./edition-about.js";
import {formatDate} from "./format.js";

/** Texts of an edition's workbook. It is one file for all readers: Vietnamese, with the main things in English too. */
export const WORKBOOK = {
  firstSheet: "Đọc trước",
  columnsSheet: "Mô tả cột",
  title: (year: number) => `Sẵn Sàng: số liệu ấn bản ${year}`,
  illustrative: `SỐ LIỆU MINH HỌA. ${COMMON.illustrativeNote.vi}`,
  illustrativeEn: `ILLUSTRATIVE DATA. ${COMMON.illustrativeNote.en}`,
  footer: (year: number, illustrative: boolean) =>
    illustrative ? `Sẵn Sàng ${year}: số liệu minh họa` : `Sẵn Sàng ${year}`,
  about: ({year, as_of, method_version, status}: EditionAbout): readonly (readonly [string, string])[] => [
    ["Ấn bản", String(year)],
    ["Số liệu đến ngày", formatDate(as_of, "vi")],
    ["Phương pháp", method_version],
    ["Tình trạng", COMMON[status].vi],
    ["In English", `${COMMON[status].en} ${year} edition, ${COMMON.asOf.en(as_of)}, method ${method_version}`]
  ],
  notes: [
    "Mỗi trang tính có đúng các dòng và cột của tệp CSV cùng tên; cột in nghiêng (unit_name, indicator_name) được thêm để đọc được tên thay cho mã.",
    "Ô trống nghĩa là không có số, không phải số 0. Vì sao không có thì xem cột status, reason hoặc why_… của dòng đó.",
    "Số giữ nguyên mọi chữ số; định dạng chỉ rút gọn cách hiện. Tỷ lệ phần trăm tính trên thang 0–100: 33,3 nghĩa là 33,3%.",
    "Chữ do đơn vị gửi luôn là chữ, kể cả khi bắt đầu bằng dấu =; không có công thức và macro nào trong tệp này.",
    "Each sheet has the rows and columns of the CSV file of its name; columns in italics are added. An empty cell is no number, never zero."
  ],
  listHeads: ["Trang tính", "Nội dung", "Số dòng", "In English"],
  columnHeads: ["Trang tính", "Cột", "Kiểu", "Mô tả (tiếng Anh)"],
  columnsTitle: "Ý nghĩa của từng cột trong mọi trang tính",
  columnsTitleEn: "What every column of every sheet means",
  types: {string: "chữ", integer: "số nguyên", number: "số", boolean: "có/không", date: "ngày"}
} as const;
