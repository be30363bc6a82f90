import {describe, expect, it} from "vitest";
import type {PageContext} from "../../src/components/pages/context.js";
import {headline} from "../../src/components/pages/overview.js";
import {nationalKey} from "../../src/components/parts/national-figure.js";
import {sharedTargets} from "../../src/components/parts/region-table.js";
import {targetYears} from "../../src/components/parts/target-years.js";
import type {EditionIndex} from "../../src/components/select.js";
import type {Language} from "../../src/i18n/language.js";
import type {NationalState, Standing} from "../../src/scoring/edition.js";

/** A share with two targets; `state` is that of the first. */
const share = (
  indicator: string,
  state: Standing,
  years: readonly [number, number],
  more: Partial<NationalState> = {}
) =>
  ({
    ...{indicator, unit: "percent", value: 35, path: 50, path_state: "on-path", lower: 0, expected: 51},
    label: {vi: `Nhãn ${indicator}`, en: `Label ${indicator}`},
    targets: [
      {year: years[0], target: 40, state},
      {year: years[1], target: 100, state: "off-path"}
    ],
    ...more
  }) as unknown as NationalState;

const OLD = [2024, 2030] as const;
const NEW = [2027, 2032] as const;
const said = (national: readonly NationalState[], year: number, lang: Language) =>
  headline({index: {edition: {national, info: {year}}}, lang} as unknown as PageContext);

describe("the years of national targets", () => {
  it("are one where all agree, and none where they differ or nobody has any", () => {
    expect(targetYears([share("a", "met", OLD), share("b", "met", OLD)])).toEqual({first: 2024, last: 2030});
    expect(targetYears([share("a", "met", OLD), share("b", "met", [2027, 2030])])).toEqual({first: null, last: 2030});
    expect(targetYears([])).toEqual({first: null, last: null});
  });

  it("are said under the bars, and not where they differ", () => {
    const key = (...states: readonly NationalState[]) => String(nationalKey(states, 2026, "en"));
    expect(key(share("a", "met", OLD))).toContain("Diamond: 2024 target");
    expect(key(share("a", "met", OLD), share("b", "met", NEW))).toContain("Diamond: first target");
  });
});

describe("the headline", () => {
  it("counts the targets that are due, not those of later years", () => {
    const national = [share("a", "met", OLD), share("b", "met", OLD), share("c", "not-met", NEW)];
    expect(said(national, 2026, "en")).toBe(
      "Both national targets for 2024 are met, and none is certainly behind the path to 2030."
    );
    expect(said(national, 2027, "vi")).toBe(
      "Hai trong ba mục tiêu quốc gia đã đến hạn chắc chắn đã đạt; Nhãn c còn kém 5,0 điểm phần trăm."
    );
  });

  it("names the last year of the target that is late", () => {
    const late = share("c", "met", NEW, {path_state: "off-path"});
    expect(said([share("a", "met", OLD), late], 2028, "en")).toBe(
      "Both national targets due by now are met; on the way to 2032, Label c are 15.0 percentage points behind the path."
    );
  });

  it("speaks of the first targets where none is due yet", () => {
    expect(said([share("c", "uncertain", NEW)], 2026, "vi")).toBe(
      "Mục tiêu quốc gia duy nhất năm 2027 chưa chắc chắn đạt; thiếu báo cáo nên chưa kết luận được về Nhãn c."
    );
  });
});

describe("the headline where none is due and the years differ", () => {
  it("does not call them due", () => {
    const later = [share("a", "uncertain", NEW), share("b", "met", [2028, 2035])];
    expect(said(later, 2026, "en")).toContain("One of the two national targets for later years is certainly met");
    expect(said(later, 2026, "vi")).toContain("hai mục tiêu quốc gia cho các năm sau");
  });
});

describe("the shares shown by region", () => {
  it("are those that add up by region, of the fewest agencies first", () => {
    const national = [
      share("all", "met", OLD),
      share("provinces", "met", OLD, {expected: 34}),
      share("yes", "met", OLD)
    ];
    const regions = [{indicator: "all"}, {indicator: "provinces"}, {indicator: "provinces"}];
    expect(sharedTargets({edition: {national, regions}} as unknown as EditionIndex)).toEqual(["provinces", "all"]);
  });
});
