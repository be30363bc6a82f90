import type {Edition} from "../../scoring/edition.js";

/** What the notebook needs of an edition: observations and the framework, so that the same engine can run again. */
export type NotebookData = Pick<
  Edition,
  "info" | "units" | "indicators" | "framework" | "observations" | "ranks" | "seed"
>;
