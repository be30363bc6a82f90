import {describe, expect, it} from "vitest";
import {readRegistry} from "../../loaders/registry/registry.js";
import {resolveUnit} from "../../loaders/registry/resolve.js";

const registry = readRegistry();
const ids = (raw: string, ...days: readonly string[]) => days.map((on) => resolveUnit(registry, raw, on).id);

describe("the variants seen in the wild, end of 2024", () => {
  it.each([
    ["TT- Huế", "thua-thien-hue-63"],
    ["TT.Huế", "thua-thien-hue-63"],
    ["TT-Huế", "thua-thien-hue-63"],
    ["THỪA THIÊN - HUẾ", "thua-thien-hue-63"],
    ["Thừa Thiên – Huế", "thua-thien-hue-63"],
    ["Tp.HCM", "ho-chi-minh-63"],
    ["TP. HCM", "ho-chi-minh-63"],
    ["TPHCM", "ho-chi-minh-63"],
    ["Thành phố HCM", "ho-chi-minh-63"],
    ["Sài Gòn", "ho-chi-minh-63"],
    ["BRVT", "ba-ria-vung-tau-63"],
    ["BR-VT", "ba-ria-vung-tau-63"],
    ["Bà Rịa – Vũng Tàu", "ba-ria-vung-tau-63"],
    ["UBND tỉnh Bà Rịa - Vũng Tàu", "ba-ria-vung-tau-63"],
    ["Uỷ ban nhân dân thành phố Hải Phòng", "hai-phong-63"],
    ["Bắc Cạn", "bac-kan-63"],
    ["BẮC CẠN", "bac-kan-63"],
    ["Đăk Lăk", "dak-lak-63"],
    ["Đắc Lắc", "dak-lak-63"],
    ["Đăk Nông", "dak-nong-63"],
    ["Gialai", "gia-lai-63"],
    ["Kontum", "kon-tum-63"],
    ["\u00d0à Nẵng", "da-nang-63"],
    ["\u0189à Nẵng", "da-nang-63"],
    ["Hòa Bình", "hoa-binh-63"],
    ["Hoà Bình", "hoa-binh-63"],
    ["Khánh Hoà", "khanh-hoa-63"],
    ["Thanh Hoá", "thanh-hoa-63"],
    ["Quảng Ngãi".normalize("NFD"), "quang-ngai-63"],
    ["\u00a0 AN GIANG", "an-giang-63"],
    ["QU<U+1EA2>NG NINH", "quang-ninh-63"],
    ["Nghệ An*", "nghe-an-63"],
    ["Hải Dương (năm 2025)", "hai-duong-63"],
    ["Bộ TT&TT", "mic"],
    ["Bộ TTTT", "mic"],
    ["MIC", "mic"],
    ["BTTTT", "mic"],
    ["Bộ KHCN", "most-2021"],
    ["Bộ KH&CN", "most-2021"],
    ["MOST", "most-2021"],
    ["Sở TTTT tỉnh An Giang", "an-giang-63"],
    ["NHNN VN", "sbv"],
    ["Bộ Y tế", "moh"],
    ["BỘ Y TẾ", "moh"]
  ])("%j is %s", (raw, id) => {
    expect(resolveUnit(registry, raw, "2024-12-31")).toMatchObject({raw, id, candidates: []});
  });
});

