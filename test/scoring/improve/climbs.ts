/** Levers, curves and goals made up for climbs. */
import type {Test} from "../../../src/scoring/improve/combination/climb.js";
import type {Curve} from "../../../src/scoring/improve/combination/curve.js";
import type {Lever} from "../../../src/scoring/improve/levers.js";
import {leaf} from "../make.js";

interface CurveOptions {
  readonly from?: number;
  readonly cost?: number;
  /** Whole multiples of this alone; any value unless given. */
  readonly step?: number;
  /** Values between now and the end where the way bends. */
  readonly knots?: readonly number[];
}

/** A lever from 0, or another value, to its best value. */
export function curveTo(to: number, {from = 0, cost = 1, step, knots = []}: CurveOptions = {}): Curve {
  const better = to > from ? 1 : -1;
  const lattice = step === undefined ? null : {step, valueOf: (things: number) => things * step, counted: step === 1};
  const own = {indicator: "a", leaves: [leaf("a")], now: from, bends: [], alone: true};
  const lever: Lever = {...own, from, to, better, lattice, cost};
  const count = step === undefined ? 0 : Math.round(Math.abs(to - from) / step);
  const steps = Array.from({length: count}, (_, k) => from + better * (k + 1) * step!);
  const values = step === undefined ? [from, ...knots, to] : [from, ...steps];
  return {
    lever,
    knots: values.map((value) => ({value, cost: cost * Math.abs(value - from), gain: 0})),
    continuous: step === undefined
  };
}

export function goalOf(indexAt: Test["indexAt"], least: number): Test {
  return {indexAt, reaches: (values) => indexAt(values) >= least};
}

export const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
export const productOf = (values: readonly number[]) => values.reduce((product, value) => product * value, 1);
