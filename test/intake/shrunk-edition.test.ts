/** Two years in memory, through the judging of an edition up to the nation's figure. All sums are worked by hand. */
import {describe, expect, it} from "vitest";
import {indexAcknowledgements} from "../../loaders/acknowledgements/apply.js";
import type {Acknowledgement} from "../../loaders/acknowledgements/model.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {editionUnits} from "../../loaders/assess/edition-units.js";
import {judgeReports} from "../../loaders/assess/judge-reports.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {rollUp} from "../../loaders/targets/roll-up.js";
import {FORM} from "../form/sample.js";
import {cellsOf} from "./rules/make.js";

const NOW = settingsOf(2025);
const UNITS = editionUnits(readRegistry(), NOW.as_of);
const SERVICES = readIndicators().find(({id}) => id === "qd699-1")!;

/** Online services with AI, and all of them, by unit. */
type Services = Readonly<Record<string, readonly [part: number, whole: number]>>;

/** Bắc Giang and Bắc Ninh, now one: 104 + 330 = 434 services with AI in 2024. Functions moved to and from the police. */
const BEFORE: Services = {
  "bac-giang-63": [104, 705],
  "bac-ninh-63": [330, 885],
  "ha-noi-63": [400, 1000],
  mps: [300, 400]
};

const reading = (unit: string, [part, whole]: readonly [number, number], edition: string): SubmissionReading => ({
  ...{file: `${unit}/a.csv`, unit, edition, form: null, contacts: [], findings: [], fit: true},
  cells: cellsOf({"dvc-ai": part, "dvc-total": whole}, {}, unit === "mps" ? "ministry" : "province")
});

const judge = (now: Services, confirmed: readonly Acknowledgement[] = [], alone = false) => {
  const readings = Object.entries(now).map(([unit, pair]) => reading(unit, pair, "2025"));
  const before = Object.entries(BEFORE).map(([unit, pair]) => reading(unit, pair, "2024"));
  const units = new Set(UNITS.map(({id}) => id));
  return judgeReports({
    settings: NOW,
    units: UNITS,
    form: FORM,
    received: {known: {readings, received: [], units, deadline: NOW.deadline}},
    before: {settings: settingsOf(2024), reports: {readings: before, counting: new Set(before.map(({file}) => file))}},
    acknowledgements: indexAcknowledgements(confirmed),
    alone
  });
};

const observed = ({made}: ReturnType<typeof judge>) => made.flatMap(({observations}) => observations);
const servicesOf = (judged: ReturnType<typeof judge>, unit: string) =>
  observed(judged).find((row) => row.unit === unit && row.indicator === "qd699-1")!;
const told = ({settled}: ReturnType<typeof judge>) =>
  settled.later.filter(({code}) => code === "total-below-last-part");

/** The figure of Hà Nội and Bắc Ninh together. */
const together = (judged: ReturnType<typeof judge>, base?: number) => {
  const units = UNITS.filter(({id}) => id === "ha-noi" || id === "bac-ninh");
  const bases = new Map([["qd699-1", new Map(base === undefined ? [] : [["bac-ninh", base]])]]);
  return rollUp(SERVICES, {units, observations: observed(judged), bases}).figure;
};

const SHRUNK: Services = {"ha-noi": [500, 1000], "bac-ninh": [300, 433]};
const WORD: Acknowledgement = {
  ...{finding_id: "bac-ninh/total-below-last-part/qd699/dvc-total", unit: "bac-ninh", raw: "433"},
  ...{who: "Văn phòng", when: "2025-12-20", note: "đã bãi bỏ 1.157 thủ tục"}
};

describe("a total of 433 where 434 had the thing the year before", () => {
  const judged = judge(SHRUNK);

  it("is held back, with an error that asks about it", () => {
    expect(told(judged)).toMatchObject([{severity: "error", file: "bac-ninh/a.csv", raw: "433"}]);
    expect(told(judged)[0]!.advice_vi).toContain("(2024: 104 + 330 > 2025: 433)");
    expect(servicesOf(judged, "bac-ninh")).toMatchObject({value: null, denominator: null, status: "error"});
  });

  it("is in no national sum: 500 of 1,000 is 50 %, not 800 of 1,433", () => {
    expect(together(judged)).toMatchObject({value: 50, numerator: 500, denominator: 1000, missing: 1});
    expect(together(judged)).toMatchObject({lower: null, upper: null, unbounded_by: ["bac-ninh"]});
  });

  it("leaves bounds where the total is known from elsewhere: 500 and 2,100 of 2,600", () => {
    const figure = together(judged, 1600);
    expect(figure.lower).toBeCloseTo(19.230769, 6);
    expect(figure.upper).toBeCloseTo(80.769231, 6);
  });

  it("is held back too where the year is itself the one before another, without a word about it", () => {
    const alone = judge(SHRUNK, [], true);
    expect(alone.settled.later).toEqual([]);
    expect(servicesOf(alone, "bac-ninh").value).toBeNull();
  });

  it("stands among the cells without a value, for whatever is made of them", () => {
    const cells = judged.settled.readings.find(({file}) => file === "bac-ninh/a.csv")!.cells;
    expect(cells.find(({item}) => item === "dvc-total")).toMatchObject({
      ...{raw: "433", value: null, status: "error", rule: "total-below-last-part"}
    });
    expect(cells.find(({item}) => item === "dvc-ai")).toMatchObject({value: 300, status: "reported"});
  });
});

describe("once the agency has confirmed it", () => {
  it("counts: 800 of 1,433", () => {
    const judged = judge(SHRUNK, [WORD]);
    expect(told(judged)).toMatchObject([{severity: "info", acknowledged: {who: "Văn phòng", when: "2025-12-20"}}]);
    expect(servicesOf(judged, "bac-ninh")).toMatchObject({numerator: 300, denominator: 433, status: "reported"});
    const figure = together(judged);
    expect(figure).toMatchObject({numerator: 800, denominator: 1433, missing: 0});
    expect(figure.value).toBeCloseTo(55.826936, 6);
  });

  it("does not where another value was confirmed", () => {
    expect(servicesOf(judge(SHRUNK, [{...WORD, raw: "432"}]), "bac-ninh").value).toBeNull();
  });
});

describe("what is not asked", () => {
  it("is a total of just as many as had the thing", () => {
    const judged = judge({...SHRUNK, "bac-ninh": [300, 434]});
    expect(told(judged)).toEqual([]);
    expect(servicesOf(judged, "bac-ninh").value).toBeCloseTo(69.124424, 6);
  });

  it("is a body that functions came to or went from: 50 of 200, after 300 of 400", () => {
    const judged = judge({mps: [50, 200]});
    expect(told(judged)).toEqual([]);
    expect(servicesOf(judged, "mps").value).toBe(25);
  });
});
