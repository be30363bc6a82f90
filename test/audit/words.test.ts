import {describe, expect, it} from "vitest";
import {auditText} from "../../src/components/audit/audit-text.js";
import {digestChecks, namesIn, textsOf, whyText} from "../../src/components/audit/digest.js";
import {AUDIT_ORDER, MAIN_FIGURE} from "../../src/components/audit/sections.js";
import {summaryText} from "../../src/components/audit/summary.js";
import {wrapText} from "../../src/components/audit/wrap-text.js";
import {auditP, auditPercent, auditValue} from "../../src/i18n/audit-figures.js";
import {LANGUAGES} from "../../src/i18n/language.js";
import {auditReport} from "../../src/scoring/statistics/audit/audit-report.js";
import {index, leaf, observe} from "../scoring/make.js";
import {report} from "./make.js";

describe.each(LANGUAGES)("the words of every check in %s", (lang) => {
  it.each(AUDIT_ORDER)("%s", (check) => {
    const texts = textsOf(check, lang);
    const line = report.checks.find((each) => each.check === check)!;
    expect(texts.name && texts.examined).not.toBe("");
    expect(texts.rule === "").toBe(line.rule === "");
    const said = texts.line({about: line.about.map((id) => `<${id}>`), result: line.result});
    expect(said).toContain(`<${line.about[0]}>`);
    expect(said).toMatch(/\d/);
    const unknown = Object.fromEntries(Object.keys(line.result).map((name) => [name, null]));
    expect(texts.line({about: line.about, result: unknown})).not.toMatch(/null|undefined|NaN/);
    expect(Object.keys(line.result)).toContain(MAIN_FIGURE[check]);
    expect(texts.range(0.25, 0.5)).toMatch(/25|0[.,]2|0[.,]3/);
  });

  it("every reason why nothing can be told", () => {
    for (const why of ["too-few", "no-spread", "all-weight", "only-child"]) expect(whyText(why, lang)).not.toBe(why);
  });

  it("has every check that the audit has, once", () => {
    expect([...new Set(report.checks.map(({check}) => check))].sort()).toEqual([...AUDIT_ORDER].sort());
  });
});

describe("the digest", () => {
  it("counts lines by verdict and lists what is flagged, in words with numbers", () => {
    const digest = digestChecks(report, "en").find(({check}) => check === "redundancy")!;
    expect(digest.counts).toEqual({pass: 6, flag: 1, shown: 0, untold: 0});
    expect(digest.flagged).toEqual(["a and b (Pillar <P>): r = 1.000."]);
    expect(digest.verdict).toBe("flag");
    expect(digest.source).toContain("common practice");
  });

  it("says why and of whom nothing can be told", () => {
    const flat = auditReport({
      framework: index([leaf("x"), leaf("y")]),
      observations: observe({u: {x: 1, y: 2}, v: {x: 1, y: 3}, w: {x: 1, y: 5}})
    });
    const digests = digestChecks(flat, "en");
    expect(digests.find(({check}) => check === "one-dimension")!.untold).toEqual(["all units are alike: index (x)"]);
    expect(digests.find(({check}) => check === "redundancy")!.untold).toEqual(["all units are alike: x – y"]);
  });

  it("names nodes of the same title by their ids too", () => {
    const title = {vi: "Kế hoạch", en: "Plan"};
    const nodes = ["a", "b"].map((id) => ({id, level: 1, parent: "index", leaf: true, title}));
    expect(namesIn({nodes}, "en")("b")).toBe("Plan (b)");
    expect(namesIn({nodes: nodes.slice(0, 1)}, "vi")("a")).toBe("Kế hoạch");
  });

  it("begins with one sentence: how many checks, and which have something to look at", () => {
    expect(summaryText(report, digestChecks(report, "en"), "en")).toMatch(
      /^Of 12 checks with a limit, 2 have nothing to look at and 10 do: .*Outliers \(1\)/
    );
    const none = auditReport({framework: index([leaf("x")]), observations: []});
    expect(summaryText(none, digestChecks(none, "vi"), "vi")).toBe("Không có đơn vị nào để kiểm.");
  });
});

describe("the reviewer's text", () => {
  it.each(LANGUAGES)("has the six sections of an audit and short lines, in %s", (lang) => {
    const lines = auditText(report, "province", lang).split("\n");
    const numbered = lines.filter((line) => /^[1-6]\. /.test(line));
    expect(numbered).toHaveLength(6);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.some((line) => line.includes("robustness"))).toBe(true);
    expect(lines[2]).toContain(lang === "vi" ? "tỉnh, thành phố" : "provinces");
  });

  it("gives each check its rule, result, verdict and source", () => {
    const text = auditText(report, null, "en");
    for (const label of ["Examined:", "Rule:", "Result:", "Verdict:", "Source:"])
      expect(text.split(`  ${label}`)).toHaveLength(AUDIT_ORDER.length + 1);
    expect(text).toContain("! c with Pillar <P>: r = −1.000 (p < 0.001).");
  });
});

describe("figures", () => {
  it("print what is not known as a dash, never as zero", () => {
    expect([auditPercent(null, "en"), auditValue(null, "vi"), auditP(null, "en")]).toEqual(["–", "–", "p –"]);
    expect(auditPercent(0, "vi")).toBe("0,0%");
  });

  it("keep four significant digits of any size", () => {
    expect([1234567, 0.00012345, -12.345, 0].map((value) => auditValue(value, "en"))).toEqual([
      "1,234,567",
      "0.0001235",
      "−12.35",
      "0"
    ]);
  });

  it("wrap at spaces and never inside a word", () => {
    expect(wrapText("one two three", 8, "- ", "  ")).toEqual(["- one", "  two", "  three"]);
    expect(wrapText("indivisible", 4)).toEqual(["indivisible"]);
  });
});
