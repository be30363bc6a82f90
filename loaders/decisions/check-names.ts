/**
 * Decisions held against the registry and against each other.
 */
import {isValidOn} from "../registry/date.js";
import {foldName} from "../registry/fold.js";
import type {Registry} from "../registry/model.js";
import {resolveUnit} from "../registry/resolve.js";
import type {Decisions, NameDecision} from "./model.js";

/**
 * Refuses a decision for an unknown unit, for days on which the unit did not exist, and one that contradicts another
 * or what the name says by itself. One that only says what the name says by itself is noted as superfluous.
 *
 * @param file named in the lines
 */
export function checkDecisions(registry: Registry, decisions: readonly NameDecision[], file: string): Decisions {
  const errors: string[] = [];
  const notes: string[] = [];
  const kept = decisions.filter((decision) => {
    const refused = contradiction(registry, decision) ?? rival(decisions, decision);
    if (refused !== null) errors.push(`${file}, line ${decision.line}: "${decision.raw}": ${refused}`);
    else if (isSuperfluous(registry, decision)) {
      notes.push(`${file}, line ${decision.line}: "${decision.raw}" is now read as ${decision.id} without a decision`);
    }
    return refused === null;
  });
  return {decisions: kept, errors, notes};
}

function contradiction(registry: Registry, {raw, id, from, to}: NameDecision): string | null {
  if (to !== null && to < from) return `from ${from} is after to ${to}`;
  if (id !== null) {
    const unit = registry.byId.get(id);
    if (!unit) return `no unit "${id}" in the registry`;
    const lived = `${unit.valid_from} to ${unit.valid_to ?? "today"}`;
    if (!isValidOn(unit, from)) return `${id} did not exist on ${from} (${lived})`;
    if (unit.valid_to !== null && (to === null || to > unit.valid_to)) {
      return `${id} did not exist ${to === null ? "without end" : `on ${to}`} (${lived})`;
    }
  }
  const own = [from, ...(to === null ? [] : [to])].map((on) => resolveUnit(registry, raw, on));
  const other = own.find((reading) => reading.id !== null && reading.id !== id);
  return other ? `the name is read as ${other.id} by itself (${other.rule})` : null;
}

function rival(decisions: readonly NameDecision[], one: NameDecision): string | null {
  const other = decisions.find(
    (candidate) =>
      candidate !== one &&
      candidate.context === one.context &&
      foldName(candidate.raw) === foldName(one.raw) &&
      candidate.from <= (one.to ?? "9999-12-31") &&
      one.from <= (candidate.to ?? "9999-12-31") &&
      candidate.id !== one.id
  );
  return other ? `line ${other.line} decides otherwise for some of the same days` : null;
}

function isSuperfluous(registry: Registry, {raw, id, from, to}: NameDecision): boolean {
  const days = [from, to ?? from];
  return id !== null && days.every((on) => resolveUnit(registry, raw, on).id === id);
}
