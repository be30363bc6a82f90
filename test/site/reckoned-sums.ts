import type {CsvRow} from "../../loaders/files/csv.js";
import {describe, type Published, type Table} from "./edition-rows.js";
import {text} from "./reckoned-rows.js";

/** How many figures are asked for and how many can be used: of each indicator, unit and kind, and of all. */
export function usable({tables, kindOf}: Published): Table {
  const all = new Map<string, CsvRow[]>();
  for (const row of tables.get("observations")!.rows) {
    const kind = kindOf.get(row.unit!)!;
    for (const key of [`|${row.indicator}|`, `||${kind}`, `|${row.indicator}|${kind}`, `${row.unit}||`, "||"]) {
      all.set(key, [...(all.get(key) ?? []), row]);
    }
  }
  const rows = [...all].map(([key, members]) => {
    const [unit, indicator, kind] = key.split("|");
    const asked = members.filter(({status}) => status !== "not-applicable");
    const n = asked.filter(({value}) => value !== "").length;
    const zero = asked.filter(({value}) => value === "0").length;
    const used = asked.length ? (100 * n) / asked.length : null;
    const lacking = asked.length - n;
    return text({
      unit: unit!,
      indicator: indicator!,
      kind: kind!,
      n,
      asked: asked.length,
      used,
      zero,
      above: n - zero,
      lacking
    });
  });
  return describe("usable", rows);
}

/** What is left to do for a national target by the year, in equal parts rounded up; the figures of the index that are there. */
export function shared({tables, year, kindOf}: Published): Table {
  const yearly = tables
    .get("national")!
    .rows.filter((row) => row.to_do !== "" && Number(row.year) > year)
    .map((row) =>
      text({indicator: row.indicator!, kind: "", per_year: Math.ceil(Number(row.to_do) / (Number(row.year) - year))})
    );
  const there = ["province", "ministry", ""].map((kind) => {
    const ranks = tables.get("ranks")!.rows.filter((row) => kind === "" || kindOf.get(row.unit!) === kind);
    const present = ranks.reduce((sum, row) => sum + Number(row.present), 0);
    const applicable = ranks.reduce((sum, row) => sum + Number(row.applicable), 0);
    return text({indicator: "", kind, present, applicable, percent: (100 * present) / applicable});
  });
  const sent = ["asked", "answered", "with_value", "errors", "warnings"].map((column) => {
    const reports = tables.get("reporting")!.rows;
    return [column, reports.reduce((sum, row) => sum + Number(row[column]), 0)] as const;
  });
  const {asked, answered} = Object.fromEntries(sent);
  const totals = text({kind: "", ...Object.fromEntries(sent), percent: (100 * answered!) / asked!});
  const columns = [
    "indicator",
    "kind",
    "per_year",
    "present",
    "applicable",
    "percent",
    ...sent.map(([column]) => column)
  ];
  const empty = Object.fromEntries(columns.map((column) => [column, ""]));
  const rows = [...yearly, ...there, totals].map((row) => ({...empty, ...row}));
  return describe("shared", rows);
}

/** For each task and for all: how many are past their last day, and of these done and not. */
export function tasksDue({tables, year}: Published): Table {
  const all = new Map<string, CsvRow[]>();
  for (const row of tables.get("tasks")!.rows) {
    for (const key of [row.task!, ""]) all.set(key, [...(all.get(key) ?? []), row]);
  }
  const rows = [...all].map(([task, members]) => {
    const past = members.filter(({due}) => due !== "" && due! < `${year}-12-31`);
    const done = past.filter(({state}) => state!.startsWith("done")).length;
    const early = members.filter((row) => !past.includes(row) && row.state!.startsWith("done")).length;
    return text({
      task,
      n: done,
      asked: past.length,
      part: past.length ? done / past.length : null,
      ahead: members.length - past.length,
      early,
      open: past.length - done,
      reported_done: done + early,
      evidenced: members.filter((row) => row.state!.startsWith("done") && row.evidence !== "").length
    });
  });
  return describe("tasks-due", rows);
}
