/**
 * Checks of each group: do its children belong together, and does each count for what its weight says?
 */
import type {Group} from "../../framework-model.js";
import {isGroup} from "../../tree.js";
import type {NamedColumn} from "../column.js";
import {cronbachAlpha} from "../cronbach.js";
import {measureImportance} from "../importance.js";
import {principalComponents} from "../pca.js";
import type {AuditData} from "./data.js";
import type {AuditCheck} from "./model.js";

/** The groups of more than one child: one child is its group, and there is nothing to compare. */
export function groupsOf({places}: AuditData): readonly Group[] {
  return places.map(({node}) => node).filter((node): node is Group => isGroup(node) && node.children.length > 1);
}

/** The scores of a group's children. */
export function childrenOf({scores}: AuditData, {children}: Group): readonly NamedColumn[] {
  return children.map(({id}) => scores.get(id)!);
}

/** One latent dimension: the first component explains most, and only it is above 1. */
export function checkOneDimension(data: AuditData): readonly AuditCheck[] {
  return groupsOf(data).map((group) => {
    const {components, n, why, about} = principalComponents(childrenOf(data, group));
    const explained = components[0]?.explained ?? null;
    const aboveOne = why === null ? components.filter(({eigenvalue}) => eigenvalue > 1 + 1e-9).length : null;
    const alike = why === null ? Number(components[0]!.vector.every((entry) => entry > 0)) : null;
    return {
      check: "one-dimension",
      about: about === null ? [group.id] : [group.id, about],
      rule: "explained >= 0.6 and aboveOne <= 1 and sameSign = 1",
      n,
      result: {explained, aboveOne, sameSign: alike},
      verdict:
        explained === null ? "untold" : explained >= 0.6 - 1e-9 && aboveOne! <= 1 && alike === 1 ? "pass" : "flag",
      why,
      basis: "practice",
      source: "JRC audits; eigenvalues above 1: OECD/EU/JRC Handbook (2008), step 4"
    };
  });
}

/** Cronbach's alpha of each group's children. */
export function checkReliability(data: AuditData): readonly AuditCheck[] {
  return groupsOf(data).map((group) => {
    const {alpha, why} = cronbachAlpha(childrenOf(data, group));
    return {
      check: "reliability",
      about: [group.id],
      rule: "alpha >= 0.7",
      n: data.units.length,
      result: {alpha},
      verdict: alpha === null ? "untold" : alpha >= 0.7 ? "pass" : "flag",
      why,
      basis: "published",
      source: "OECD/EU/JRC Handbook (2008), step 4, after Nunnally (1978); JRC audits JRC87350, JRC93617"
    };
  });
}

/** What each child does to its group's score, beside its weight. No limit is agreed on: the reader judges. */
export function checkImportance(data: AuditData): readonly AuditCheck[] {
  return groupsOf(data).flatMap((group) => {
    const children = group.children.map(({id, weight}) => ({...data.scores.get(id)!, weight: weight!}));
    return measureImportance(children, data.scores.get(group.id)!).map(
      ({id, n, nominal, squared, ratio, squaredShare, ratioShare, why}): AuditCheck => ({
        check: "importance",
        about: [id, group.id],
        rule: "",
        n,
        result: {nominal, squared, ratio, squaredShare, ratioShare},
        verdict: squared === null ? "untold" : "shown",
        why,
        basis: "published",
        source: "Paruolo, Saisana & Saltelli (2013), J. R. Stat. Soc. A 176(3)"
      })
    );
  });
}
