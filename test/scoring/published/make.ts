import type {PublishedFigure} from "../../../src/scoring/published/model.js";

/** A figure of the total of index `I`, each of a source of its own. */
export function figure(
  name: string,
  year: number,
  value: number | null,
  rank: number | null = null,
  digits = 2
): PublishedFigure {
  return {
    ...{
      index: "I",
      component: "total",
      name,
      year,
      value,
      rank,
      unit: null,
      source: `${name} ${year} ${rank}`,
      note: ""
    },
    digits: value === null ? null : digits
  };
}
