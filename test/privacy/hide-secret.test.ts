import {describe, expect, it} from "vitest";
import {hideSecret} from "../../loaders/privacy/hide-secret.js";
import {knownPeople} from "../../loaders/privacy/known-people.js";
import {maskFinding} from "../../loaders/privacy/mask-intake.js";
import type {Finding} from "../../src/scoring/submission-model.js";

const SECRET = "Mật: 12 cụm máy chủ Alpha";
const finding = (changes: Partial<Finding>): Finding => ({
  ...{id: "mod/refers-to/4/equipment", severity: "warning", code: "refers-to", file: "mod/b.xlsx", sheet: "4"},
  ...{cell: "D20", raw: "", read_as: "", expected: "", advice_vi: "", advice_en: "", ...changes}
});

describe("a finding about a text marked as secret", () => {
  it("shows it neither in its columns nor in its advice, in both languages", () => {
    const shown = hideSecret(
      finding({
        raw: SECRET,
        read_as: SECRET,
        advice_vi: `Ô D20 ghi “${SECRET}”.`,
        advice_en: `Cell D20 says “${SECRET}”.`
      })
    );
    expect(shown).toMatchObject({raw: "(không hiển thị)", read_as: "(không hiển thị)"});
    expect(shown.advice_vi).toBe("Ô D20 ghi “(không hiển thị)”.");
    expect(shown.advice_en).toBe("Cell D20 says “(không hiển thị)”.");
  });

  it("hides it too where the advice compares with another cell that is", () => {
    const {advice_vi, raw} = hideSecret(finding({raw: "Máy chủ", advice_vi: `Ghi “Máy chủ” (nơi khác “${SECRET}”).`}));
    expect(advice_vi).toBe("Ghi “Máy chủ” (nơi khác “(không hiển thị)”).");
    expect(raw).toBe("Máy chủ");
  });

  it("is what is published, in any Unicode form", () => {
    const nfd = SECRET.normalize("NFD");
    const shown = maskFinding(finding({raw: nfd, advice_vi: `Ô ghi “${nfd}”.`}), knownPeople([]));
    expect(JSON.stringify(shown)).not.toContain("Alpha");
  });

  it("other findings stay the very same, those about state secrets as a subject too", () => {
    const other = finding({
      raw: "Có quy định về bí mật nhà nước",
      advice_vi: "Ô ghi “Có quy định về bí mật nhà nước”."
    });
    expect(hideSecret(other)).toBe(other);
  });
});
