import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {seedRandom} from "../../src/scoring/random.js";
import {type Traced, traceEdition} from "./trace-rows.js";

const TABLES = ["targets", "gaps", "tasks", "outline"] as const;
/** Five figures of each table, one of the targets and one of the gaps a sum over the nation. */
const PICKED = 5;
const SEED = 20251231;

/** Lists and tasks of the one Word file, and prose of the three files in old Vietnamese encodings. */
const NOT_READ_HERE = /of (tuyen-quang|thanh-hoa|dak-lak|mera)$/;

function pick<T>(rows: readonly T[], count: number, random: () => number): readonly T[] {
  const left = [...rows];
  return Array.from({length: count}, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

describe("following published figures back to their cells", () => {
  let traced: readonly Traced[] = [];
  beforeAll(async () => {
    traced = traceEdition((await assessEdition(settingsOf(2025))).edition);
  });

  it.each(TABLES)("random figures of %s are what their cells say, and their clause is that of the seed", (table) => {
    const random = seedRandom(SEED);
    const own = traced.filter((row) => row.table === table && row.fromCells !== null);
    const nation = own.filter(({name}) => name.endsWith("of the nation"));
    const sums = pick(nation, Math.min(1, nation.length), random);
    const rows = [...sums, ...pick(own, PICKED - sums.length, random)];
    expect(rows.length).toBe(PICKED);
    for (const {name, published, fromCells, clauses} of rows) {
      expect({name, ...published}).toEqual({name, ...fromCells});
      expect([name, clauses[0]]).toEqual([name, clauses[1]]);
    }
  });

  it("so is every other figure that a plain reader can read", () => {
    const wrong = traced.filter(
      ({published, fromCells}) => fromCells !== null && JSON.stringify(published) !== JSON.stringify(fromCells)
    );
    expect(wrong).toEqual([]);
    expect(traced.filter(({clauses: [own, seed]}) => own !== seed)).toEqual([]);
  });

  it("and what it can't read is little, and known: one Word file's tables, three files' old letters", () => {
    const unread = traced.filter(({fromCells}) => fromCells === null);
    expect(unread.filter(({name}) => !NOT_READ_HERE.test(name))).toEqual([]);
    for (const table of TABLES) {
      const all = traced.filter((row) => row.table === table);
      expect(all.length).toBeGreaterThan(100);
      expect(unread.filter((row) => row.table === table).length / all.length).toBeLessThan(0.02);
    }
  });
});
