/** What agencies write, typed into the template's own cells and read back as a file: from the text to the answer. */
import {openXlsx, saveXlsx} from "hucre/xlsx";
import {beforeAll, describe, expect, it} from "vitest";
import {writeTemplate} from "../../loaders/form/write-template.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {FORM, HA_NOI, optionsFor} from "../form/sample.js";
import {read} from "./sample.js";

/** Code, text, status, value, finding. No text here shows a decimal style. */
const WRITTEN = [
  ["doc-date", "ngày 5-12-2024", "reported", "2024-12-05", undefined],
  ["dvc-ai", "05/07", "error", null, "not-a-number"],
  ["dvc-total", "120 dịch vụ", "reported", 120, "read-number"],
  ["dothi-ai", "Chưa có", "not-yet", 0, "read-as-zero"],
  ["dothi-total", "Không áp dụng", "not-applicable", null, "claimed-not-applicable"],
  ["trained-146", "khoảng 1200", "error", null, "qualified-number"],
  ["open-data", "Đã có (dự thảo)", "error", null, "not-yes-no"],
  ["plan-issued", "đã triển khai thí điểm", "error", null, "not-yes-no"],
  ["plan-1", "x", "reported", true, undefined],
  ["plan-2", "Đang xây dựng", "not-yet", false, undefined],
  ["plan-3", "Dự kiến quý IV/2025", "not-yet", false, undefined],
  ["plan-4", "☑ Có ☐ Không", "reported", true, undefined],
  ["plan-5", "þ", "error", null, "not-yes-no"],
  ["standards", "Mật", "withheld", null, "withheld"],
  ["criteria", "xem phụ lục", "refers-to", null, "refers-to"],
  ["code-of-conduct", "N/A", "not-reported", null, "ambiguous-na"],
  ["data-store", "đang cập nhật", "not-reported", null, "declared-missing"],
  ["db-ready", "l2", "error", null, "letter-in-number"],
  ["db-priority", "15 (dự kiến)", "error", null, "not-a-number"],
  ["ioc-ai", "KAD", "not-applicable", null, undefined],
  ["gpu", "-", "not-reported", null, "declared-missing"],
  ["headcount", "1.234", "reported", 1234, "read-number"],
  ["expenditure-total", "1.234", "error", null, "ambiguous-number"],
  ["spend-other", "1 tỷ 250 triệu", "reported", 1250, "read-number"],
  ["ai-staff", "15 ng", "error", null, "not-a-number"],
  ["ai-masters", "nt", "error", null, "ditto"],
  ["ai-phd", "01", "reported", 1, undefined],
  ["it-staff", "Không có", "reported", 0, "read-as-zero"],
  ["it-trained", "10 (ước)", "error", null, "qualified-number"],
  ["dn-large-ai", "5 tỷ", "error", null, "not-a-number"]
] as const;

/** The empty form of Hà Nội, with these texts in the answer cells of their codes. */
async function fillTexts(texts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const workbook = await openXlsx(await writeTemplate(FORM, HA_NOI, optionsFor(HA_NOI)));
  const rows = workbook.sheets.flatMap(({rows}) => rows).filter(([code]) => texts.has(String(code)));
  for (const row of rows) row[3] = texts.get(String(row[0]))!;
  expect(rows).toHaveLength(texts.size);
  return saveXlsx(workbook);
}

describe("texts typed into the template", () => {
  let reading: SubmissionReading;
  beforeAll(async () => {
    reading = await read(await fillTexts(new Map(WRITTEN.map(([code, text]) => [code, text]))));
  });

  it.each(WRITTEN)("%s: %j is %s, %j", (code, text, status, value, issue) => {
    const cell = reading.cells.find(({item}) => item === code)!;
    expect(cell).toMatchObject({status, value, raw: status === "withheld" ? "(không hiển thị)" : text});
    expect(reading.findings.filter(({id}) => id.endsWith(`/${code}`)).map((finding) => finding.code)).toEqual(
      issue === undefined ? [] : [issue]
    );
  });

  it("says of a claim that it counts as not reported for now", () => {
    const claim = reading.findings.find(({code}) => code === "claimed-not-applicable");
    expect(claim).toMatchObject({
      advice_vi: expect.stringMatching(/Mục được ghi nhận là chưa báo cáo cho đến khi viện xác nhận\.$/),
      advice_en: expect.stringMatching(/It counts as not reported until the institute accepts it\.$/)
    });
  });

  it("reads “1.234” in an amount by the other figures of the file", async () => {
    for (const [other, value] of [
      ["0,5", 1234],
      ["0.5", 1.234]
    ] as const) {
      const bytes = await fillTexts(
        new Map([
          ["expenditure-total", "1.234"],
          ["spend-state", other]
        ])
      );
      const {cells} = await read(bytes);
      expect(cells.find(({item}) => item === "expenditure-total")?.value).toBe(value);
    }
  });
});
