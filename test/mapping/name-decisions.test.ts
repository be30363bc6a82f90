import {describe, expect, it} from "vitest";
import {parseNameDecisions, readNameDecisions} from "../../loaders/decisions/read-names.js";
import {resolveName} from "../../loaders/decisions/resolve-name.js";
import {readRegistry} from "../../loaders/registry/read.js";
import {imported, sheetOf, TABLE, valuesOf} from "./make.js";

const registry = readRegistry();
const HEADING = "raw,context,id,from,to,who,when,why,candidates";
const WHY = "chuyên viên tổng hợp,2024-01-15,đã hỏi cơ quan gửi";
const parse = (...lines: readonly string[]) =>
  parseNameDecisions(registry, [HEADING, ...lines].join("\n"), "names.csv");
const resolve = (lines: readonly string[], name: string, on: string, ...contexts: readonly string[]) =>
  resolveName(registry, parse(...lines).decisions, name, {on, contexts});

describe("decisions on names", () => {
  const hanam = `Hả Nam,any,ha-nam-63,2023-01-01,2024-12-31,${WHY},`;

  it("give a unit to a name that the registry does not understand, however it is typed, on the days decided", () => {
    for (const name of ["Hả Nam", "  HẢ   NAM ", "hả nam"]) {
      expect(resolve([hanam], name, "2023-12-31")).toMatchObject({
        raw: name,
        id: "ha-nam-63",
        rule: "decision",
        confidence: 1
      });
    }
    expect(resolve([hanam], "Hả Nam", "2022-12-31")).toMatchObject({id: null, candidates: ["ha-nam-63"]});
    expect(resolve([], "Hả Nam", "2023-12-31").id).toBeNull();
  });

  it("never overrule the registry", () => {
    expect(resolve([hanam], "Hà Nam", "2023-12-31").rule).toBe("name");
  });

  it("hold in their mapping or edition, and there go before those for any", () => {
    const own = `Hả Nam,mapping:budget,quang-nam-63,2023-01-01,2024-12-31,${WHY},`;
    expect(resolve([hanam, own], "Hả Nam", "2023-12-31", "mapping:budget").id).toBe("quang-nam-63");
    expect(resolve([hanam, own], "Hả Nam", "2023-12-31", "edition:2024").id).toBe("ha-nam-63");
    expect(resolve([own], "Hả Nam", "2023-12-31").id).toBeNull();
  });

  it("can say that a name is no unit", () => {
    const other = `Đơn vị khác,any,none,2020-01-01,,${WHY},`;
    expect(resolve([other], "Đơn vị khác", "2023-12-31")).toMatchObject({id: null, rule: "decision:no-unit"});
  });

  it.each([
    ["an unknown unit", `X,any,xu-so,2023-01-01,,${WHY},`, 'no unit "xu-so" in the registry'],
    ["days before the unit", `X,any,hue,2024-12-31,,${WHY},`, "hue did not exist on 2024-12-31"],
    ["days after the unit", `X,any,ha-nam-63,2024-01-01,2025-12-31,${WHY},`, "ha-nam-63 did not exist on 2025-12-31"],
    ["no end for a unit that ended", `X,any,ha-nam-63,2024-01-01,,${WHY},`, "ha-nam-63 did not exist without end"],
    [
      "another unit than the name's own",
      `An Giang,any,ca-mau-63,2023-01-01,2023-12-31,${WHY},`,
      "read as an-giang-63 by itself"
    ],
    ["days the wrong way round", `X,any,ha-nam-63,2024-01-01,2023-01-01,${WHY},`, "is after to"],
    ["no reason", "X,any,ha-nam-63,2023-01-01,2023-12-31,chuyên viên,2024-01-15,,", "why is empty"],
    ["no such context", `X,tỉnh,ha-nam-63,2023-01-01,2023-12-31,${WHY},`, 'context "tỉnh" is none of'],
    ["a day in another form", `X,any,ha-nam-63,1/1/2023,2023-12-31,${WHY},`, 'from "1/1/2023" is not a day']
  ])("are refused with a reason: %s", (_, line, reason) => {
    const {decisions, errors} = parse(line);
    expect(decisions).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`names.csv, line 2: `);
    expect(errors[0]).toContain(reason);
  });

  it("that contradict each other are both refused, the others hold", () => {
    const other = `Hả nam,any,quang-nam-63,2024-01-01,2024-06-30,${WHY},`;
    const third = `Xứ Huế,any,thua-thien-hue-63,2023-01-01,2023-12-31,${WHY},`;
    const {decisions, errors} = parse(hanam, other, third);
    expect(errors).toHaveLength(2);
    expect(decisions.map(({raw}) => raw)).toEqual(["Xứ Huế"]);
  });

  it("without an id are not decided yet, those no longer needed are said to be so", () => {
    const {decisions, errors, notes} = parse(
      "X,any,,2023-12-31,2023-12-31,,,,a; b",
      `An Giang,any,an-giang-63,2023-01-01,2023-12-31,${WHY},`
    );
    expect(errors).toEqual([]);
    expect(notes).toEqual([
      'names.csv, line 2: "X" is not decided yet: no id',
      'names.csv, line 3: "An Giang" is now read as an-giang-63 without a decision'
    ]);
    expect(decisions.map(({raw}) => raw)).toEqual(["An Giang"]);
  });

  it("are read with semicolons too, as Excel saves them in Viet Nam, and with a byte order mark", () => {
    const text = `\uFEFF${[HEADING, hanam].join("\r\n").replaceAll(",", ";")}\r\n`;
    expect(parseNameDecisions(registry, text, "names.csv").decisions).toHaveLength(1);
  });

  it("kept in the project are all in order", () => {
    expect(readNameDecisions(registry).errors).toEqual([]);
    expect(readNameDecisions(registry, "/nowhere/names.csv").errors).toEqual(["/nowhere/names.csv: can't be read"]);
  });

  it("are replayed by an import", () => {
    const sheet = sheetOf([
      ["Tỉnh", "Số"],
      ["Hả Nam", 5],
      ["Đơn vị khác", 1],
      ["Tổng", 6]
    ]);
    const mapping = {...TABLE, totals: [{labels: ["Tổng"], of: "all"}]};
    const {decisions} = parse(hanam, `Đơn vị khác,mapping:m,none,2020-01-01,,${WHY},`);
    const result = imported(sheet, mapping, {decisions});
    expect(valuesOf(result)).toEqual(["ha-nam-63 n 2023 5"]);
    expect(result.observations[0]!.rule).toContain("unit:decision");
    expect(result.account.map(({reason}) => reason)).toEqual(["heading", "", "decided-no-unit", "total"]);
    expect(result.findings).toEqual([]);
  });
});
