/**
 * Mutations of the records of an old workbook, put back into a sound container, with the places of its sheets set right.
 */
import {openCompoundFile} from "../../loaders/reader/xls/compound/compound-file.js";
import type {Random} from "../../src/scoring/random.js";
import {compoundFile} from "../reader/xls/build-xls.js";
import {below, few, oneOf} from "./chance.js";
import {BYTE_MUTATIONS, concat, type Mutation} from "./mutate-bytes.js";

/** One record; `at` is where it began before it was moved. */
interface Piece {
  readonly type: number;
  readonly data: Uint8Array;
  readonly at: number;
}

const BOF = 0x0809;
const BOUNDSHEET = 0x0085;
const WORDS = [0, 1, 0x7fff, 0x8000, 0xfffe, 0xffff];

type RecordMutation = (pieces: Piece[], draw: Random, other: Uint8Array) => void;

const CHANGES: Readonly<Record<string, RecordMutation>> = {
  "bytes of records": (pieces, draw, other) => {
    change(pieces, draw, (data) => oneOf(draw, Object.values(BYTE_MUTATIONS))(data, draw, other).subarray(0, 8224));
  },
  "words of records": (pieces, draw) => {
    change(pieces, draw, (data) => {
      const copy = data.slice();
      const at = 2 * below(draw, copy.length / 2);
      if (at + 1 < copy.length) new DataView(copy.buffer).setUint16(at, oneOf(draw, WORDS), true);
      return copy;
    });
  },
  "shorter records": (pieces, draw) => change(pieces, draw, (data) => data.slice(0, below(draw, data.length))),
  "repeated records": (pieces, draw) => {
    const at = below(draw, pieces.length);
    pieces.splice(at, 0, ...Array.from({length: few(draw, 256)}, () => pieces[at]!));
  },
  "lost records": (pieces, draw) => pieces.splice(below(draw, pieces.length), few(draw, 8)),
  "moved records": (pieces, draw) => {
    const [piece] = pieces.splice(below(draw, pieces.length), 1);
    pieces.splice(below(draw, pieces.length), 0, piece!);
  },
  "records of another type": (pieces, draw) => {
    const at = below(draw, pieces.length);
    pieces[at] = {...pieces[at]!, type: oneOf(draw, pieces).type};
  }
};

function change(pieces: Piece[], draw: Random, mutate: (data: Uint8Array) => Uint8Array): void {
  for (let i = few(draw, 16); i > 0; i--) {
    const at = below(draw, pieces.length);
    const piece = pieces[at]!;
    if (piece.data.length > 0) pieces[at] = {...piece, data: mutate(piece.data)};
  }
}

function split(stream: Uint8Array): Piece[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length);
  const pieces: Piece[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + pieces.at(-1)!.data.length) {
    const length = view.getUint16(at + 2, true);
    pieces.push({type: view.getUint16(at, true), data: stream.slice(at + 4, at + 4 + length), at});
  }
  return pieces;
}

function join(pieces: readonly Piece[]): Uint8Array {
  const moved = new Map<number, number>();
  let at = 0;
  for (const piece of pieces) {
    if (piece.type === BOF) moved.set(piece.at, at);
    at += 4 + piece.data.length;
  }
  return concat(...pieces.flatMap((piece) => [head(piece), placed(piece, moved)]));
}

function head({type, data}: Piece): Uint8Array {
  return Uint8Array.of(type & 0xff, type >> 8, data.length & 0xff, data.length >> 8);
}

function placed({type, data}: Piece, moved: ReadonlyMap<number, number>): Uint8Array {
  if (type !== BOUNDSHEET || data.length < 4) return data;
  const copy = data.slice();
  const view = new DataView(copy.buffer);
  view.setUint32(0, moved.get(view.getUint32(0, true)) ?? view.getUint32(0, true), true);
  return copy;
}

/** By name. Only for containers with a workbook stream. */
export const RECORD_MUTATIONS: Readonly<Record<string, Mutation>> = Object.fromEntries(
  Object.entries(CHANGES).map(([name, mutate]): [string, Mutation] => [
    name,
    (bytes, draw, other) => {
      const file = openCompoundFile(bytes);
      const name = file.streams.includes("Workbook") ? "Workbook" : "Book";
      const pieces = split(file.read(name)!);
      mutate(pieces, draw, other);
      return compoundFile({[name]: join(pieces)});
    }
  ])
);
