import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {PageContext} from "../../src/components/pages/context.js";
import {headline} from "../../src/components/pages/overview.js";
import {changedSection} from "../../src/components/parts/overview-changed.js";
import {sharesSection} from "../../src/components/parts/overview-shares.js";
import {sureSection} from "../../src/components/parts/overview-sure.js";
import type {EditionIndex} from "../../src/components/select.js";
import {LANGUAGES} from "../../src/i18n/language.js";
import type {Certainty} from "../../src/scoring/certainty.js";
import type {Edition, NationalState} from "../../src/scoring/edition.js";
import type {SinceBefore} from "../../src/scoring/trends/since-before.js";

const LONG =
  "Tỷ lệ cơ quan nhà nước từ cấp xã trở lên có hệ thống trợ lý ảo phục vụ cán bộ công chức viên chức và người dân";

const anyState = fc
  .record({
    indicator: fc.constantFrom("qd699-1", "qd699-2", "qd699-3", "qd699-4", "new-1", "new-2"),
    value: fc.integer({min: 0, max: 100}),
    state: fc.constantFrom("met", "not-met", "uncertain", "not-reported" as const),
    path_state: fc.constantFrom("met", "on-path", "off-path", "uncertain" as const),
    first: fc.integer({min: 2023, max: 2027}),
    unit: fc.constantFrom("percent", "people"),
    label: fc.constantFrom("Nhãn ngắn", LONG)
  })
  .map(
    ({state, first, label, value, ...more}) =>
      ({
        ...{...more, value: state === "not-reported" ? null : value, path: 60, reading: null},
        ...{lower: null, upper: null, label: {vi: label, en: label}},
        path_state: state === "not-reported" ? "not-reported" : more.path_state,
        targets: [
          {year: first, target: 40, state},
          {year: 2030, target: 100, state: "off-path"}
        ]
      }) as unknown as NationalState
  );

const contextOf = (edition: unknown, more: Partial<EditionIndex> = {}, lang: "vi" | "en" = "vi") =>
  ({
    index: {edition, unit: new Map(), indicator: new Map(), ...more},
    ...{lang, path: "/2025/index", years: [2025]}
  }) as unknown as PageContext;

describe("the headline", () => {
  it("has at most 30 words and no gap in it, over editions of every kind", () => {
    fc.assert(
      fc.property(fc.array(anyState, {maxLength: 14}), (national) => {
        for (const lang of LANGUAGES) {
          const text = headline(contextOf({national, info: {year: 2025}}, {}, lang));
          expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(30);
          expect(text).not.toMatch(/undefined|null|NaN| {2}/);
        }
      }),
      {numRuns: 300}
    );
  });

  it("says so where no target is in force", () => {
    expect(headline(contextOf({national: [], info: {year: 2025}}, {}, "en"))).toBe(
      "No national target is in force in 2025."
    );
  });
});

const STATE = {indicator: "qd699-2", label: {vi: "", en: ""}, unit: "percent"} as unknown as NationalState;
const SINCE: SinceBefore = {
  year_before: 2024,
  moved: [{indicator: "qd699-2", before: 17.153, value: 24.763}],
  broken: [{indicator: "qd699-1", why: "functions-moved"}],
  units: [
    {
      ...{indicator: "qd699-2", all: 34, comparable: 30, up: 21, down: 2, same: 7},
      largest: {unit: "a", before: 25.84, value: 45.21, change: 19.37}
    }
  ],
  index: {comparable: 0, approximate: 20, all: 51}
};
const changed = (since: SinceBefore | null, lang: "vi" | "en" = "vi") =>
  changedSection(
    contextOf(
      {national: [STATE, {...STATE, indicator: "qd699-1"}]},
      {
        unit: new Map([["a", {name: {vi: "Hà Nội", en: "Ha Noi"}}]]) as unknown as EditionIndex["unit"],
        indicator: new Map([
          ["qd699-2", {id: "qd699-2", measure: "ratio", unit: "percent"}]
        ]) as unknown as EditionIndex["indicator"]
      },
      lang
    ),
    since
  ).text;

