/**
 * The last step before an edition is made of what was received: whatever the files hold of people stays behind.
 */

import type {Observation} from "../../src/scoring/model.js";
import type {EditionFinding, Finding, SubmissionRow} from "../../src/scoring/submission-model.js";
import {hideSecret} from "./hide-secret.js";
import type {KnownPeople} from "./known-people.js";
import {publicPaths} from "./mask-names.js";
import {maskRow} from "./mask-rows.js";

/** What of an intake is published. `inputs`: path below the project → SHA-256. */
export interface Publishable {
  readonly observations: readonly Observation[];
  readonly submissions: readonly SubmissionRow[];
  readonly findings: readonly EditionFinding[];
  readonly inputs: Readonly<Record<string, string>>;
}

/** Codes of findings about cells that no figure is read from. */
const STRAYS: ReadonlySet<string> = new Set(["uncoded-row", "unknown-code", "unknown-sheet"]);

/** How an intake is masked. */
export interface MaskOptions {
  /** The edition's folder as it stands in `inputs`, `data/submissions/2025`. */
  readonly folder: string;
  /** Every file received, by its path below that folder. */
  readonly files: readonly string[];
  readonly known: KnownPeople;
}

/**
 * Masks e-mail addresses, telephone and identity card numbers, signatures, and everything the contact cells name: in
 * findings, sources, names of files and folders. Ids of findings stay one for each.
 */
export function maskIntake<Intake extends Publishable>(intake: Intake, {folder, files, known}: MaskOptions): Intake {
  const paths = publicPaths(files, known);
  const renamed = [...paths].filter(([path, name]) => path !== name);
  const rename = <Row extends object>(row: Row): Row => renamed.reduce(replacePath, row);
  const findings = intake.findings.map((finding) => maskFinding(rename(finding), known));
  return {
    ...intake,
    observations: intake.observations.map((row) => maskRow(rename(row), {known})),
    submissions: intake.submissions.map((row) => maskRow(rename(row), {known})),
    findings: tellApart(findings),
    inputs: Object.fromEntries(
      Object.entries(intake.inputs).map(([path, hash]) => [publicInput(path, folder, paths), hash])
    )
  };
}

/** A finding as it is published: nothing of people in it, nothing marked as secret. */
export function maskFinding<F extends Finding>(finding: F, known: KnownPeople): F {
  return maskRow(hideSecret(finding), {known, loose: STRAYS.has(finding.code)});
}

function publicInput(path: string, folder: string, paths: ReadonlyMap<string, string>): string {
  const below = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : "";
  return paths.has(below) ? `${folder}/${paths.get(below)}` : path;
}

function replacePath<Row extends object>(row: Row, [path, name]: readonly [string, string]): Row {
  const entries = Object.entries(row).map(([key, value]) => [
    key,
    typeof value === "string" ? value.replaceAll(path, () => name) : value
  ]);
  return Object.fromEntries(entries) as Row;
}

/**
 * Two ids of one file that became alike by masking are numbered; others stay as they are. A file sent again has the ids
 * of the one before: that is how what was fixed is told.
 */
function tellApart(findings: readonly EditionFinding[]): readonly EditionFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.file} ${finding.id}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? finding : {...finding, id: `${finding.id}#${before + 1}`};
  });
}
