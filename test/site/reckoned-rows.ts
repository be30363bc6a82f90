import type {CsvRow} from "../../loaders/files/csv.js";
import {describe, type Node, type Published, type Table} from "./edition-rows.js";
import {apart, groups, kindStates, levels, most} from "./reckoned-counts.js";
import {shared, tasksDue, usable} from "./reckoned-sums.js";
import {tree} from "./reckoned-tree.js";

/** Tables that the reader reckons from the published ones: medians of nodes, how much of each group is there, the tree. */
export function reckonTables(published: Published): readonly Table[] {
  const all = [
    medians,
    presence,
    sums,
    places,
    tree,
    levels,
    most,
    apart,
    groups,
    kindStates,
    usable,
    tasksDue,
    shared
  ];
  return all.map((reckon) => reckon(published));
}

export const text = (row: Readonly<Record<string, string | number | null>>): CsvRow =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? "" : String(value)]));

/** Median, lowest, highest and number of scores of each node among ranked units of a kind, and among all with a score. */
function medians({tables, kindOf}: Published): Table {
  const ranked = new Set(tables.get("ranks")!.rows.flatMap((row) => (row.rank ? [row.unit!] : [])));
  const groups = new Map<string, {node: string; kind: string; all: number[]; ranked: number[]}>();
  for (const row of tables.get("scores")!.rows) {
    if (row.score === "") continue;
    const kind = kindOf.get(row.unit!)!;
    const key = `${row.node} ${kind}`;
    if (!groups.has(key)) groups.set(key, {node: row.node!, kind, all: [], ranked: []});
    groups.get(key)!.all.push(Number(row.score));
    if (ranked.has(row.unit!)) groups.get(key)!.ranked.push(Number(row.score));
  }
  const rows = [...groups.values()].map((group) => ({
    node: group.node,
    kind: group.kind,
    median_all: medianOf(group.all),
    median: medianOf(group.ranked),
    n_all: group.all.length,
    n: group.ranked.length,
    lowest: Math.min(...group.all),
    highest: Math.max(...group.all)
  }));
  return describe("medians", rows.map(text));
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** For each unit and group: indicators that apply to its kind, and of these the scored. */
function presence({tables, tree: top, kindOf}: Published): Table {
  const scored = new Set(
    tables.get("scores")!.rows.flatMap((row) => (row.score === "" ? [] : [`${row.unit} ${row.node}`]))
  );
  const {rows: observed} = tables.get("observations")!;
  const declined = new Set(
    observed.flatMap((row) => (row.status === "not-applicable" ? [`${row.unit} ${row.indicator}`] : []))
  );
  const rows = [...kindOf].flatMap(([unit, kind]) =>
    [top, ...(top.children ?? [])].map((group) => {
      const leaves = leavesOf(group).filter(
        (leaf) => (!leaf.applies || leaf.applies.includes(kind)) && !declined.has(`${unit} ${leaf.id}`)
      );
      const present = leaves.filter((leaf) => scored.has(`${unit} ${leaf.id}`)).length;
      return text({unit, node: group.id, present, applicable: leaves.length, part: present / leaves.length});
    })
  );
  return describe("presence", rows);
}

export function leavesOf(node: Node): readonly Node[] {
  return node.children ? node.children.flatMap(leavesOf) : [node];
}

/** Counts of indicator-stats.csv over both kinds. */
function sums({tables}: Published): Table {
  const {rows, numeric} = tables.get("indicator-stats")!;
  const all = new Map<string, Record<string, number>>();
  for (const row of rows) {
    const sum = all.get(row.indicator!) ?? {};
    for (const column of numeric) sum[column] = (sum[column] ?? 0) + Number(row[column]);
    all.set(row.indicator!, sum);
  }
  const counted =
    "asked not_applicable n zero filled not_reported withheld refers_to error compared risen unchanged fallen";
  const out = [...all].map(([indicator, sum]) =>
    text({indicator, ...Object.fromEntries(counted.split(" ").map((column) => [column, sum[column] ?? 0]))})
  );
  return describe("sums", out);
}

/** Rank of each unit at each node, with how many of its kind have a score there. */
function places({tables, kindOf}: Published): Table {
  const rows = tables.get("scores")!.rows.filter((row) => row.score !== "");
  const key = (row: CsvRow): string => `${row.node} ${kindOf.get(row.unit!)}`;
  const of = new Map<string, number>();
  for (const row of rows) of.set(key(row), (of.get(key(row)) ?? 0) + 1);
  const middle = new Map(
    medians({tables, kindOf} as Published).rows.map((row) => [`${row.node} ${row.kind}`, row.median])
  );
  return describe(
    "places",
    rows.map((row) =>
      text({
        unit: row.unit!,
        node: row.node!,
        rank: Number(row.rank),
        of: of.get(key(row))!,
        score: Number(row.score),
        median: Number(middle.get(key(row)))
      })
    )
  );
}
