/** Just inside and just outside of what each kind takes. */
import {describe, expect, it} from "vitest";
import {decodeColumn} from "../../loaders/values/decode-column.js";
import type {ColumnOptions, ValueInput, ValueKind} from "../../loaders/values/model.js";

const read = (kind: ValueKind, input: ValueInput, options?: ColumnOptions) => decodeColumn(kind, [input], options)[0]!;
describe("yes or no", () => {
  it.each([
    ["Có, đã ban hành Kế hoạch 12/KH", true, "đã ban hành Kế hoạch 12/KH"],
    ["Chưa (đang trình UBND)", false, "đang trình UBND"],
    ["Chưa, đã có dự thảo", false, "đã có dự thảo"],
    ["Đã ban hành Kế hoạch số 12/KH-UBND", true, "Kế hoạch số 12/KH-UBND"]
  ])("%s is %s with a note", (raw, value, note) => expect(read("yes-no", raw)).toMatchObject({value, note}));

  it.each(["Đã xây dựng nhưng chưa ban hành", "Có, nhưng chưa công bố", "Không (đã có từ 2023)", "Đang, chưa rõ"])(
    "%s takes itself back, and is a question",
    (raw) => expect(read("yes-no", raw)).toMatchObject({status: "error", value: null, rule: "not-yes-no"})
  );

  it.each(["có thể", "Có dữ liệu", "2", "100%", "một phần"])("%s is a question", (raw) =>
    expect(read("yes-no", raw)).toMatchObject({status: "error", value: null})
  );
});

describe("times", () => {
  it.each([
    ["date", "29/02/2024", "2024-02-29"],
    ["date", "Hà Nội, ngày 3 tháng 5 năm 2024", "2024-05-03"],
    ["date", "2024-05-03T00:00:00.000Z", "2024-05-03"],
    ["month", "Jun-24", "2024-06"],
    ["month", "tháng 12 năm 2024", "2024-12"],
    ["quarter", "III/2024", "2024-Q3"],
    ["quarter", "Quý tư năm 2024", "2024-Q4"],
    ["period", "9 tháng năm 2024", "2024-01/2024-09"],
    ["period", "từ năm 2021 đến năm 2023", "2021/2023"],
    ["period", "6 tháng cuối năm 2024", "2024-H2"]
  ] as const)("%s %s is %s", (kind, raw, value) => expect(read(kind, raw)).toMatchObject({status: "reported", value}));

  it.each([
    ["date", "29/02/2023", "no-such-day"],
    ["date", "12/31/2024", "month-first"],
    ["date", "03/5/50", "two-digit-year"],
    ["date", "19999", "not-a-date"],
    ["month", "13/2024", "no-such-month"],
    ["month", "tháng 6", "no-year"],
    ["quarter", "quý 5/2024", "no-such-quarter"],
    ["period", "2023-2021", "span-reversed"]
  ] as const)("%s %s is a question: %s", (kind, raw, rule) =>
    expect(read(kind, raw)).toMatchObject({value: null, rule})
  );

  it("give what is less precise than asked as it is, and ask", () => {
    expect(read("date", "06/2024")).toMatchObject({value: "2024-06", confidence: 0.6});
    expect(read("quarter", "3/2024")).toMatchObject({value: "2024-03", confidence: 0.6});
  });
});

describe("lists and texts", () => {
  it.each([
    ["- A\n- B\n tiếp", ["A", "B tiếp"]],
    ["1. A\n2. B", ["A", "B"]],
    ["A; B;", ["A", "B"]],
    ["Giám sát, điều hành", ["Giám sát, điều hành"]],
    ["Theo dõi giao thông", ["Theo dõi giao thông"]],
    ["Mật mã học ứng dụng", ["Mật mã học ứng dụng"]],
    ["0", []]
  ])("%j", (raw, value) => expect(read("list", raw)).toMatchObject({status: "reported", value}));

  it("stay as they were written", () => {
    expect(read("text", "Trợ lý ảo –  giai đoạn １").value).toBe("Trợ lý ảo – giai đoạn １");
  });
});

describe("words without marks", () => {
  it.each([
    ["khong co so lieu", "not-reported", null],
    ["Chua co", "not-yet", 0],
    ["khong ap dung", "not-applicable", null],
    ["co", "error", null]
  ])("%s is %s", (raw, status, value) => expect(read("count", raw)).toMatchObject({status, value}));
});
