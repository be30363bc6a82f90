import type {EditionOutline} from "../../loaders/outline-report/edition-outline.js";
import type {OutlineSource} from "../../loaders/outline-report/unit-document.js";
import type {EditionUnit} from "../../src/scoring/edition.js";
import {SETTINGS} from "./make.js";

/** As much of an edition as the documents are made from. */
export function editionWith(units: readonly EditionUnit[], outline: EditionOutline): OutlineSource["edition"] {
  const {year, as_of, status, illustrative, method_version} = SETTINGS;
  return {info: {year, as_of, status, illustrative, method_version}, units, reporting: [], findings: [], ...outline};
}
