import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findName} from "../../../src/components/table-tools/find-name.js";

const BAC_NINH = {names: ["Bắc Ninh", "BN"], old: [["Bắc Giang", "BG"]]};
const HCM = {names: ["TP. Hồ Chí Minh", "TPHCM"], old: [["Bình Dương"], ["Bà Rịa - Vũng Tàu", "BR-VT"]]};
const own = {old: null};

describe("findName", () => {
  it.each([
    ["bac ninh", own],
    ["BẮC NINH", own],
    ["bac n", own],
    ["ninh", own],
    ["bn", own],
    ["tỉnh Bắc Ninh", own],
    ["UBND tỉnh Bắc Ninh", own],
    ["bac", own],
    ["bac giang", {old: "Bắc Giang"}],
    ["tỉnh bắc giang", {old: "Bắc Giang"}],
    ["bg", {old: "Bắc Giang"}],
    ["giang", {old: "Bắc Giang"}]
  ])("finds Bắc Ninh by %s", (query, found) => expect(findName(query, BAC_NINH)).toEqual(found));

  it.each(["ac ninh", "inh", "bacninh", "ninh bac", "bac giang ninh", "???"])("does not find it by %s", (query) =>
    expect(findName(query, BAC_NINH)).toBeNull()
  );

  it.each([
    ["ho chi minh", own],
    ["tp ho chi minh", own],
    ["tp.hồ chí minh", own],
    ["thành phố Hồ Chí Minh", own],
    ["vung tau", {old: "Bà Rịa - Vũng Tàu"}],
    ["ba ria vung tau", {old: "Bà Rịa - Vũng Tàu"}]
  ])("finds TP. Hồ Chí Minh by %s, points and dashes counting as spaces", (query, found) =>
    expect(findName(query, HCM)).toEqual(found)
  );

  it("reads letters with their marks apart, as some keyboards send them", () => {
    expect(findName("Bắc Giang".normalize("NFD"), BAC_NINH)).toEqual({old: "Bắc Giang"});
  });

  it.each(["", "   "])("finds every row by %j", (query) => expect(findName(query, BAC_NINH)).toEqual(own));

  it("takes nothing typed for a pattern, and never fails", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme", maxLength: 60}), (query) => {
        const found = findName(query, BAC_NINH);
        expect(found === null || found.old === null || found.old === "Bắc Giang").toBe(true);
      })
    );
    expect(findName(".*", BAC_NINH)).toBeNull();
  });
});
