import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {sha256} from "../../loaders/files/hash.js";
import {inProject} from "../../loaders/files/paths.js";
import {fillDocument} from "../../loaders/form/word/write-document.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import type {Confirmation} from "../../loaders/outline/confirm-csv.js";
import {contextFor, FORM, HA_NOI, optionsFor} from "../form/sample.js";
import {editXml} from "../reader/docx/build.js";

const LETTER = readFileSync(inProject("test", "fixtures", "reader", "letter.docx"));
const FILE = `${HA_NOI.id}/cong-van.docx`;

const confirmed = (field: string, value: string): Confirmation => ({
  ...{sha256: sha256(LETTER), field, value, role: "Trưởng phòng", date: "2024-12-20"}
});
const read = (bytes: Uint8Array, confirmations?: readonly Confirmation[], unit: string | null = HA_NOI.id) =>
  readSubmission(bytes, FILE, FORM, {...contextFor(HA_NOI), unit, confirmations});

describe("a letter in the outline of letter 4409", () => {
  it("is sent back for confirmation, with how many fields were recognised, and counts for nothing", async () => {
    const reading = await read(LETTER);
    expect(reading).toMatchObject({fit: false, cells: [], contacts: []});
    expect(reading.findings.map(({code, severity}) => [code, severity])).toEqual([["outline-to-confirm", "warning"]]);
    expect(reading.findings[0]?.advice_vi).toContain("34 mục");
    expect(reading.findings[0]?.advice_en).toContain("34 of its fields");
  });

  it("is sent back as long as only another file's readings are confirmed", async () => {
    const other = {...confirmed("4409-2.2c-2a", "1250"), sha256: "0".repeat(64)};
    expect(await read(LETTER, [other])).toMatchObject({fit: false, cells: []});
  });

  it("gives the confirmed values as answers, and nothing else of what was read", async () => {
    const reading = await read(LETTER, [
      ...[confirmed("4409-2.2c-2a", "1250"), confirmed("4409-7.9", "1"), confirmed("4409-2.1", "3")],
      ...[confirmed("4409-2.7b1", "12500"), confirmed("4409-2.2c-2b", "khoảng 800")]
    ]);
    expect(reading).toMatchObject({fit: true, edition: "2024", unit: null});
    const given = reading.cells.filter(({status}) => status !== "not-reported");
    expect(given.map(({item, status, value, cell}) => [item, status, value, cell])).toEqual([
      ["spend-state", "reported", 12500, "p42"],
      ["ai-staff", "reported", 1250, "p21"],
      ["ai-engineers", "error", null, "p21"]
    ]);
    expect(reading.findings.map(({code}) => code)).toContain("outline-confirmed");
    expect(reading.findings.filter(({code}) => /missing-sheet|form-id|mismatch|other-version/.test(code))).toEqual([]);
  });

  it("keeps its contact person with the contacts, never in cells or findings", async () => {
    const reading = await read(LETTER, [confirmed("4409-2.2c-2a", "1250")]);
    expect(reading.contacts).toEqual([
      {item: "contact-name", value: "Nguyễn Văn A"},
      {item: "contact-phone", value: "0000 000 000"},
      {item: "contact-email", value: "a@example.vn"}
    ]);
    expect(JSON.stringify([reading.cells, reading.findings])).not.toMatch(/Nguyễn Văn A|0000 000|example\.vn/);
  });
});

describe("tracked changes in a Word form", () => {
  it("are read as accepted, and reported with how many there are", async () => {
    const mark = 'w:id="9" w:author="Người sửa" w:date="2024-01-01T00:00:00Z"';
    const bytes = await fillDocument(FORM, HA_NOI, new Map([["dvc-ai", 30]]), optionsFor(HA_NOI));
    const changed = editXml(bytes, (xml) =>
      xml.replace(
        /<w:r>(<w:t[^>]*>30<\/w:t>)<\/w:r>/,
        `<w:del ${mark}><w:r><w:delText>30</w:delText></w:r></w:del><w:ins ${mark}><w:r><w:t>35</w:t></w:r></w:ins>`
      )
    );
    const reading = await read(changed);
    expect(reading.cells.find(({item}) => item === "dvc-ai")).toMatchObject({value: 35, cell: "dvc-ai", sheet: ""});
    const finding = reading.findings.find(({code}) => code === "tracked-changes");
    expect(finding).toMatchObject({severity: "warning", raw: "2"});
    expect(JSON.stringify(reading)).not.toContain("Người sửa");
  });
});
