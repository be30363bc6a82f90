import {SaxesParser} from "saxes";
import {describe, expect, it} from "vitest";
import {type FeedEdition, feedXml} from "../../loaders/site/feed.js";
import type {Correction} from "../../src/scoring/correction.js";

const edition = (year: number, status = "draft"): FeedEdition => ({
  edition: {
    info: {year, as_of: `${year}-12-31`, status, illustrative: true, method_version: "1.0"},
    units: [{id: "hue", name: {vi: "Huế <&>", en: "Hue"}}],
    indicators: [{id: "qd699-1", unit: "percent", label: {vi: "Dịch vụ công", en: "Services"}}]
  } as unknown as FeedEdition["edition"],
  corrections: []
});
const correction = (when: string): Correction => ({
  ...{year: 2024, when, who: "Viện", unit: "hue", indicator: "qd699-1", before: null, after: 33.333},
  why: {vi: 'Đọc "nhầm" ô\u0007 & <b>', en: "Wrong cell"}
});

/** The texts of each element by name, in order; throws where the file is not well-formed. */
function textsOf(xml: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({name}) => {
    open.push(name);
    texts.set(name, [...(texts.get(name) ?? []), ""]);
  });
  parser.on("text", (text) => {
    const list = texts.get(open.at(-1) ?? "");
    if (list) list[list.length - 1] += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return texts;
}

describe("the feed", () => {
  const made = feedXml([edition(2025), {...edition(2024), corrections: [correction("2026-03-05")]}]);
  const texts = textsOf(made);

  it("tells editions and corrections, newest first, and takes the newest day for its own", () => {
    expect(texts.get("title")).toEqual([
      "Sẵn Sàng: ấn bản và đính chính",
      "Đính chính ấn bản 2024: Huế <&>, Dịch vụ công",
      "Ấn bản 2025: bản nháp, số liệu minh họa",
      "Ấn bản 2024: bản nháp, số liệu minh họa"
    ]);
    expect(texts.get("updated")).toEqual([
      "2026-03-05T00:00:00+07:00",
      "2026-03-05T00:00:00+07:00",
      "2025-12-31T00:00:00+07:00",
      "2024-12-31T00:00:00+07:00"
    ]);
  });

  it("says old, new and why, a missing figure in words, and drops what XML can't hold", () => {
    expect(texts.get("summary")![0]).toBe('Từ không có số thành 33,3%. Đọc "nhầm" ô & <b>');
  });

  it("has an id for each entry that is a UUID of its own and stays the same", () => {
    const ids = texts.get("id")!;
    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const later = textsOf(
      feedXml([edition(2026), edition(2025), {...edition(2024), corrections: [correction("2026-03-05")]}])
    );
    expect(later.get("id")!.filter((id) => ids.includes(id))).toHaveLength(4);
  });

  it("has the same bytes for the same editions", () => {
    expect(feedXml([edition(2025), {...edition(2024), corrections: [correction("2026-03-05")]}])).toBe(made);
  });

  it("tells a draft that became official anew", () => {
    const idOf = (status: string) => textsOf(feedXml([edition(2025, status)])).get("id")!;
    expect(idOf("official")[0]).toBe(idOf("draft")[0]);
    expect(idOf("official")[1]).not.toBe(idOf("draft")[1]);
  });

  it("leads to pages beside its own folder, so in any folder of any server", () => {
    const hrefs = [...made.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(hrefs).toEqual(["feed.xml", "../an-ban.html", "../an-ban.html", "../2025/index.html", "../2024/index.html"]);
  });

  it("is well-formed with no editions at all", () => {
    expect(textsOf(feedXml([])).get("updated")).toEqual(["1970-01-01T00:00:00+07:00"]);
  });
});
