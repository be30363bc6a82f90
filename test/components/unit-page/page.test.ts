import {beforeAll, describe, expect, it} from "vitest";
import {deriveUnits} from "../../../loaders/site/derive-units.js";
import {gatherUnitFacts} from "../../../loaders/site/unit-facts.js";
import type {PageContext} from "../../../src/components/pages/context.js";
import {unitPage} from "../../../src/components/pages/unit.js";
import {wayLines} from "../../../src/components/parts/unit-way.js";
import {indexEdition} from "../../../src/components/select.js";
import {formatNumber} from "../../../src/i18n/format.js";
import type {Edition} from "../../../src/scoring/edition.js";
import {roundDecimal} from "../../../src/scoring/round.js";
import {assessBoth, at, csv, draw, rowsUnder} from "./pages.js";

beforeAll(assessBoth, 120_000);

describe("strengths and weaknesses", () => {
  it("are on the page the first three of each side of the table, with its figures", () => {
    const rows = csv("strengths", at(2025).edition).filter(({unit}) => unit === "bac-ninh");
    const page = draw(2025, "bac-ninh", "en");
    for (const [side, caption] of [
      ["strength", "Better than its own place"],
      ["weakness", "Worse than its own place"]
    ] as const) {
      const own = rows.filter((row) => row.side === side).slice(0, 3);
      expect(rowsUnder(page, caption).map((cells) => cells.slice(2))).toEqual(
        own.map(({score, median, rank, of}) => [
          formatNumber(Number(score), "en", 1),
          formatNumber(Number(median), "en", 1),
          `${rank}/${of}`
        ])
      );
    }
    expect(rows.filter(({side}) => side === "missing").map(({node}) => node)).toEqual(["fw-3.1"]);
  });

  it("are ranks among the ranked units that reported, counted anew", () => {
    const {edition, index} = at(2025);
    for (const {unit, node, rank, of} of csv("strengths", edition).filter(({rank: own}) => own != null)) {
      const peers = edition.ranks
        .filter((row) => row.rank !== null && index.unit.get(row.unit)!.kind === index.unit.get(String(unit))!.kind)
        .map((row) => index.score.get(`${row.unit}|${String(node)}`)!)
        .filter(({status}) => status === "scored");
      const own = peers.find((row) => row.unit === unit)!.score!;
      expect(of).toBe(peers.length);
      expect(rank).toBe(1 + peers.filter(({score}) => score! > own + 1e-9).length);
    }
  });
});

describe("the way to the group above", () => {
  it("aims at the lowest score of the next group, for every ranked unit below the first", () => {
    const {edition, index} = at(2025);
    for (const way of edition.next_steps.filter(({group}) => group !== null)) {
      const kind = index.unit.get(way.unit)!.kind;
      const peers = edition.ranks.filter((row) => index.unit.get(row.unit)!.kind === kind && row.group === way.group);
      expect(way.score_needed).toBe(Math.min(...peers.map(({score}) => score!)));
      expect(way.score_needed!).toBeGreaterThan(way.score!);
      expect(way.score).toBe(index.rank.get(way.unit)!.score);
      expect(way.rank_after!).toBeLessThan(index.rank.get(way.unit)!.rank!);
    }
  });

  it("prints steps that add up from the score now to the score after", () => {
    const {edition, index} = at(2025);
    for (const way of edition.next_steps.filter(({outcome}) => outcome === "reaches")) {
      const lines = wayLines(index.rank.get(way.unit)!, way);
      const sum = lines.reduce((total, {printedPoints}) => total + (printedPoints ?? 0), roundDecimal(way.score!, 1));
      expect(roundDecimal(sum, 6)).toBe(roundDecimal(way.score_after!, 1));
    }
  });

  it("of Bac Ninh, by hand: three more activities, a fifth of the pillar's half each, 1 2/3 points of the index", () => {
    const page = draw(2025, "bac-ninh");
    const heading = "Một chỉ số khá hơn là đủ điểm của nhóm G";
    expect(rowsUnder(page, heading)).toEqual([
      ["Hiện nay, nhóm H, hạng 19", "", "42,8"],
      ["1. Hợp tác nước ngoài có kết quảnay 1 hoạt động, cần 4 hoạt động: thêm 3 hoạt động", "", "+5,0"],
      ["Sau 1 bước, hạng 11", "", "47,8"]
    ]);
    expect(page).toContain("Nơi thấp nhất nhóm G có 46,8 điểm (vạch đứng), còn thiếu 4,0.");
    expect(page).toContain("nếu nơi khác đứng yên");
    expect(page).toContain("Chưa báo cáo nên chưa tính: Năng lực tính toán AI.");
  });

  it("says what the others have: the first group, reports to send", () => {
    expect(draw(2025, "ho-chi-minh")).toContain("<h2>Đã ở nhóm dẫn đầu</h2>");
    expect(draw(2025, "cao-bang")).toContain("<h2>Báo cáo thêm 16 chỉ số là được xếp hạng</h2>");
    expect(draw(2024, "bac-lieu-63", "en")).toContain("No smaller number would do.");
  });
});

describe("the page", () => {
  it("takes the years of targets from the edition", () => {
    expect(draw(2025, "hue")).toContain("mục tiêu đạt / áp dụng, năm 2024 và 2030");
    const {index, facts} = at(2025);
    const later = {...index.edition, shares: index.edition.shares.map((row) => ({...row, year: row.year + 5}))};
    const shifted = indexEdition(later);
    const context: PageContext = {index: shifted, lang: "vi", path: "/2025/don-vi/hue", years: [2025]};
    const page = unitPage(context, shifted.unit.get("hue")!, facts.get("hue")!).text;
    expect(page).toContain("năm 2029 và 2035");
    expect(page).toContain("mục tiêu 2035 đang có hiệu lực");
  });

  it("links to the unit's tasks and to the pages of indicators", () => {
    const page = draw(2025, "hue", "en");
    expect(page).toContain('href="../nhiem-vu/index.html?lead=hue#danh-sach"');
    expect(page).toContain('href="../chi-so/qd699-1.html"');
  });

  it("shows a unit without a file as one: no score, no rank, nothing turned into 0", () => {
    const page = draw(2025, "moj");
    expect(page).toContain("chưa được xếp hạng");
    expect(rowsUnder(page, "Các trụ cột, so với các nơi cùng loại").every((cells) => cells[2] === "–")).toBe(true);
    expect(page).toContain("Chưa nhận được tệp nào của nơi này.");
    expect(draw(2024, "tra-vinh-63")).toContain("đã trả lại");
  });

  it("says of an edition frozen before these tables were kept that it has none, not that nothing came before", () => {
    const {edition} = at(2025);
    const {changes: _, strengths: __, next_steps: ___, ...kept} = edition;
    const frozen = kept as Edition;
    const facts = gatherUnitFacts(frozen, deriveUnits(edition), [frozen]).get("hue")!;
    const index = indexEdition(frozen);
    const page = unitPage(
      {index, lang: "en", path: "/en/2025/don-vi/hue", years: [2025]},
      index.unit.get("hue")!,
      facts
    );
    expect(page.text).toContain("When this edition was frozen, the causes of changes were not yet kept.");
    expect(page.text).not.toContain("It is not ranked");
  });
});
