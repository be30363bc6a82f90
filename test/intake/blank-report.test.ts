import {describe, expect, it} from "vitest";
import {sendBackBlank} from "../../loaders/intake/blank-report.js";
import {FORM, fill, MOST} from "../form/sample.js";
import {codesOf, read} from "./sample.js";

describe("a form sent in as it was handed out", () => {
  it("is sent back, though its prefilled cells read well", async () => {
    const blank = sendBackBlank(FORM, await read(await fill({})));
    expect([blank.fit, blank.cells, codesOf(blank)]).toEqual([false, [], ["blank-report"]]);
  });

  it("is taken with a single answer, a refused one too", async () => {
    expect(sendBackBlank(FORM, await read(await fill({"open-data": false}))).fit).toBe(true);
    expect(sendBackBlank(FORM, await read(await fill({gpu: "khoảng 3"}))).fit).toBe(true);
  });

  it("leaves a file that is sent back for another reason as it is", async () => {
    const other = await read(await fill({}, MOST));
    expect(sendBackBlank(FORM, other)).toBe(other);
  });
});
