/**
 * A written name → a unit of a given day, or an honest "no unit" with candidates. Never a guess.
 */
import {assertDate} from "./date.js";
import {foldName, normaliseText} from "./fold.js";
import {lookUpName, type Query} from "./lookup.js";
import type {Registry, Unit} from "./model.js";
import {eraOfNote, stripNotes, yearOfNote} from "./notes.js";
import {departmentTails, stripPrefixes} from "./prefixes.js";
import {amend, type Reading, refuse} from "./reading.js";
import {typeOn, unitById} from "./registry.js";

/** A reading with the text it is of, exactly as received. */
export interface Resolution extends Reading {
  readonly raw: string;
}

/**
 * Resolves what someone typed to the unit valid on a date.
 *
 * Typing differences (case, Unicode form, spaces, dashes, tone placement) never change the result. A name not valid on
 * that date, "TP X" where X was not centrally run, and marks that contradict the name give id null and candidates.
 *
 * @param on day of the period reported on, not of arrival: it chooses the era
 * @throws {RangeError} on a bad date
 * @example resolveUnit(registry, "UBND tỉnh Bắc Cạn", "2024-12-31").id; // "bac-kan-63"
 */
export function resolveUnit(registry: Registry, raw: string, on: string): Resolution {
  assertDate(on);
  const text = normaliseText(raw);
  if (text === "") return {raw, ...refuse("empty")};
  const {name, note, footnote} = stripNotes(text);
  const reading = note === "" ? readName(registry, {text: name, on}) : readWithNote(registry, {text: name, on}, note);
  const marks = [...(/<U\+/i.test(raw) ? ["unicode-escape"] : []), ...(footnote ? ["footnote"] : [])];
  return {raw, ...amend(reading, {before: marks})};
}

function readWithNote(registry: Registry, query: Query, note: string): Reading {
  const reading = readName(registry, query);
  if (reading.id === null) return reading;
  const year = yearOfNote(note);
  if (year !== null) return checkYear(registry, query, {reading, unit: unitById(registry, reading.id), year});
  const era = eraOfNote(note);
  if (era !== null) return checkEra(registry, {reading, unit: unitById(registry, reading.id), era});
  const same = readName(registry, {text: note, on: query.on}).id === reading.id;
  return same ? amend(reading, {before: ["note"]}) : refuse("note-not-understood", [reading.id]);
}

/** A note may state a year in which the name was another unit's: "Bắc Ninh (năm 2024)" read for 2026. */
function checkYear(
  registry: Registry,
  query: Query,
  {reading, unit, year}: {reading: Reading; unit: Unit; year: string}
): Reading {
  const alive = unit.valid_from <= `${year}-12-31` && (unit.valid_to === null || unit.valid_to >= `${year}-01-01`);
  if (alive) return amend(reading, {before: ["note"]});
  const then = readName(registry, {...query, on: `${year}-12-31`});
  return refuse("period-differs", then.id === null ? then.candidates : [then.id]);
}

/** "Phú Thọ (cũ)" read for a day after the merger means a part of today's Phú Thọ: it is not credited to the whole. */
function checkEra(
  registry: Registry,
  {reading, unit, era}: {reading: Reading; unit: Unit; era: "former" | "present"}
): Reading {
  const ended = unit.valid_to !== null;
  if (ended === (era === "former")) return amend(reading, {before: ["note"], factor: 0.95});
  const own = new Set(registry.names.filter(({unit: id}) => id === unit.id).map(({text}) => foldName(text)));
  const others = registry.names.filter(({text}) => own.has(foldName(text))).map(({unit: id}) => unitById(registry, id));
  const meant = others.filter(({kind, valid_to}) => kind === unit.kind && (valid_to !== null) === (era === "former"));
  return refuse("period-differs", [...new Set(meant.map(({id}) => id))]);
}

function readName(registry: Registry, query: Query): Reading {
  const asWritten = lookUpName(registry, query);
  if (asWritten.rule !== "unknown") return asWritten;
  const province = readProvince(registry, query);
  if (province.rule !== "unknown") return province;
  const tails = departmentTails(query.text).map((text) => readProvince(registry, {...query, text}));
  const found = tails.find(({rule}) => rule !== "unknown");
  return found ? amend(found, {before: ["department"], factor: 0.95}) : refuse("unknown");
}

function readProvince(registry: Registry, {text, on}: Query): Reading {
  const {name, said, steps} = stripPrefixes(text);
  const reading = lookUpName(registry, {text: name, on, kind: "province"});
  if (reading.id === null || said === null) return amend(reading, {before: steps});
  const type = typeOn(unitById(registry, reading.id), on);
  if (said === type) return amend(reading, {before: steps});
  if (said === "centrally-run-city") return refuse("not-a-central-city", [reading.id]);
  return amend(reading, {before: steps, after: ["type-differs"], factor: 0.9});
}
