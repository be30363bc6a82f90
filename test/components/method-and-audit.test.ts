import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {unitRows} from "../../loaders/assess/edition-units.js";
import {deriveUnits} from "../../loaders/site/derive-units.js";
import {editionAudits} from "../../loaders/site/edition-audits.js";
import {methodPlan} from "../../loaders/site/plans/method-plan.js";
import type {Drawn} from "../../loaders/site/plans/plan.js";
import {digestChecks} from "../../src/components/audit/digest.js";
import {tallyChecks} from "../../src/components/audit/tally.js";
import type {KindAudit} from "../../src/components/audit-facts.js";
import {cautionText} from "../../src/components/pages/audit.js";
import {derivationSection} from "../../src/components/parts/derivation-section.js";
import {valuesSection} from "../../src/components/parts/submitted.js";
import {indexEdition} from "../../src/components/select.js";
import {auditNumber} from "../../src/i18n/audit-figures.js";
import {LANGUAGES} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import {auditReport} from "../../src/scoring/statistics/index.js";
import {leavesUnder} from "../../src/scoring/tree.js";

let edition: Edition;
const pages = new Map<string, string>();
let derived = "";
let submitted = "";

beforeAll(async () => {
  edition = (await assessEdition(settingsOf(2025))).edition;
  const index = indexEdition(edition);
  const derivations = deriveUnits(edition);
  const drawn = {index, derivations, editions: [edition], newest: true} as unknown as Drawn;
  const plan = methodPlan(drawn);
  for (const lang of LANGUAGES) {
    for (const page of plan(lang)) {
      const path = page.path(lang);
      pages.set(path, (await page.draw({index, lang, path, years: [2025]})).text);
    }
  }
  const unit = index.unit.get("an-giang")!;
  derived = derivationSection(derivations.get(unit.id)!, "vi", index.cell).text;
  submitted = valuesSection({index, lang: "vi", path: "/2025/don-vi/an-giang", years: [2025]}, unit).text;
}, 120_000);

/** `data-value` of a column of a table that a page has. */
function values(page: string, table: string, column: number): readonly number[] {
  const [, body = ""] = new RegExp(`class="${table}".*?<tbody>(.*?)</tbody>`, "s").exec(page) ?? [];
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].flatMap(([, cells]) => {
    const cell = [...cells!.matchAll(/<t[hd][^>]*>/g)][column]?.[0] ?? "";
    const [, value] = /data-value="([^"]+)"/.exec(cell) ?? [];
    return value === undefined ? [] : [Number(value)];
  });
}

describe("the method page", () => {
  it.each(LANGUAGES)("shows every leaf with its weight; those of a kind sum to 100 %%, in %s", (lang) => {
    const page = pages.get(lang === "vi" ? "/phuong-phap" : "/en/phuong-phap")!;
    const leaves = leavesUnder(edition.framework.index);
    leaves.forEach((leaf, i) => {
      expect(page).toContain(`${i + 1}. ${leaf.title![lang].replaceAll("&", "&amp;")}`);
    });
    for (const column of [2, 3]) {
      const shares = values(page, "lst wtree", column);
      // Six pillars and the sum stand beside the leaves: 100 each.
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(300, 9);
      expect(shares.at(-1)).toBeCloseTo(100, 9);
    }
  });

  it("has the years of the targets and the figures of the framework, none of them typed", () => {
    const page = pages.get("/phuong-phap")!;
    expect(page).toContain("Đường thẳng từ mục tiêu 2024 tới mục tiêu 2030");
    expect(page).toContain("dưới 66% số chỉ số");
    expect(page).toContain("dưới 80% số chỉ số");
    expect(page).toContain("1.000 lượt tính lại");
  });

  it("follows the first of the ranking from its cells to its rank", () => {
    const first = edition.ranks.find(
      ({rank, unit}) => rank === 1 && edition.units.some((u) => u.id === unit && u.kind === "province")
    )!;
    const name = edition.units.find(({id}) => id === first.unit)!.name.vi;
    const page = pages.get("/phuong-phap")!;
    expect(page).toContain(`Từ ô trong báo cáo tới hạng: ví dụ ${name}`);
    expect(page).toContain(`don-vi/${first.unit}.html#cach-tinh`);
    expect(page).toMatch(/ô [A-Z]\d+ ghi “/);
  });

  it("has no sign that the fonts lack", () => {
    for (const page of [...pages.values(), derived, submitted])
      expect(page.replace(/<[^>]*>/g, "")).not.toMatch(/[→≥≤✓▲▼●]/);
  });
});

