/** What texts say of an edition as a whole. */
export interface EditionAbout {
  readonly year: number;
  /** ISO date of the registry and of the figures. */
  readonly as_of: string;
  readonly status: "draft" | "official" | "corrected";
  /** Its figures are made up. */
  readonly illustrative: boolean;
  readonly method_version: string;
}
