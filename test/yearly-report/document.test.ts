import {unzipSync} from "fflate";
import mammoth from "mammoth";
import {beforeAll, describe, expect, it} from "vitest";
import {findEmails} from "../../loaders/privacy/find-emails.js";
import {findPhones} from "../../loaders/privacy/find-phones.js";
import {reportDocument} from "../../loaders/yearly-report/word/document.js";
import type {Language} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import {chapterOf, markedTexts, reportOf, sampleEdition, withoutParts, withStatements} from "./sample.js";

const LANGUAGES = ["vi", "en"] as const;
let edition: Edition;
let files: Readonly<Record<Language, Uint8Array>>;

const write = (one: Edition, lang: Language) => reportDocument(reportOf(one, lang), one.info, lang);

beforeAll(async () => {
  edition = await sampleEdition();
  files = {vi: await write(edition, "vi"), en: await write(edition, "en")};
});

function partOf(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[path]);
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({buffer: Buffer.from(bytes)})).value;
}

describe.each(LANGUAGES)("the document in %s", (lang) => {
  it("has its chapters in order, the sources last", async () => {
    const headings = [...(await htmlOf(files[lang])).matchAll(/<h1>(.*?)<\/h1>/g)].map(([, inner]) =>
      inner!.replace(/<[^>]*>/g, "")
    );
    const chapters = headings.slice(headings.findIndex((text) => text.startsWith("1. ")));
    expect(chapters.map((text) => text.split(". ")[0])).toEqual([
      ...Array.from({length: 11}, (_, i) => String(i + 1)),
      lang === "vi" ? "Phụ lục A" : "Annex A"
    ]);
    expect(chapters[1]).toBe(lang === "vi" ? "2. Các mục tiêu đang có hiệu lực" : "2. The targets in force");
  });

  it("has every table of the report, with a heading row", async () => {
    const tables = reportOf(edition, lang).chapters.flatMap(({blocks}) => blocks.filter(({type}) => type === "table"));
    const html = await htmlOf(files[lang]);
    expect(html.match(/<table>/g)).toHaveLength(tables.length);
    expect(html.match(/<thead>/g)).toHaveLength(tables.length);
  });

  it("links every mark to an entry of the annex, and every line of contents to its chapter", () => {
    const xml = partOf(files[lang], "word/document.xml");
    const targets = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name!);
    const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name!);
    expect(new Set(targets).size).toBe(targets.length);
    expect(anchors.filter((anchor) => !targets.includes(anchor))).toEqual([]);
    expect(anchors.filter((anchor) => anchor.startsWith("chapter-"))).toHaveLength(12);
    expect(targets.filter((name) => name.startsWith("ref-") && !anchors.includes(name))).toEqual([]);
  });

  it("puts a mark right behind every figure, and nothing else in a figure's place", () => {
    const xml = partOf(files[lang], "word/document.xml");
    const figures = xml.split('<w:rStyle w:val="Figure"/>').slice(1);
    expect(figures.length).toBeGreaterThan(300);
    const bare = figures.filter((rest) => !/^.*?<\/w:r><w:hyperlink [^>]*w:anchor="ref-\d+"/.test(rest));
    expect(bare).toEqual([]);
  });

  it("draws charts that Word can edit, each with its data and a description", () => {
    const parts = Object.keys(unzipSync(files[lang]));
    const charts = parts.filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(5);
    expect(parts.filter((path) => path.endsWith(".xlsx"))).toHaveLength(charts.length);
    expect(parts.filter((path) => path.startsWith("word/media/"))).toEqual([]);
    const described = [...partOf(files[lang], "word/document.xml").matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)];
    expect(described).toHaveLength(charts.length);
    expect(described.filter(([, text]) => text!.length < 40)).toEqual([]);
    expect(new Set(charts.map((path) => /<c:lang val="([^"]+)"/.exec(partOf(files[lang], path))![1]))).toEqual(
      new Set([lang === "vi" ? "vi-VN" : "en-GB"])
    );
  });

  it("is the same to the byte when written again", async () => {
    expect(Buffer.compare(Buffer.from(await write(edition, lang)), Buffer.from(files[lang]))).toBe(0);
  });

  it("says on every page that the data are illustrative, and only where they are", async () => {
    const word = lang === "vi" ? "SỐ LIỆU MINH HỌA" : "ILLUSTRATIVE DATA";
    const headers = (bytes: Uint8Array) =>
      Object.keys(unzipSync(bytes))
        .filter((path) => /^word\/header\d+\.xml$/.test(path))
        .map((path) => partOf(bytes, path));
    expect(headers(files[lang]).length).toBeGreaterThan(0);
    expect(headers(files[lang]).filter((xml) => !xml.includes(word))).toEqual([]);
    const real = await write({...edition, info: {...edition.info, illustrative: false}}, lang);
    expect(headers(real).filter((xml) => xml.includes(word))).toEqual([]);
    expect(partOf(real, "word/document.xml")).not.toContain(word);
  });

  it("has a sentence for every part that an edition does not have, and no empty table", async () => {
    const empty = withoutParts(edition);
    const report = reportOf(empty, lang);
    const texts = report.chapters.map(({title, blocks}) => [title, markedTexts(blocks).join("").length] as const);
    expect(texts.filter(([, length]) => length < 20)).toEqual([]);
    const tables = report.chapters.flatMap(({blocks}) => blocks.filter((block) => block.type === "table"));
    expect(tables.filter(({rows}) => rows.length === 0)).toEqual([]);
    expect((await htmlOf(await write(empty, lang))).length).toBeGreaterThan(1000);
  });
});

