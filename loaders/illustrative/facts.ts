/**
 * What an illustrative unit is like: a latent capacity, a size, and the quantities its answers are drawn from.
 */
import type {FormUnit} from "../form/form.js";

/** Numbers that a unit of the 2024 edition starts from, and that add up when units merge. */
export interface Stock {
  readonly services: number;
  /** 0 for ministries. */
  readonly urban: number;
  readonly headcount: number;
  /** Million dong. */
  readonly spending: number;
  readonly databases: number;
  readonly large: number;
  readonly medium: number;
  readonly small: number;
}

/** One unit in one edition; `capacity` is on 0–1. */
export interface UnitFacts {
  readonly unit: FormUnit;
  readonly edition: string;
  readonly capacity: number;
  readonly stock: Stock;
  readonly servicesAi: number;
  readonly urbanAi: number;
  readonly trained: number;
  readonly openData: boolean;
  /** The units of the edition before that became this one; empty in the first edition. What all of them had, it has. */
  readonly before: readonly UnitFacts[];
}
