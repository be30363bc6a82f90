import type {UnitId, UnitKind} from "../../src/scoring/model.js";
import {predecessorsOn, successorOn, unitById} from "./chain.js";
import {isValidOn} from "./date.js";
import {dropMarks, foldName, onlyOmitsMarks} from "./fold.js";
import type {Name, Registry} from "./model.js";
import {accept, amend, type Reading, refuse} from "./reading.js";

/** A name and the day it is read for; `kind` where only one kind of unit can be meant. */
export interface Query {
  readonly text: string;
  readonly on: string;
  readonly kind?: UnitKind;
}

/**
 * Looks a name up as written: exact names of the day, then exact names of another day (no id, the heir as candidate),
 * then writings without marks of the day, then those of another day.
 */
export function lookUpName(registry: Registry, {text, on, kind}: Query): Reading {
  const key = foldName(text);
  const fits = ({unit}: Name) => kind === undefined || unitById(registry, unit).kind === kind;
  const exact = (registry.byFolded.get(key) ?? []).filter(fits);
  if (exact.length > 0) return settle(registry, exact, on);
  const bare = (registry.byBare.get(dropMarks(key)) ?? []).filter(fits);
  const omitted = bare.filter((name) => onlyOmitsMarks(key, foldName(name.text)));
  if (omitted.length > 0) return amend(settle(registry, omitted, on), {after: ["accentless"], factor: 0.9});
  if (bare.length > 0) return refuse("marks-differ", unitsOfDay(registry, bare, on));
  return refuse("unknown");
}

function settle(registry: Registry, names: readonly Name[], on: string): Reading {
  const readings = names.filter((name) => isValidOn(name, on)).map(accept);
  const ids = [...new Set(readings.map(({id}) => id as UnitId))];
  if (ids.length > 1) return refuse("ambiguous", ids);
  if (ids.length === 0) return refuse("not-valid-on-date", unitsOfDay(registry, names, on));
  return readings.reduce((best, reading) => (reading.confidence > best.confidence ? reading : best));
}

/** The units of the day that the units of these names became, or came from. */
function unitsOfDay(registry: Registry, names: readonly Name[], on: string): readonly UnitId[] {
  const units = names.flatMap(({unit}) => {
    const heir = successorOn(registry, unit, on);
    return heir ? [heir] : predecessorsOn(registry, unit, on);
  });
  return [...new Set(units.map(({id}) => id))];
}
