/**
 * What pages need of the register of units beyond the edition: other names, and where the squares of the map stand.
 */
import type {Bilingual, UnitId} from "../scoring/model.js";

/** Names besides the one an edition prints. */
export interface OtherNames {
  /** Of the unit itself: abbreviations, other spellings. */
  readonly also: readonly string[];
  /** Units that became it, nearest first, none of its own name; `also` are their other writings. */
  readonly former: readonly {readonly name: Bilingual; readonly also: readonly string[]}[];
  /** Several units became it: a former name is then that of a part. */
  readonly merged: boolean;
}

/** One square of the tile map; rows and columns from 0, top left. */
export interface MapTile {
  readonly unit: UnitId;
  /** An archipelago is coloured as its province and never counted. */
  readonly archipelago: boolean;
  readonly row: number;
  readonly col: number;
  readonly name: Bilingual;
  /** Short enough for a square. */
  readonly label: Bilingual;
}

/** A province as the operator's own map has it; shapes of one unit are joined. */
export interface ProvinceShape {
  readonly unit: UnitId;
  /** Polygons, each an outer ring and its holes; positions are [longitude, latitude] in degrees, rings closed. */
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** The register on an edition's date. */
export interface Register {
  readonly names: ReadonlyMap<UnitId, OtherNames>;
  readonly tiles: readonly MapTile[];
  /** Absent where the operator supplied no map, or one that was refused. */
  readonly shapes?: readonly ProvinceShape[] | undefined;
}
