/**
 * Cases by number: the same number and corpus give the same mutated file on every machine.
 */
import {seedRandom} from "../../src/scoring/random.js";
import {oneOf} from "./chance.js";
import type {Sample} from "./corpus.js";
import {BYTE_MUTATIONS, type Mutation} from "./mutate-bytes.js";
import {RECORD_MUTATIONS} from "./mutate-records.js";
import {ZIP_MUTATIONS} from "./mutate-zip.js";

/** A mutated file and how it came about. */
export interface FuzzCase {
  readonly name: string;
  readonly mutation: string;
  readonly bytes: Uint8Array;
}

/** Files take turns, so that every one is mutated; the rest is drawn. @param number from 0 */
export function fuzzCase(corpus: readonly Sample[], number: number): FuzzCase {
  const draw = seedRandom(number);
  const {name, bytes} = corpus[number % corpus.length]!;
  const mutations = Object.entries(mutationsFor(name));
  const [mutation, mutate] = oneOf(draw, mutations);
  return {name, mutation, bytes: mutate(bytes, draw, oneOf(draw, corpus).bytes)};
}

/** Three in four inside the format, where there is one. */
function mutationsFor(name: string): Readonly<Record<string, Mutation>> {
  if (/\.(xlsx|xlsm|ods|docx)$/.test(name)) return {...BYTE_MUTATIONS, ...ZIP_MUTATIONS};
  return name.endsWith(".xls") ? {...BYTE_MUTATIONS, ...RECORD_MUTATIONS} : BYTE_MUTATIONS;
}
