import type {Severity} from "../finding.js";

/**
 * Fills of marked cells, `RRGGBB`: apart in lightness as well as in hue, away from the form's pale yellow. No other use
 * of these very colours is made in a form, so that an earlier reply's marks can be told and taken away.
 */
export const MARK_COLOURS: Readonly<Record<Severity, string>> = {error: "F2A07B", warning: "FFD24D", info: "CFE3F5"};
