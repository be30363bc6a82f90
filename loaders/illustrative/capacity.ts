/**
 * The latent capacity that makes an illustrative unit's answers hang together, on 0–1.
 */
import type {FormUnit} from "../form/form.js";
import {between} from "./random.js";

/** What the best equipped have on top; the rest is drawn. */
const AHEAD: Readonly<Record<string, number>> = {
  "ha-noi-63": 0.24,
  "ho-chi-minh-63": 0.26,
  "da-nang-63": 0.28,
  "hai-phong-63": 0.16,
  "quang-ninh-63": 0.18,
  "can-tho-63": 0.12,
  "thua-thien-hue-63": 0.2,
  mic: 0.3,
  "most-2021": 0.24,
  "mof-2021": 0.22,
  mps: 0.24
};

/** Capacity of a unit of the 2024 edition. */
export function drawCapacity(unit: FormUnit): number {
  const drawn = between(0.22, 0.62, unit.id, "capacity");
  const ahead = AHEAD[unit.id];
  return clamp(ahead === undefined ? drawn : drawn + ahead);
}

/** A year on: the mean of the predecessors, by headcount, and some progress. */
export function growCapacity(id: string, parts: readonly {capacity: number; weight: number}[]): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const mean = parts.reduce((sum, part) => sum + part.capacity * part.weight, 0) / weight;
  return clamp(mean + between(0.02, 0.12, id, "progress"));
}

function clamp(capacity: number): number {
  return Math.min(0.95, Math.max(0.05, capacity));
}
