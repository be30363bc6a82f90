import {describe, expect, it} from "vitest";
import type {IsAcknowledged} from "../../loaders/intake/observations/claimed.js";
import {toObservations} from "../../loaders/intake/observations/to-observations.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {contextFor, FORM, fill, HA_NOI, MOST} from "../form/sample.js";

async function observe(
  values: Readonly<Record<string, string | number | boolean>>,
  unit = HA_NOI,
  isAcknowledged?: IsAcknowledged
) {
  const reading = await readSubmission(await fill(values, unit), `${unit.id}/a.xlsx`, FORM, contextFor(unit));
  const {observations, findings} = toObservations(FORM, reading, unit, "2024", isAcknowledged);
  return {of: (indicator: string) => observations.find((row) => row.indicator === indicator)!, observations, findings};
}

const YES = {"plan-1": true, "plan-2": true, "plan-3": true, "plan-4": true, "plan-5": true, "plan-6": true};

describe("ratios", () => {
  it("are 100 × numerator / denominator, with both parts and the cells they came from", async () => {
    expect((await observe({"dvc-ai": 45, "dvc-total": 150})).of("qd699-1")).toEqual({
      ...{unit: "ha-noi-63", indicator: "qd699-1", period: "2024", value: 30, numerator: 45, denominator: 150},
      ...{status: "reported", rule: "ratio ×100"},
      source: "ha-noi-63/a.xlsx#2 Chỉ tiêu QĐ 699!D4;ha-noi-63/a.xlsx#2 Chỉ tiêu QĐ 699!D5"
    });
  });

  it("add up several items, and count some per 1,000", async () => {
    const {of} = await observe({
      ...{"spend-state": 30, "spend-other": 10.5, "expenditure-total": 1000},
      ...{gpu: 6, headcount: 3000, "it-staff": 30, "it-need": 10}
    });
    expect(of("fw-3.2").value).toBeCloseTo(4.05, 12);
    expect(of("fw-3.1")).toMatchObject({value: 2, numerator: 6, denominator: 3000});
    expect(of("fw-4.4")).toMatchObject({value: 75, numerator: 30, denominator: 40});
  });

  it("give no partial sum where an item is missing, but keep the denominator that is known", async () => {
    const {of} = await observe({"spend-state": 30, "expenditure-total": 1000});
    expect(of("fw-3.2")).toMatchObject({value: null, numerator: null, denominator: 1000, status: "not-reported"});
  });

  it("do not apply over a denominator of 0, and are an error if the numerator is not 0", async () => {
    const {of, findings} = await observe({"ai-staff": 0, "ai-masters": 0, "ai-phd": 0, gpu: 2, headcount: 0});
    expect(of("fw-4.2")).toMatchObject({value: null, status: "not-applicable", denominator: 0});
    expect(of("fw-3.1")).toMatchObject({value: null, status: "error"});
    expect(findings.map(({code}) => code)).toContain("denominator-zero");
  });

  it("take a part that does not apply beside one that was given as missing", async () => {
    const {of} = await observe({"dvc-ai": "Không áp dụng", "dvc-total": 714, "dothi-ai": 3, "dothi-total": "KAD"});
    expect(of("qd699-1")).toMatchObject({value: null, denominator: 714, status: "not-reported"});
    expect(of("qd699-2")).toMatchObject({value: null, numerator: 3, status: "not-reported"});
  });

  it("take a claim not to apply as not reported until the institute accepts it, raw value and all", async () => {
    const claim = {"dothi-ai": "Không áp dụng", "dothi-total": "Không áp dụng"};
    const asked: string[] = [];
    const accept: IsAcknowledged = (id, raw) => {
      asked.push(`${id} ${raw}`);
      return true;
    };
    expect((await observe(claim)).of("qd699-2")).toMatchObject({value: null, status: "not-reported"});
    expect((await observe(claim, HA_NOI, accept)).of("qd699-2")).toMatchObject({status: "not-applicable"});
    expect(asked).toContain("ha-noi-63/claimed-not-applicable/qd699/dothi-ai Không áp dụng");
    const one: IsAcknowledged = (id) => id.endsWith("/dothi-ai");
    expect((await observe(claim, HA_NOI, one)).of("qd699-2")).toMatchObject({status: "not-reported"});
  });

  it("take not applicable as an answer where the form offers it", async () => {
    expect((await observe({"ioc-ai": "Không áp dụng"})).of("fw-3.4").status).toBe("not-applicable");
  });

  it("tell a reported 0 from not yet, and both from missing", async () => {
    expect((await observe({"dvc-ai": 0, "dvc-total": 150})).of("qd699-1")).toMatchObject({
      value: 0,
      status: "reported"
    });
    expect((await observe({"dvc-ai": "chưa có", "dvc-total": 150})).of("qd699-1")).toMatchObject({
      value: 0,
      status: "not-yet"
    });
    expect((await observe({"dvc-total": 150})).of("qd699-1")).toMatchObject({value: null, status: "not-reported"});
  });

  it("name the gravest of several obstacles", async () => {
    const {of} = await observe({"dvc-ai": "khoảng 30", gpu: "Mật", "db-ready": "Theo Quyết định 5"});
    expect(of("qd699-1").status).toBe("error");
    expect(of("fw-3.1").status).toBe("withheld");
    expect(of("fw-2.1").status).toBe("refers-to");
  });
});

