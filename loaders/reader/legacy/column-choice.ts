/**
 * The encoding of texts whose font says nothing: decided for a column, or else for the whole file; never for one cell.
 */
import type {LegacyEncoding, ReadCell} from "../model.js";
import {type Scored, scoreTexts} from "./score.js";

/** A text without a deciding font, and where it stands. */
export interface PlacedText {
  readonly sheet: number;
  readonly column: ReadCell["column"];
  readonly text: string;
}

/** The decision for a column; for one without texts, that of the file. */
export type ColumnChoice = (sheet: number, column: number) => Scored;

const CANDIDATES: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/** Scores each column, and the file for the columns that can't decide alone. */
export function chooseByColumn(texts: readonly PlacedText[]): ColumnChoice {
  const byColumn = new Map<string, string[]>();
  for (const {sheet, column, text} of texts) {
    const key = `${sheet}/${column}`;
    const known = byColumn.get(key);
    if (known) known.push(text);
    else byColumn.set(key, [text]);
  }
  const file = scoreTexts(
    texts.map(({text}) => text),
    CANDIDATES
  );
  const scored = new Map([...byColumn].map(([key, column]) => [key, inFile(scoreTexts(column, CANDIDATES), file)]));
  return (sheet, column) => scored.get(`${sheet}/${column}`) ?? file;
}

/** A column that is unsure follows the file where that is sure of a legacy encoding. */
function inFile(column: Scored, file: Scored): Scored {
  return column.name === "unsure" && file.name !== "unicode" ? file : column;
}
