import type {PageInfo} from "../site-info.js";

/** One reason not to publish. */
export interface Problem {
  /** Below the output folder, forward slashes. */
  readonly file: string;
  readonly code:
    | "missing-page"
    | "empty-view"
    | "wrong-lang"
    | "wrong-title"
    | "no-heading"
    | "no-banner"
    | "no-policy"
    | "inline-handler"
    | "dangling-link"
    | "third-party"
    | "broken-import"
    | "framework-error"
    | "not-a-number"
    | "source-map"
    | "machine-path";
  readonly detail: string;
}

/** What the output must be. */
export interface Expected {
  readonly pages: ReadonlyMap<string, Pick<PageInfo, "title" | "lang" | "illustrative">>;
}

/** The output, read once: text by file name, and the names of all files. */
export interface Output {
  readonly files: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}
