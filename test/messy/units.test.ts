/** Rows 1 to 29, 38, 39 and 43 to 48 of the messy variants, through `san-sang unit`. */
import {describe, expect, it} from "vitest";
import {unitCommand} from "../../loaders/cli/unit.js";

async function resolve(raw: string, on: string): Promise<Record<string, unknown>> {
  const out: string[] = [];
  const code = await unitCommand(["--on", on, "--", raw], (line) => out.push(line), expect.fail);
  expect(code).toBe(0);
  return JSON.parse(out[0]!);
}

const END_2024 = "2024-12-31";
const HUE = "thua-thien-hue-63";
const HCM = "ho-chi-minh-63";
const BRVT = "ba-ria-vung-tau-63";

describe("names of units as they are written", () => {
  it.each([
    [1, "TT- Huế", END_2024, HUE],
    [1, "TT- Huế", "2025-03-01", "hue-63"],
    [2, "TT.Huế", END_2024, HUE],
    [3, "TT-Huế", END_2024, HUE],
    [4, "THỪA THIÊN - HUẾ", END_2024, HUE],
    [5, "Thừa Thiên – Huế", END_2024, HUE],
    [6, "TP Huế", "2025-01-01", "hue-63"],
    [6, "TP Huế", "2025-07-01", "hue"],
    [7, "Tp.HCM", END_2024, HCM],
    [8, "TP. HCM", END_2024, HCM],
    [9, "TPHCM", END_2024, HCM],
    [10, "Thành phố HCM", END_2024, HCM],
    [11, "Sài Gòn", END_2024, HCM],
    [12, "BRVT", END_2024, BRVT],
    [13, "BR-VT", END_2024, BRVT],
    [14, "Bà Rịa – Vũng Tàu", END_2024, BRVT],
    [15, "UBND tỉnh Bà Rịa - Vũng Tàu", END_2024, BRVT],
    [16, "Uỷ ban nhân dân thành phố Hải Phòng", END_2024, "hai-phong-63"],
    [17, "Bắc Cạn", END_2024, "bac-kan-63"],
    [18, "BẮC CẠN", END_2024, "bac-kan-63"],
    [19, "Đăk Lăk", END_2024, "dak-lak-63"],
    [20, "Đắc Lắc", END_2024, "dak-lak-63"],
    [21, "Đăk Nông", END_2024, "dak-nong-63"],
    [22, "Gialai", END_2024, "gia-lai-63"],
    [23, "Kontum", END_2024, "kon-tum-63"],
    [24, "\u00d0à Nẵng", END_2024, "da-nang-63"],
    [25, "Hòa Bình", END_2024, "hoa-binh-63"],
    [25, "Hoà Bình", END_2024, "hoa-binh-63"],
    [26, "Khánh Hoà", END_2024, "khanh-hoa-63"],
    [27, "Thanh Hoá", END_2024, "thanh-hoa-63"],
    [28, "Quảng Ngãi".normalize("NFD"), END_2024, "quang-ngai-63"],
    [29, "\u00a0 AN GIANG", END_2024, "an-giang-63"],
    [34, "Hà Tây", "2008-07-31", "ha-tay-64"],
    [38, "QU<U+1EA2>NG NINH", END_2024, "quang-ninh-63"],
    [39, "Nghệ An*", END_2024, "nghe-an-63"],
    [43, "Hải Dương (năm 2025)", "2025-06-30", "hai-duong-63"],
    [44, "Bộ TT&TT", "2025-02-28", "mic"],
    [45, "Bộ TTTT", END_2024, "mic"],
    [45, "MIC", END_2024, "mic"],
    [45, "BTTTT", END_2024, "mic"],
    [46, "Bộ KHCN", END_2024, "most-2021"],
    [46, "Bộ KH&CN", END_2024, "most-2021"],
    [46, "MOST", END_2024, "most-2021"],
    [46, "MOST", "2025-03-01", "most"],
    [47, "Sở TTTT tỉnh An Giang", END_2024, "an-giang-63"],
    [48, "NHNN VN", END_2024, "sbv"],
    ["issue", "Bắc Giang (cũ)", END_2024, "bac-giang-63"]
  ])("row %s: %j on %s is %s", async (_row, raw, on, id) => {
    expect(await resolve(raw, on)).toMatchObject({raw, id, candidates: []});
  });

  it.each([
    [6, "TP Huế", END_2024, [HUE]],
    [12, "BRVT", "2025-07-01", ["ho-chi-minh"]],
    [34, "Hà Tây", "2008-08-01", ["ha-noi-63"]],
    [34, "Hà Tây", END_2024, ["ha-noi-63"]],
    [43, "Hải Dương (năm 2025)", "2025-07-01", ["hai-phong"]],
    [44, "Bộ TT&TT", "2025-03-01", ["most"]],
    ["issue", "Bắc Giang (cũ)", "2025-07-01", ["bac-ninh"]]
  ])("row %s: %j on %s is no unit, with candidates %j", async (_row, raw, on, candidates) => {
    expect(await resolve(raw, on)).toMatchObject({raw, id: null, confidence: 0, candidates});
  });

  it("row 11: warns of an informal name by its confidence", async () => {
    expect((await resolve("Sài Gòn", END_2024)).confidence).toBeLessThan(0.8);
  });

  it("row 39: says that a footnote mark was taken off", async () => {
    expect((await resolve("Nghệ An*", END_2024)).rule).toBe("footnote+name");
  });
});
