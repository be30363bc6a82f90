import {describe, expect, it} from "vitest";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {editionOutline} from "../../loaders/outline-report/edition-outline.js";
import {contextFor, FORM} from "../form/sample.js";
import {inputsOf, unitNamed} from "./make.js";

const UNIT = unitNamed("lang-mau", "Làng Mẫu");
const LINES = [
  "code,value,note",
  "_form,annual-report,",
  "_version,1.0,",
  "_unit,lang-mau,",
  "_edition,2025,",
  "doc-number,12/BC-UBND,",
  "doc-date,2025-11-14,",
  '"context-need","Dòng một\nDòng hai",',
  "ung-dung-count,1,",
  "ung-dung[1].state,operating,",
  "ung-dung[1].name,Tổng đài,",
  "ung-dung[1].purpose,Trả lời,",
  "ung-dung[1].effect,Nhanh,",
  "ung-dung[1].users,citizens,"
];

describe("a report sent as CSV", () => {
  it("has its choices and days in words, as one sent in Excel, and the lines of its prose", async () => {
    const bytes = new TextEncoder().encode(`${LINES.join("\n")}\n`);
    const reading = await readSubmission(bytes, "lang-mau/bao-cao.csv", FORM, contextFor(UNIT, "2025"));
    const {outline} = editionOutline(inputsOf([UNIT], [reading]));
    const text = (field: string) => outline.find((row) => row.field === field)!.text;
    expect(text("4409-2.3b")).toBe("Tổng đài | Trả lời | Nhanh | Người dân");
    expect(text("4409-0")).toContain("12/BC-UBND | 14/11/2025");
    expect(text("4409-1.1")).toBe("Dòng một\nDòng hai");
  });
});
