/**
 * Names of parts of totals.
 */

/** Of a head count: people without the degrees asked for. */
export const OTHER_DEGREE = "other-degree";

/** Of applications: those listed under another state too. */
export const SHARED = "several-states";

/** End of the part of entries whose column says neither yes nor no, or makes no choice. */
export const NOT_STATED = "-not-stated";