describe("the audit page", () => {
  it("has the figures of the audit that the command makes of the same observations", () => {
    const kinds = editionAudits(edition);
    expect(kinds.map(({kind, report}) => [kind, report.units.length])).toEqual([
      ["province", 34],
      ["ministry", 17]
    ]);
    for (const {kind, report} of kinds) {
      const units = unitRows(edition.units).filter(({groups}) => groups.kind === kind);
      const ids = new Set(units.map(({unit}) => unit));
      const observations = edition.observations.filter(({unit}) => ids.has(unit));
      expect(report).toEqual(auditReport({framework: edition.framework, observations, units}));
    }
  });

  it.each(LANGUAGES)("prints the counts of every check, and its headline the tallies, in %s", (lang) => {
    const page = pages.get(lang === "vi" ? "/2025/kiem-dinh" : "/en/2025/kiem-dinh")!;
    const [headline] = /<h1>(.*?)<\/h1>/.exec(page)!;
    for (const {kind, report} of editionAudits(edition)) {
      const digests = digestChecks(report, lang);
      const {ruled, flagged} = tallyChecks(digests);
      expect(headline).toMatch(new RegExp(`\\b${flagged} \\D+ ${ruled}\\b`));
      for (const {check, flagged: lines} of digests) {
        const [, own = ""] = new RegExp(`id="${check}-${kind}">(.*?)</section>`, "s").exec(page) ?? [];
        expect(own.match(/<li>/g)?.length ?? 0).toBeGreaterThanOrEqual(lines.length);
      }
    }
  });

  it("shows every correlation between the leaves once, in full precision and rounded", () => {
    const page = pages.get("/2025/kiem-dinh")!;
    const {report} = editionAudits(edition).find(({kind}) => kind === "ministry")!;
    const line = report.correlations.find(
      ({a, b, method}) => method === "pearson" && a === "fw-4.1" && b === "fw-4.2"
    )!;
    expect(page).toContain(`data-value="${line.r}">${auditNumber(line.r, "vi")}</td>`);
  });

  it("names the ranks with the widest intervals", () => {
    const [{widest}] = editionAudits(edition) as [KindAudit];
    const places = Math.max(
      ...edition.ranks
        .filter(({unit}) => edition.units.some((u) => u.id === unit && u.kind === "province"))
        .flatMap(({p05, p95}) => (p05 === null || p95 === null ? [] : [Math.ceil(p95) - Math.floor(p05) + 1]))
    );
    expect(widest[0]!.places).toBe(places);
    expect(pages.get("/2025/kiem-dinh")).toContain(`khoảng rộng ${places} bậc`);
  });

  it("warns of few units, of too few, and not of many", () => {
    const [audit] = editionAudits(edition) as [KindAudit];
    const of = (count: number) => ({...audit, report: {...audit.report, units: audit.report.units.slice(0, count)}});
    expect(cautionText(of(34), "vi")).toBeNull();
    expect(cautionText(of(17), "vi")).toContain("Chỉ có 17 tỉnh");
    expect(cautionText(of(4), "en")).toContain("too few to say anything");
  });
});

describe("the derivation on a unit's page", () => {
  it("can be linked to: the whole, a pillar, an indicator", () => {
    for (const id of ["cach-tinh", "cach-tinh-data", "cach-tinh-qd699-1", "cach-tinh-fw-1-1"])
      expect(derived.split(`id="${id}"`)).toHaveLength(2);
  });

  it("quotes the cells, in the derivation and in the table of what was submitted", () => {
    expect(derived).toMatch(/ô B14[^<]* ghi “Có”: trả lời “có”/);
    expect(submitted).toMatch(
      /<code>bao-cao-ai-2025\.csv, B14–B20<\/code><br><span class="tiny">“Có” \(\d\u00A0ô\); “Chưa”/
    );
  });
});
