import {describe, expect, it} from "vitest";
import {acknowledgedIn, applyAcknowledgements, indexAcknowledgements} from "../../loaders/acknowledgements/apply.js";
import type {Acknowledgement} from "../../loaders/acknowledgements/model.js";
import {checkAcknowledgements, readAcknowledgements} from "../../loaders/acknowledgements/read-acknowledgements.js";
import {isSameValue} from "../../loaders/acknowledgements/same-value.js";
import {settleFindings} from "../../loaders/acknowledgements/settle-findings.js";
import {parseNumberedRows} from "../../loaders/files/numbered-rows.js";
import type {Finding} from "../../loaders/finding.js";
import {FILE, FORM} from "../reply/make.js";

const UNITS = new Set(["ha-noi-63"]);
const HEADER = "finding_id,unit,raw,who,when,note";
const ID = "ha-noi-63/thousand-fold/san-sang/spend-state";
const GOOD = `${ID},ha-noi-63,12500000,Phòng Kế hoạch,2024-12-20,`;

const check = (...rows: readonly string[]) =>
  checkAcknowledgements(parseNumberedRows([HEADER, ...rows].join("\n"), "a.csv"), UNITS, "a.csv");

function finding(more: Partial<Finding> = {}): Finding {
  const rest = {file: FILE, sheet: "3 Sẵn sàng", cell: "D26", read_as: "", expected: "", advice_vi: "", advice_en: ""};
  return {id: ID, severity: "warning", code: "thousand-fold", raw: "12500000", ...rest, ...more};
}

const ONE: Acknowledgement = {
  finding_id: ID,
  unit: "ha-noi-63",
  raw: "12500000",
  who: "Phòng Kế hoạch",
  when: "2024-12-20",
  note: ""
};

describe("the file of confirmations", () => {
  it("is read row by row", () => {
    expect(check(GOOD)).toEqual([ONE]);
  });

  it("is not needed: an edition without one has none", () => {
    expect(readAcknowledgements(1999, UNITS)).toEqual([]);
  });

  it.each([
    ["an unknown unit", GOOD.replaceAll("ha-noi-63", "ha-noi-64"), /line 2: no unit "ha-noi-64"/],
    ["a finding of another unit", GOOD.replace("ha-noi-63/", "moh/"), /not one of unit/],
    ["an unknown kind", GOOD.replace("thousand-fold", "no-such"), /no known kind/],
    ["an error that has to be mended", GOOD.replace("thousand-fold", "not-a-number"), /has to be mended/],
    ["no value", GOOD.replace("12500000", ""), /raw is empty/],
    ["no office", GOOD.replace("Phòng Kế hoạch", ""), /who is empty/],
    ["a telephone number", GOOD.replace("Phòng Kế hoạch", "Anh A 0987 000 111"), /no phone number/],
    ["an e-mail address", GOOD.replace("Phòng Kế hoạch", "a@example.vn"), /no phone number/],
    ["a value with personal data", GOOD.replace("12500000", "gọi 0987 000 111"), /raw holds personal data/],
    ["a masked value", GOOD.replace("12500000", "gọi (đã che)"), /raw holds personal data/],
    ["a day written another way", GOOD.replace("2024-12-20", "20/12/2024"), /not a date/],
    ["a day that does not exist", GOOD.replace("2024-12-20", "2024-11-31"), /not a date/]
  ])("stops the run for %s, naming the line", (_name, row, message) => {
    expect(() => check(row)).toThrow(message);
  });

  it("stops the run for the same value twice, and for other columns", () => {
    expect(() => check(GOOD, GOOD)).toThrow(/line 3: .* twice/);
    expect(() => checkAcknowledgements(parseNumberedRows("a,b\n1,2", "a.csv"), UNITS, "a.csv")).toThrow(/columns/);
  });
});

describe("a confirmation", () => {
  const index = indexAcknowledgements([ONE]);

  it("turns the finding into a note that says who and when, and changes no value", () => {
    const [noted] = applyAcknowledgements([finding()], index);
    expect(noted).toEqual({...finding(), severity: "info", acknowledged: {who: "Phòng Kế hoạch", when: "2024-12-20"}});
  });

  it("lapses when the value is another", () => {
    const other = finding({raw: "12500"});
    expect(applyAcknowledgements([other], index)).toEqual([other]);
    expect(acknowledgedIn(index)(ID, "12500")).toBe(false);
    expect(acknowledgedIn(index)(ID, " 12500000 ")).toBe(true);
  });

  it.each([
    ["an error", {severity: "error" as const}],
    ["a finding without a cell", {cell: ""}],
    ["secret content", {raw: "(không hiển thị)"}],
    ["a value that was masked", {raw: "gọi (đã che)"}]
  ])("has no hold on %s", (_name, more) => {
    const held = finding(more);
    const own = indexAcknowledgements([{...ONE, raw: held.raw}]);
    expect(applyAcknowledgements([held], own)).toEqual([held]);
  });

  it("holds on the one error that only asks whether a figure is plausible", () => {
    const id = "ha-noi-63/total-below-last-part/qd699/dvc-total";
    const row = `${id},ha-noi-63,433,Văn phòng,2024-12-20,`;
    const held = finding({id, code: "total-below-last-part", severity: "error", raw: "433"});
    expect(applyAcknowledgements([held], indexAcknowledgements(check(row)))[0]).toMatchObject({severity: "info"});
  });

  it("knows a value again that a CSV writer kept from being run as a formula", () => {
    expect(isSameValue("'-5", "-5")).toBe(true);
    expect(isSameValue("'tốt", "tốt")).toBe(false);
    expect(isSameValue("Đa\u0300 Nẵng".normalize("NFD"), "Đà Nẵng".normalize("NFC"))).toBe(true);
  });
});

describe("findings of an edition", () => {
  const reading = {file: FILE, unit: "ha-noi-63", edition: "2024", form: null, cells: [], contacts: [], fit: true};

  it("have one id each over those of the file and those made later", () => {
    const settled = settleFindings(FORM, [{...reading, findings: [finding()]}], [finding()], new Map());
    expect(settled.readings[0]!.findings[0]!.id).toBe(ID);
    expect(settled.later[0]!.id).toBe(`${ID}~2`);
  });

  it("must be about files that were read", () => {
    expect(() => settleFindings(FORM, [], [finding()], new Map())).toThrow(/was not read/);
  });
});
