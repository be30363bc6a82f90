/**
 * The form as a careless office may send it: with comments, conditional formats, merged cells, a picture, a chart and a
 * link of its own.
 */
import {type WriteOptions, writeXlsx} from "hucre/xlsx";
import {layWorkbook} from "../../loaders/form/write-template.js";
import {COMPLETE, FORM, TASKS, TWELVE_ERRORS, UNIT} from "./make.js";

/** A picture of one grey point. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64"
);

/** Tab of the questions that have most of the errors. */
export const RICH_TAB = "2 Chỉ tiêu QĐ 699";
/** What stood in the comments: of a cell that is marked (D4), and of one that is not (B5). */
export const OWN_COMMENTS = {D4: "Số liệu của Sở <Nội vụ> & Sở TTTT", B5: "Ghi chú nội bộ"} as const;

/** The workbook with the twelve errors. */
export async function richWorkbook(): Promise<Uint8Array> {
  const values = new Map(Object.entries({...COMPLETE, ...TWELVE_ERRORS}));
  const workbook = layWorkbook(FORM, UNIT, values, {edition: "2024", tasks: TASKS});
  return writeXlsx({
    ...workbook,
    namedRanges: [
      {name: "_xlnm.Print_Titles", range: `'${RICH_TAB}'!$3:$3`, scope: RICH_TAB},
      {name: "vung_rieng", range: `'${RICH_TAB}'!$B$4:$D$9`}
    ],
    sheets: [...workbook.sheets.map(enrich), CHART_SHEET]
  });
}

type Sheet = WriteOptions["sheets"][number];

/** Its name has an apostrophe, which references must double. */
const CHART_SHEET: Sheet = {
  name: "Bảng d'Or",
  rows: [
    ["Năm", "Số"],
    ["2023", 1],
    ["2024", 2]
  ],
  merges: [{startRow: 4, startCol: 0, endRow: 5, endCol: 1}],
  images: [{data: PICTURE, type: "png", anchor: {from: {row: 8, col: 0}}, width: 20, height: 20}],
  charts: [
    {
      type: "column",
      title: "Số ứng dụng",
      series: [{name: "Số", values: "B2:B3", categories: "A2:A3"}],
      anchor: {from: {row: 1, col: 3}, to: {row: 12, col: 8}}
    }
  ]
};

function enrich(sheet: Sheet): Sheet {
  if (sheet.name !== RICH_TAB) return sheet;
  const cells = new Map(sheet.cells);
  const comment = (place: string, text: string) =>
    cells.set(place, {...cells.get(place), comment: {author: "Văn thư", text}});
  comment("3,3", OWN_COMMENTS.D4);
  comment("4,1", OWN_COMMENTS.B5);
  return {
    ...sheet,
    cells,
    merges: [{startRow: 12, startCol: 1, endRow: 13, endCol: 3}],
    conditionalRules: [
      {
        type: "cellIs",
        priority: 1,
        operator: "greaterThan",
        formula: "1000",
        range: "D4:D9",
        style: {font: {bold: true}}
      }
    ]
  };
}
