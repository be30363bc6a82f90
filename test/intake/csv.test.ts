import {describe, expect, it} from "vitest";
import {toObservations} from "../../loaders/intake/observations/to-observations.js";
import {FORM, HA_NOI} from "../form/sample.js";
import {answerTo, codesOf, read} from "./sample.js";

describe("CSV submissions", () => {
  const csv = (text: string) => read(new TextEncoder().encode(text), "ha-noi-63/bao-cao.csv");
  const head = "code,value,note\n_form,annual-report,\n_version,1.0,\n_unit,ha-noi-63,\n_edition,2024,\n";

  it("reads values, notes and table rows, with the address of each", async () => {
    const reading = await csv(`${head}dvc-ai,30,ghi chú\ndvc-total,1.234,\nung-dung[1].name,Trợ lý ảo,\n`);
    expect(reading.cells.find(({item}) => item === "dvc-ai")).toMatchObject({
      value: 30,
      cell: "B6",
      sheet: "",
      note: "ghi chú"
    });
    expect([answerTo(reading, "dvc-total"), answerTo(reading, "ung-dung[1].name")]).toEqual([1234, "Trợ lý ảo"]);
  });

  it("reads semicolons and a byte order mark, as Excel saves them", async () => {
    const reading = await csv(`\uFEFF${head.replaceAll(",", ";")}"dvc-ai";"30";\n`);
    expect(answerTo(reading, "dvc-ai")).toBe(30);
    expect(codesOf(reading)).toEqual([]);
  });

  it("takes rows without content for no rows: they are not a table declared empty", async () => {
    const reading = await csv(`${head}ung-dung-count,,\nung-dung[1].state,,\nung-dung[1].name,,\n`);
    const {observations} = toObservations(FORM, reading, HA_NOI, "2024");
    const row = observations.find(({indicator}) => indicator === "fw-5.4");
    expect(row).toMatchObject({value: null, status: "not-reported"});
  });

  it("finds values by the heading, wherever the column stands", async () => {
    const moved = head.replace("code,value,note", "code,note,value").replaceAll(/^(_\w+),([^,]+),$/gm, "$1,,$2");
    expect(answerTo(await csv(`${moved}dvc-ai,12,5\n`.replaceAll(",", ";")), "dvc-ai")).toBe(5);
  });

  it.each(["12,5", "12,5,", "1,234", "1,234,567"])("refuses a number cut up by its own comma: %s", async (number) => {
    const reading = await csv(`${head}expenditure-total,${number}\n`);
    const cell = reading.cells.find(({item}) => item === "expenditure-total");
    expect(cell).toMatchObject({value: null, status: "error", rule: "not-a-number"});
  });

  it("reports a code that is not in the form, and refuses text that is not UTF-8", async () => {
    expect(codesOf(await csv(`${head}dvc-aii,30,\ndvc-ai,1,\n`))).toEqual(["unknown-code"]);
    const bytes = new Uint8Array([...new TextEncoder().encode(head), 0xff, 0xc3]);
    expect(codesOf(await read(bytes, "ha-noi-63/a.csv"))).toEqual(["unreadable"]);
  });
});
