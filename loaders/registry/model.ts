/**
 * The registry's words: units and everything about them that changes with the date.
 *
 * Dates are ISO text (`2025-07-01`), compared as text; both ends are inclusive; `valid_to` null means still valid.
 */
import type {Bilingual, UnitId, UnitKind} from "../../src/scoring/model.js";

export interface Dated {
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** What a unit is in law. `province` covers centrally-run cities too: which of the two it is depends on the date. */
export const BODIES = ["province", "ministry", "ministerial-level", "government-agency"] as const;
export type Body = (typeof BODIES)[number];
export const PROVINCE_TYPES = ["province", "centrally-run-city"] as const;
export type ProvinceType = (typeof PROVINCE_TYPES)[number];

/** How sure we are of a row; `applied-back` is a region scheme used for the months before its resolution. */
export const CERTAINTIES = ["high", "medium", "low", "applied-back"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface DatedType extends Dated {
  readonly type: ProvinceType;
  readonly legal_basis: string;
  readonly confidence: Certainty;
}

export interface DatedRegion extends Dated {
  readonly region: string;
  readonly legal_basis: string;
  readonly confidence: Certainty;
}

/** A function that went to another body than the main heir: why a ministry's trend over 2025-03-01 is approximate. */
export interface Transfer {
  readonly to: UnitId;
  readonly function: Bilingual;
  readonly valid_from: string;
  readonly confidence: Certainty;
}

/** A province or a central body over one span of time in which its territory or remit did not change. */
export interface Unit extends Dated {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly body: Body;
  /** The bare name, by which it is matched. */
  readonly name: Bilingual;
  /** The name as pages print it: "TP. Hồ Chí Minh", since the bare name is a person's. */
  readonly display: Bilingual;
  /** Official two-digit province code, null for central bodies. Never a key without a date. */
  readonly code: string | null;
  /** Main heir, null while the unit is valid. */
  readonly successor: UnitId | null;
  /** Units whose main heir this is, direct ones only. */
  readonly predecessors: readonly UnitId[];
  /** Empty for central bodies. */
  readonly types: readonly DatedType[];
  /** Empty for central bodies. */
  readonly regions: readonly DatedRegion[];
  readonly transfers: readonly Transfer[];
  readonly legal_basis: string;
  readonly confidence: Certainty;
}

export const ALIAS_KINDS = [
  "abbreviation",
  "old-spelling",
  "foreign",
  "informal",
  "full-form",
  "former-name",
  "misspelling"
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** A way of writing a unit, official name included. */
export interface Name extends Dated {
  readonly text: string;
  readonly unit: UnitId;
  readonly kind: "name" | AliasKind;
  readonly confidence: Certainty;
}

export interface Region extends Dated {
  readonly id: string;
  readonly name: Bilingual;
  readonly legal_basis: string;
}

export const TILE_KINDS = ["province", "archipelago"] as const;

/** One square of the tile grid. An archipelago is coloured as its unit and never counted as one. */
export interface Tile extends Dated {
  readonly tile: string;
  readonly unit: UnitId;
  readonly kind: (typeof TILE_KINDS)[number];
  /** Both from 0, top left. */
  readonly row: number;
  readonly col: number;
  readonly name: Bilingual;
  readonly label: Bilingual;
}

/** Everything about units, of every date. Made by readRegistry, passed on as an argument. */
export interface Registry {
  /** Provinces in the order of their codes, then central bodies; earlier era first. */
  readonly units: readonly Unit[];
  readonly byId: ReadonlyMap<UnitId, Unit>;
  readonly regions: readonly Region[];
  readonly tiles: readonly Tile[];
  readonly names: readonly Name[];
  /** Names by their folded writing (foldName), and by their writing without any marks (dropMarks). */
  readonly byFolded: ReadonlyMap<string, readonly Name[]>;
  readonly byBare: ReadonlyMap<string, readonly Name[]>;
}