describe("personal data", () => {
  it("is nowhere in the text", async () => {
    const {value} = await mammoth.extractRawText({buffer: Buffer.from(files.vi)});
    expect(findEmails(value)).toEqual([]);
    expect(findPhones(value)).toEqual([]);
  });
});

describe("parts that are missing", () => {
  it.each([
    ["Thay đổi so với năm trước", "Không có ấn bản của năm trước"],
    ["Nhiệm vụ", "Ấn bản này không có nhiệm vụ nào"],
    ["dự thảo", "Ấn bản này không có đánh giá nào theo dự thảo"],
    ["Khó khăn", "Không nơi nào gửi nội dung"],
    ["Việc còn phải làm", "Ấn bản này không có số liệu về khoảng cách"]
  ])("are named in the chapter %s", (title, sentence) => {
    const texts = markedTexts(chapterOf(reportOf(withoutParts(edition), "vi"), title));
    expect(texts[0]).toContain(sentence);
  });
});

describe("statements as submitted", () => {
  const quotes = (one: Edition, title = "Khó khăn") =>
    chapterOf(reportOf(one, "vi"), title).filter((block) => block.type === "quote");

  it("stand once where several say the same, with all their names", () => {
    const same = quotes(
      withStatements(edition, {"ha-noi": "Cần hướng dẫn.", hue: "Cần hướng dẫn.", "ca-mau": "Khác."})
    );
    expect(same.map(({who, text}) => [who, text])).toEqual([
      ["Cà Mau", "Khác."],
      ["Hà Nội và Huế", "Cần hướng dẫn."]
    ]);
  });

  it("are cut at a word where they are long, with the whole in an annex", () => {
    const long = "một hai ba bốn năm ".repeat(60).trim();
    const one = withStatements(edition, {hue: long});
    const [cut] = quotes(one);
    expect(cut!.text.endsWith(" […]")).toBe(true);
    expect(long.startsWith(cut!.text.replace(" […]", ""))).toBe(true);
    expect(long[cut!.text.length - 4]).toBe(" ");
    expect(cut!.more).toEqual({text: "toàn văn: mục 1 của phụ lục", to: "text-1"});
    expect(quotes(one, "Toàn văn").map(({text}) => text)).toEqual([long]);
  });

  it("can't pass for figures, nor break the file", async () => {
    const one = withStatements(edition, {hue: "\uE0005\uE0011\uE002 & <w:p/> \u0001"});
    const xml = partOf(await write(one, "vi"), "word/document.xml");
    expect(xml).toContain("&amp; &lt;w:p/&gt;");
    expect(xml).not.toContain("\u0001");
    const {references} = reportOf(one, "vi");
    expect(references.every(({figures}) => figures.every(({shown}) => !/[\uE000-\uE002]/.test(shown)))).toBe(true);
  });
});
