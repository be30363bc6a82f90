/**
 * `san-sang outline-report`: the outline of letter 4409, filled, as Word documents.
 */
import {basename, dirname} from "node:path";
import {parseArgs} from "node:util";
import {readEdition} from "../assess/write-edition.js";
import {inProject} from "../files/paths.js";
import {makeFolder, WriteError, writeTogether} from "../files/write-together.js";
import {readForm} from "../form/read-form.js";
import {nationalDocument} from "../outline-report/national-document.js";
import {type OutlineSource, unitDocument} from "../outline-report/unit-document.js";
import {successorOn} from "../registry/chain.js";
import {readRegistry} from "../registry/read.js";
import {readOutline} from "../seeds/outline.js";
import {editionOption} from "./edition-option.js";
import {notThere} from "./near-ids.js";
import {progressLines} from "./progress-lines.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

const USAGE = usageOf("outline-report");

/** What was asked for: one unit, all, or the whole country. */
interface Request {
  readonly edition: string;
  readonly scope: {readonly unit: string} | "all" | "national";
  readonly out: string;
}

/**
 * `san-sang outline-report --edition Y (--unit U | --all | --national) --out FILE.docx|DIR`: writes one document, or with
 * `--all` one for each unit into DIR, named by its id. Made from the edition as it was assessed.
 *
 * @param read another edition than the one on disk, for tests
 * @returns exit code: 0, or 2 with one line on `err` on wrong use, an unknown unit, an edition that has not been
 * assessed, or a place that can't be written
 */
export async function outlineReportCommand(
  args: readonly string[],
  _out: Print,
  err: Print,
  read: (year: number) => OutlineSource["edition"] = readEdition
): Promise<number> {
  const request = parseRequest(args);
  const source = typeof request === "string" ? request : openSource(request.edition, read);
  const problem = typeof request === "string" ? request : await writeAll(request, source, err);
  if (problem === null) return 0;
  err(problem);
  return 2;
}

function parseRequest(args: readonly string[]): Request | string {
  const text = {type: "string"} as const;
  const flag = {type: "boolean"} as const;
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {edition: text, unit: text, out: text, all: flag, national: flag}
    });
    const {edition, unit, out, all = false, national = false} = values;
    const asked = [unit !== undefined, all, national].filter(Boolean).length;
    if (!edition || !out || asked !== 1) return USAGE;
    if (!all && !out.toLowerCase().endsWith(".docx")) return `--out must be a .docx file, got "${out}"; ${USAGE}`;
    return {edition, scope: unit !== undefined ? {unit} : all ? "all" : "national", out};
  } catch (error) {
    return `${(error as Error).message}; ${USAGE}`;
  }
}

/** What the documents are made from, or the complaint. */
function openSource(asked: string, read: (year: number) => OutlineSource["edition"]): OutlineSource | string {
  try {
    const {form, year} = editionOption(asked);
    const edition = read(year);
    if (!edition.outline?.length) return `edition ${year} has no outline: run "san-sang assess --edition ${year}"`;
    return {edition, form: readForm(inProject("seeds", "forms", `${form}.json`)), fields: readOutline()};
  } catch (error) {
    return (error as Error).message;
  }
}

/** null, or the complaint. */
async function writeAll({scope, out}: Request, source: OutlineSource | string, err: Print): Promise<string | null> {
  if (typeof source === "string") return source;
  try {
    if (scope === "all") await writeUnits(source, out, err);
    else if (scope === "national") writeTogether(dirname(out), [[basename(out), await nationalDocument(source)]]);
    else {
      const unit = source.edition.units.find(({id}) => id === scope.unit);
      if (!unit) return unitNotThere(scope.unit, source.edition);
      writeTogether(dirname(out), [[basename(out), await unitDocument(unit, source)]]);
    }
    return null;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return error.message;
  }
}

/** What became of a unit of another day; else the ids like it. */
function unitNotThere(asked: string, {units, info}: OutlineSource["edition"]): string {
  const registry = readRegistry();
  const now = registry.byId.has(asked) ? successorOn(registry, asked, info.as_of) : null;
  if (now !== null && now.id !== asked) return `no unit "${asked}" on ${info.as_of}: it had become ${now.id}`;
  return notThere(
    "unit",
    asked,
    units.map(({id}) => id)
  );
}

async function writeUnits(source: OutlineSource, folder: string, err: Print): Promise<void> {
  const {units, info} = source.edition;
  makeFolder(folder);
  const done = progressLines(`${info.year}: đề cương`, err);
  for (const [i, unit] of units.entries()) {
    writeTogether(folder, [[`${unit.id}.docx`, await unitDocument(unit, source)]]);
    done(i + 1, units.length);
  }
  err(`wrote ${units.length} documents into ${folder}`);
}
