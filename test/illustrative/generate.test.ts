import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {generateCommand} from "../../loaders/cli/generate.js";
import {readCsv} from "../../loaders/files/csv.js";
import {inProject} from "../../loaders/files/paths.js";
import {formUnits} from "../../loaders/form/form-units.js";
import {hasIssued} from "../../loaders/illustrative/answers/policy.js";
import {encodeText} from "../../loaders/illustrative/encode/encode-text.js";
import {type GeneratedEdition, generateEdition, UNKNOWN_FOLDER} from "../../loaders/illustrative/generate-edition.js";
import {populate} from "../../loaders/illustrative/population.js";
import {writeEdition} from "../../loaders/illustrative/write-edition.js";
import {predecessorsOn, readRegistry} from "../../loaders/registry/registry.js";

const SOME = new Set(["ha-noi-63", "mic", "bac-ninh-63", "moh"]);

describe.each([
  ["2024", 85, 0.33, 0.17, 420, 0.45],
  ["2025", 51, 0.41, 0.25, 850, 0.63]
] as const)("the units of %s", (edition, count, services, urban, trained, open) => {
  const units = populate(edition);
  const sum = (value: (unit: (typeof units)[number]) => number) =>
    units.reduce((total, unit) => total + value(unit), 0);

  it("are those of the registry, with national totals near the aims", () => {
    expect(units).toHaveLength(count);
    expect(sum((u) => u.servicesAi) / sum((u) => u.stock.services)).toBeCloseTo(services, 2);
    expect(sum((u) => u.urbanAi) / sum((u) => u.stock.urban)).toBeCloseTo(urban, 1);
    expect(Math.abs(sum((u) => u.trained) - trained)).toBeLessThan(20);
    expect(sum((u) => Number(u.openData)) / count).toBeCloseTo(open, 1);
  });

  it("never have more with AI than they have", () => {
    for (const {servicesAi, urbanAi, stock, capacity} of units) {
      expect(servicesAi).toBeLessThanOrEqual(stock.services);
      expect(urbanAi).toBeLessThanOrEqual(stock.urban);
      expect(capacity).toBeGreaterThan(0);
      expect(capacity).toBeLessThan(1);
    }
  });
});

describe("merged provinces", () => {
  it("hold the urban areas of their predecessors, no more and no fewer", () => {
    const before = populate("2024");
    const registry = readRegistry();
    for (const {unit, stock} of populate("2025").filter((facts) => facts.unit.kind === "province")) {
      const ids = predecessorsOn(registry, unit.id, "2024-12-31").map(({id}) => id);
      const urban = before.filter((facts) => ids.includes(facts.unit.id)).map((facts) => facts.stock.urban);
      expect(stock.urban).toBe(urban.reduce((sum, value) => sum + value, 0));
    }
  });
});

describe("generateEdition", () => {
  it("gives the bytes that are in the repository", async () => {
    const {files, bases} = await generateEdition("2024", {only: SOME});
    expect(files.size).toBeGreaterThanOrEqual(4);
    for (const [file, bytes] of files) {
      expect(Buffer.from(bytes).equals(readFileSync(inProject("data", "submissions", "2024", file)))).toBe(true);
    }
    expect(bases).toBe(readFileSync(inProject("data", "bases", "2024.csv"), "utf8"));
  });

  it("plays every kind of trouble in each edition", async () => {
    for (const edition of ["2024", "2025"] as const) {
      const {roles} = await generateEdition(edition, {only: new Set()});
      const played = [...roles.values()];
      const times = (role: string) => played.filter((one) => one === role).length;
      const few = edition === "2024" ? [3, 1] : [2, 0];
      expect([times("silent"), times("unreadable")]).toEqual(few);
      expect([times("late"), times("partial"), times("csv"), times("barely")]).toEqual([5, 6, 2, 2]);
      const yearly = edition === "2024" ? ["contradictory", "unreadable"] : ["repeated", "unlike-last-year"];
      expect(yearly.map(times)).toEqual([1, 1]);
      expect(new Set(played).size).toBe(edition === "2024" ? 32 : 30);
    }
  });
});

describe("the clean answers of 2025", () => {
  const units = populate("2025");

  it("keep every yes that all predecessors gave", () => {
    for (const facts of units.filter(({before}) => before.every(({openData}) => openData))) {
      expect(facts.openData).toBe(true);
    }
    const kept = units.filter(({before}) => before.every((part) => hasIssued(part, "standards")));
    expect(kept.length).toBeGreaterThan(5);
    for (const facts of kept) expect(hasIssued(facts, "standards")).toBe(true);
  });
});

