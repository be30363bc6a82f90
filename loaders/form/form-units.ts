/**
 * The units of an edition: those that exist on its last day. A year that a merger falls into is reported by the heirs.
 */
import {readRegistry, unitsOn} from "../registry/registry.js";
import type {FormUnit} from "./form.js";

/** Provinces, then ministries and ministerial-level agencies, valid on 31 December of the year; registry order. */
export function formUnits(edition: string): readonly FormUnit[] {
  const registry = readRegistry();
  const on = (kind: "province" | "ministry") => unitsOn(registry, `${edition}-12-31`, {kind});
  return [...on("province"), ...on("ministry")].map(({id, kind, display}) => ({id, kind, name: display}));
}
