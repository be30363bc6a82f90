/** Runs the robustness command on files made for the occasion. */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {robustnessCommand} from "../../loaders/cli/robustness.js";
import {makeFile, makeFolder, type Row, readRows} from "../framework/run.js";

/** Exit code, lines on stderr, and the files written: name → text; none where nothing was. */
export interface RobustnessRun {
  readonly code: number;
  readonly err: readonly string[];
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}

export async function runRobustnessCommand(...args: readonly string[]): Promise<RobustnessRun> {
  const folder = join(makeFolder(), "out");
  const err: string[] = [];
  const code = await robustnessCommand(
    [...args, "--out", folder],
    () => {},
    (line) => err.push(line)
  );
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return {code, err, folder, files};
}

export function tableOf({folder}: RobustnessRun, name: string): readonly Row[] {
  return readRows(join(folder, name));
}

const LEAVES = ["x", "y", "z"];
const leafOf = (id: string) => ({
  id,
  weight: 1,
  indicator: id,
  title: {vi: `Chỉ số ${id}`, en: `Indicator ${id}`},
  normalise: {method: "goalposts", worst: 0, best: 100}
});

/** An index of three leaves; `extra` is set on the framework. */
export function makeFramework(extra: object = {}): string {
  const framework = {
    id: "small",
    title: {vi: "Chỉ số thử", en: "Trial index"},
    units: "any",
    rank: {ties: "competition"},
    coverage: {index: 0.5, group: 0},
    index: {id: "index", aggregate: "arithmetic", children: LEAVES.map(leafOf)},
    robustness: {replications: 64, weights: 0.4, aggregate: ["arithmetic", "geometric"]},
    ...extra
  };
  return makeFile("f.json", JSON.stringify(framework));
}

/** Values of x, y and z by unit: some close together, one far ahead, one too silent to be ranked. */
export const VALUES: Readonly<Record<string, readonly (number | null)[]>> = {
  ahead: [95, 96, 97],
  flat: [50, 50, 50],
  peak: [90, 40, 21],
  dip: [20, 60, 70],
  gap: [null, 55, 45],
  silent: [10, null, null]
};

export function observationLines(values = VALUES, period = "2024"): readonly string[] {
  return Object.entries(values).flatMap(([unit, row]) =>
    row.map((value, i) => `${unit},${LEAVES[i]},${period},${value ?? ""}`)
  );
}

export function makeObservations(lines: readonly string[] = observationLines()): string {
  return makeFile("o.csv", `unit,indicator,period,value\n${lines.join("\n")}\n`);
}
