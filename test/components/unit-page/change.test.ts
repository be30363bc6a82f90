import {beforeAll, describe, expect, it} from "vitest";
import {registryCrosswalk} from "../../../loaders/change/registry-crosswalk.js";
import {readRegistry} from "../../../loaders/registry/registry.js";
import {deriveUnits} from "../../../loaders/site/derive-units.js";
import {gatherUnitFacts} from "../../../loaders/site/unit-facts.js";
import {type CauseLine, causeLines} from "../../../src/components/parts/unit-change.js";
import {CAUSES} from "../../../src/scoring/change/model.js";
import type {Edition} from "../../../src/scoring/edition.js";
import {roundDecimal} from "../../../src/scoring/round.js";
import {assessBoth, at, csv, draw, rowsUnder} from "./pages.js";

beforeAll(assessBoth, 120_000);

describe("the change since the year before", () => {
  const split = () => at(2025).edition.changes.filter(({why}) => why === null);

  it("is split for some, and says why for all others", () => {
    const {changes, units} = at(2025).edition;
    expect(changes.map(({unit}) => unit)).toEqual(units.map(({id}) => id));
    expect(split().length).toBeGreaterThan(20);
    for (const row of changes) expect(row.score === null).toBe(row.why !== null);
  });

  it("has the ranks and scores that were published in both years, for those that just went on", () => {
    const single = split().filter(({predecessors}) => predecessors.length === 1);
    expect(single.length).toBeGreaterThan(15);
    for (const {unit, predecessors, before, after} of single) {
      const [then, now] = [at(2024).index.rank.get(predecessors[0]!)!, at(2025).index.rank.get(unit)!];
      expect([before.rank, after.rank]).toEqual([then.rank, now.rank]);
      expect([before.score, after.score]).toEqual([then.score, now.score]);
    }
  });

  it("adds up in full precision in the table, and as printed on every page", () => {
    const rows = csv("changes", at(2025).edition);
    for (const change of split()) {
      const row = rows.find(({unit}) => unit === change.unit)!;
      const sum = (of: "score" | "rank") => CAUSES.reduce((total, cause) => total + Number(row[`${of}_${cause}`]), 0);
      expect(sum("score")).toBeCloseTo(Number(row.score_after) - Number(row.score_before), 9);
      expect(sum("rank")).toBeCloseTo(Number(row.rank_after) - Number(row.rank_before), 9);
      const lines = causeLines(change.score!, change.rank!, change);
      const add = (of: (line: CauseLine) => number) =>
        roundDecimal(
          lines.slice(0, -1).reduce((total, line) => total + of(line), 0),
          6
        );
      const ends = roundDecimal(change.after.score!, 1) - roundDecimal(change.before.score!, 1);
      expect(add((line) => line.printedPoints)).toBe(roundDecimal(ends, 1));
      expect(add((line) => line.printedPlaces)).toBe(change.after.rank! - change.before.rank!);
    }
  });

  it("of Hue, by hand: 27.6 to 41.1 points, ranks 37 and 20, the parts of the command line", () => {
    const page = draw(2025, "hue");
    const heading = "Tăng 13,5 điểm so với 2024; số liệu của chính mình góp +16,0 điểm";
    expect(page).toContain(`<h2>${heading}</h2>`);
    expect(rowsUnder(page, heading)).toEqual([
      ["Số liệu của chính nơi này", "", "+16,0", "lên 14"],
      ["Nơi khác thay đổi", "", "−0,8", "xuống 17"],
      ["Phương pháp", "", "0,0", "0"],
      ["Sáp nhập, số nơi thay đổi", "", "−1,7", "lên 20"],
      ["Cộng", "", "+13,5", "lên 17"]
    ]);
    expect(page).toContain("Hạng 37 năm 2024, hạng 20 năm 2025");
    expect(page).toContain('<a href="../../2024/don-vi/thua-thien-hue-63.html">Trang năm 2024: Thừa Thiên Huế</a>');
  });

  it("says why not: not ranked now, not before, too little in common, no year before", () => {
    expect(draw(2025, "cao-bang")).toContain(
      "Năm 2025 nơi này chưa được xếp hạng nên không có gì để so. Năm 2024: hạng 12, 48,1 điểm."
    );
    expect(draw(2025, "lang-son", "en")).toContain("It was not ranked in 2024, so there is nothing to compare with.");
    expect(draw(2025, "bac-ninh")).toContain(
      "Gộp số liệu năm 2024 của Bắc Giang và Bắc Ninh lại thì không đủ chỉ số để có điểm."
    );
    expect(draw(2024, "ha-noi-63")).toContain("Chưa có ấn bản năm trước để so sánh");
  });
});

describe("the units a unit came from", () => {
  it("are named with their own ranks and scores then, and linked", () => {
    const page = draw(2025, "bac-ninh");
    expect(rowsUnder(page, "Các nơi cũ trong ấn bản 2024")).toEqual([
      ["Bắc Giang", "53 (51–54)", "19,9"],
      ["Bắc Ninh", "40 (35–45)", "25,7"]
    ]);
    expect(page).toContain('href="../../2024/don-vi/bac-giang-63.html"');
    expect(page).toContain("Trung bình cộng các điểm cũ là 22,8");
  });

  it("are named too where they were not assessed", () => {
    const rows = rowsUnder(draw(2025, "mof"), "Các nơi cũ trong ấn bản 2024");
    expect(rows.map(([name]) => name)).toContain("Bảo hiểm xã hội Việt Nam");
    expect(rows.find(([name]) => name === "Bảo hiểm xã hội Việt Nam")!.slice(1)).toEqual([
      "không thuộc diện đánh giá",
      "–"
    ]);
  });

  it("lead on to what became of them", () => {
    expect(draw(2024, "bac-giang-63")).toContain(
      '<a href="../../2025/don-vi/bac-ninh.html">Trong ấn bản 2025 là một phần của Bắc Ninh</a>'
    );
    expect(draw(2024, "cema", "en")).toContain("In the 2025 edition: Ministry of Ethnic and Religious Affairs");
  });

  it("have figures only where the site has their year", () => {
    const {edition} = at(2025);
    const alone = gatherUnitFacts(edition, deriveUnits(edition), [edition]).get("bac-ninh")!;
    expect(alone.lineage.earlier.map(({name, id, place}) => [name.vi, id, place])).toEqual([
      ["Bắc Giang", null, null],
      ["Bắc Ninh", null, null]
    ]);
  });
});

describe("the crosswalk", () => {
  it("takes every province of 2024 into one of 2025", () => {
    const [before, after] = [at(2024).edition, at(2025).edition];
    const provinces = (edition: Edition) => edition.units.filter(({kind}) => kind === "province").map(({id}) => id);
    const rows = registryCrosswalk(readRegistry(), provinces(before), provinces(after));
    expect(rows).toHaveLength(63);
    expect(new Set(rows.map(({to}) => to)).size).toBe(34);
    expect(after.changes.flatMap(({predecessors}) => predecessors).filter((id) => id.endsWith("-63"))).toHaveLength(63);
  });
});
