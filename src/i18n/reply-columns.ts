/** Headings of the sheet Phản hồi; `mend` and `mendOther` are the advice in Vietnamese and in English. */
export const REPLY_COLUMNS = {
  vi: {
    number: "TT",
    severity: "Mức độ",
    status: "Tình trạng",
    sheet: "Trang",
    cell: "Ô",
    item: "Mục",
    raw: "Giá trị nhận được",
    readAs: "Được hiểu là",
    expected: "Cần ghi",
    mend: "Cách bổ sung",
    mendOther: "How to mend",
    actor: "Ai xử lý",
    clause: "Căn cứ",
    previous: "Năm trước",
    code: "Mã",
    confirm: "Cơ quan xác nhận: đã kiểm tra, số đúng",
    office: "Bộ phận xác nhận",
    date: "Ngày xác nhận"
  },
  en: {
    number: "No.",
    severity: "Severity",
    status: "Status",
    sheet: "Sheet",
    cell: "Cell",
    item: "Item",
    raw: "Value as received",
    readAs: "Understood as",
    expected: "Expected",
    mend: "Cách bổ sung",
    mendOther: "How to mend",
    actor: "Who acts",
    clause: "Clause",
    previous: "Year before",
    code: "Code",
    confirm: "Agency confirms: checked, the figure is right",
    office: "Office that confirms",
    date: "Date"
  }
} as const;