describe("what changed", () => {
  it("prints the difference of the two figures as printed", () => {
    expect(changed(SINCE)).toContain("<b>+7,6</b><span>điểm phần trăm: đô thị có AI, từ 17,2% đến 24,8%.</span>");
    const near = {...SINCE, moved: [{indicator: "qd699-2", before: 17.14, value: 24.76}]};
    expect(changed(near, "en")).toContain("<b>+7.7</b><span>points: urban areas with AI, 17.1% to 24.8%.</span>");
  });

  it("says how many compare, why the others don't, who moved and how", () => {
    const text = changed(SINCE);
    expect(text).toContain("<h2>1 trong 2 số liệu quốc gia so được với năm 2024</h2>");
    expect(text).toContain("<b>1 / 2</b><span>số liệu quốc gia không so được: chức năng đã chuyển.</span>");
    expect(text).toContain(
      "<b>21 / 30</b><span>nơi so được tăng tỷ lệ đô thị có AI; 2\u00A0giảm, 7\u00A0giữ nguyên; tăng nhiều nhất: Hà Nội, từ 25,8% lên 45,2%."
    );
    expect(text).toContain("<b>0 / 51</b><span>điểm chung so được với 2024; 20 chỉ đặt cạnh nhau được");
  });

  it("has a heading for none and for all, and says that the first edition has none before it", () => {
    expect(changed({...SINCE, moved: []})).toContain("<h2>Chưa số liệu quốc gia nào so được với năm 2024</h2>");
    expect(changed(SINCE, "en")).toContain("<h2>1 of 2 national figures compares with 2024</h2>");
    expect(changed(null)).toContain("Chưa có ấn bản trước để so sánh");
    expect(changed(null)).not.toMatch(/\d \/ \d/);
  });
});

describe("how sure", () => {
  const certainty: Certainty = {
    ...{units: 20, ranked: 10, unranked: Array.from({length: 10}, (_, i) => `u${i}`), present: 90, applicable: 100},
    ...{groups: {province: 3, ministry: 2}, errors: 1}
  };
  const draw = (more: Partial<Edition["info"]>, given: Certainty, lang: "vi" | "en" = "en") => {
    const edition = {
      info: {year: 2025, illustrative: true, ...more},
      reporting: [],
      submissions: [],
      median_interval: 1
    };
    return sureSection(contextOf(edition, {}, lang), given).text.replaceAll("\u00A0", " ");
  };

  it("counts one as one, and cuts a long list of names", () => {
    const text = draw({}, certainty);
    expect(text).toContain("<b>1</b><span>error still open; what is in error is held back.");
    expect(text).toContain("<b>1</b><span>place is the median width");
    expect(text).toContain("not ranked: u0, u1, u2, u3, u4, u5, u6 and 3 others.");
    expect(text).toContain("<b>90%</b>");
  });

  it("says what is made up only where something is", () => {
    expect(draw({}, certainty)).toContain("made up");
    expect(draw({illustrative: false}, certainty)).not.toContain("made up");
  });

  it("has a dash, not 0%, where nothing applies", () => {
    expect(draw({}, {...certainty, present: 0, applicable: 0})).toContain("<b>–</b>");
  });
});

describe("the shares of agencies", () => {
  const total = (kind: string, year: number, met: number, applicable: number, status = "in-force") => ({
    ...{kind, year, status, met, applicable, not_reported: 0, value: (100 * met) / applicable},
    ...{lower: (100 * met) / applicable, upper: (100 * met) / applicable}
  });
  const draw = (...share_totals: readonly unknown[]) =>
    sharesSection(contextOf({share_totals, info: {year: 2025}})).text;

  it("has a row for each kind and columns for each year, of texts in force alone", () => {
    const text = draw(
      total("province", 2024, 1, 4),
      total("ministry", 2024, 1, 2),
      total("province", 2030, 0, 9, "draft")
    );
    expect(text).toContain("<h2>Mục tiêu 2024: tỉnh đạt 25,0%, bộ đạt 50,0%</h2>");
    expect(text.match(/<tr>/g)).toHaveLength(3);
    expect(text).not.toContain("2030");
  });

  it("has a plain heading where one kind has no target, and no row for it", () => {
    const text = draw(total("province", 2024, 1, 4));
    expect(text).toContain("<h2>Các cơ quan đã đạt bao nhiêu mục tiêu</h2>");
    expect(text.match(/<tr>/g)).toHaveLength(2);
  });
});
