import {existsSync} from "node:fs";
import type {EditionUnit} from "../../src/scoring/edition.js";
import {inProject} from "../files/paths.js";
import type {Form} from "../form/form.js";
import {readForm} from "../form/read-form.js";
import {readRegistry} from "../registry/registry.js";
import {type EditionSettings, readEditionSettings} from "./edition-settings.js";
import {editionUnits} from "./edition-units.js";
import {submissionsFolder} from "./list-submissions.js";

/** An edition with what reading it needs. */
export interface EditionToRead {
  readonly settings: EditionSettings;
  readonly units: readonly EditionUnit[];
  readonly form: Form;
}

/** The edition of the year before; null where none is set, or nothing of it is there. */
export function yearBefore({year}: EditionSettings): EditionToRead | null {
  const settings = readEditionSettings().find((edition) => edition.year === year - 1);
  if (!settings || !existsSync(submissionsFolder(settings.year))) return null;
  const form = readForm(inProject("seeds", "forms", `${settings.form}.json`));
  return {settings, form, units: editionUnits(readRegistry(), settings.as_of)};
}
