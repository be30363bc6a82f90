/**
 * Spellings met in an independent reading of the list: what used to be read silently in a wrong way, and what is
 * written so often that it has to be understood. All through `san-sang value`.
 */
import {describe, expect, it} from "vitest";
import {valueCommand} from "../../loaders/cli/value.js";
import {VALUE_KINDS} from "../../loaders/values/model.js";

type Reading = Readonly<Record<string, unknown>>;

/** The reading of the last text of a column. */
async function last(kind: string, raws: string | readonly string[], ...flags: readonly string[]): Promise<Reading> {
  const out: string[] = [];
  const column = typeof raws === "string" ? [raws] : raws;
  expect(await valueCommand([kind, ...flags, "--", ...column], (line) => out.push(line), expect.fail)).toBe(0);
  return JSON.parse(out.at(-1)!);
}

const MONEY = "--unit=triệu đồng";

describe("what is not understood is asked about, and gives no value", () => {
  it.each([
    ["ratio", "5 không đạt / 10", "part-turned"],
    ["percent", "45 chưa đạt/150", "part-turned"],
    ["ratio", "45/150 không đạt yêu cầu", "part-turned"],
    ["ratio", "45 hồ sơ trễ hạn/150 hồ sơ", "part-turned"],
    ["ratio", "12/2024", "month-or-ratio"],
    ["percent", "06/2024", "month-or-ratio"],
    ["ratio", "1.234%", "ambiguous-thousands"],
    ["yes-no", "Đã ban hành (dự thảo)", "not-yes-no"],
    ["yes-no", "Đã có (dự thảo)", "not-yes-no"],
    ["yes-no", "đã xây dựng kế hoạch ban hành", "not-yes-no"],
    ["yes-no", "đã triển khai thí điểm", "not-yes-no"],
    ["yes-no", "đã triển khai một phần", "not-yes-no"],
    ["yes-no", "Đã thực hiện 1 phần", "not-yes-no"],
    ["yes-no", "Đã hoàn thành 80%", "not-yes-no"],
    ["yes-no", "đã triển khai tại 3/20 xã", "not-yes-no"],
    ["yes-no", "Đã ban hành 2023, đã hết hiệu lực", "not-yes-no"],
    ["yes-no", "có nhưng chưa ban hành", "not-yes-no"],
    ["list", "x", "not-a-list"],
    ["list", "Có", "not-a-list"],
    ["list", "3 ứng dụng", "not-a-list"],
    ["list", "; ;", "not-a-list"]
  ])("%s %j: %s", async (kind, raw, rule) =>
    expect(await last(kind, raw)).toMatchObject({status: "error", value: null, rule, issue: expect.any(String)})
  );

  it.each([
    ["12.5", "--unit=nghìn USD", "other-currency"],
    ["12", "--unit=triệu USD", "other-currency"],
    ["12", "--unit=nghìn người", "unit-not-understood"],
    ["15 nghìn", MONEY, "unit-unclear"]
  ])("amount %j under %s: %s", async (raw, unit, rule) =>
    expect(await last("amount", raw, unit)).toMatchObject({status: "error", value: null, rule})
  );
});

describe("what is read, and has to be confirmed", () => {
  it.each([
    ["count", "10 (dự kiến)", 10],
    ["count", "5 (chưa nghiệm thu)", 5],
    ["amount", "12 tỷ (kế hoạch)", 12e9],
    ["count", "5 tỷ", 5e9],
    ["count", "02 ThS, 01 TS", null],
    ["percent", "1", 1],
    ["percent", "1,0", 1],
    ["date", "20000", "1954-10-03"],
    ["list", "1) A 2) B", ["A 2) B"]],
    ["list", "03 hệ thống: A; B", ["03 hệ thống: A", "B"]],
    ["yes-no", "đã bố trí kinh phí", true]
  ])("%s %j", async (kind, raw, value) =>
    expect(await last(kind, raw)).toMatchObject({status: "reported", value, issue: expect.any(String)})
  );

  it.each(["percent", "ratio", "number"])(
    "“Chưa có” as %s, where it may mean that there is no figure",
    async (kind) => {
      const reading = await last(kind, "Chưa có");
      expect(reading).toMatchObject({status: "not-yet", value: 0, confidence: 0.7, issue: expect.any(String)});
    }
  );

  it("an amount written out in dong under “triệu đồng”", async () => {
    const reading = await last("amount", "1.250.000.000", MONEY);
    expect(reading).toMatchObject({value: 1.25e15, confidence: 0.6, issue: expect.stringContaining("1250000 tỷ đồng")});
    expect(await last("amount", "999.999.999", MONEY)).toMatchObject({value: 999_999_999e6, confidence: 1});
  });

  it("1 among larger percentages, or under “%”, is 1 %", async () => {
    expect(await last("percent", ["30", "1"])).toMatchObject({value: 1, confidence: 1});
    expect(await last("percent", "1", "--unit=%")).toMatchObject({value: 1, confidence: 1});
  });
});

