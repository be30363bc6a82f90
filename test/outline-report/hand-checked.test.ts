/**
 * One illustrative submission, Lạng Sơn 2025, field by field. The values were typed from the workbook as it opens in a
 * spreadsheet, not computed.
 */
import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {editionOutline} from "../../loaders/outline-report/edition-outline.js";
import type {OutlineRow, OutlineTotal} from "../../src/scoring/outline/model.js";
import {contextFor, FORM} from "../form/sample.js";
import {ASKED, inputsOf, unitNamed} from "./make.js";

const UNIT = unitNamed("lang-son", "Lạng Sơn");
const FILE = "lang-son/bao-cao-ai-2025.xlsx";
let rows: ReadonlyMap<string, OutlineRow>;
let totals: readonly OutlineTotal[];

beforeAll(async () => {
  const bytes = readFileSync(inProject("data", "submissions", "2025", FILE));
  const reading = await readSubmission(bytes, FILE, FORM, contextFor(UNIT, "2025"));
  const made = editionOutline(inputsOf([UNIT], [reading]));
  rows = new Map(made.outline.map((row) => [row.field, row]));
  totals = made.outline_totals;
});

const at = (...places: readonly string[]) => places.map((place) => `${FILE}#${place}`).join(";");

describe("the outline of Lạng Sơn 2025", () => {
  it("has every field but the contact person, in the order of the letter", () => {
    expect([...rows.keys()]).toEqual(ASKED.map(({id}) => id));
  });

  it.each([
    ["4409-2.2c-1", 71, "3 Sẵn sàng!D32"],
    ["4409-2.2c-2a", 6, "3 Sẵn sàng!D28"],
    ["4409-2.2c-2b", 4, "3 Sẵn sàng!D29"],
    ["4409-2.2c-2c", 1, "3 Sẵn sàng!D30"],
    ["4409-2.2c-3a", 69, "4 Đề cương 4409!D7"],
    ["4409-2.2c-3b", 56, "4 Đề cương 4409!D8"],
    ["4409-2.2c-3c", 6, "4 Đề cương 4409!D9"],
    ["4409-2.2c-4a", 41, "3 Sẵn sàng!D33"],
    ["4409-2.2c-4b", 31, "4 Đề cương 4409!D11"],
    ["4409-2.2c-4c", 6, "4 Đề cương 4409!D12"],
    ["4409-2.7b1", 18757, "3 Sẵn sàng!D26"],
    ["4409-2.7b2", 2103, "3 Sẵn sàng!D27"],
    ["4409-2.7c1", 21303, "4 Đề cương 4409!D16"],
    ["4409-2.7c2", 89867, "4 Đề cương 4409!D17"]
  ])("%s is %d, from its cell", (field, value, place) => {
    expect(rows.get(field)).toMatchObject({status: "given", value, text: "", source: at(place)});
  });

  it.each(["4409-2.2c-2d", "4409-2.2c-3d", "4409-2.2c-4d"])("%s is an explicit 0", (field) => {
    expect(rows.get(field)).toMatchObject({status: "none", value: 0});
  });

  it.each([
    ["4409-1.1", /^Cần công cụ tổng hợp báo cáo và phân tích dữ liệu chuyên ngành\. Lạng Sơn/],
    ["4409-1.2", /^Có sự phối hợp của các trường đại học; quy định về dữ liệu còn chồng chéo/],
    ["4409-2.3a", /^Cần hỗ trợ xử lý hồ sơ và giải đáp thắc mắc của người dân\. Lạng Sơn/],
    ["4409-3.1", /^Đề nghị có nền tảng dùng chung/],
    ["4409-3.2", /^Mô hình ngôn ngữ tiếng Việt cho lĩnh vực hành chính\. /]
  ])("%s is the prose as submitted", (field, text) => {
    expect(rows.get(field)).toMatchObject({status: "given", value: null});
    expect(rows.get(field)!.text).toMatch(text);
  });

  it("tells who reports, of which year, by which document", () => {
    const source = at("1 Thông tin chung!D7", "1 Thông tin chung!D8");
    expect(rows.get("4409-0")).toMatchObject({text: "Lạng Sơn | 2025 | 472/BC-UBND | 23/11/2025", source});
  });

  it("puts the single answers under the prose of a field of several", () => {
    const lines = rows.get("4409-2.2b")!.text.split("\n");
    expect(lines[0]).toMatch(/^Dữ liệu được quản lý tập trung/);
    expect(lines.slice(1).map((line) => line.split(" – ")[1])).toEqual(["Có", "Có", "Có", "Chưa", "Chưa"]);
    expect(rows.get("4409-2.7a")!.text.split("\n")[1]).toBe(
      "Số GPU dùng cho AI của cơ quan (sở hữu hoặc thuê) – 2 GPU"
    );
  });

  it("lists documents, databases, applications and cooperation under their own headings", () => {
    expect(rows.get("4409-2.1")).toMatchObject({
      value: 2,
      text: [
        "709/KH-UBND | 19/07/2025 | Ủy ban nhân dân | Kế hoạch chuyển đổi số năm 2025 | Chưa",
        "2986/KH-UBND | 14/06/2025 | Ủy ban nhân dân | Chương trình phát triển dữ liệu năm 2025 | Chưa"
      ].join("\n"),
      source: at("5 Văn bản!D2", "5 Văn bản!B5", "5 Văn bản!B6")
    });
    expect(rows.get("4409-2.2a")).toMatchObject({
      value: 3,
      text: [
        "Lưu trữ văn bản | Có | Chưa | Chưa | ",
        "Cán bộ, công chức, viên chức | Có | Chưa | Chưa | ",
        "Giáo dục | Có | Chưa | Chưa | "
      ].join("\n")
    });
    expect(["b", "c", "d"].map((state) => rows.get(`4409-2.3${state}`)!.text)).toEqual([
      "Hỗ trợ chẩn đoán hình ảnh | Gợi ý bất thường cho bác sĩ | Rút ngắn thời gian đọc phim | Người dân",
      "Giám sát cháy rừng qua ảnh vệ tinh | Phát hiện điểm nóng |  | ",
      "Kiểm tra thành phần hồ sơ | Phát hiện hồ sơ thiếu giấy tờ |  | "
    ]);
    expect(rows.get("4409-2.6a")).toMatchObject({value: 2});
    expect(rows.get("4409-2.6b")).toMatchObject({
      value: 1,
      text: "Một tổ chức phát triển quốc tế | Hỗ trợ kỹ thuật về dữ liệu | Đã có báo cáo tư vấn"
    });
  });

  it.each(["a", "b", "c"])("has no document of 2.5%s: the list is complete, and the question says “Chưa”", (kind) => {
    const row = rows.get(`4409-2.5${kind}`)!;
    expect(row).toMatchObject({status: "none", value: 0});
    expect(row.text).toMatch(/ – Chưa$/);
  });

  it("adds up to itself: parts of lists, and people of another degree", () => {
    const total = (field: string, part: string) =>
      totals.find((row) => row.field === field && row.part === part)!.value;
    // 6 − 4 − 1 − 0; 69 − 56 − 6 − 0; 41 − 31 − 6 − 0
    expect(["2a", "3a", "4a"].map((id) => total(`4409-2.2c-${id}`, "other-degree"))).toEqual([1, 7, 4]);
    expect(["digitised", "standardised", "connected"].map((part) => total("4409-2.2a", part))).toEqual([3, 0, 0]);
    expect(total("4409-2.1", "ai")).toBe(0);
    expect(total("4409-2.3b", "users-citizens")).toBe(1);
    expect(total("4409-2.3c", "users-not-stated")).toBe(1);
    expect(total("4409-2.6a", "with-result")).toBe(2);
  });
});