describe("legacy encodings", () => {
  // "Hà Nội, tỉnh Thừa Thiên, người, Đặng" by the published code tables
  it.each([
    ["tcvn3", "Hà Nội", "48 b5 20 4e e9 69"],
    ["tcvn3", "Đường", "a7 ad ea 6e 67"],
    ["vni", "Hà Nội", "48 61 f8 20 4e 6f e4 69"],
    ["vni", "Đường", "d1 f6 f4 f8 6e 67"],
    ["vni", "Ủy", "55 db 79"],
    ["windows-1258", "Hà Nội", "48 61 cc 20 4e f4 f2 69"],
    ["windows-1258", "Đường", "d0 fd f5 cc 6e 67"],
    ["utf-16le", "ư", "ff fe b0 01"]
  ] as const)("%s writes %s as %s", (encoding, text, bytes) => {
    expect(Buffer.from(encodeText(text, encoding)).toString("hex")).toBe(bytes.replaceAll(" ", ""));
  });

  it("that node knows read back what was written", () => {
    const text = "Ủy ban nhân dân tỉnh Đắk Lắk, mỗi huyện một trợ lý ảo; nghiệp vụ, ưu đãi, thuế quỹ";
    const read = (encoding: "windows-1258" | "utf-16le") =>
      new TextDecoder(encoding).decode(encodeText(text, encoding));
    expect(read("windows-1258").normalize("NFC")).toBe(text);
    expect(read("utf-16le")).toBe(text);
  });

  it("refuse a character they do not have", () => {
    for (const encoding of ["tcvn3", "vni", "windows-1258"] as const) {
      expect(() => encodeText("数", encoding)).toThrow(/no "数"/);
    }
  });
});

describe("what is in the repository", () => {
  it.each(["2024", "2025"])("logs every file of %s once, and sends nothing for the silent", (edition) => {
    const log = readCsv(inProject("data", "submissions", edition, "received.csv"));
    const paths = log.map((row) => `${row.unit_folder}/${row.file}`);
    expect(new Set(paths).size).toBe(paths.length);
    const ids = formUnits(edition).map(({id}) => id);
    const sent = new Set(log.map((row) => row.unit_folder!));
    expect([...sent].filter((folder) => !ids.includes(folder))).toEqual([UNKNOWN_FOLDER]);
    expect(ids.filter((id) => !sent.has(id))).toHaveLength(edition === "2024" ? 3 : 2);
  });

  it("leaves one unit of 2025 without a base for services, and none of 2024", () => {
    const missing = (edition: string) => {
      const rows = readCsv(inProject("data", "bases", `${edition}.csv`)).filter((row) => row.indicator === "qd699-1");
      return formUnits(edition).filter(({id}) => !rows.some((row) => row.unit === id)).length;
    };
    expect([missing("2024"), missing("2025")]).toEqual([0, 1]);
  });
});

describe("writeEdition", () => {
  const nothing: GeneratedEdition = {files: new Map(), received: "", bases: "", expected: [], roles: new Map()};

  it("never replaces a folder that does not say it is illustrative", () => {
    const data = mkdtempSync(join(tmpdir(), "data-"));
    const real = join(data, "submissions", "2024", "ha-noi-63");
    mkdirSync(real, {recursive: true});
    writeFileSync(join(real, "that.xlsx"), "real");
    expect(() => writeEdition(data, "2024", nothing)).toThrow(/not marked as illustrative/);
    expect(readFileSync(join(real, "that.xlsx"), "utf8")).toBe("real");
  });

  it("replaces one that does", () => {
    const data = mkdtempSync(join(tmpdir(), "data-"));
    writeEdition(data, "2024", {...nothing, files: new Map([["a/1.csv", new Uint8Array([1])]])});
    writeEdition(data, "2024", {...nothing, files: new Map([["a/2.csv", new Uint8Array([2])]])});
    expect(() => readFileSync(join(data, "submissions", "2024", "a", "1.csv"))).toThrow();
    expect(readFileSync(join(data, "submissions", "2024", "a", "2.csv"))).toEqual(Buffer.from([2]));
  });
});

describe("san-sang generate", () => {
  it.each([[["--edition", "2023"]], [["--year", "2024"]]])("refuses %j with one line", async (args) => {
    const lines: string[] = [];
    expect(
      await generateCommand(
        args,
        () => {},
        (line) => lines.push(line)
      )
    ).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("usage: san-sang generate");
  });
});
