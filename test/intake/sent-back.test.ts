import fc from "fast-check";
import {writeXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import type {Finding} from "../../loaders/finding.js";
import {contextFor, fill, HA_NOI, MOST} from "../form/sample.js";
import {answerTo, changed, read, setCell, VALUES} from "./sample.js";

describe("files that are sent back", () => {
  const sentBack = async (bytes: Uint8Array, file: string, context = contextFor(HA_NOI)) => {
    const reading = await read(bytes, file, context);
    expect(reading.fit).toBe(false);
    expect(reading.cells).toEqual([]);
    return reading.findings.filter(({severity}) => severity === "error").map(({code}) => code);
  };

  it("refuses another unit's file, another year's, and one from an unknown folder", async () => {
    const bytes = await fill(VALUES);
    expect(await sentBack(bytes, "most/a.xlsx", contextFor(MOST))).toEqual(["unit-mismatch"]);
    expect(await sentBack(bytes, "ha-noi-63/a.xlsx", contextFor(HA_NOI, "2025"))).toEqual(["edition-mismatch"]);
    const nobody = {unit: null, kind: null, edition: "2024", tasks: []};
    expect(await sentBack(bytes, "khong-ro-don-vi/a.xlsx", nobody)).toEqual(["unknown-folder"]);
  });

  it("says of an unknown folder whom its name may mean, and takes none of them", async () => {
    const nobody = {unit: null, kind: null, edition: "2024", tasks: [], candidates: ["bac-ninh-63"]};
    const {unit, fit, findings} = await read(await fill(VALUES), "BẮC NINH/a.xlsx", nobody);
    const [{advice_vi, advice_en}] = findings.filter(({code}) => code === "unknown-folder") as [Finding];
    expect({unit, fit}).toEqual({unit: "ha-noi-63", fit: false});
    for (const advice of [advice_vi, advice_en]) expect(advice).toContain("(BẮC NINH: bac-ninh-63?)");
  });

  it("refuses a copy of another unit's file whose visible id was changed only", async () => {
    const bytes = await changed("1 Thông tin chung", (sheet) => setCell(sheet, "3,3", {value: "ha-giang-63"}));
    expect(await sentBack(bytes, "ha-noi-63/a.xlsx")).toEqual(["unit-mismatch"]);
  });

  it("refuses a file whose visible year was changed, and one that says no year at all", async () => {
    const typed = await changed("1 Thông tin chung", (sheet) => setCell(sheet, "5,3", {value: 2023}));
    expect(await sentBack(typed, "ha-noi-63/a.xlsx")).toEqual(["edition-mismatch"]);
    const text = "code,value,note\n_form,annual-report,\n_version,1.0,\n_unit,ha-noi-63,\ndvc-ai,30,\n";
    expect(await sentBack(new TextEncoder().encode(text), "ha-noi-63/a.csv")).toEqual(["edition-mismatch"]);
  });

  it("refuses what is not a form, not a workbook, or cut off", async () => {
    const other = await writeXlsx({sheets: [{name: "Sheet1", rows: [["a", 1]]}]});
    const bytes = await fill(VALUES);
    expect(await sentBack(other, "ha-noi-63/a.xlsx")).toEqual(["unknown-form"]);
    expect(await sentBack(bytes.slice(0, 9000), "ha-noi-63/a.xlsx")).toEqual(["unreadable"]);
    expect(await sentBack(new Uint8Array(0), "ha-noi-63/a.xlsx")).toEqual(["empty-file"]);
    expect(await sentBack(new TextEncoder().encode("%PDF-1.7\n"), "ha-noi-63/a.xlsx")).toEqual(["scanned"]);
  });

  it("never throws, whatever bytes are changed, and never reads an answer that was not there", async () => {
    const bytes = await fill(VALUES);
    const intact = await read(bytes);
    const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {minLength: 1, maxLength: 8});
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const mutated = bytes.slice();
        for (const [at, byte] of changes) mutated[at] = byte;
        const reading = await read(mutated);
        if (!reading.fit) expect(reading.findings.length).toBeGreaterThan(0);
        for (const {item, value} of reading.cells) expect([null, answerTo(intact, item)]).toContain(value);
      }),
      {numRuns: 100, seed: 1}
    );
  });
});
