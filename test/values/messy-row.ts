/**
 * One written value with its right reading, and short words for what is expected.
 */
import {expect} from "vitest";
import type {ColumnOptions, ValueKind} from "../../loaders/values/model.js";

/** `want` is matched against the last reading of the column `raws`. */
export interface MessyRow {
  readonly row: number;
  readonly kind: ValueKind;
  readonly raws: readonly string[];
  readonly options?: ColumnOptions;
  readonly want: Readonly<Record<string, unknown>>;
}

export type Short = readonly [
  row: number,
  kind: ValueKind,
  raw: string | readonly string[],
  want: MessyRow["want"],
  options?: ColumnOptions
];

export const value = (one: unknown, more: object = {}) => ({status: "reported", value: one, ...more});
export const none = (status: string, more: object = {}) => ({status, value: null, ...more});
export const asked = (rule: string) => ({status: "error", value: null, rule, issue: expect.any(String)});
export const unsure = {issue: expect.any(String)};
