/**
 * What pages need of the registry of units on an edition's date.
 */
import type {MapTile, OtherNames, Register} from "../../src/components/register.js";
import {foldText} from "../../src/i18n/fold.js";
import type {Edition} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import {type Registry, tilesOn, type Unit, unitById} from "../registry/registry.js";

/** @throws {RangeError} naming a unit of the edition that the registry has not */
export function editionRegister(registry: Registry, {info, units}: Pick<Edition, "info" | "units">): Register {
  return {
    names: new Map(units.map(({id}) => [id, otherNames(registry, unitById(registry, id))])),
    tiles: tilesOn(registry, info.as_of).map(
      ({unit, kind, row, col, name, label}): MapTile => ({
        ...{unit, archipelago: kind === "archipelago", row, col, name, label}
      })
    )
  };
}

/**
 * Every other name of a unit, and those of the units that became it, as far back as the registry goes.
 *
 * @example otherNames(registry, unitById(registry, "hue")).former[0]?.name.vi; // "Thừa Thiên Huế"
 */
export function otherNames(registry: Registry, unit: Unit): OtherNames {
  const line = lineOf(registry, unit);
  const bearsName = (earlier: Unit) => foldText(earlier.name.vi) === foldText(unit.name.vi);
  const former = oncePerName(line.filter((earlier) => !bearsName(earlier)));
  const taken = new Set(former.map(({name}) => foldText(name.vi)));
  const own = [unit, ...line.filter(bearsName)].flatMap((same) => writingsOf(registry, same));
  return {
    also: oncePerSpelling(own).filter((text) => !taken.has(foldText(text))),
    former: former.map((earlier) => ({name: earlier.display, also: writingsOf(registry, earlier)})),
    merged: [unit, ...line].some(({predecessors}) => predecessors.length > 1)
  };
}

/** The nearest unit of each name. */
function oncePerName(units: readonly Unit[]): readonly Unit[] {
  return [...groupRows(units, ({name}) => foldText(name.vi)).values()].map(([nearest]) => nearest!);
}

/** All units that became a unit, nearest first. */
function lineOf(registry: Registry, unit: Unit): readonly Unit[] {
  const direct = unit.predecessors.map((id) => unitById(registry, id));
  return [...direct, ...direct.flatMap((earlier) => lineOf(registry, earlier))];
}

/** Ways of writing a unit that the registry knows, in both languages. */
function writingsOf({names}: Registry, {id, name, display}: Unit): readonly string[] {
  const known = names.filter(({unit}) => unit === id).map(({text}) => text);
  return oncePerSpelling([name.vi, name.en, display.vi, display.en, ...known]);
}

/** Writings that differ by case and marks alone are found alike: the first is kept. */
function oncePerSpelling(texts: readonly string[]): readonly string[] {
  return [...groupRows(texts, foldText).values()].map(([first]) => first!);
}
