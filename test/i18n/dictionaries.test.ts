import {describe, expect, it} from "vitest";
import {COMMON, NATIONAL, STATES} from "../../src/i18n/common.js";
import {foldText} from "../../src/i18n/fold.js";
import {GAPS} from "../../src/i18n/gaps.js";
import {METHOD} from "../../src/i18n/method.js";
import {NOTEBOOK} from "../../src/i18n/notebook.js";
import {OVERVIEW} from "../../src/i18n/overview.js";
import {OVERVIEW_FACTS} from "../../src/i18n/overview-facts.js";
import {RANKING} from "../../src/i18n/ranking.js";
import {TARGETS} from "../../src/i18n/targets.js";
import {TRACKER} from "../../src/i18n/tracker.js";
import {UNIT} from "../../src/i18n/unit.js";

const dictionaries = {
  COMMON,
  STATES,
  NATIONAL,
  OVERVIEW,
  OVERVIEW_FACTS,
  RANKING,
  GAPS,
  UNIT,
  METHOD,
  NOTEBOOK,
  TARGETS,
  TRACKER
};

describe.each(Object.entries(dictionaries))("dictionary %s", (_name, dictionary) => {
  it("has every entry in both languages, of one shape, in NFC", () => {
    for (const [key, entry] of Object.entries(dictionary)) {
      const {vi, en} = entry as {vi: unknown; en: unknown};
      expect(typeof en, key).toBe(typeof vi);
      expect(Array.isArray(en), key).toBe(Array.isArray(vi));
      if (typeof vi === "function") expect((en as () => void).length, key).toBe(vi.length);
      if (typeof vi === "object") expect(Object.keys(en as object), key).toEqual(Object.keys(vi as object));
      const text = JSON.stringify([vi, en]);
      expect(text, key).toBe(text.normalize("NFC"));
    }
  });
});

describe("foldText", () => {
  it.each([
    ["Đắk Lắk", "dak lak"],
    ["TP. HỒ CHÍ MINH", "tp. ho chi minh"],
    ["Huế".normalize("NFD"), "hue"]
  ])("reads %s as %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
