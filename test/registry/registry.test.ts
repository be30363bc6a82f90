import {beforeAll, describe, expect, it} from "vitest";
import {nextDay} from "../../loaders/registry/date.js";
import {
  predecessorsOn,
  type Registry,
  readRegistry,
  regionOn,
  successorOn,
  typeOn,
  unitByCode,
  unitById,
  unitsOn
} from "../../loaders/registry/registry.js";

let registry: Registry;
beforeAll(() => {
  registry = readRegistry();
});

/** Every day from 2024-01-01 to 2027-01-01. */
const DAYS: readonly string[] = (() => {
  const days = ["2024-01-01"];
  while (days.at(-1) !== "2027-01-01") days.push(nextDay(days.at(-1) as string));
  return days;
})();

/** Counts by some property. */
function countBy<T>(rows: readonly T[], key: (row: T) => string | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[`${key(row)}`] = (counts[`${key(row)}`] ?? 0) + 1;
  return counts;
}

describe("the number of units", () => {
  it("is 63 provinces to 2025-06-30 and 34 after, on every single day", () => {
    expect(DAYS).toHaveLength(1097);
    for (const day of DAYS) {
      expect(unitsOn(registry, day, {kind: "province"}), day).toHaveLength(day <= "2025-06-30" ? 63 : 34);
    }
  });

  it("is 18 ministries + 4 to 2025-02-28 and 14 + 3 after, 8 and 5 agencies beside them, on every single day", () => {
    const before = {ministry: 18, "ministerial-level": 4, "government-agency": 8};
    const after = {ministry: 14, "ministerial-level": 3, "government-agency": 5};
    for (const day of DAYS) {
      const counts = countBy(unitsOn(registry, day, {kind: "ministry", agencies: true}), ({body}) => body);
      expect(counts, day).toEqual(day <= "2025-02-28" ? before : after);
    }
  });

  it.each([
    // date, without and with government agencies: the two readings of indicator 4's denominator
    ["2024-12-31", 85, 93],
    ["2025-02-28", 85, 93],
    ["2025-03-01", 80, 85],
    ["2025-06-30", 80, 85],
    ["2025-07-01", 51, 56],
    ["2026-11-21", 51, 56]
  ])("on %s is %d state bodies, %d with government agencies", (day, bodies, all) => {
    expect(unitsOn(registry, day)).toHaveLength(bodies);
    expect(unitsOn(registry, day, {agencies: true})).toHaveLength(all);
  });

  it("never counts an id twice", () => {
    const ids = unitsOn(registry, "2026-01-01", {agencies: true}).map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(["2025-02-30", "2025-7-1", "01/07/2025", ""])("refuses %j as a date", (date) => {
    expect(() => unitsOn(registry, date)).toThrow(RangeError);
  });
});

describe("the chain from era to era", () => {
  const today = "2026-11-21";

  it("leads every unit of 2024 to exactly one unit of today", () => {
    for (const unit of unitsOn(registry, "2024-01-01", {agencies: true})) {
      const heirs = unitsOn(registry, today, {agencies: true}).filter(({id}) =>
        predecessorsOn(registry, id, "2024-01-01").includes(unit)
      );
      expect(heirs, unit.id).toEqual([successorOn(registry, unit.id, today)]);
    }
  });

  it("makes 23 provinces of 52 and leaves 11 as they were", () => {
    const sizes = unitsOn(registry, today, {kind: "province"}).map(
      ({id}) => predecessorsOn(registry, id, "2025-06-30").length
    );
    const merged = sizes.filter((size) => size > 1);
    expect(merged).toHaveLength(23);
    expect(merged.reduce((sum, size) => sum + size, 0)).toBe(52);
    expect(sizes.filter((size) => size === 1)).toHaveLength(11);
  });

  it("follows Huế over both its changes", () => {
    expect(successorOn(registry, "thua-thien-hue-63", "2025-03-01")?.id).toBe("hue-63");
    expect(successorOn(registry, "thua-thien-hue-63", "2025-07-01")?.id).toBe("hue");
    expect(predecessorsOn(registry, "hue", "2024-12-31").map(({id}) => id)).toEqual(["thua-thien-hue-63"]);
  });

  it.each([
    ["ho-chi-minh", ["binh-duong-63", "ba-ria-vung-tau-63", "ho-chi-minh-63"]],
    ["bac-ninh", ["bac-giang-63", "bac-ninh-63"]],
    ["lam-dong", ["binh-thuan-63", "dak-nong-63", "lam-dong-63"]],
    ["most", ["most-2021", "mic"]]
  ])("finds all of %s in 2024", (id, expected) => {
    expect(
      predecessorsOn(registry, id, "2024-06-30")
        .map((unit) => unit.id)
        .toSorted()
    ).toEqual(expected.toSorted());
  });

  it("gives a unit itself where it is valid, and nothing before it began", () => {
    expect(successorOn(registry, "bac-ninh", today)?.id).toBe("bac-ninh");
    expect(successorOn(registry, "bac-ninh", "2024-06-30")).toBeNull();
    expect(predecessorsOn(registry, "bac-ninh-63", today)).toEqual([]);
  });

  it("says that a ministry's functions went elsewhere too", () => {
    expect(unitById(registry, "mic").transfers.map(({to}) => to)).toEqual(["mcst"]);
    expect(unitById(registry, "molisa").transfers).toHaveLength(4);
  });

  it("refuses an id it does not know, and names it", () => {
    expect(() => unitById(registry, "ha-tay")).toThrow(/ha-tay/);
  });
});

describe("official codes", () => {
  it.each([
    ["15", "yen-bai-63", "lao-cai"],
    ["24", "bac-giang-63", "bac-ninh"],
    ["44", "quang-binh-63", "quang-tri"],
    ["52", "binh-dinh-63", "gia-lai"],
    ["80", "long-an-63", "tay-ninh"],
    ["82", "tien-giang-63", "dong-thap"],
    ["91", "kien-giang-63", "an-giang"]
  ])("%s was %s and is %s", (code, before, after) => {
    expect(unitByCode(registry, code, "2025-06-30")?.id).toBe(before);
    expect(unitByCode(registry, code, "2025-07-01")?.id).toBe(after);
    expect(successorOn(registry, before, "2025-07-01")?.id).toBe(after);
  });

  it.each(["10", "27", "45", "64", "72", "87", "89"])("%s is retired, not somebody else's", (code) => {
    expect(unitByCode(registry, code, "2025-06-30")).not.toBeNull();
    expect(unitByCode(registry, code, "2025-07-01")).toBeNull();
  });

  it("are not resolved without a date", () => {
    // @ts-expect-error the date is not optional
    expect(() => unitByCode(registry, "24")).toThrow(RangeError);
  });

  it("are borne by one province each on a date", () => {
    for (const day of ["2024-12-31", "2025-01-01", "2025-07-01"]) {
      const codes = unitsOn(registry, day, {kind: "province"}).map(({code}) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.every((code) => /^\d{2}$/.test(code ?? ""))).toBe(true);
    }
  });
});

describe("regions and types", () => {
  const scheme63 = {
    "trung-du-mien-nui-phia-bac": 14,
    "dong-bang-song-hong": 11,
    "bac-trung-bo-duyen-hai-mien-trung": 14,
    "tay-nguyen": 5,
    "dong-nam-bo": 6,
    "dong-bang-song-cuu-long": 13
  };
  const scheme34 = {
    "trung-du-mien-nui-phia-bac": 9,
    "dong-bang-song-hong": 6,
    "bac-trung-bo": 5,
    "duyen-hai-nam-trung-bo-tay-nguyen": 6,
    "dong-nam-bo": 3,
    "dong-bang-song-cuu-long": 5
  };

  it("puts every province in one region of the day's scheme, on every single day", () => {
    for (const day of DAYS) {
      const counts = countBy(unitsOn(registry, day, {kind: "province"}), (unit) => regionOn(unit, day));
      expect(counts, day).toEqual(day <= "2025-06-30" ? scheme63 : scheme34);
    }
  });

  it("marks the months in which the scheme of October 2025 is applied back", () => {
    const rows = unitById(registry, "phu-tho").regions;
    expect(rows.map(({valid_from, confidence}) => [valid_from, confidence])).toEqual([
      ["2025-07-01", "applied-back"],
      ["2025-10-05", "high"]
    ]);
  });

  it.each([
    ["2024-12-31", 5],
    ["2025-01-01", 6],
    ["2025-07-01", 6],
    ["2026-04-29", 6],
    ["2026-04-30", 7],
    ["2026-09-01", 8],
    ["2026-09-19", 8],
    ["2026-09-20", 9]
  ])("on %s knows %d centrally-run cities", (day, cities) => {
    const types = unitsOn(registry, day, {kind: "province"}).map((unit) => typeOn(unit, day));
    expect(types.filter((type) => type === "centrally-run-city")).toHaveLength(cities);
    expect(types).not.toContain(null);
  });

  it("gives a ministry neither", () => {
    const most = unitById(registry, "most");
    expect(typeOn(most, "2026-01-01")).toBeNull();
    expect(regionOn(most, "2026-01-01")).toBeNull();
  });
});
