import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readCsv} from "../../loaders/files/csv.js";
import {inProject} from "../../loaders/files/paths.js";
import {PUBLISHED_TABLES, publishedFile, readPublishedFacts} from "../../loaders/published/published-facts.js";
import {copyPublishedData} from "../../loaders/site/copy-published-data.js";
import {hasComponent, hasNote, INDEX_NAMES} from "../../src/i18n/published-names.js";
import {GAIRI, publishedStory} from "../../src/scoring/published/story.js";

const facts = readPublishedFacts();
const story = publishedStory(facts);

describe("figures that others have published", () => {
  it("are all there, each with a source, a value or a rank, and the digits of the file", () => {
    const rows = readCsv(publishedFile("national-figures.csv"));
    expect(facts.figures).toHaveLength(rows.length);
    facts.figures.forEach((figure, i) => {
      expect(figure.source, `row ${i + 2}`).not.toBe("");
      expect(figure.value !== null || figure.rank !== null, `row ${i + 2}`).toBe(true);
      const decimals = rows[i]!.value === "" ? null : (rows[i]!.value!.split(".")[1] ?? "").length;
      expect(figure.digits, `row ${i + 2}`).toBe(decimals);
    });
  });

  it("have words in both languages for each index, component and note", () => {
    for (const {index, component, note} of facts.figures) {
      expect(INDEX_NAMES[index], index).toBeDefined();
      expect([component, hasComponent(component)]).toEqual([component, true]);
      expect([note, hasNote(note)]).toEqual([note, true]);
    }
  });

  it("put Việt Nam fifth of eleven in 2024, 4.75 behind the third", () => {
    const {standing, since} = story;
    expect(standing).toMatchObject({year: 2024, value: 61.42, place: 5, of: 11, third: 66.17});
    expect([since!.first.year, since!.first.value, since!.last.value]).toEqual([2021, 51.82, 61.42]);
  });

  it("keep both ranks of 2023, and find that 39 contradicts the rank of Indonesia", () => {
    expect(story.conflicts).toHaveLength(1);
    const {index, readings} = story.conflicts[0]!;
    expect(index).toBe(GAIRI);
    expect(readings.map(({figure, against}) => [figure.rank, against.map(({name}) => name)])).toEqual([
      [59, []],
      [39, ["Indonesia"]]
    ]);
  });

  it("find the figures of 2025 that repeat those of 2023; the file says so of the very same rows", () => {
    const told = readCsv(publishedFile("national-figures.csv"))
      .filter(({year, conflict}) => year === "2025" && conflict !== "")
      .map(({unit_published}) => unit_published);
    expect(story.repeated.map(({figure, earlier}) => [figure.name, figure.year, earlier.year])).toEqual(
      told.map((name) => [name, 2025, 2023])
    );
    expect(told).toEqual(["Singapore", "Malaysia", "Thailand", "Indonesia"]);
  });
});

describe("published indices computed again", () => {
  it("give every rank and value of the HDI", () => {
    expect(story.hdi_agreement).toEqual({computed: 193, same_rank: 193, same_value: 193, largest: 0});
    expect(facts.hdi.map(({published_rank}) => published_rank)).toEqual(
      facts.hdi.map(({published_rank}) => published_rank).toSorted((a, b) => a - b)
    );
  });

  it("give the five provinces of the DTI whose components are known, and nothing for the others", () => {
    expect(story.dti_agreement).toEqual({computed: 5, same_rank: 5, same_value: 4, largest: 0.0001});
    expect(facts.dti).toHaveLength(63);
    const others = facts.dti.filter(({published_value}) => published_value === null);
    expect(others).toHaveLength(58);
    for (const row of others) expect(row).toMatchObject({rank: null, value: null});
    expect(facts.dti[1]!.name).toEqual({vi: "Hồ Chí Minh", en: "Ho Chi Minh City"});
  });
});

describe("the files of published figures", () => {
  it("are copied to the site byte by byte under their own names", () => {
    const site = mkdtempSync(join(tmpdir(), "published-"));
    copyPublishedData(site);
    for (const name of PUBLISHED_TABLES) {
      const copy = readFileSync(join(site, "data", "published", name));
      expect(copy.equals(readFileSync(inProject("data", "published", name))), name).toBe(true);
    }
  });
});
