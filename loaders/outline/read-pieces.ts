/**
 * The text found for each field → its reading, by the field's type.
 */
import type {OutlineField} from "../seeds/outline.js";
import {decodeColumn} from "../values/decode-column.js";
import type {ValueReading} from "../values/model.js";
import {styleOf} from "../values/number/style.js";
import {isBlank} from "./answer-text.js";
import {documentEntries, listEntries} from "./documents.js";
import type {OutlineEntry, OutlineReading} from "./model.js";

/** What was found for one field. */
export interface Piece {
  readonly text: string;
  readonly place: string;
  /** Of the heading. */
  readonly confidence: number;
  /** Where they are known already. */
  readonly entries?: readonly OutlineEntry[];
}

/** How sure a value is that could not be read, and a breakdown that exceeds its total. */
const UNREAD = 0.3;
const CONTRADICTS = 0.4;

/** One reading for each field. The decimal style is decided over all the figures of the letter. */
export function readPieces(
  fields: readonly OutlineField[],
  pieces: ReadonlyMap<string, Piece>
): readonly OutlineReading[] {
  const figures = fields.filter(({type}) => type === "count" || type === "amount");
  const style = styleOf(figures.map(({id}) => pieces.get(id)?.text ?? ""));
  const readings = fields.map((field) => readField(field, pieces.get(field.id), style));
  return readings.map((reading) => (exceeds(reading, fields, readings) ? doubt(reading) : reading));
}

function readField(field: OutlineField, piece: Piece | undefined, style: ReturnType<typeof styleOf>): OutlineReading {
  const none = {field: field.id, text: "", value: null, entries: [], confirmed: false} as const;
  if (!piece || piece.place === "") return {...none, found: "missing", place: "", confidence: 0};
  const {text, place, confidence} = piece;
  if (isBlank(text.replace(/người/giu, ""))) return {...none, found: "blank", place, confidence};
  const value = readValue(field, text, style);
  const entries = piece.entries ?? entriesOf(field, text, value);
  const own = value === null ? 1 : value.status === "error" ? UNREAD : value.confidence;
  return {
    ...{...none, found: "filled" as const, text, place, value, entries},
    confidence: Math.round(confidence * own * 100) / 100
  };
}

function readValue({type, unit}: OutlineField, text: string, style: ReturnType<typeof styleOf>): ValueReading | null {
  if (type === "count") return decodeColumn("count", [text], {unit: unit === "people" ? "người" : "", style})[0]!;
  if (type === "amount") return decodeColumn("amount", [text.replace(/[;.\s]+$/u, "")], {style})[0]!;
  return type.endsWith("-list") ? decodeColumn("list", [text])[0]! : null;
}

/** "Chưa có" and a reference to another document list nothing. */
function entriesOf({type}: OutlineField, text: string, value: ValueReading | null): readonly OutlineEntry[] {
  if (!type.endsWith("-list") || value?.status !== "reported") return [];
  if (Array.isArray(value.value) && value.value.length === 0) return [];
  return type === "document-list" ? documentEntries(text) : listEntries(text);
}

/** Whether a total and its degrees contradict each other: the degrees may add up to less, never to more. */
function exceeds({field}: OutlineReading, fields: readonly OutlineField[], all: readonly OutlineReading[]): boolean {
  const parent = fields.find(({id}) => id === field)!.parent || field;
  const numberOf = (id: string) => Number(all.find((one) => one.field === id)?.value?.value ?? Number.NaN);
  const parts = fields.filter((one) => one.parent === parent).map(({id}) => numberOf(id));
  const sum = parts.filter(Number.isFinite).reduce((total, part) => total + part, 0);
  return parts.length > 0 && sum > numberOf(parent);
}

function doubt(reading: OutlineReading): OutlineReading {
  return {...reading, confidence: Math.min(reading.confidence, CONTRADICTS)};
}
