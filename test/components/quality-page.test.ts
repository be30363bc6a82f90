import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {EDITION_TABLES} from "../../loaders/assess/edition-tables.js";
import {qualityPage} from "../../src/components/pages/quality.js";
import {indexEdition} from "../../src/components/select.js";
import {formatNumber, formatPercent} from "../../src/i18n/format.js";
import type {Language} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import {qualityOf} from "../../src/scoring/quality/quality.js";
import {countComparable} from "../../src/scoring/trends/count-comparable.js";

let edition: Edition;
const texts = new Map<Language, string>();
const draw = (of: Edition, lang: Language) =>
  qualityPage({index: indexEdition(of), lang, path: "/2025/chat-luong", years: [2025]}, qualityOf(of), {
    names: new Map(),
    tiles: []
  }).text;

beforeAll(async () => {
  edition = (await assessEdition(settingsOf(2025))).edition;
  for (const lang of ["vi", "en"] as const) texts.set(lang, draw(edition, lang));
}, 120_000);

/** Rows of the first table after a heading, as the texts of their cells. */
function rowsAfter(text: string, mark: string): readonly (readonly string[])[] {
  const from = text.indexOf("<tbody>", text.indexOf(mark));
  const body = text.slice(from, text.indexOf("</tbody>", from));
  const plain = (cell: string) =>
    cell
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  return [...body.matchAll(/<tr[ >].*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][ >].*?<\/t[hd]>/g)].map(([cell]) => plain(cell))
  );
}

describe("the page of data quality, drawn from the illustrative edition of 2025", () => {
  it("opens with the share of figures that are there, counted anew, in at most 30 words", () => {
    const due = edition.observations.filter(({status}) => status !== "not-applicable");
    const has = due.filter(({value}) => value !== null).length;
    const unranked = edition.ranks.filter(({rank}) => rank === null).length;
    const [, headline] = /<h1>(.*?)<\/h1>/.exec(texts.get("vi")!)!;
    expect(headline).toBe(
      `Đã có ${formatPercent((100 * has) / due.length, "vi")} số liệu cần có (${formatNumber(has, "vi")} trên ${formatNumber(due.length, "vi")}); ${unranked} trong 51 cơ quan chưa xếp hạng được vì thiếu số liệu.`
    );
    expect(headline!.split(/\s+/).length).toBeLessThanOrEqual(30);
  });

  it("gives each status of each kind its own column, as many as there are rows in the table of observations", () => {
    const kinds = new Map(edition.units.map(({id, kind}) => [id, kind]));
    const count = (kind: string, status: string) =>
      String(edition.observations.filter((row) => kinds.get(row.unit) === kind && row.status === status).length);
    const [provinces, ministries] = rowsAfter(texts.get("en")!, 'class="lst few status"');
    const order = ["reported", "not-yet", "not-reported", "not-applicable", "refers-to", "withheld", "error"];
    expect(provinces!.slice(-7)).toEqual(order.map((status) => count("province", status)));
    expect(ministries!.slice(-7)).toEqual(order.map((status) => count("ministry", status)));
    expect(texts.get("en")).toContain("No figure is in the state: estimated and carried over.");
  });

  it("has every agency once, with its findings as in the table of findings and a dash where nothing was sent", () => {
    const rows = rowsAfter(texts.get("vi")!, 'id="quality-units"');
    expect(rows).toHaveLength(edition.units.length);
    const found = (unit: string, severity: string) =>
      edition.findings.filter((row) => row.unit === unit && row.severity === severity).length;
    const rowOf = (name: string) => rows.find((row) => row[1] === name)!;
    const nameOf = (id: string) => edition.units.find((unit) => unit.id === id)!.name.vi;
    expect(rowOf(nameOf("ninh-binh")).slice(-4, -1)).toEqual(
      ["error", "warning", "info"].map((severity) => String(found("ninh-binh", severity)))
    );
    const silent = edition.reporting.find(({state, kind}) => state === "not-sent" && kind !== "science-unit")!;
    expect(rowOf(silent.name.vi).slice(-4)).toEqual(["–", "–", "–", "–"]);
    expect(rowOf(silent.name.vi)).toContain("0%");
  });

  it("lists every value that is held back with its cell, and every unranked unit", () => {
    const held = edition.observations.filter(({status}) => ["error", "withheld", "refers-to"].includes(status));
    const rows = rowsAfter(texts.get("vi")!, `${held.length} giá trị đã gửi mà chưa dùng</h2>`);
    expect(rows).toHaveLength(held.length);
    expect(rows.find(([unit]) => unit === "Bộ Quốc phòng")![2]).toBe("nội dung mật");
    const out = edition.ranks.filter(({rank}) => rank === null);
    expect(rowsAfter(texts.get("vi")!, `${out.length} nơi chưa xếp hạng được`)).toHaveLength(out.length);
  });

  it("adds up the causes to all findings and the comparisons to all trends", () => {
    const quality = qualityOf(edition);
    const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
    expect(sum(quality.causes.map(({findings}) => findings))).toBe(edition.findings.length);
    expect(sum(quality.comparisons.map((row) => row.province + row.ministry))).toBe(edition.trends.length);
    expect(sum(quality.notes.map(({notes}) => notes.length))).toBe(edition.notes.length);
    const {yes, all} = countComparable(edition.trends);
    expect(texts.get("en")).toContain(`${yes} of ${formatNumber(all, "en")} figures compare with`);
    expect(sum(Object.values(quality.all.counts))).toBe(edition.observations.length);
  });

  it("names under its tables only files that the edition publishes", () => {
    const names = new Set(EDITION_TABLES.map(({name}) => `${name}.csv`));
    const linked = [...texts.get("vi")!.matchAll(/href="[^"]*\/data\/2025\/([^"]+)"/g)].map(([, file]) => file!);
    expect(new Set(linked)).toEqual(
      new Set(
        ["observations", "ranks", "national", "reporting", "scores", "findings", "tasks", "trends", "notes"].map(
          (name) => `${name}.csv`
        )
      )
    );
    for (const file of linked) expect(names.has(file), file).toBe(true);
  });

  it("prints no number that is none, and says when there is nothing at all", () => {
    for (const text of texts.values()) expect(text).not.toMatch(/NaN|undefined|Infinity/);
    const empty = {...edition, observations: [], trends: [], findings: [], notes: []};
    expect(draw(empty, "vi")).toContain("<h1>Ấn bản này chưa có số liệu nào để xem chất lượng.</h1>");
    const first = draw({...edition, trends: []}, "en");
    expect(first).toContain("There is no earlier edition to compare with");
  });
});
