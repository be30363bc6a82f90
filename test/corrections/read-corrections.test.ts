import {describe, expect, it} from "vitest";
import {
  CORRECTION_COLUMNS,
  type CorrectedEdition,
  checkCorrections,
  readCorrections
} from "../../loaders/corrections/read-corrections.js";
import {parseNumberedRows} from "../../loaders/files/numbered-rows.js";
import {inProject} from "../../loaders/files/paths.js";

const edition = {
  info: {year: 2025, as_of: "2025-12-31", status: "corrected", illustrative: false, method_version: "1.0"},
  units: [{id: "hue"}, {id: "ha-noi"}],
  indicators: [{id: "qd699-1"}],
  observations: [
    {unit: "hue", indicator: "qd699-1", value: 42.5},
    {unit: "ha-noi", indicator: "qd699-1", value: null}
  ]
} as unknown as CorrectedEdition;

const FILE = "data/corrections/2025.csv";
const check = (...rows: readonly string[]) =>
  checkCorrections(parseNumberedRows([CORRECTION_COLUMNS.join(), ...rows].join("\n"), FILE), edition, FILE);
const GOOD = "2026-03-05,Viện,hue,qd699-1,40,42.5,Đọc nhầm ô,Wrong cell read";

describe("corrections of an edition", () => {
  it("are read with old, new, day, office and reason", () => {
    expect(check(GOOD)).toEqual([
      {
        ...{year: 2025, when: "2026-03-05", who: "Viện", unit: "hue", indicator: "qd699-1", before: 40, after: 42.5},
        why: {vi: "Đọc nhầm ô", en: "Wrong cell read"}
      }
    ]);
  });

  it("tell a withdrawn figure as none, not as 0", () => {
    expect(check("2026-03-05,Viện,ha-noi,qd699-1,0,,Rút,Withdrawn")[0]).toMatchObject({before: 0, after: null});
  });

  it("may go on from one another, the last giving the edition's figure", () => {
    const first = "2026-02-01,Viện,hue,qd699-1,30,40,Gửi lại,Sent again";
    expect(check(first, GOOD).map(({after}) => after)).toEqual([40, 42.5]);
    expect(() => check("2026-02-01,Viện,hue,qd699-1,30,41,Gửi lại,Sent again", GOOD)).toThrow(
      `${FILE}, line 3: old is not the new figure of line 2`
    );
    expect(() => check(first.replace("2026-02", "2026-04"), GOOD)).toThrow("line 3: older than line 2");
  });

  it("are refused where the edition has another figure: told, and not made", () => {
    expect(() => check(GOOD.replace("42.5", "43"))).toThrow(`${FILE}, line 2: the edition has another figure than new`);
    expect(() => check("2026-03-05,Viện,ha-noi,qd699-1,,0,a,b")).toThrow("told but not made");
  });

  it.each([
    ["2026-13-05,Viện,hue,qd699-1,40,42.5,a,b", "not a date"],
    ["2026-03-05,,hue,qd699-1,40,42.5,a,b", "who is empty"],
    ["2026-03-05,Viện,hue-63,qd699-1,40,42.5,a,b", 'no unit "hue-63"'],
    ["2026-03-05,Viện,hue,qd699-9,40,42.5,a,b", 'no indicator "qd699-9"'],
    ['2026-03-05,Viện,hue,qd699-1,40,"42,5",a,b', 'new is "42,5"'],
    ["2026-03-05,Viện,hue,qd699-1,42.5,42.5,a,b", "old and new are the same"],
    ["2026-03-05,Viện,hue,qd699-1,40,42.5,a,", "why_vi and why_en"],
    ["2026-03-05,Viện 0912345678,hue,qd699-1,40,42.5,a,b", "personal data"],
    ["2026-03-05,Viện,hue,qd699-1,40,42.5,a@b.vn,b", "personal data"]
  ])("refuses %s", (row, reason) => {
    expect(() => check(row)).toThrow(`${FILE}, line 2: `);
    expect(() => check(row)).toThrow(reason);
  });

  it("needs the columns by name", () => {
    expect(() => checkCorrections(parseNumberedRows("a,b\n1,2", FILE), edition, FILE)).toThrow("the columns must be");
  });

  it("are none where there is no file", () => {
    expect(readCorrections(edition, inProject("data", "corrections", "1999.csv"))).toEqual([]);
  });
});