describe("yes/no and checklists", () => {
  it("count yes as 1 and not yet as 0", async () => {
    const {of} = await observe({"open-data": true, "code-of-conduct": false, "ioc-ai": "Không áp dụng"});
    expect(of("qd699-4")).toMatchObject({value: 1, status: "reported"});
    expect(of("fw-1.4")).toMatchObject({value: 0, status: "not-yet"});
    expect(of("fw-3.4")).toMatchObject({value: null, status: "not-applicable"});
  });

  it("count the contents of the plan only if there is one", async () => {
    expect((await observe({"plan-issued": true, ...YES, "plan-6": false})).of("fw-1.1")).toMatchObject({value: 5});
    expect((await observe({"plan-issued": false})).of("fw-1.1")).toMatchObject({value: 0, status: "not-yet"});
    const odd = await observe({"plan-issued": false, ...YES});
    expect(odd.of("fw-1.1").value).toBe(0);
    expect(odd.findings.map(({code}) => code)).toEqual(["gate-contradiction"]);
    expect(odd.findings[0]!.advice_vi).toContain("tính là 0");
  });

  it("count nothing while one of the group is blank, and name the blank", async () => {
    const {of, findings} = await observe({"plan-issued": true, "plan-1": true, "plan-2": true});
    expect(of("fw-1.1")).toMatchObject({value: null, status: "not-reported"});
    expect(of("fw-1.1").rule).toContain("plan-3, plan-4, plan-5, plan-6");
    expect(findings.map(({id}) => id)).toEqual(["ha-noi-63/incomplete-checklist/san-sang/fw-1.1/plan-3"]);
  });

  it("count which budgets are given; no answer to either is not reported", async () => {
    expect((await observe({"budget-short": 5, "budget-long": "chưa có"})).of("fw-3.3")).toMatchObject({value: 1});
    expect((await observe({"budget-short": "chưa có"})).of("fw-3.3")).toMatchObject({value: 0, status: "not-yet"});
    expect((await observe({})).of("fw-3.3")).toMatchObject({value: null, status: "not-reported"});
  });
});

