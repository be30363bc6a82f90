import {describe, expect, it} from "vitest";
import {fillForm} from "../../loaders/form/write-template.js";
import {sayFormer} from "../../loaders/intake/former-unit.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {contextFor, FORM, fill, optionsFor} from "../form/sample.js";
import {read, VALUES} from "./sample.js";

const REGISTRY = readRegistry();
const BAC_GIANG = {id: "bac-giang-63", kind: "province", name: {vi: "Bắc Giang", en: "Bac Giang"}} as const;
const BAC_NINH = {id: "bac-ninh", kind: "province", name: {vi: "Bắc Ninh", en: "Bac Ninh"}} as const;
const HA_NOI = {id: "ha-noi", kind: "province", name: {vi: "Hà Nội", en: "Ha Noi"}} as const;

describe("sayFormer", () => {
  it.each([
    ["bac-giang-63", "2025", "bac-giang-63 → bac-ninh"],
    ["thua-thien-hue-63", "2025", "thua-thien-hue-63 → hue"],
    ["thua-thien-hue-63", "2024", null],
    ["mic", "2025", "mic → most"],
    ["bac-giang-63", "2024", null],
    ["bac-ninh", "2025", null],
    ["bac-ninh", "2024", null],
    ["Bắc Giang", "2025", null],
    ["khong-ro-don-vi", "2025", null]
  ])("%s in %s: %s", (id, edition, said) => {
    expect(sayFormer(REGISTRY, id, edition)).toBe(said);
  });
});

describe("a report in an old unit's name for a later period", () => {
  const filled = (unit: typeof BAC_GIANG, edition: string) =>
    fillForm(FORM, unit, new Map(Object.entries(VALUES)), optionsFor(unit, edition));
  const errorsOf = ({findings}: Awaited<ReturnType<typeof read>>) =>
    findings.filter(({severity}) => severity === "error");

  it("is sent back from the new unit's folder, naming what the old one became, and gives the new one nothing", async () => {
    const reading = await read(await filled(BAC_GIANG, "2025"), "bac-ninh/a.xlsx", contextFor(BAC_NINH, "2025"));
    expect(reading).toMatchObject({fit: false, cells: []});
    const [error, ...others] = errorsOf(reading);
    expect(others).toEqual([]);
    expect(error).toMatchObject({id: "bac-ninh/former-unit", code: "former-unit", raw: "bac-giang-63 → bac-ninh"});
    for (const advice of [error!.advice_vi, error!.advice_en]) expect(advice).toContain("(bac-giang-63 → bac-ninh)");
  });

  it("is named as such in a folder of the old unit's name, which is nobody's", async () => {
    const nobody = {unit: null, kind: null, edition: "2025", tasks: []};
    const reading = await read(await filled(BAC_GIANG, "2025"), "bac-giang-63/a.xlsx", nobody);
    expect(reading.fit).toBe(false);
    expect(errorsOf(reading).map(({id}) => id)).toEqual(["bac-giang-63/former-unit"]);
  });

  it("that is last year's is both of another unit and of another year", async () => {
    const reading = await read(await fill(VALUES, BAC_GIANG), "bac-ninh/a.xlsx", contextFor(BAC_NINH, "2025"));
    expect(errorsOf(reading).map(({code}) => code)).toEqual(["former-unit", "edition-mismatch"]);
  });

  it("is a former unit's in any folder, and a unit of that year's only another's", async () => {
    const other = await read(await filled(BAC_GIANG, "2025"), "ha-noi/a.xlsx", contextFor(HA_NOI, "2025"));
    expect(errorsOf(other).map(({raw}) => raw)).toEqual(["bac-giang-63 → bac-ninh"]);
    const now = await read(await filled(BAC_NINH as never, "2025"), "ha-noi/a.xlsx", contextFor(HA_NOI, "2025"));
    expect(errorsOf(now).map(({code}) => code)).toEqual(["unit-mismatch"]);
  });
});
