import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readRegistry} from "../../loaders/registry/registry.js";
import {resolveUnit} from "../../loaders/registry/resolve.js";

const registry = readRegistry();
const DAYS = ["2024-06-30", "2025-01-01", "2025-03-01", "2025-07-01", "2026-11-21"];
const PREFIXES = ["", "Tỉnh ", "TP. ", "UBND tỉnh ", "Ủy ban nhân dân thành phố ", "Sở TT&TT tỉnh "];

/** Any name of the registry, with or without a prefix. */
const written = fc
  .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...registry.names))
  .map(([prefix, {text}]) => `${prefix}${text}`);
const day = fc.constantFrom(...DAYS);

/** What a reading says, without the text it is of. */
function read(raw: string, on: string): unknown {
  const {raw: _, ...reading} = resolveUnit(registry, raw, on);
  return reading;
}

describe("a reading is the same", () => {
  it.each<[string, fc.Arbitrary<(text: string) => string>]>([
    ["in capitals", fc.constant((text) => text.toUpperCase())],
    ["in small letters", fc.constant((text) => text.toLowerCase())],
    ["decomposed (NFD)", fc.constant((text) => text.normalize("NFD"))],
    [
      "with more spaces",
      fc.constantFrom(" ", "\u00a0", "\t", "  ").map((s) => (t) => `${s}${t.replaceAll(" ", ` ${s}`)}${s}`)
    ],
    [
      "with another dash",
      fc.constantFrom("\u2010", "\u2011", "\u2013", "\u2014", "\u2212").map((d) => (t) => t.replaceAll("-", d))
    ],
    ["with spaces around dashes", fc.constant((text) => text.replaceAll("-", " - "))],
    [
      "with the tone on the other vowel",
      fc.constant((text) => text.replaceAll("òa", "oà").replaceAll("óa", "oá").replaceAll("ủy", "uỷ"))
    ],
    ["with Ð or Ɖ for Đ", fc.constantFrom("\u00d0", "\u0189").map((d) => (t) => t.replaceAll("Đ", d))],
    ["with và for &", fc.constant((text) => text.replaceAll("&", " và "))]
  ])("%s", (_, change) => {
    fc.assert(
      fc.property(written, day, change, (text, on, apply) => {
        expect(read(apply(text), on)).toEqual(read(text, on));
      })
    );
  });
});

describe("a reading", () => {
  it("is of a unit valid on the day, or of none", () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string({unit: "grapheme"})), day, (text, on) => {
        const {id, confidence, candidates} = resolveUnit(registry, text, on);
        for (const unit of [...(id === null ? [] : [id]), ...candidates].map((name) => registry.byId.get(name))) {
          expect(unit && unit.valid_from <= on && (unit.valid_to === null || on <= unit.valid_to)).toBe(true);
        }
        expect(confidence > 0).toBe(id !== null);
      })
    );
  });

  it("of a name on its own days is its unit", () => {
    for (const {text, unit, valid_from, valid_to} of registry.names) {
      expect(resolveUnit(registry, text, valid_from).id).toBe(unit);
      expect(resolveUnit(registry, text, valid_to ?? "2026-11-21").id).toBe(unit);
    }
  });
});
