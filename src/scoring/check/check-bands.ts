import type {Banded} from "../bands.js";
import {COUNTABLE, isCountable} from "../magnitude.js";
import {areTied} from "../rank.js";
import {roundDecimal} from "../round.js";
import type {FrameworkProblem} from "./check-framework.js";

/** Bands with the same id or start, or a start that no rounded score has. */
export function checkBands({bands = [], rank: {decimals}}: Banded): readonly FrameworkProblem[] {
  return bands.flatMap(({id, from}, i) => {
    const wrong = (key: string, message: string) => [{path: `/bands/${i}/${key}`, message}];
    const earlier = bands.slice(0, i);
    if (!isCountable(from)) return wrong("from", `must be ${COUNTABLE}, got ${from}`);
    if (earlier.some((band) => band.id === id)) return wrong("id", `"${id}" is the id of another band too`);
    if (earlier.some((band) => areTied(band.from, from))) return wrong("from", `${from} is where another band starts`);
    if (decimals === undefined || roundDecimal(from, decimals) === from) return [];
    return wrong("from", `${from} has more decimals than ranks are taken at (${decimals})`);
  });
}
