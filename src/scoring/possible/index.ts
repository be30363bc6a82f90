/** Possible ranks: the best and the worst place that the allowed weights can give a unit. */

export type {HowSure, PossibleRank} from "./model.js";
export {possibleRanks} from "./possible-ranks.js";
