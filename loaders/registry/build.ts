/**
 * Tables of data/registry → the registry. Pure, so that a test can hand in tables of its own.
 */
import type {CsvRow} from "../files/csv.js";
import {checkRegistry} from "./check.js";
import {dropMarks, foldName} from "./fold.js";
import {
  ALIAS_KINDS,
  BODIES,
  CERTAINTIES,
  type Certainty,
  type Dated,
  type Name,
  PROVINCE_TYPES,
  type Region,
  type Registry,
  TILE_KINDS,
  type Tile,
  type Unit
} from "./model.js";

/** The rows of data/registry/*.csv, by file name. */
export interface RegistryTables {
  readonly provinces: readonly CsvRow[];
  readonly ministries: readonly CsvRow[];
  readonly types: readonly CsvRow[];
  readonly regions: readonly CsvRow[];
  readonly membership: readonly CsvRow[];
  readonly transfers: readonly CsvRow[];
  readonly aliases: readonly CsvRow[];
  readonly tileGrid: readonly CsvRow[];
}

/**
 * Joins the tables into a registry.
 *
 * @throws {Error} naming the row, if an id is unknown, a span is broken or a column is missing
 */
export function buildRegistry(tables: RegistryTables): Registry {
  const rows = [...tables.provinces, ...tables.ministries];
  const units = rows.map((row) => readUnit(row, rows, tables));
  const names = [...units.flatMap(ownNames), ...tables.aliases.map(readAlias)];
  const registry: Registry = {
    units,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    regions: tables.regions.map(readRegion),
    tiles: tables.tileGrid.map(readTile),
    names,
    byFolded: indexBy(names, ({text}) => foldName(text)),
    byBare: indexBy(names, ({text}) => dropMarks(foldName(text)))
  };
  checkRegistry(registry);
  return registry;
}

function readUnit(row: CsvRow, rows: readonly CsvRow[], {types, membership, transfers}: RegistryTables): Unit {
  const id = cell(row, "id");
  const ministry = row.body !== undefined;
  return {
    id,
    kind: ministry ? "ministry" : "province",
    body: ministry ? choice(row, "body", BODIES) : "province",
    name: {vi: cell(row, "name_vi"), en: cell(row, "name_en")},
    display: {vi: row.display_vi || cell(row, "name_vi"), en: cell(row, "name_en")},
    code: ministry ? null : cell(row, "code"),
    ...span(row),
    successor: cell(row, "successor") || null,
    predecessors: rows.filter(({successor}) => successor === id).map((other) => cell(other, "id")),
    types: types.filter(({unit}) => unit === id).map((t) => ({type: choice(t, "type", PROVINCE_TYPES), ...basis(t)})),
    regions: membership.filter(({unit}) => unit === id).map((m) => ({region: cell(m, "region"), ...basis(m)})),
    transfers: transfers.filter(({from}) => from === id).map(readTransfer),
    legal_basis: cell(row, "legal_basis"),
    confidence: choice(row, "confidence", CERTAINTIES)
  };
}

function readTransfer(row: CsvRow): Unit["transfers"][number] {
  return {
    to: cell(row, "to"),
    function: {vi: cell(row, "function_vi"), en: cell(row, "function_en")},
    valid_from: cell(row, "valid_from"),
    confidence: choice(row, "confidence", CERTAINTIES)
  };
}

function readRegion(row: CsvRow): Region {
  const name = {vi: cell(row, "name_vi"), en: cell(row, "name_en")};
  return {id: cell(row, "id"), name, legal_basis: cell(row, "legal_basis"), ...span(row)};
}

function readTile(row: CsvRow): Tile {
  return {
    tile: cell(row, "tile"),
    unit: cell(row, "unit"),
    kind: choice(row, "kind", TILE_KINDS),
    row: whole(row, "row"),
    col: whole(row, "col"),
    name: {vi: cell(row, "name_vi"), en: cell(row, "name_en")},
    label: {vi: cell(row, "label_vi"), en: cell(row, "label_en")},
    ...span(row)
  };
}

function readAlias(row: CsvRow): Name {
  const kind = choice(row, "kind", ALIAS_KINDS);
  return {
    text: cell(row, "alias"),
    unit: cell(row, "unit"),
    kind,
    confidence: choice(row, "confidence", CERTAINTIES),
    ...span(row)
  };
}

/** The English name only where it is more than the Vietnamese one without marks, which is looked up by rule. */
function ownNames({id, name, valid_from, valid_to}: Unit): readonly Name[] {
  const own = {unit: id, valid_from, valid_to, confidence: "high"} as const;
  const names: readonly Name[] = [
    {text: name.vi, kind: "name", ...own},
    {text: name.en, kind: "foreign", ...own}
  ];
  return dropMarks(foldName(name.vi)) === dropMarks(foldName(name.en)) ? names.slice(0, 1) : names;
}

function basis(row: CsvRow): Dated & {readonly legal_basis: string; readonly confidence: Certainty} {
  return {...span(row), legal_basis: cell(row, "legal_basis"), confidence: choice(row, "confidence", CERTAINTIES)};
}

function span(row: CsvRow): Dated {
  return {valid_from: cell(row, "valid_from"), valid_to: cell(row, "valid_to") || null};
}

function cell(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`data/registry: no column ${column} in ${JSON.stringify(row)}`);
  return text;
}

function choice<T extends string>(row: CsvRow, column: string, allowed: readonly T[]): T {
  const text = cell(row, column);
  const found = allowed.find((item) => item === text);
  if (found === undefined)
    throw new Error(`data/registry: ${column} ${JSON.stringify(text)} is none of ${allowed.join(", ")}`);
  return found;
}

function whole(row: CsvRow, column: string): number {
  const text = cell(row, column);
  if (!/^\d+$/.test(text)) throw new Error(`data/registry: ${column} ${JSON.stringify(text)} is no whole number`);
  return Number(text);
}

function indexBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const row of rows) index.set(key(row), [...(index.get(key(row)) ?? []), row]);
  return index;
}
