import type {CsvRow} from "../../loaders/files/csv.js";
import {describe, type Published, type Table} from "./edition-rows.js";
import {text} from "./reckoned-rows.js";

/** For each indicator and kind, how many units lie at each value, of how many. */
export function levels({tables}: Published): Table {
  const {rows} = tables.get("indicator-levels")!;
  const all = new Map<string, number>();
  const key = (row: CsvRow): string => `${row.indicator} ${row.kind}`;
  for (const row of rows) all.set(key(row), (all.get(key(row)) ?? 0) + Number(row.units));
  return describe(
    "levels",
    rows.map((row) =>
      text({indicator: row.indicator!, kind: row.kind!, units: Number(row.units), all: all.get(key(row))!})
    )
  );
}

/** Targets met at least and at most, should all who have not reported comply. */
export function most({tables}: Published): Table {
  return describe(
    "most",
    tables.get("shares")!.rows.map((row) => text({...row, most: Number(row.met) + Number(row.not_reported)}))
  );
}

/** Ranks of the year before, under the units that came of those ranked: what a page shows of its predecessors. */
export function ranksBefore({tables}: Published, before: Published | undefined): Table {
  const old = new Map((before?.tables.get("ranks")?.rows ?? []).map((row) => [row.unit, row]));
  const rows = tables
    .get("changes")!
    .rows.flatMap((row) =>
      row
        .predecessors!.split(/[ ;,]+/)
        .flatMap((id) => (old.has(id) ? [{...old.get(id), unit: row.unit!} as CsvRow] : []))
    );
  return describe("ranks-before", rows);
}

/** For each indicator and kind, how many figures can't be compared with the year before. */
export function apart({tables}: Published): Table {
  return describe(
    "apart",
    tables.get("indicator-stats")!.rows.map((row) => {
      const [n, asked, compared] = [Number(row.n), Number(row.asked), Number(row.compared)];
      return text({
        indicator: row.indicator!,
        kind: row.kind!,
        of_n: n - compared,
        of_asked: asked - compared,
        lacking: asked - n
      });
    })
  );
}

/** Groups of ranked units that can't be told apart: how many, their first and last rank, their lowest and highest score. */
export function groups({tables, kindOf}: Published): Table {
  const all = new Map<string, CsvRow[]>();
  for (const row of tables.get("ranks")!.rows) {
    if (row.group === "") continue;
    const key = `${kindOf.get(row.unit!)} ${row.group}`;
    all.set(key, [...(all.get(key) ?? []), row]);
  }
  const rows = [...all].map(([key, members]) => {
    const ranks = members.map((row) => Number(row.rank));
    const scores = members.map((row) => Number(row.score));
    return text({
      kind: key.split(" ")[0]!,
      group: key.split(" ")[1]!,
      members: members.length,
      rank_first: Math.min(...ranks),
      rank_last: Math.max(...ranks),
      lowest: Math.min(...scores),
      highest: Math.max(...scores)
    });
  });
  return describe("groups", rows);
}

/** States of the targets of each kind of unit, added up by year and status, with the least and most share met. */
export function kindStates({tables}: Published): Table {
  const {rows, numeric} = tables.get("target-states")!;
  const columns = numeric.filter((column) => column !== "year");
  const all = new Map<string, Record<string, number>>();
  for (const row of rows) {
    for (const key of [`${row.kind} ${row.year} ${row.status}`, `both ${row.year} ${row.status}`]) {
      const sum = all.get(key) ?? {};
      for (const column of columns) sum[column] = (sum[column] ?? 0) + Number(row[column]);
      all.set(key, sum);
    }
  }
  const out = [...all].map(([key, sum]) => {
    const [kind, year, status] = key.split(" ");
    const states = columns.filter((column) => column !== "not_applicable" && column !== "not_assessable");
    const applicable = states.reduce((total, column) => total + sum[column]!, 0);
    const most = sum.met! + sum.not_reported!;
    const [lower, upper] = [(100 * sum.met!) / applicable, (100 * most) / applicable];
    return text({kind: kind!, year: year!, status: status!, ...sum, applicable, most, lower, upper});
  });
  return describe("kind-states", out);
}
