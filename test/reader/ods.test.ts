import {strToU8, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {cellName} from "../../loaders/reader/address.js";
import {plainFormula} from "../../loaders/reader/ods/formula.js";
import {readFile} from "../../loaders/reader/read-file.js";

const HEAD = `<office:document-content><office:automatic-styles>
<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="base" style:family="table-cell"><style:text-properties style:font-name="Arial"/></style:style>
<style:style style:name="pct" style:family="table-cell" style:parent-style-name="base" style:data-style-name="N1"/>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="old" style:family="table-cell"><style:text-properties style:font-name=".VnTime"/></style:style>
<style:style style:name="run" style:family="text"><style:text-properties style:font-name=".VnTime"/></style:style>
<style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>`;
const TAIL = "</office:spreadsheet></office:body></office:document-content>";
const MIME = "application/vnd.oasis.opendocument.spreadsheet";

function ods(tables: string, manifest = "<m/>"): Uint8Array {
  const mimetype: [Uint8Array, {level: 0}] = [strToU8(MIME), {level: 0}];
  return zipSync({mimetype, "content.xml": strToU8(HEAD + tables + TAIL), "META-INF/manifest.xml": strToU8(manifest)});
}

async function open(tables: string) {
  const result = await readFile(ods(tables), "a.ods");
  if (!result.ok) throw new Error(`${result.refused} ${result.detail}`);
  const {sheets, notes} = result.file;
  return {
    sheets,
    notes,
    at: (cell: string) => sheets[0]!.cells.find(({row, column}) => cellName(row, column) === cell)
  };
}

const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const text = (content: string, attributes = "") =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${content}</text:p></table:table-cell>`;

describe("an OpenDocument spreadsheet", () => {
  it("gives values with format and font, asked of the column and of parent styles too", async () => {
    const {at} = await open(
      `<table:table table:name="A"><table:table-column/><table:table-column table:default-cell-style-name="pct"/>${row(
        '<table:table-cell table:style-name="day" office:value-type="date" office:date-value="2024-06-07"><text:p>x</text:p></table:table-cell>',
        '<table:table-cell office:value-type="percentage" office:value="0.3"><text:p>30,0%</text:p></table:table-cell>',
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>'
      )}</table:table>`
    );
    expect(at("A1")).toMatchObject({type: "date", raw: "07/06/2024", value: "2024-06-07", format: "dd/mm/yyyy"});
    expect(at("B1")).toMatchObject({type: "number", raw: "0.3", value: 0.3, format: "0.0%", font: "Arial"});
    expect(at("C1")).toMatchObject({type: "boolean", value: true});
  });

  it("tells a stored result from none, and from an error", async () => {
    const {at} = await open(
      `<table:table table:name="A">${row(
        '<table:table-cell table:formula="of:=SUM([.B1:.B2];1)" office:value-type="float" office:value="0"><text:p>0</text:p></table:table-cell>',
        '<table:table-cell table:formula="of:=[.A1]"/>',
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
        '<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""><text:p/></table:table-cell>'
      )}</table:table>`
    );
    expect(at("A1")).toMatchObject({value: 0, formula: "SUM(B1:B2,1)", cached: true});
    expect(at("B1")).toMatchObject({type: "empty", value: null, raw: "=A1", cached: false});
    expect(at("C1")).toMatchObject({type: "error", value: null, raw: "#DIV/0!"});
    expect(at("D1")).toMatchObject({type: "text", value: "", cached: true});
  });

  it("reads lines, spaces and comments, decodes by font, and leaves drawings out", async () => {
    const {at} = await open(
      `<table:table table:name="A">${row(
        text('một<text:s text:c="3"/>hai</text:p><text:p>ba<text:line-break/>bốn'),
        text('<text:span text:style-name="run">H¶i </text:span>Phòng'),
        text("Hµ néi", 'table:style-name="old"'),
        '<table:table-cell office:value-type="string"><office:annotation><dc:creator>Người Thử</dc:creator><text:p>xem</text:p><text:p>lại</text:p></office:annotation><text:p>x</text:p><draw:frame><text:p>hình</text:p></draw:frame></table:table-cell>'
      )}</table:table>`
    );
    expect(at("A1")?.text).toBe("một   hai\nba\nbốn");
    expect(at("B1")).toMatchObject({raw: "H¶i Phòng", text: "Hải Phòng", encoding: "tcvn3"});
    expect(at("C1")).toMatchObject({raw: "Hµ néi", text: "Hà nội", font: ".VnTime"});
    expect(at("D1")).toMatchObject({text: "x", comment: "xem\nlại"});
    expect(JSON.stringify(at("D1"))).not.toContain("Người Thử");
  });

  it("steps over what repeats empty, and repeats what has content", async () => {
    const {sheets, at} = await open(
      `<table:table table:name="A"><table:table-header-rows>${row(text("đầu"))}</table:table-header-rows>
      <table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row-group>${row('<table:table-cell table:number-columns-repeated="2"/>', text("x", 'table:number-columns-repeated="3"'))}</table:table-row-group>
      <table:table-row table:number-rows-repeated="1047574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`
    );
    expect(sheets[0]!.cells.map(({row, column}) => cellName(row, column))).toEqual(["A1", "C1002", "D1002", "E1002"]);
    expect(at("A1")?.text).toBe("đầu");
  });

  it("keeps merges, hidden rows, columns and tables", async () => {
    const {sheets, notes} = await open(
      `<table:table table:name="A"><table:table-column/><table:table-column table:visibility="collapse"/>
      ${row(text("a", 'table:number-columns-spanned="2" table:number-rows-spanned="3"'), "<table:covered-table-cell/>")}
      <table:table-row table:visibility="filter">${text("ẩn")}</table:table-row></table:table><table:table table:name="B" table:style-name="gone">${row(text("b"))}</table:table>`
    );
    expect(sheets[0]).toMatchObject({
      merges: [{top: 0, left: 0, bottom: 2, right: 1}],
      hiddenRows: [1],
      hiddenColumns: [1]
    });
    expect(sheets[1]).toMatchObject({name: "B", state: "hidden"});
    expect(notes).toEqual([
      {code: "hidden-rows", detail: "A: 2"},
      {code: "hidden-sheet", detail: "B"}
    ]);
  });

  it("is refused where it is encrypted, contradicts itself, or repeats without end", async () => {
    const refusal = async (bytes: Uint8Array) => {
      const result = await readFile(bytes, "a.ods");
      return result.ok ? null : result.refused;
    };
    const one = (cell: string) => ods(`<table:table table:name="A">${cell}</table:table>`);
    expect(await refusal(ods("", "<m><manifest:encryption-data/></m>"))).toBe("password");
    expect(await refusal(one(row('<table:table-cell office:value-type="float" office:value="x"/>')))).toBe(
      "unreadable"
    );
    const endless = `<table:table-row table:number-rows-repeated="1048576">${text("x", 'table:number-columns-repeated="16384"')}</table:table-row>`;
    expect(await refusal(one(endless))).toBe("too-large");
  });
});

describe("a formula", () => {
  it.each([
    ["of:=[.A1]+[$'Năm 1'.B$2]", "A1+'Năm 1'!B$2"],
    ['of:=IF([.A1]="a;[b]";1;2)', 'IF(A1="a;[b]",1,2)'],
    ["msoxl:=SUM([.A1:.C3])", "SUM(A1:C3)"]
  ])("%s is shown as %s", (formula, plain) => expect(plainFormula(formula)).toBe(plain));
});
