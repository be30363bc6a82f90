import type {NotebookData} from "../../src/components/notebook/data.js";
import {readEdition} from "../assess/write-edition.js";

/** What the notebook needs of an edition, and no more. */
export function notebookData(year: number): NotebookData {
  const {info, units, indicators, framework, observations, ranks, seed} = readEdition(year);
  const rows = observations.map(({rule: _rule, ...row}) => row);
  return {info, units, indicators, framework, observations: rows, ranks, seed};
}
