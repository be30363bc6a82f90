import {describe, expect, it} from "vitest";
import type {PageContext} from "../../src/components/pages/context.js";
import {type Downloads, downloadsPage} from "../../src/components/pages/downloads.js";
import {formatBytes} from "../../src/i18n/downloads.js";
import type {Language} from "../../src/i18n/language.js";

const file = (name: string, bytes = 5370) => ({file: name, bytes, sha256: "ab".repeat(32)});
const downloads: Downloads = {
  workbook: file("san-sang-2025.xlsx", 859_308),
  tables: [
    {
      ...{name: "ranks", rows: 51, title: {vi: "Thứ hạng", en: "Ranks"}},
      ...{csv: file("ranks.csv"), json: file("ranks.json", 15_446)}
    },
    {
      ...{name: "scores", rows: 1428, title: {vi: "Điểm", en: "Scores"}},
      ...{csv: file("scores.csv"), json: file("scores.json")}
    }
  ],
  all: [file("ranks.csv"), file("manifest.json", 28_384)],
  packageFile: "datapackage.json",
  manifestFile: "manifest.json",
  checksumsFile: "SHA256SUMS"
};
const draw = (lang: Language, illustrative = true) => {
  const info = {year: 2025, as_of: "2025-12-31", status: "draft", illustrative, method_version: "1.0"};
  const path = lang === "vi" ? "/2025/tai-ve" : "/en/2025/tai-ve";
  const context = {index: {edition: {info}}, lang, path, years: [2025, 2024]} as unknown as PageContext;
  return downloadsPage(context, downloads).text;
};

describe("the downloads page", () => {
  it("counts tables and rows in its headline", () => {
    expect(draw("vi")).toContain(
      "<h1>Ấn bản 2025 có 2 bảng với 1.479\u00A0dòng, tải được dưới dạng Excel, CSV và JSON.</h1>"
    );
    expect(draw("en")).toContain("<h1>The 2025 edition has 2 tables with 1,479\u00A0rows,");
  });

  it("links every file from where the page stands, with its size and its whole hash", () => {
    const page = draw("en");
    for (const name of ["san-sang-2025.xlsx", "ranks.csv", "ranks.json", "datapackage.json", "SHA256SUMS"])
      expect(page).toContain(`href="../../data/2025/${name}"`);
    expect(page).toMatch(/ranks\.csv<\/a> <span[^>]*>5\.4\u00A0kB</);
    expect(page).toContain(`data-value="28384">28,384</td><td><code>${"ab".repeat(32)}</code>`);
  });

  it("forbids citing made-up figures, and only those", () => {
    expect(draw("vi")).toContain("không được trích dẫn");
    expect(draw("vi", false)).not.toContain("không được trích dẫn");
  });

  it("leads to the other editions' files, not to its own again", () => {
    expect(draw("vi")).toContain('href="../2024/tai-ve.html"');
    expect(draw("vi")).not.toContain('href="./tai-ve.html"');
  });
});

describe("the size of a file", () => {
  it.each([
    [1, "1\u00A0byte"],
    [788, "788\u00A0bytes"],
    [5370, "5.4\u00A0kB"],
    [999_400, "999\u00A0kB"],
    [999_600, "1.0\u00A0MB"],
    [12_400_000, "12\u00A0MB"]
  ])("of %d bytes is %s", (bytes, text) => {
    expect(formatBytes(bytes, "en")).toBe(text);
  });
});
