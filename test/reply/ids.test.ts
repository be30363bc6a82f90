import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Finding} from "../../loaders/finding.js";
import type {CellReading} from "../../loaders/intake/types.js";
import {compareFindings} from "../../loaders/reply/ids/compare-findings.js";
import {slugOf} from "../../loaders/reply/ids/row-keys.js";
import {stableIds} from "../../loaders/reply/ids/stable-ids.js";
import {FORM} from "./make.js";

/** One row of the list of applications as a test makes it: where it stands, its name, and whether its state is wrong. */
interface Row {
  readonly name: string;
  readonly wrong: boolean;
}

const COLUMNS = ["state", "name", "purpose"];

/** The readings and findings of a list whose rows stand `offset` rows down the sheet. */
function readList(rows: readonly Row[], offset = 0): {cells: CellReading[]; findings: Finding[]} {
  const cells = rows.flatMap(({name, wrong}, i) =>
    COLUMNS.map((column): CellReading => {
      const raw = column === "name" ? name : column === "state" && wrong ? "đang nghĩ" : "x";
      const cell = `${"ABCD"[COLUMNS.indexOf(column) + 1]}${5 + offset + i}`;
      return {
        item: `ung-dung[${i + 1 + offset}].${column}`,
        sheet: "7 Ứng dụng",
        cell,
        raw,
        status: "reported",
        value: raw,
        rule: "text"
      };
    })
  );
  const findings = cells
    .filter(({raw}) => raw === "đang nghĩ")
    .map((cell) => finding("not-in-list", `ung-dung/${cell.item}`, cell.cell, cell.raw));
  return {cells, findings};
}

function finding(code: string, place: string, cell: string, raw: string): Finding {
  const [sheet, file] = ["7 Ứng dụng", "ha-noi-63/a.xlsx"];
  const rest = {file, sheet, cell, raw, read_as: "", expected: "", advice_vi: "", advice_en: ""};
  return {id: `ha-noi-63/${code}/${place}`, severity: "error", code, ...rest};
}

const settle = ({cells, findings}: {cells: CellReading[]; findings: Finding[]}) => stableIds(FORM, cells, findings);
const NAMES = fc.constantFrom("Trợ lý ảo", "Tổng đài", "", "Nhận dạng biển số", "Camera", "0912 345 678");
const ROWS = fc.array(fc.record({name: NAMES, wrong: fc.boolean()}), {maxLength: 8});

describe("ids of findings", () => {
  it("name the row of a list by its name", () => {
    expect(settle(readList([{name: "Trợ lý ảo", wrong: true}]))[0]!.id).toBe(
      "ha-noi-63/not-in-list/ung-dung/ung-dung[tro-ly-ao].state"
    );
  });

  it("name a row by its name as it is read, not by the bytes of a legacy encoding", () => {
    const {cells, findings} = readList([{name: "Trî lý ¶o", wrong: true}]);
    const decoded = cells.map((cell) => (cell.item.endsWith(".name") ? {...cell, value: "Trợ lý ảo"} : cell));
    expect(stableIds(FORM, decoded, findings)[0]!.id).toBe("ha-noi-63/not-in-list/ung-dung/ung-dung[tro-ly-ao].state");
  });

  it("are each there once, whatever the rows are called", () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const ids = settle(readList(rows)).map(({id}) => id);
        expect(new Set(ids).size).toBe(ids.length);
      })
    );
  });

  it("stay when rows are inserted above", () => {
    fc.assert(
      fc.property(ROWS, fc.nat(20), (rows, offset) => {
        expect(settle(readList(rows, offset)).map(({id}) => id)).toEqual(settle(readList(rows)).map(({id}) => id));
      })
    );
  });

  it("never hold a name that looks like a telephone number", () => {
    expect(settle(readList([{name: "0912 345 678", wrong: true}]))[0]!.id).not.toMatch(/0912/);
  });

  it("tell strays apart by their words, wherever they stand", () => {
    const stray = (cell: string, raw: string) => finding("unknown-code", `Trang/${cell}`, cell, raw);
    const [a, b] = stableIds(FORM, [], [stray("D9", "mười hai"), stray("D10", "mười ba")]);
    const [c, d] = stableIds(FORM, [], [stray("D19", "mười hai"), stray("D20", "mười ba")]);
    expect([a!.id, b!.id]).toEqual([c!.id, d!.id]);
    expect(a!.id).not.toBe(b!.id);
  });

  it("of Word forms, whose cells are their tags, are those of workbooks", () => {
    const {cells, findings} = readList([{name: "Tổng đài", wrong: true}]);
    const tagged = findings.map((one) => ({...one, sheet: "", cell: "ung-dung[1].state"}));
    const single = finding("negative", "qd699/dvc-ai", "dvc-ai", "-5");
    expect(stableIds(FORM, cells, [...tagged, single]).map(({id}) => id)).toEqual([
      "ha-noi-63/not-in-list/ung-dung/ung-dung[tong-dai].state",
      "ha-noi-63/negative/qd699/dvc-ai"
    ]);
  });

  it("are made of long names by their beginning and a hash", () => {
    const [a, b] = ["một", "hai"].map((end) => slugOf(`Hệ thống trợ lý ảo phục vụ người dân và doanh nghiệp ${end}`));
    expect(a).not.toBe(b);
    expect(a!.length).toBeLessThanOrEqual(47);
  });
});

describe("a file that is sent again", () => {
  const UNIQUE = fc.uniqueArray(fc.record({name: NAMES.filter((name) => name !== ""), wrong: fc.boolean()}), {
    selector: ({name}) => name,
    minLength: 1
  });

  it("has exactly the finding fixed whose cell was mended", () => {
    fc.assert(
      fc.property(UNIQUE, fc.nat(), fc.nat(5), (rows, pick, offset) => {
        const index = pick % rows.length;
        const mended = rows.map((row, i) => (i === index ? {...row, wrong: false} : row));
        const [before, after] = [settle(readList(rows)), settle(readList(mended, offset))];
        const {fixed, open, fresh} = compareFindings(before, after);
        expect(fixed.map(({id}) => id)).toEqual(rows[index]!.wrong ? [settle(readList([rows[index]!]))[0]!.id] : []);
        expect(fresh).toEqual([]);
        expect(open).toHaveLength(after.length);
      })
    );
  });

  it("keeps the finding of a row that was only given a name", () => {
    const [before, after] = ["", "Tổng đài"].map((name) => settle(readList([{name, wrong: true}])));
    const {fixed, open, fresh} = compareFindings(before!, after!);
    expect([fixed.length, open.length, fresh.length]).toEqual([0, 1, 0]);
  });

  it("puts every finding into one list", () => {
    fc.assert(
      fc.property(ROWS, ROWS, (one, other) => {
        const [before, after] = [settle(readList(one)), settle(readList(other))];
        const {fixed, open, fresh} = compareFindings(before, after);
        expect(open.length + fresh.length).toBe(after.length);
        expect(fixed.every(({id}) => before.some((finding) => finding.id === id))).toBe(true);
        expect(new Set([...open, ...fresh]).size).toBe(after.length);
      })
    );
  });
});
