import {describe, expect, it} from "vitest";
import {countingReports} from "../../loaders/assess/earlier-edition.js";
import {editionUnits} from "../../loaders/assess/edition-units.js";
import {observeUnit} from "../../loaders/assess/unit-observations.js";
import {trackSubmissions} from "../../loaders/intake/tracker.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {contextFor, FORM, fill} from "../form/sample.js";
import {read} from "../intake/sample.js";

const REGISTRY = readRegistry();
const OLD = {id: "bac-giang-63", kind: "province", name: {vi: "Bắc Giang", en: "Bac Giang"}} as const;
const FILE = "bac-giang-63/bao-cao.xlsx";

describe("a report of 2024 by a province that was merged before it arrived", () => {
  const received = [{unit_folder: OLD.id, file: "bao-cao.xlsx", received_at: "2025-09-15", channel: "truc-lien-thong"}];

  it("counts for 2024 in the province's own name: its period chooses the era, not its arrival", async () => {
    const reading = await read(await fill({"dvc-ai": 104, "dvc-total": 705}, OLD), FILE, contextFor(OLD, "2024"));
    expect(reading).toMatchObject({fit: true, unit: OLD.id, edition: "2024"});
    const units = new Set([OLD.id]);
    const [row] = trackSubmissions({readings: [reading], received, units, deadline: "2024-12-15"});
    expect(row).toMatchObject({unit: OLD.id, late: true, days_late: 275});
    expect(row!.verdict).toMatch(/^accepted/);
    const unit = editionUnits(REGISTRY, "2024-12-31").find(({id}) => id === OLD.id)!;
    const reports = countingReports({readings: [reading], counting: new Set([FILE])});
    const {observations} = observeUnit(unit, {form: FORM, year: 2024, reports, isAcknowledged: () => false});
    const services = observations.find(({indicator}) => indicator === "qd699-1");
    expect(services).toMatchObject({unit: OLD.id, period: "2024", numerator: 104, denominator: 705});
  });

  it("is no report of 2025: the province was none of that year's units", () => {
    expect(editionUnits(REGISTRY, "2025-12-31").some(({id}) => id === OLD.id)).toBe(false);
  });
});