describe("the date", () => {
  const days = ["2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01"] as const;

  it("decides what Huế is", () => {
    expect(ids("Huế", ...days)).toEqual(["thua-thien-hue-63", "hue-63", "hue-63", "hue"]);
    expect(ids("Thừa Thiên Huế", ...days)).toEqual(["thua-thien-hue-63", "hue-63", "hue-63", "hue"]);
    expect(ids("Hue", ...days)).toEqual(["thua-thien-hue-63", "hue-63", "hue-63", "hue"]);
    expect(ids("TP Huế", ...days)).toEqual([null, "hue-63", "hue-63", "hue"]);
  });

  it.each([
    // raw, on, candidates
    ["Hà Tây", "2008-08-01", ["ha-noi-63"]],
    ["Hà Tây", "2026-11-21", ["ha-noi"]],
    ["Bắc Giang (cũ)", "2025-07-01", ["bac-ninh"]],
    ["BRVT", "2025-07-01", ["ho-chi-minh"]],
    ["Hải Dương (năm 2025)", "2025-07-01", ["hai-phong"]],
    ["tỉnh Bắc Kạn", "2026-11-21", ["thai-nguyen"]],
    ["Ha Giang", "2026-11-21", ["tuyen-quang"]],
    ["Bộ TT&TT", "2025-03-01", ["most"]],
    ["Bộ Thông tin và Truyền thông", "2026-11-21", ["most"]],
    ["Bộ NN&MT", "2024-12-31", ["mard", "monre"]],
    ["Bộ Dân tộc & Tôn giáo", "2024-12-31", ["cema"]]
  ])("%s on %s is no unit, but was or became %o", (raw, on, candidates) => {
    expect(resolveUnit(registry, raw, on)).toEqual({
      raw,
      id: null,
      rule: "not-valid-on-date",
      confidence: 0,
      candidates
    });
  });

  it.each([
    ["TP Huế", "2024-12-31", "thua-thien-hue-63"],
    ["Thành phố Vũng Tàu", "2024-12-31", "ba-ria-vung-tau-63"],
    ["TP. Thanh Hóa", "2026-11-21", "thanh-hoa"],
    ["TP Bắc Ninh", "2026-09-19", "bac-ninh"],
    ["UBND TP Đồng Nai", "2026-04-29", "dong-nai"],
    ["Sở Y tế Thành phố Huế", "2024-12-31", "thua-thien-hue-63"],
    ["Hue City", "2024-12-31", "thua-thien-hue-63"]
  ])("%s on %s is a city below the province", (raw, on, candidate) => {
    expect(resolveUnit(registry, raw, on)).toMatchObject({
      id: null,
      rule: "not-a-central-city",
      candidates: [candidate]
    });
  });

  it("makes a province a city on the day the resolution says", () => {
    expect(ids("TP Bắc Ninh", "2026-09-19", "2026-09-20")).toEqual([null, "bac-ninh"]);
    expect(ids("TP Quảng Ninh", "2026-08-31", "2026-09-01")).toEqual([null, "quang-ninh"]);
    expect(ids("UBND thành phố Đồng Nai", "2026-04-29", "2026-04-30")).toEqual([null, "dong-nai"]);
  });

  it("of a note must agree with the day asked for", () => {
    expect(resolveUnit(registry, "Bắc Ninh (năm 2024)", "2026-11-21")).toMatchObject({
      id: null,
      rule: "period-differs",
      candidates: ["bac-ninh-63"]
    });
    expect(ids("Bắc Ninh (quý I/2026)", "2026-11-21")).toEqual(["bac-ninh"]);
  });

  it.each([
    // raw, on, id, candidates
    ["Bắc Giang (cũ)", "2024-12-31", "bac-giang-63", []],
    ["tỉnh Quảng Nam cũ", "2024-12-31", "quang-nam-63", []],
    ["Bắc Ninh (mới)", "2026-11-21", "bac-ninh", []],
    ["Bắc Ninh (mới)", "2024-12-31", null, ["bac-ninh"]],
    ["tỉnh Phú Thọ (cũ)", "2026-11-21", null, ["phu-tho-63"]],
    ["Phú Thọ (trước sáp nhập)", "2024-12-31", "phu-tho-63", []]
  ])("must fit a note that says old or new: %s on %s", (raw, on, id, candidates) => {
    expect(resolveUnit(registry, raw, on)).toMatchObject({id, candidates});
  });

  it("must be a date", () => {
    expect(() => resolveUnit(registry, "An Giang", "2025")).toThrow(/"2025"/);
  });
});

describe("refusals", () => {
  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["TỔNG SỐ", "unknown"],
    ["Toàn quốc", "unknown"],
    ["Nam", "unknown"],
    ["Hà", "unknown"],
    ["Hà Nộii", "unknown"],
    ["24", "unknown"],
    ["An Giang 2", "unknown"],
    ["Hà Nội, Hải Phòng", "unknown"],
    ["UBND huyện An Giang", "unknown"],
    ["Sở Y tế", "unknown"],
    ["TP Thủ Đức", "unknown"],
    ["UBND Bộ Y tế", "unknown"],
    ["I | ĐÔNG BẮC - NORTH EAST", "unknown"]
  ])("%j is %s", (raw, rule) => {
    expect(resolveUnit(registry, raw, "2024-12-31")).toEqual({raw, id: null, rule, confidence: 0, candidates: []});
  });

  it("take marks that contradict the name for another word, not for a slip", () => {
    expect(resolveUnit(registry, "Hả Nam", "2024-12-31")).toMatchObject({
      id: null,
      rule: "marks-differ",
      candidates: ["ha-nam-63"]
    });
  });

  it("do not credit a part to the whole: a note that is not understood blocks", () => {
    expect(resolveUnit(registry, "Phú Thọ (Vĩnh Phúc cũ)", "2026-11-21")).toMatchObject({
      id: null,
      rule: "note-not-understood",
      candidates: ["phu-tho"]
    });
  });
});

describe("rule and confidence", () => {
  it.each([
    ["Hà Nam", "name", 1],
    ["tỉnh Hà Nam", "province+name", 1],
    ["Ủy ban nhân dân tỉnh Hà Nam", "people-committee+province+name", 1],
    ["Sở TT&TT Hà Nam", "department+name", 0.95],
    ["Ha Nam", "name+accentless", 0.9],
    ["Ho Chi Minh City", "alias:foreign", 0.95],
    ["Đak Lak", "name+accentless", 0.9],
    ["Sài Gòn", "alias:informal", 0.7],
    ["Saigon", "alias:informal+accentless", 0.63],
    ["Tỉnh Hải Phòng", "province+name+type-differs", 0.9],
    ["Nghệ An*", "footnote+name", 1],
    ["Nghệ An (1)", "footnote+name", 1],
    ["Bộ Khoa học và Công nghệ (MOST)", "note+name", 1],
    ["Đài TNVN", "alias:abbreviation", 0.86]
  ])("of %s are %s and %d", (raw, rule, confidence) => {
    expect(resolveUnit(registry, raw, "2024-12-31")).toMatchObject({rule, confidence});
  });
});
