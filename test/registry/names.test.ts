import {describe, expect, it} from "vitest";
import {isValidOn} from "../../loaders/registry/date.js";
import {readRegistry} from "../../loaders/registry/registry.js";

const registry = readRegistry();
/** Names change only where one begins or the day after one ends: these days stand for all of them. */
const DAYS = ["2024-01-01", "2024-12-31", "2025-01-01", "2025-03-01", "2025-06-30", "2025-07-01", "2026-11-21"];

describe("names", () => {
  it.each(DAYS)("mean one unit each on %s, folded or without marks", (day) => {
    for (const index of [registry.byFolded, registry.byBare]) {
      for (const [key, names] of index) {
        const units = new Set(names.filter((name) => isValidOn(name, day)).map(({unit}) => unit));
        expect(units.size, `${key}: ${[...units].join(", ")}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it("change on no other day from 2024 on", () => {
    const starts = new Set(registry.names.map(({valid_from}) => valid_from).filter((date) => date > "2024-01-01"));
    expect([...starts].toSorted()).toEqual(["2025-01-01", "2025-03-01", "2025-07-01"]);
  });

  it("are listed once: no alias repeats what folding makes of another", () => {
    for (const names of registry.byFolded.values()) {
      const listed = names.filter(({kind}) => kind !== "foreign").map(({unit}) => unit);
      expect(new Set(listed).size, names[0]?.text).toBe(listed.length);
    }
  });

  it("are in Unicode NFC", () => {
    for (const {text} of registry.names) expect(text).toBe(text.normalize("NFC"));
  });
});