describe("rows", () => {
  const app = (n: number, state: string, more: object = {}) =>
    Object.fromEntries(
      Object.entries({state, name: `Ứng dụng ${n}`, ...more}).map(([id, value]) => [`ung-dung[${n}].${id}`, value])
    );
  const full = {purpose: "Giải đáp", effect: "Nhanh hơn"};

  it("count only the complete ones of their kind", async () => {
    const rows = {...app(1, "operating", full), ...app(2, "operating", {purpose: "Giải đáp"}), ...app(3, "studied")};
    const {of} = await observe({"ung-dung-count": 3, ...rows});
    expect([of("fw-5.4").value, of("fw-5.5").value]).toEqual([1, 1]);
  });

  it("tell an empty table declared empty from one not answered, and from one declared but not listed", async () => {
    expect((await observe({"ung-dung-count": 0})).of("fw-5.4")).toMatchObject({value: 0, status: "reported"});
    expect((await observe({})).of("fw-5.4")).toMatchObject({value: null, status: "not-reported"});
    expect((await observe({"ung-dung-count": 4})).of("fw-5.4")).toMatchObject({value: null, status: "not-reported"});
  });

  it("count a repeated row once, and say so", async () => {
    const twice = {...app(1, "operating", full), ...app(2, "operating", {...full, name: "Ứng dụng 1"})};
    const {of, findings} = await observe({"ung-dung-count": 2, ...twice});
    expect(of("fw-5.4").value).toBe(1);
    expect(findings.map(({code}) => code)).toEqual(["duplicate-row"]);
  });

  it("are held back where the kind of a row can't be read", async () => {
    const {of} = await observe({"ung-dung-count": 1, ...app(1, "chạy thử", full)});
    expect(of("fw-5.4")).toMatchObject({value: null, status: "error"});
  });

  it("are held back where a row has no kind, a secret one, or a deciding cell that is secret", async () => {
    const second = (values: object) =>
      Object.fromEntries(Object.entries(values).map(([id, value]) => [`ung-dung[2].${id}`, value]));
    const rows = (values: object) => observe({"ung-dung-count": 2, ...app(1, "operating", full), ...second(values)});
    expect((await rows({name: "B"})).of("fw-5.4")).toMatchObject({value: null, status: "not-reported"});
    expect((await rows({state: "Mật", name: "B"})).of("fw-5.4")).toMatchObject({value: null, status: "withheld"});
    const secret = await rows({state: "operating", ...full, name: "Mật"});
    expect(secret.of("fw-5.4")).toMatchObject({value: null, status: "withheld"});
    expect(secret.of("fw-5.5")).toMatchObject({value: 0, status: "reported"});
  });

  it("take a result of “chưa có” for none, and a first row of “-” or “Không có” for no row", async () => {
    const partner = {"hop-tac[1].scope": "domestic", "hop-tac[1].partner": "Trường A", "hop-tac[1].result": "Chưa có"};
    expect((await observe({"hop-tac-count": 1, ...partner})).of("fw-6.1").value).toBe(0);
    const none = {"hop-tac[1].scope": "-", "hop-tac[1].partner": "Không có"};
    expect((await observe(none)).of("fw-6.1")).toMatchObject({value: null, status: "not-reported"});
    expect((await observe({"hop-tac-count": 0, ...none})).of("fw-6.1")).toMatchObject({value: 0});
  });

  it("are capped where the rule says so", async () => {
    const rows = Array.from({length: 7}, (_, i) => [
      [`hop-tac[${i + 1}].scope`, "domestic"],
      [`hop-tac[${i + 1}].partner`, `Trường ${i}`],
      [`hop-tac[${i + 1}].result`, "Xong"]
    ]).flat();
    expect((await observe({"hop-tac-count": 7, ...Object.fromEntries(rows)})).of("fw-6.1").value).toBe(5);
  });
});

describe("every unit", () => {
  it("gets one observation per indicator; a ministry's provincial ones don't apply", async () => {
    const {observations, of} = await observe({}, MOST);
    expect(observations.map(({indicator}) => indicator)).toEqual(FORM.indicators.map(({indicator}) => indicator));
    expect(of("qd699-2")).toMatchObject({value: null, status: "not-applicable"});
    expect(observations.every(({value, status}) => value === null && /^not-/.test(status))).toBe(true);
  });
});
