/**
 * `san-sang template`: the empty form of a unit.
 */
import {writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {readEditionSettings} from "../assess/edition-settings.js";
import {inProject} from "../files/paths.js";
import {assignedTasks, readFormTasks} from "../form/assigned-tasks.js";
import {formUnits} from "../form/form-units.js";
import {ANNUAL_REPORT, readForm} from "../form/read-form.js";
import {writeDocument} from "../form/word/write-document.js";
import {writeTemplate} from "../form/write-template.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

const USAGE = usageOf("template");

/**
 * `san-sang template --edition Y --unit U [--format xlsx|docx] --out FILE`: the empty form of one unit.
 *
 * @returns exit code: 0, or 2 with one line on `err` on wrong use, an unknown unit or a file that can't be written
 */
export async function templateCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const request = parseRequest(args);
  const complaint = typeof request === "string" ? request : await writeFor(request);
  if (complaint === null) return 0;
  err(complaint);
  return 2;
}

interface Request {
  readonly format: "xlsx" | "docx";
  readonly edition: string;
  readonly unit: string;
  readonly out: string;
}

/** The request, or the complaint. */
function parseRequest(args: readonly string[]): Request | string {
  const text = {type: "string"} as const;
  let values: Record<string, string | undefined>;
  try {
    ({values} = parseArgs({args: [...args], options: {edition: text, unit: text, format: text, out: text}}));
  } catch (error) {
    return `${(error as Error).message}; ${USAGE}`;
  }
  const {edition, unit, out, format = "xlsx"} = values;
  if (format !== "xlsx" && format !== "docx") return `unknown format "${format}"; ${USAGE}`;
  if (!edition || !unit || !out) return USAGE;
  return /^20\d{2}$/.test(edition)
    ? {format, edition, unit, out}
    : `edition must be a year such as 2024, got "${edition}"`;
}

/** The form of the edition; of one that is not set up yet, the usual. */
function formPath(edition: string): string {
  const settings = readEditionSettings().find(({year}) => String(year) === edition);
  return settings ? inProject("seeds", "forms", `${settings.form}.json`) : ANNUAL_REPORT;
}

/** Writes the file; the complaint if it can't. */
async function writeFor({format, edition, unit: id, out}: Request): Promise<string | null> {
  const unit = formUnits(edition).find((candidate) => candidate.id === id);
  if (!unit) return `no unit "${id}" on ${edition}-12-31: ids are those of the registry (see san-sang unit)`;
  const form = readForm(formPath(edition));
  const tasks = assignedTasks(form, unit, readFormTasks());
  const write = format === "docx" ? writeDocument : writeTemplate;
  const bytes = await write(form, unit, {edition, tasks});
  try {
    writeFileSync(out, bytes);
    return null;
  } catch (error) {
    return `can't write ${out}: ${(error as Error).message}`;
  }
}