describe("what is written every day is understood", () => {
  it.each([
    ["30% (45/150)", 30, 45, 150],
    ["đạt 30% (45/150)", 30, 45, 150],
    ["3 trong 10", 30, 3, 10],
    ["3 trong số 10", 30, 3, 10],
    ["đã có 06/08 sở", 75, 6, 8],
    ["06/08 sở, ngành", 75, 6, 8],
    ["45/150 TTHC, đạt tỷ lệ 30%", 30, 45, 150]
  ])("ratio %j", async (raw, value, numerator, denominator) =>
    expect(await last("ratio", raw)).toMatchObject({status: "reported", value, numerator, denominator})
  );

  it("the two figures of “35% (45/150)” do not agree", async () => {
    expect(await last("ratio", "35% (45/150)")).toMatchObject({value: 30, confidence: 0.6, issue: expect.any(String)});
  });

  it.each([
    ["12,5", "--unit=ĐVT: 1.000 đồng", 12_500],
    ["12,5", "--unit=1000đ", 12_500],
    ["12,5", "--unit=1.000.000 đồng", 12_500_000],
    ["12,5", "--unit=Kinh phí (triệu đồng)", 12_500_000],
    ["0,5 triệu", MONEY, 500_000],
    ["500 triệu", "--unit=tỷ đồng", 500_000_000]
  ])("amount %j under %s", async (raw, unit, value) =>
    expect(await last("amount", raw, unit)).toMatchObject({status: "reported", value, unit: "VND"})
  );

  it.each([
    ["count", "100 (ước)", {value: 100, qualifier: "approximate"}],
    ["count", "trên dưới 100", {value: 100, qualifier: "approximate"}],
    ["percent", "30 % (ước)", {value: 30, qualifier: "approximate"}],
    ["period", "trước 15/12 hằng năm", {value: "--12-15", qualifier: "less-than", note: "annual"}],
    ["period", "hàng năm, trước 15/12", {value: "--12-15", qualifier: "less-than", note: "annual"}],
    ["quarter", "Qúy IV/2024", {value: "2024-Q4"}],
    ["list", "1.A\n2.B", {value: ["A", "B"], confidence: 1}],
    ["list", "(1) A; (2) B", {value: ["A", "B"]}]
  ])("%s %j", async (kind, raw, want) => expect(await last(kind, raw)).toMatchObject({status: "reported", ...want}));

  it("a percentage under “Tỷ lệ (%)”", async () => {
    expect(await last("percent", "85", "--unit=Tỷ lệ (%)")).toMatchObject({status: "reported", value: 85});
  });
});

describe("rows 80, 86 to 89, 91 and 92: whatever the field asks for", () => {
  const kinds = VALUE_KINDS.filter((kind) => kind !== "text");

  it.each(kinds)("%s: no declared kind of missing has a value", async (kind) => {
    for (const raw of ["-", "Không có số liệu", "Không có thông tin", "Chưa thống kê", "N/A"]) {
      expect(await last(kind, raw)).toMatchObject({raw, status: "not-reported", value: null});
    }
    for (const raw of ["Không áp dụng", "KAD"]) {
      expect(await last(kind, raw)).toMatchObject({raw, status: "not-applicable", value: null});
    }
  });

  it.each(kinds)("%s: “như trên” with nothing above is a question", async (kind) => {
    for (const raw of ["Như trên", "nt"]) {
      expect(await last(kind, raw)).toMatchObject({status: "error", value: null, rule: "ditto"});
    }
  });
});
