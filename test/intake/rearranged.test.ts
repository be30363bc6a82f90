import type {WriteSheet} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import {answerTo, changed, codesOf, insertRows, read, setCell} from "./sample.js";

describe("files that were rearranged", () => {
  it("finds items after rows were inserted", async () => {
    const reading = await read(await changed("2 Chỉ tiêu QĐ 699", (sheet) => insertRows(sheet, 4, 3)));
    expect([answerTo(reading, "dvc-ai"), answerTo(reading, "dvc-total")]).toEqual([30, 120]);
    expect(reading.cells.find(({item}) => item === "dvc-total")?.cell).toBe("D8");
  });

  it("finds a table after rows were inserted above it", async () => {
    const reading = await read(await changed("7 Ứng dụng", (sheet) => insertRows(sheet, 1, 2)));
    expect(answerTo(reading, "ung-dung[1].name")).toBe("Trợ lý ảo");
  });

  it("finds answers by their heading after a column was deleted, and does not read the notes for them", async () => {
    const narrower = (sheet: WriteSheet) => {
      const cells = [...sheet.cells!].flatMap(([at, cell]): [string, object][] => {
        const [row, column] = at.split(",").map(Number) as [number, number];
        return column === 1 ? [] : [[`${row},${column > 1 ? column - 1 : column}`, cell]];
      });
      return setCell({...sheet, cells: new Map(cells), dataValidations: []}, "3,3", {value: 25});
    };
    const reading = await read(await changed("2 Chỉ tiêu QĐ 699", narrower));
    expect(reading.cells.find(({item}) => item === "dvc-ai")).toMatchObject({value: 30, cell: "C4", note: "25"});
  });

  it("refuses 100% where a count is due: it is stored as 1", async () => {
    const percent = (sheet: WriteSheet) => setCell(sheet, "3,3", {value: 1, style: {numFmt: "0%"}});
    const cell = (await read(await changed("2 Chỉ tiêu QĐ 699", percent))).cells.find(({item}) => item === "dvc-ai");
    expect(cell).toMatchObject({raw: "100%", value: null, status: "error"});
  });

  it("knows a renamed sheet by its codes and says so", async () => {
    const reading = await read(await changed("3 Sẵn sàng", (sheet) => ({...sheet, name: "Sheet3"})));
    expect(answerTo(reading, "expenditure-total")).toBe(1250.5);
    expect(codesOf(reading)).toEqual(["renamed-sheet"]);
  });

  it("reports a missing sheet and takes its items as not reported", async () => {
    const gone = (sheet: WriteSheet): WriteSheet => ({name: sheet.name, rows: [["Đã xóa"]]});
    const reading = await read(await changed("3 Sẵn sàng", gone));
    expect(codesOf(reading)).toEqual(["unknown-sheet", "missing-sheet"]);
    expect(reading.cells.find(({item}) => item === "gpu")).toMatchObject({
      status: "not-reported",
      value: null,
      cell: ""
    });
  });

  it("reports answers in rows without a code, or with one that is not in the form", async () => {
    const stray = (sheet: WriteSheet) => setCell(setCell(sheet, "20,3", {value: 99}), "3,0", {value: "dvc-aii"});
    const reading = await read(await changed("2 Chỉ tiêu QĐ 699", stray));
    expect(codesOf(reading)).toEqual(["unknown-code", "uncoded-row"]);
    expect(answerTo(reading, "dvc-ai")).toBeNull();
  });

  it("holds back an item given twice with different answers", async () => {
    const twice = (sheet: WriteSheet) => setCell(setCell(sheet, "20,0", {value: "dvc-ai"}), "20,3", {value: 31});
    const reading = await read(await changed("2 Chỉ tiêu QĐ 699", twice));
    expect(codesOf(reading)).toEqual(["duplicate-code"]);
    expect(answerTo(reading, "dvc-ai")).toBeNull();
  });

  it("asks for the assigned tasks though their rows are gone, and leaves tasks of others unread", async () => {
    const other = (sheet: WriteSheet) => setCell(sheet, "4,0", {value: "qd1678-1.1"});
    const reading = await read(await changed("9 Nhiệm vụ", other));
    const gone = reading.cells.find(({item}) => item === "nhiem-vu[qd699-pl2-1].state");
    expect(gone).toMatchObject({status: "not-reported", value: null, cell: ""});
    expect(reading.cells.some(({item}) => item.includes("qd1678"))).toBe(false);
    expect(codesOf(reading)).toEqual(["unknown-code"]);
  });
});
