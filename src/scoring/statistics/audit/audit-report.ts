import {effectiveWeights} from "../effective-weights.js";
import {listChecks} from "./audit-framework.js";
import {nodesOf} from "./cuts.js";
import {gatherAuditData} from "./data.js";
import type {AuditInput} from "./model.js";
import type {AuditReport} from "./report-model.js";
import {
  componentsOf,
  correlateBetweenLevels,
  correlateSideBySide,
  crossLoadNodes,
  describeLeaves,
  listLeftOut,
  listWeights
} from "./tables.js";

/**
 * The whole audit as data: the checks of `auditFramework` and the tables they rest on. Of one period and one group of
 * peers; units by id, nodes in tree order, whatever the order of the input. No figure is NaN or infinite.
 *
 * @throws {RangeError} as `auditFramework`
 * @example auditReport({framework, observations, units}).components[0]!.explained; // 0.88…
 */
export function auditReport(input: AuditInput): AuditReport {
  const data = gatherAuditData(input);
  const checks = listChecks(data);
  return {
    framework: input.framework.id,
    title: input.framework.title,
    period: data.period,
    units: data.units,
    nodes: nodesOf(data),
    inapplicable: data.inapplicable,
    checks,
    indicators: describeLeaves(data),
    correlations: correlateSideBySide(data),
    betweenLevels: correlateBetweenLevels(data),
    loadings: crossLoadNodes(data),
    ...componentsOf(data),
    weights: listWeights(effectiveWeights(data.framework), data, checks),
    leaveOneOut: listLeftOut(data)
  };
}
