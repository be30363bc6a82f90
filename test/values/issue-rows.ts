/**
 * What the issue lists beside the table of messy variants; all with row 0.
 */
import {asked, none, type Short, value} from "./messy-row.js";

export const ISSUE_ROWS: readonly Short[] = [
  [0, "ratio", "3/10", value(30, {numerator: 3, denominator: 10})],
  [0, "ratio", "03/10/2026", asked("date-in-number")],
  [0, "ratio", "46298", asked("date-in-number")],
  [0, "ratio", "3-Oct", asked("date-in-number")],
  [0, "count", "3/10", asked("ratio-in-count")],
  [0, "count", "03/10/2026", asked("date-in-number")],
  [0, "count", "03-Thg10", asked("date-in-number")],
  [0, "count", "46298", asked("date-in-number"), {format: "dd/mm/yyyy"}],
  [0, "count", "46298", value(46_298)],
  [0, "date", "22.07.2020", value("2020-07-22")],
  [0, "date", "03/5/24", value("2024-05-03", {rule: "day-first+two-digit-year"})],
  [0, "month", "T6/2024", value("2024-06")],
  [0, "count", "12 345", value(12_345)],
  [0, "amount", "1,2 nghìn tỷ", value(1_200_000_000_000)],
  [0, "amount", "1,2 nghìn tỷ đồng", value(1_200_000_000_000, {unit: "VND"})],
  [0, "amount", "25 trđ", value(25_000_000, {unit: "VND"})],
  [0, "amount", "25", value(25_000_000, {unit: "VND"}), {unit: "trđ"}],
  [0, "count", "≥100", value(100, {qualifier: "at-least"})],
  [0, "percent", "30 phần trăm", value(30, {unit: "percent"})],
  [0, "yes-no", "☑ Có ☐ Không", value(true)],
  [0, "yes-no", "☐ Có ☑ Không", value(false)],
  [0, "yes-no", "Có ☐ Không ☑", value(false)],
  [0, "yes-no", "☑ Có ☑ Không", asked("several-ticked")],
  [0, "yes-no", "☐ Có ☐ Không", none("not-reported", {rule: "none-ticked"})],
  [0, "yes-no", "Đạt", value(true)],
  [0, "yes-no", "Không đạt", value(false)],
  [0, "category", "Không đạt", value("Không đạt")],
  [0, "count", "đang cập nhật", none("not-reported")],
  [0, "yes-no", "đang cập nhật", none("not-reported")],
  [0, "count", "Mật", none("withheld", {raw: "(không hiển thị)"})],
  [0, "count", "Mật (25 GPU)", none("withheld", {raw: "(không hiển thị)"})],
  [0, "amount", "xem phụ lục", none("refers-to")],
  [0, "list", "xem phụ lục", none("refers-to")]
];
