import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {auditPage} from "../../src/components/audit/audit-page.js";
import {pairedBars, stackedBar} from "../../src/components/audit/bars.js";
import {heatPicture, heatStep} from "../../src/components/audit/heat-picture.js";
import {AUDIT_STYLE} from "../../src/components/audit/style.js";
import {LANGUAGES} from "../../src/i18n/language.js";
import {auditReport} from "../../src/scoring/statistics/audit/audit-report.js";
import {group, index, leaf, observe} from "../scoring/make.js";
import {report} from "./make.js";

const wicked = '<img src=x onerror="alert(1)">';
const observed = (id: string) =>
  observe({u: {[id]: 1, y: 2}, v: {[id]: 4, y: 3}, w: {[id]: 2, y: 9}, x: {[id]: 8, y: 7}});

describe("the audit's page", () => {
  it.each(LANGUAGES)("is one page without script, style attribute or request, in %s", (lang) => {
    const page = auditPage(report, null, lang, "the policy");
    expect(page.startsWith(`<!doctype html>\n<html lang="${lang}">`)).toBe(true);
    expect(page).not.toMatch(/<script|<link|<img| style=|url\(|https?:/);
    expect(page).toContain('content="the policy"');
    expect(createHash("sha256").update(AUDIT_STYLE).digest("hex")).toBe(
      createHash("sha256")
        .update(/<style>(.*)<\/style>/s.exec(page)![1]!)
        .digest("hex")
    );
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(page).not.toMatch(/<th[^>]*><\/th>/);
  });

  it("escapes what came from files: titles, ids, the group", () => {
    const hostile = auditReport({framework: index([leaf(wicked), leaf("y")]), observations: observed(wicked)});
    const page = auditPage({...hostile, title: {vi: wicked, en: wicked}}, wicked, "en", "p");
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    expect(auditPage(report, null, "en", "p")).toContain("Pillar &lt;P&gt;");
  });

  it("draws a picture per level, and per group where a level is too wide for one", () => {
    const heats = (page: string) => page.split('class="heat"').length - 1;
    // Levels 1 and 2, and the leaves against both pillars.
    expect(heats(auditPage(report, null, "en", "p"))).toBe(3);
    const names = Array.from({length: 26}, (_, i) => `l${i}`);
    const wide = auditReport({
      framework: index([
        group(
          "p",
          names.slice(0, 13).map((id) => leaf(id))
        ),
        group(
          "q",
          names.slice(13).map((id) => leaf(id))
        )
      ]),
      observations: observe(
        Object.fromEntries(
          [1, 2, 3, 5].map((unit) => [
            `u${unit}`,
            Object.fromEntries(names.map((id, i) => [id, (unit * (i + 3)) % 11]))
          ])
        )
      )
    });
    expect(heats(auditPage(wide, null, "en", "p"))).toBe(4);
  });

  it("stands where there is nothing to show", () => {
    const none = auditReport({framework: index([leaf("x")]), observations: []});
    expect(auditPage(none, null, "en", "p")).toContain("There are no units to examine.");
  });
});

describe("the pictures", () => {
  it("step a correlation by its size and sign, and mark one that can't be told", () => {
    expect([null, -0.7, -0.3, 0, 0.3, 0.7, 0.95].map(heatStep)).toEqual(["none", "n2", "n1", "z", "p1", "p2", "p3"]);
    const cell = () => ({r: null, p: null, own: true});
    const {text} = heatPicture({caption: "c", rows: ["a"], columns: ["1"], cell}, "en");
    expect(text).toContain('class="none own"');
    expect(text).toContain(">–</text>");
  });

  it("draw bars in proportion, and none for what is not known", () => {
    expect(pairedBars(0.5, null, 1, "").text).toMatch(/class="given"[^>]*width="50".*class="found"[^>]*width="0"/);
    const parts = [
      {count: 3, className: "pass"},
      {count: 1, className: "flag"}
    ];
    expect(stackedBar(parts, "").text).toMatch(/class="pass" x="0"[^>]*width="75".*class="flag" x="75"[^>]*width="25"/);
    expect(stackedBar([{count: 0, className: "pass"}], "").text).toContain('width="0"');
  });
});
