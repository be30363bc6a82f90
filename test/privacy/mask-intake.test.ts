import {describe, expect, it} from "vitest";
import type {CellReading, SubmissionReading} from "../../loaders/intake/types.js";
import {knownPeople} from "../../loaders/privacy/known-people.js";
import {maskIntake, type Publishable} from "../../loaders/privacy/mask-intake.js";
import {MASKED} from "../../loaders/privacy/mask-text.js";
import {notePersonal} from "../../loaders/privacy/note-personal.js";
import type {EditionFinding, SubmissionRow} from "../../src/scoring/submission-model.js";

const NAME = "Trần Thị Kiểm Thử";
const contacts = [
  {item: "contact-name", value: NAME},
  {item: "contact-phone", value: "0987 000 111"}
];
const reading = (file: string, changes: Partial<SubmissionReading> = {}): SubmissionReading => ({
  ...{file, unit: null, edition: null, form: null, cells: [], contacts, findings: [], fit: true, ...changes}
});
const cell = (changes: Partial<CellReading>): CellReading => ({
  ...{
    item: "recommendations",
    sheet: "4",
    cell: "D20",
    raw: "x",
    status: "reported",
    value: "x",
    rule: "text",
    ...changes
  }
});
const finding = (changes: Partial<EditionFinding>): EditionFinding => ({
  ...{id: "hue/x", unit: "hue", severity: "warning", code: "refers-to", file: "hue/b.xlsx", sheet: "4", cell: "D20"},
  ...{raw: "", read_as: "", expected: "", advice_vi: "", advice_en: "", ...changes}
});
const known = knownPeople(contacts, ["Huế"]);
const where = {folder: "data/submissions/2025", files: ["hue/b.xlsx"], known};
const nothing: Publishable = {observations: [], submissions: [], findings: [], inputs: {}};

describe("what of an intake is published", () => {
  it("has no name, number or address in any text of a finding", () => {
    const raw = `theo ${NAME}, 0987.000.111, kiem.thu@example.vn`;
    const advice = {advice_vi: `Ô ghi “${raw}”.`, advice_en: `Cell says “${raw}”.`, sheet: `Trang ${NAME}`};
    const masked = maskIntake({...nothing, findings: [finding({raw, ...advice})]}, where);
    const clean = `theo ${MASKED}, ${MASKED}, ${MASKED}`;
    expect(masked.findings[0]).toMatchObject({
      ...{raw: clean, advice_vi: `Ô ghi “${clean}”.`, advice_en: `Cell says “${clean}”.`, sheet: `Trang ${MASKED}`}
    });
  });

  it("has nobody's contacts in the findings of another agency either, such as those of copied reports", () => {
    const other = finding({unit: "da-nang", file: "da-nang/b.xlsx", raw: `như tệp của ${NAME}`});
    const masked = maskIntake({...nothing, findings: [other]}, where);
    expect(masked.findings[0]!.raw).toBe(`như tệp của ${MASKED}`);
  });

  it("names files without people, still one for each, in sources, rows and hashes alike", () => {
    const files = ["hue/tran-thi-kiem-thu.xlsx", "hue/Trần Thị Kiểm Thử.xlsx"];
    const row = {unit: "hue", sha256: "0987000111"};
    const observation = {unit: "hue", indicator: "i", period: "2025", value: 1, status: "reported" as const};
    const masked = maskIntake(
      {
        ...nothing,
        submissions: files.map((file) => ({...row, file}) as SubmissionRow),
        observations: [{...observation, source: `${files[1]}#D5`}],
        inputs: Object.fromEntries(files.map((file, i) => [`data/submissions/2025/${file}`, `hash${i}`]))
      },
      {...where, files}
    );
    const [one, two] = [`hue/${MASKED}.xlsx`, `hue/${MASKED} (2).xlsx`];
    expect(masked.submissions.map(({file}) => file)).toEqual([one, two]);
    expect(masked.observations[0]!.source).toBe(`${two}#D5`);
    expect(masked.inputs).toEqual({
      [`data/submissions/2025/${one}`]: "hash0",
      [`data/submissions/2025/${two}`]: "hash1"
    });
    expect(masked.submissions[0]!.sha256).toBe("0987000111");
  });

  it("keeps one id for each finding where masking makes two alike", () => {
    const ids = ["hue/unknown-sheet/0987000111", "hue/unknown-sheet/0987000222"];
    const {findings} = maskIntake({...nothing, findings: ids.map((id) => finding({id}))}, where);
    expect(findings.map(({id}) => id)).toEqual([`hue/unknown-sheet/${MASKED}`, `hue/unknown-sheet/${MASKED}#2`]);
  });

  it("is the very same where there is nothing to mask", () => {
    const findings = [finding({raw: "1.234", advice_vi: "Ô D5 ghi “1.234”, theo 2489/QĐ-UBND ngày 05/12/2024."})];
    expect(maskIntake({...nothing, findings}, where).findings[0]).toBe(findings[0]);
  });
});

describe("telling the agency", () => {
  it("says where personal data stands, once for each cell, and never repeats it", () => {
    const cells = [
      cell({raw: `gọi ${NAME}`, note: "0987 000 111"}),
      cell({item: "dvc-ai", cell: "D5", raw: "30", note: "2489/QĐ-UBND"})
    ];
    const {findings} = notePersonal(reading("hue/b.xlsx", {cells}), known);
    expect(findings.map(({code, severity, cell: at, id}) => [code, severity, at, id])).toEqual([
      ["personal-data-masked", "info", "D20", "hue/personal-data-masked/recommendations"]
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/Kiểm Thử|0987/);
    expect(findings[0]!.advice_vi).toContain("ô D20");
    expect(findings[0]!.advice_en).toContain("cell D20");
  });

  it("says so of the name of a file or a sheet, and of a stray cell", () => {
    const stray = {...finding({code: "uncoded-row", sheet: "2", cell: "H9", raw: "kiem.thu@example.vn"})};
    const sheet = {...finding({code: "unknown-sheet", sheet: `DS ${NAME}`, cell: "", raw: `DS ${NAME}`})};
    const {findings} = notePersonal(reading("hue/tran thi kiem thu.xlsx", {findings: [stray, sheet]}), known);
    const made = findings.filter(({code}) => code === "personal-data-masked");
    expect(made.map(({advice_vi}) => /ở (.*?);/.exec(advice_vi)![1])).toEqual(["ô H9", "tên trang", "tên tệp"]);
    expect(new Set(made.map(({id}) => id)).size).toBe(3);
  });

  it("says nothing of the contact cells themselves, nor of a file without personal data", () => {
    const clean = reading("hue/b.xlsx", {cells: [cell({raw: "Kế hoạch số 12/KH-UBND"})]});
    expect(notePersonal(clean, known)).toBe(clean);
  });
});
