import {type AuditData, gatherAuditData} from "./data.js";
import {checkImportance, checkOneDimension, checkReliability} from "./groups.js";
import {checkCoverage, checkDistinctValues, checkOutliers, checkSize} from "./indicators.js";
import {checkDirection, checkOwnGroup, checkStrength} from "./levels.js";
import type {AuditCheck, AuditInput} from "./model.js";
import {checkOpposition, checkRedundancy} from "./pairs.js";
import {checkAddedValue, checkLeaveOneOut} from "./ranks.js";

/**
 * The statistical audit of an index, as data: every check on every node it applies to, whatever its verdict, so that a
 * reader sees what was looked at as well as what was found. Correlations are of scores, in which higher is better;
 * descriptions and size are of values after denominators.
 *
 * Where nothing can be told (one unit, all alike, nothing reported) a line says `untold` and why; groups of one child
 * have no line in the checks that compare children; leaves that apply to none of the units have no line at all.
 * Robustness is not part of it.
 *
 * @returns lines by check, in the order below, and within each by tree order
 * @throws {RangeError} if there are several periods or peer groups and none is picked, and all that `score` throws
 * @example auditFramework({framework, observations, period: "2024"}).filter(({verdict}) => verdict === "flag")
 * Source: OECD/EU/JRC Handbook (2008), steps 2 to 6; the JRC's published audits; COINr 1.1.14.
 */
export function auditFramework(input: AuditInput): readonly AuditCheck[] {
  return listChecks(gatherAuditData(input));
}

/** The same of data already gathered. */
export function listChecks(data: AuditData): readonly AuditCheck[] {
  return [
    ...checkCoverage(data),
    ...checkDistinctValues(data),
    ...checkOutliers(data),
    ...checkSize(data),
    ...checkDirection(data),
    ...checkStrength(data),
    ...checkOwnGroup(data),
    ...checkOneDimension(data),
    ...checkReliability(data),
    ...checkRedundancy(data),
    ...checkOpposition(data),
    ...checkImportance(data),
    ...checkAddedValue(data),
    ...checkLeaveOneOut(data)
  ];
}
