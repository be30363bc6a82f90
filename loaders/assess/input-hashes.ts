import {existsSync, readdirSync, readFileSync} from "node:fs";
import {sha256} from "../files/hash.js";
import {inProject} from "../files/paths.js";
import {RULE_FILES} from "../intake/rules/rule-data.js";
import {FIGURE_FILES} from "../targets/national-figures.js";
import type {EditionSettings} from "./edition-settings.js";

/** SHA-256 of the seeds, the registry, the bases, the record of tasks and the national figures an edition rests on, by path below the project. */
export function seedHashes(settings: EditionSettings): Readonly<Record<string, string>> {
  const registry = readdirSync(inProject("data", "registry")).map((file) => `data/registry/${file}`);
  const paths = [
    "seeds/indicators.csv",
    "seeds/targets.csv",
    "seeds/tasks.csv",
    "seeds/deadlines.csv",
    "seeds/documents.csv",
    "seeds/science-units.csv",
    "seeds/report-outline.csv",
    "data/tasks/history.csv",
    ...RULE_FILES,
    `seeds/frameworks/${settings.framework}.json`,
    `seeds/forms/${settings.form}.json`,
    `data/bases/${settings.year}.csv`,
    ...FIGURE_FILES,
    `data/submissions/${settings.year}/received.csv`,
    ...registry
  ];
  const there = paths.filter((path) => existsSync(inProject(path))).toSorted();
  return Object.fromEntries(there.map((path) => [path, sha256(readFileSync(inProject(path)))]));
}
