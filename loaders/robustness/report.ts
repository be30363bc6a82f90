import type {RobustnessReport} from "../../src/components/robustness/model.js";
import {robustnessPage} from "../../src/components/robustness/page.js";
import {ROBUSTNESS_STYLE} from "../../src/components/robustness/style.js";
import type {Language} from "../../src/i18n/language.js";
import {type Framework, type UnitRow, walk} from "../../src/scoring/index.js";
import {policyFor} from "../files/page-policy.js";
import type {Analysis} from "./analyse.js";

export interface ReportOptions {
  readonly units?: readonly UnitRow[];
  readonly lang: Language;
  readonly seed: number;
}

/**
 * The analysis as a page that asks nobody for anything: its policy lets in its own style, by its hash, and no more.
 * Units are named by the column `name_vi` or `name_en` of the units table, else `name`, else by their id.
 */
export function formatPage(framework: Framework, analysis: Analysis, options: ReportOptions): string {
  return robustnessPage(toReport(framework, analysis, options), policyFor(ROBUSTNESS_STYLE));
}

function toReport(framework: Framework, analysis: Analysis, {units = [], lang, seed}: ReportOptions): RobustnessReport {
  const name = ({unit, groups}: UnitRow) => groups[`name_${lang}`] || groups.name || unit;
  const titles = walk(framework).map(({node}) => [node.id, node.title?.[lang] ?? node.id] as const);
  return {
    ...analysis,
    lang,
    index: framework.title,
    seed,
    weights: framework.robustness!.weights,
    unitNames: new Map(units.map((row) => [row.unit, name(row)])),
    nodeNames: new Map(titles),
    replay: `san-sang robustness --framework F.json --observations O.csv${units.length > 0 ? " --units U.csv" : ""} --replay runs.csv --seed ${seed} --lang ${lang} --out DIR`
  };
}
