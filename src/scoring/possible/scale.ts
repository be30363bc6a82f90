/**
 * The scale on which a mean is a weighted arithmetic mean: a geometric mean is one of logarithms, a harmonic one of
 * reciprocals. Every scale grows with the score, so it changes no rank.
 */
import type {AggregateMethod} from "../framework-model.js";

export interface Scale {
  /** −Infinity where a score of 0 makes the mean 0 whatever its siblings have. */
  readonly to: (score: number) => number;
  readonly from: (value: number) => number;
  /** How many times the relative difference of two scores their difference on the scale is, relative to its values. */
  readonly stretch: number;
  /** Is the difference on the scale the relative difference itself, as between logarithms? */
  readonly relative: boolean;
}

const IDENTITY: Scale = {to: (score) => score, from: (value) => value, stretch: 1, relative: false};

/** The scale of a mean; scores as they are for the arithmetic mean, and for Copeland, which is no mean. */
export function scaleOf(method: AggregateMethod, power: number): Scale {
  if (method === "geometric") return {to: Math.log, from: Math.exp, stretch: 1, relative: true};
  if (method === "harmonic") return scaleOfPower(-1);
  return method === "power" ? scaleOfPower(power) : IDENTITY;
}

function scaleOfPower(power: number): Scale {
  const sign = Math.sign(power);
  return {
    to: (score) => sign * score ** power,
    from: (value) => (sign * value) ** (1 / power),
    stretch: Math.abs(power),
    relative: false
  };
}
