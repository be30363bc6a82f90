/**
 * What an audit of thousands of units costs: the correlations of all pairs of columns.
 */
import {seedRandom} from "../../src/scoring/random.js";
import {correlateAll} from "../../src/scoring/statistics/correlation-table.js";
import {orderBalance} from "../../src/scoring/statistics/order-balance.js";
import {plainBalance} from "../scoring/statistics/plain-balance.js";
import {type BenchRow, inTurn, milliseconds, times} from "./measure.js";

const [UNITS, COLUMNS, LEVELS] = [3_321, 60, 200];

export async function benchAudit(): Promise<readonly BenchRow[]> {
  const next = seedRandom(1);
  const columns = Array.from({length: COLUMNS}, (_, i) => ({
    id: `i${i}`,
    values: Array.from({length: UNITS}, () => Math.floor(next() * LEVELS))
  }));
  const [a, b] = [columns[0]!.values, columns[1]!.values];
  const [plain, merged, pearson, kendall] = await inTurn(3, [
    async () => plainBalance(a, b),
    async () => orderBalance(a, b),
    async () => correlateAll(columns, "pearson"),
    async () => correlateAll(columns, "kendall")
  ]);
  const pairs = `${(COLUMNS * (COLUMNS - 1)) / 2} pairs`;
  return [
    {what: "3,321 units ordered alike or not, pair by pair", figure: milliseconds(plain!), ratio: "1 ×"},
    {what: "the same by merging", figure: milliseconds(merged!), ratio: times(merged! / plain!)},
    {what: `Pearson's r of 3,321 × 60 (${pairs})`, figure: milliseconds(pearson!), ratio: "1 ×"},
    {what: "Kendall's tau of the same", figure: milliseconds(kendall!), ratio: times(kendall! / pearson!)}
  ];
}
