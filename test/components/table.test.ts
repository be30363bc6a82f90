import {describe, expect, it} from "vitest";
import {table} from "../../src/components/parts/table.js";
import {tableControls} from "../../src/components/parts/table-controls.js";

interface Row {
  readonly name: string;
  readonly score: number | null;
}

const ROWS: readonly Row[] = [
  {name: "<Huế>", score: 41.5},
  {name: "Lai Châu", score: null}
];
const drawn = table<Row>(
  "Điểm",
  [
    {
      heading: "Đơn vị",
      rowHeader: true,
      sort: {key: "unit", by: "text", first: "ascending"},
      cell: ({name}) => ({content: `${name}!`, text: name})
    },
    {
      heading: "Điểm",
      sort: {key: "score", by: "value", first: "descending"},
      cell: ({score}) => ({content: score === null ? "–" : "41,5", value: score})
    },
    {heading: "Khác", cell: () => null}
  ],
  ROWS,
  {rowData: ({score}) => ({find: '{"a":"b"}', "in-region": score === null ? undefined : "north"})}
).text;

describe("table", () => {
  it("says on a heading how to sort by it, and nothing on one that is not to be sorted by", () => {
    expect(drawn).toContain('<th scope="col" data-key="score" data-by="value" data-first="descending">Điểm</th>');
    expect(drawn).toContain('<th scope="col">Khác</th>');
  });
  it("carries the full figure; none where there is none", () => {
    expect(drawn.match(/data-value="[^"]*"/g)).toEqual(['data-value="41.5"']);
  });
  it("carries what to sort by where that isn't the whole text, escaped", () => {
    expect(drawn).toContain('<th scope="row" data-text="&lt;Huế&gt;">&lt;Huế&gt;!</th>');
  });
  it("writes data of rows, escaped, and leaves out what is not known", () => {
    expect(drawn.match(/<tr data-[^>]*>/g)).toEqual([
      '<tr data-find="{&quot;a&quot;:&quot;b&quot;}" data-in-region="north">',
      '<tr data-find="{&quot;a&quot;:&quot;b&quot;}">'
    ]);
  });
});

describe("tableControls", () => {
  const filter = (name: string, values: readonly string[]) => ({
    ...{name, label: name, all: "Tất cả"},
    choices: values.map((value) => ({value, text: value}))
  });
  const controls = tableControls(
    {table: "t", rows: 34, filters: [filter("region", ["a", "b"]), filter("type", ["c"])], example: "x"},
    "vi"
  ).text;

  it("leaves out a filter with one choice: there is nothing to choose", () => {
    expect(controls).toContain('<select name="region"');
    expect(controls).not.toContain('<select name="type"');
  });
  it("has a choice that filters nothing, first", () => {
    expect(controls).toContain('<option value="">Tất cả</option><option value="a">a</option>');
  });
  it("says how many rows there are before any script does", () => {
    expect(controls).toContain('<p role="status" data-count>Đang xem đủ 34\u00A0nơi.</p>');
  });
});
