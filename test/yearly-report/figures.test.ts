import {beforeAll, describe, expect, it} from "vitest";
import type {CsvRow} from "../../loaders/files/csv.js";
import {splitMarked, unmarked} from "../../loaders/yearly-report/marked-text.js";
import type {Derivation, Reference, Report} from "../../loaders/yearly-report/model.js";
import {formatNumber} from "../../src/i18n/format.js";
import type {Language} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import {lookUp, prints, publishedTables, type Tables, wordsOf} from "./check-figures.js";
import {chapterOf, markedTexts, reportOf, sampleEdition} from "./sample.js";

const LANGUAGES = ["vi", "en"] as const;
let edition: Edition;
let reports: Readonly<Record<Language, Report>>;
let tables: Tables;

beforeAll(async () => {
  edition = await sampleEdition();
  reports = {vi: reportOf(edition, "vi"), en: reportOf(edition, "en")};
  tables = publishedTables(edition);
});

describe.each(LANGUAGES)("figures of the report in %s", (lang) => {
  it("are all made by the one function that gives them a mark", () => {
    const report = reports[lang];
    const sections = report.chapters.filter(({blocks}) => blocks !== notesOf(report, lang));
    const left = sections.flatMap(({blocks}) => markedTexts(blocks)).map(wordsOf);
    expect(left.filter((text) => /\d/.test(text))).toEqual([]);
  });

  it("have marks from 1 on, each with its entry, in the order of first mention", () => {
    const {chapters, references} = reports[lang];
    const marks = chapters.flatMap(({blocks}) => markedTexts(blocks)).flatMap(marksIn);
    expect(references.map(({mark}) => mark)).toEqual(references.map((_, i) => i + 1));
    expect([...new Set(marks)].toSorted((a, b) => a - b)).toEqual(references.map(({mark}) => mark));
    expect(references.length).toBeGreaterThan(200);
  });

  it("show what their entries say they show", () => {
    const {chapters, references} = reports[lang];
    const shown = new Map(references.map(({mark, figures}) => [mark, new Set(figures.map((figure) => figure.shown))]));
    const pieces = chapters.flatMap(({blocks}) => markedTexts(blocks)).flatMap(splitMarked);
    const wrong = pieces.filter(({text, mark}) => mark !== null && !shown.get(mark)!.has(text));
    expect(wrong).toEqual([]);
  });

  it("equal the published tables, to the last digit, where they are read, counted or added", () => {
    const checked = reports[lang].references.filter(({derivation}) =>
      ["cell", "count", "sum"].includes(derivation.reading)
    );
    const wrong = checked.flatMap(({mark, derivation, figures}) =>
      figures.flatMap(({facts}) =>
        facts.flatMap((fact) => {
          const published = lookUp(tables, derivation, fact);
          return published === fact.value ? [] : [{mark, derivation, fact, published}];
        })
      )
    );
    expect(wrong).toEqual([]);
    expect(checked.length).toBeGreaterThan(180);
  });

  it("are printed from the number behind them", () => {
    const wrong = reports[lang].references.flatMap(({mark, derivation, figures}) =>
      figures
        .filter(({shown, facts}) => !facts.every((fact) => prints(shown, fact, lang)))
        .map((figure) => ({mark, what: derivation.what, figure}))
    );
    expect(wrong).toEqual([]);
  });
});

