import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {applyState, type ToolRow} from "../../../src/components/table-tools/apply-state.js";
import {type CellValue, NOTHING_ASKED, type TableState} from "../../../src/components/table-tools/model.js";

interface Row extends ToolRow {
  readonly id: string;
}

const row = (id: string, region: string | null, score: CellValue, old: readonly string[] = []): Row => ({
  id,
  names: {names: [id], old: old.map((name) => [name]), merged: true},
  filters: region === null ? {} : {region},
  values: {score}
});
const ROWS = [
  row("Hà Nội", "north", 80),
  row("Huế", "middle", 60, ["Thừa Thiên Huế"]),
  row("Hải Phòng", "north", 60),
  row("Hà Tĩnh", "middle", null),
  row("Bộ", null, 0)
];
const shown = (state: Partial<TableState>) =>
  applyState(ROWS, {...NOTHING_ASKED, ...state}, "vi").map(({row: {id}, old}) => (old ? `${id} (${old})` : id));

describe("applyState", () => {
  it("shows all rows as published where nothing is asked", () =>
    expect(shown({})).toEqual(["Hà Nội", "Huế", "Hải Phòng", "Hà Tĩnh", "Bộ"]));

  it("filters and searches at once; a row without a region passes only where none is chosen", () => {
    expect(shown({filters: {region: "middle"}})).toEqual(["Huế", "Hà Tĩnh"]);
    expect(shown({filters: {region: "middle"}, query: "ha"})).toEqual(["Hà Tĩnh"]);
    expect(shown({filters: {region: "south"}})).toEqual([]);
  });

  it("tells by which old name a row was found", () =>
    expect(shown({query: "thua thien"})).toEqual(["Huế (Thừa Thiên Huế)"]));

  it("sorts, ties as published both ways, the missing last", () => {
    const sort = (descending: boolean) => shown({sort: {column: "score", descending}});
    expect(sort(true)).toEqual(["Hà Nội", "Huế", "Hải Phòng", "Bộ", "Hà Tĩnh"]);
    expect(sort(false)).toEqual(["Bộ", "Huế", "Hải Phòng", "Hà Nội", "Hà Tĩnh"]);
  });

  it("never makes, loses or doubles a row", () => {
    const score = fc.oneof(fc.constant(null), fc.integer({min: 0, max: 3}));
    fc.assert(
      fc.property(fc.array(score), fc.boolean(), (scores, descending) => {
        const rows = scores.map((value, i) => row(String(i), null, value));
        const all = applyState(rows, {...NOTHING_ASKED, sort: {column: "score", descending}}, "vi");
        expect(new Set(all.map((each) => each.row))).toEqual(new Set(rows));
        expect(all).toHaveLength(rows.length);
      })
    );
  });
});
