/**
 * The gap to a target in whole things: services, urban areas, people, agencies.
 */
import type {Comparator} from "../model.js";

/** Targets are read to six decimals, so that the whole sum is done in integers. */
const DECIMALS = 6;

/** What is done, out of how many, and what is asked for in percent (0–100). Counts are whole. */
export interface RatioGap {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number;
  readonly comparator: Comparator;
}

/**
 * How many more must be done for a percentage to meet its target: ceil(target · denominator / 100) − numerator, for
 * a strict `>` floor + 1; never below 0. Exact, since it is done in whole numbers.
 *
 * @returns null where a count was not reported, or the denominator is 0 (there is nothing to do it to)
 * @throws {RangeError} if a count is not a whole number ≥ 0, the target has more than six decimals, or the
 * comparator does not ask for more
 * @example thingsToDo({numerator: 20, denominator: 99, target: 30, comparator: ">="}); // 10: 29.7 makes it 30
 */
export function thingsToDo({numerator, denominator, target, comparator}: RatioGap): number | null {
  const share = toInteger(target);
  if (numerator === null || denominator === null) return null;
  const [done, all] = [wholeCount("numerator", numerator), wholeCount("denominator", denominator)];
  if (denominator === 0) return null;
  const needed = leastMeeting(share * all, 100n * 10n ** BigInt(DECIMALS), comparator);
  return atLeastZero(needed - done);
}

/**
 * How many more a count needs to meet its target.
 *
 * @returns null where the count was not reported
 * @throws {RangeError} as `thingsToDo`
 * @example countToDo(80, 100, ">="); // 20
 */
export function countToDo(count: number | null, target: number, comparator: Comparator): number | null {
  const needed = leastMeeting(toInteger(target), 10n ** BigInt(DECIMALS), comparator);
  return count === null ? null : atLeastZero(needed - wholeCount("count", count));
}

/** What a yes/no target leaves to do: 1 thing after a no, 0 after a yes; null where not reported. */
export function yesToDo(value: number | null): number | null {
  if (value !== null && value !== 0 && value !== 1) throw new RangeError(`yes is 1 and no is 0, got ${value}`);
  return value === null ? null : 1 - value;
}

/** The least whole number n with n ≥ amount / unit, or n > amount / unit where the target is strict. */
function leastMeeting(amount: bigint, unit: bigint, comparator: Comparator): bigint {
  if (comparator === ">") return amount / unit + 1n;
  if (comparator === "<=" || comparator === "<") throw new RangeError(`a target "${comparator}" asks for nothing more`);
  return (amount + unit - 1n) / unit;
}

function toInteger(target: number): bigint {
  const scaled = Math.round(target * 10 ** DECIMALS);
  if (!Number.isSafeInteger(scaled) || target < 0 || scaled / 10 ** DECIMALS !== target) {
    throw new RangeError(`target must be 0 or more with at most ${DECIMALS} decimals, got ${target}`);
  }
  return BigInt(scaled);
}

function wholeCount(what: string, count: number): bigint {
  if (Number.isSafeInteger(count) && count >= 0) return BigInt(count);
  throw new RangeError(`${what} must be a whole number of 0 or more, got ${count}`);
}

function atLeastZero(count: bigint): number {
  return count > 0n ? Number(count) : 0;
}