describe("what is counted over several tables", () => {
  const sentences = () => reports.vi.chapters.flatMap(({blocks}) => markedTexts(blocks)).map(unmarked);
  const rows = (name: string) => tables.get(name)!;
  const sum = (of: readonly CsvRow[], column: string) => of.reduce((total, row) => total + Number(row[column]), 0);

  it("is right for who reported", () => {
    const assessed = rows("reporting").filter(({kind}) => kind !== "science-unit");
    const silent = assessed.filter(({state}) => state === "not-sent").length;
    const late = assessed.filter((row) => row.late === "true").length;
    expect(silent * late).toBeGreaterThan(0);
    expect(sentences()).toContain(
      `${assessed.length - silent} trong ${assessed.length} cơ quan đã gửi báo cáo, ${late} nơi gửi muộn so với hạn của dự thảo, ${silent} nơi chưa gửi.`
    );
  });

  it("is right for the shares of targets met, by kind and year", () => {
    const kindOf = new Map(rows("units").map(({id, kind}) => [id, kind]));
    const [block] = chapterOf(reports.vi, "Kết quả").filter((one) => one.type === "table");
    const printed = block!.rows.map((row) => row.slice(1, 5).map((text) => Number(unmarked(text))));
    const expected = ["province", "ministry"].flatMap((kind) =>
      [2024, 2030].map((year) => {
        const own = rows("shares").filter(
          (row) => kindOf.get(row.unit!) === kind && row.year === String(year) && row.status === "in-force"
        );
        return [year, sum(own, "met"), sum(own, "applicable"), sum(own, "not_reported")];
      })
    );
    expect(printed).toEqual(expected);
  });

  it("is right for how many are ranked, and how many figures they have", () => {
    const ranked = rows("ranks").filter(({rank}) => rank !== "").length;
    expect(sentences()).toContain(`${ranked} trong ${rows("units").length} cơ quan đủ số liệu để xếp hạng.`);
    const [present, all] = ["present", "applicable"].map((column) => formatNumber(sum(rows("ranks"), column), "vi"));
    expect(sentences()).toContain(`${present} trong ${all} số liệu áp dụng cho các nơi đã có giá trị.`);
  });

  it("is right for tasks: occurrences, tasks, and those overdue", () => {
    const overdue = rows("tasks").filter(({state}) => state === "overdue").length;
    const distinct = new Set(rows("tasks").map(({task}) => task)).size;
    const said = sentences().find((text) => text.startsWith("Đến 31/12/2025"))!;
    expect(said).toContain(`${rows("tasks").length} lượt thực hiện của ${distinct} nhiệm vụ: ${overdue} lượt`);
    const lines = chapterOf(reports.vi, "Nhiệm vụ")
      .flatMap((block) => (block.type === "table" ? [block] : []))
      .at(-1)!;
    expect(lines.rows.reduce((total, row) => total + Number(unmarked(row.at(-1)!)), 0)).toBe(overdue);
  });

  it("is right for the least number of units that close half of a gap", () => {
    const list = rows("closing").filter(({target}) => target === "qd699-2-2030-national");
    const half = list.findIndex((_, i) => sum(list.slice(0, i + 1), "share") >= 50) + 1;
    expect(half).toBeGreaterThan(1);
    const said = sentences().filter((text) => text.includes("đô thị có AI") && text.includes("lấp được một nửa"));
    expect(new Set(said)).toEqual(
      new Set([
        `Với mục tiêu 2030 về đô thị có AI, ${half}\u00A0nơi đầu danh sách, trong ${list.length}\u00A0nơi còn việc, làm xong phần của mình là lấp được một nửa phần còn thiếu.`
      ])
    );
  });
});

describe("derivations", () => {
  it("put the numbers in: Σ/Σ of a national share", () => {
    const {formula} = find((derivation) => derivation.table === "national" && derivation.where.indicator === "qd699-2");
    expect(formula).toBe("Σ tử số / Σ mẫu số = 209 / 844 = 24,8%");
    expect((100 * 209) / 844).toBeCloseTo(24.763, 3);
  });

  it("put the numbers in: the path, on the straight line from 20 to 100", () => {
    const path = find(({formula}) => formula.startsWith("20% + "));
    expect(path.formula).toBe("20% + (100% − 20%) × (2025 − 2024) / (2030 − 2024) = 33,3%");
    expect(20 + ((100 - 20) * 1) / 6).toBeCloseTo(33.333, 3);
  });

  it("put the numbers in: each ranked unit's score is the mean of its pillars as printed", () => {
    const scores = reports.en.references.filter(
      ({derivation}) => derivation.table === "ranks" && derivation.where.unit
    );
    expect(scores.length).toBeGreaterThan(20);
    for (const {derivation} of scores) {
      const [, terms, count, result] = /^score: \((.*)\) \/ (\d) = ([\d.]+)$/.exec(derivation.formula)!;
      const sum = terms!.split(" + ").reduce((total, term) => total + Number(term), 0);
      expect(Math.abs(sum / Number(count) - Number(result))).toBeLessThanOrEqual(0.011);
    }
  });

  it("name the cells where the figure is one unit's", () => {
    const closing = reports.vi.references.filter(({derivation}) => derivation.table === "trends");
    const ofUnits = closing.filter(({derivation}) => derivation.where.unit !== undefined);
    expect(ofUnits.length).toBeGreaterThan(5);
    expect(ofUnits.filter(({derivation}) => !/^[\w-]+\/.*\.(xlsx|csv|docx)/.test(derivation.cells))).toEqual([]);
  });
});

/** The notes are sentences of our own about texts and sources; the row's mark leads to notes.csv. */
function notesOf(report: Report, lang: Language) {
  return chapterOf(report, lang === "vi" ? "Mức độ chắc chắn" : "How sure this is");
}

function marksIn(text: string): readonly number[] {
  return splitMarked(text).flatMap(({mark}) => (mark === null ? [] : [mark]));
}

function find(holds: (derivation: Derivation, reference: Reference) => boolean): Derivation {
  return reports.vi.references.find((reference) => holds(reference.derivation, reference))!.derivation;
}
