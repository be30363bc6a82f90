/**
 * `san-sang assess --edition Y [--strict]`: intake, scores, targets and gaps of one edition, or of all.
 */
import {relative} from "node:path";
import {parseArgs} from "node:util";
import type {Edition} from "../../src/scoring/edition.js";
import {assessEdition} from "../assess/assess-edition.js";
import {type EditionSettings, readEditionSettings, settingsOf} from "../assess/edition-settings.js";
import {editionFolder, writeEdition} from "../assess/write-edition.js";
import {ROOT} from "../files/paths.js";
import {editionSummary} from "./edition-summary.js";
import {progressBar} from "./progress.js";

type Write = (line: string) => void;

/** Exit 0 done; 1 with `--strict` if errors were found in the submissions; 2 wrong use. */
export async function assessCommand(args: readonly string[], out: Write, err: Write): Promise<number> {
  const {values} = parseArgs({
    args: [...args],
    options: {edition: {type: "string"}, strict: {type: "boolean"}, quiet: {type: "boolean"}}
  });
  const settings = values.edition === undefined ? readEditionSettings() : [settingsOf(Number(values.edition))];
  const editions = await assessAll(settings);
  for (const edition of editions) {
    if (!values.quiet) for (const line of editionSummary(edition)) out(line);
    err(`wrote ${relative(ROOT, editionFolder(edition.info.year))}`);
  }
  const errors = editions
    .flatMap((edition) => edition.findings)
    .filter((finding) => finding.severity === "error").length;
  return values.strict && errors > 0 ? 1 : 0;
}

/** Assesses editions one after the other and writes each into data/editions/<year>. */
export async function assessAll(settings: readonly EditionSettings[]): Promise<readonly Edition[]> {
  const editions: Edition[] = [];
  for (const one of settings) {
    const {edition, inputs} = await assessEdition(one, progressBar(`Ấn bản ${one.year}: đọc báo cáo`));
    await writeEdition(edition, inputs);
    editions.push(edition);
  }
  return editions;
}
