import {describe, expect, it} from "vitest";
import {readDocx} from "../../../loaders/reader/docx/read-docx.js";
import type {ReadDocument} from "../../../loaders/reader/model.js";
import {docx, type Extra, p, r} from "./build.js";

function open(body: string, extra?: Extra): ReadDocument {
  const read = readDocx(docx(body, extra));
  if (!read.ok) throw new Error(`${read.refused}: ${read.detail}`);
  return read.document;
}

const lines = ({blocks}: ReadDocument) =>
  blocks.map((block) => (block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map(({text}) => text))));

const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const tag = (name: string) => `<w:tag w:val="${name}"/>`;
const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

describe("text", () => {
  it("joins a number that Word has cut into runs", () => {
    expect(lines(open(`<w:p>${r("Tổng số ")}${r("2")}<w:proofErr w:type="x"/>${r(".150")}</w:p>`))).toEqual([
      "Tổng số 2.150"
    ]);
  });

  it("keeps tabs and line breaks, and leaves the code of a field out but for its result", () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(lines(open(`<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>${field}</w:p>`))).toEqual([
      "a\tb\nc7"
    ]);
  });

  it("shows the ticks of Wingdings and of old form fields, and the entry chosen in an old list", () => {
    const sym = (code: string) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;
    const box = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>`;
    const list = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Chưa"/><w:listEntry w:val="Có"/></w:ddList></w:ffData></w:fldChar></w:r>`;
    const body = `<w:p>${sym("F0FE")}${r(" Có ")}${sym("F0A8")}${r(" Không ")}${box}${list}</w:p>`;
    expect(lines(open(body))).toEqual(["☑ Có ☐ Không ☑Có"]);
  });

  it("decodes by the font of each run, of its style or of the paragraph's style", () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Old"><w:name w:val="Cũ"/><w:rPr>${font(".VnTime")}</w:rPr></w:style><w:style w:type="character" w:styleId="Vni"><w:name w:val="v"/><w:rPr>${font("VNI-Times")}</w:rPr></w:style>`;
    const body = [
      p("H¶i d\u00AD¬ng", "", font(".VnTime")),
      p("hµ néi", "", font(".VnTimeH")),
      p("§¬n vÞ", '<w:pStyle w:val="Old"/>'),
      `<w:p>${r("Haø No", '<w:rStyle w:val="Vni"/>')}${r("äi", '<w:rStyle w:val="Vni"/>')}</w:p>`,
      p("Đơn vị ……", "", font(".VnTime"))
    ].join("");
    const document = open(body, {styles});
    expect(lines(document)).toEqual(["Hải dương", "HÀ NỘI", "Đơn vị", "Hà Nội", "Đơn vị ……"]);
    expect(document.blocks[0]).toMatchObject({raw: "H¶i d\u00AD¬ng"});
    const read = readDocx(docx(body, {styles}));
    expect(read).toMatchObject({encoding: {name: "tcvn3", by: "font"}, notes: [{code: "legacy-text"}]});
  });

  it("takes a soft hyphen for the letter ư in a TCVN3 font, and for nothing elsewhere", () => {
    const body = (name: string, before: string, after: string) =>
      `<w:p><w:r><w:rPr>${font(name)}</w:rPr><w:t>${before}</w:t><w:softHyphen/><w:t>${after}</w:t></w:r></w:p>`;
    expect(lines(open(body(".VnTime", "h", "ng yªn")))).toEqual(["hưng yên"]);
    expect(lines(open(body("Arial", "Hưng", " Yên")))).toEqual(["Hưng Yên"]);
  });

  it("lets the syllables decide where no font says anything, and never alters Unicode text", () => {
    const legacy = readDocx(
      docx(["Céng hoµ x· héi chñ nghÜa", "§éc lËp tù do h¹nh phóc"].map((text) => p(text)).join(""))
    );
    expect(legacy).toMatchObject({ok: true, encoding: {name: "tcvn3", by: "syllables"}});
    expect(legacy.ok && lines(legacy.document)).toEqual(["Cộng hoà xã hội chủ nghĩa", "Độc lập tự do hạnh phúc"]);
    const text = "Ủy ban nhân dân tỉnh Hòa Bình: 30 % đã hoàn thành, bà Trần Thị Bé";
    expect(lines(open(p(text.normalize("NFD"), "", font(".VnTime"))))).toEqual([text]);
    expect(lines(open(p(text)))).toEqual([text]);
  });
});

describe("structure", () => {
  it("knows headings by outline level, by style and by the names of Vietnamese Word, and lists", () => {
    const style = (id: string, name: string, more = "") =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles = [
      style("A", "heading 2"),
      style("B", "Đầu đề 3"),
      style("C", "Riêng", '<w:basedOn w:val="A"/>'),
      style("D", "Thân", '<w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
      style("L", "Mục", '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'),
      style("X", "Vòng", '<w:basedOn w:val="X"/>')
    ].join("");
    const body = [
      ...["A", "B", "C", "D", "L", "X"].map((id) => p(id, `<w:pStyle w:val="${id}"/>`)),
      p("E", '<w:outlineLvl w:val="0"/>'),
      p("F", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
      p("G", '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    ].join("");
    const facts = open(body, {styles}).blocks.map(
      (block) => block.kind === "paragraph" && [block.heading, block.listed]
    );
    expect(facts).toEqual([
      ...[
        [2, false],
        [3, false],
        [2, false],
        [null, false]
      ],
      ...[
        [null, true],
        [null, false],
        [1, false],
        [null, true],
        [null, false]
      ]
    ]);
  });

  it("puts merged cells on the grid, and repeats their text nowhere", () => {
    const body = `<w:tbl>
      <w:tr>${cell(p("Đơn vị"), '<w:vMerge w:val="restart"/>')}${cell(p("Số lượng"), '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell(p(""), "<w:vMerge/>")}${cell(p("2023"))}${cell(p("2024") + p("(ước)"))}</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p("5"))}${cell(`<w:tbl><w:tr>${cell(p("a"))}${cell(p("b"))}</w:tr></w:tbl>${p("")}`)}</w:tr>
      </w:tbl>`;
    expect(lines(open(body))).toEqual([
      [
        ["Đơn vị", "Số lượng", ""],
        ["", "2023", "2024\n(ước)"],
        ["", "5", "a\tb\n"]
      ]
    ]);
  });

  it("does not believe a span wider than Word allows", () => {
    const table = open(`<w:tbl><w:tr>${cell(p("a"), '<w:gridSpan w:val="2000000000"/>')}</w:tr></w:tbl>`).blocks[0];
    expect(table?.kind === "table" && table.rows[0]?.length).toBe(63);
  });

  it("reads a text box once, after its paragraph, and footnotes apart", () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("Hộp")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("Hộp")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `<w:p>${r("Trước")}${drawing}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p("Sau")}`;
    const footnotes = `<w:footnote w:id="1">${p("thừa")}</w:footnote><w:footnote w:id="2">${p("Ước tính")}</w:footnote>`;
    const document = open(body, {footnotes});
    expect(lines(document)).toEqual(["Trước", "Hộp", "Sau"]);
    expect(document.footnotes?.map(({text}) => text)).toEqual(["Ước tính"]);
  });
});

describe("content controls", () => {
  it("are known by tag and kind, wherever they stand, in the order of the document", () => {
    const body = [
      control(`<w:alias w:val="Cả khối"/>${tag("block")}<w:text/>`, p("một") + p("hai")),
      `<w:p>${r("Có: ")}${control(`${tag("box")}<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>`, r("☒"))}</w:p>`,
      `<w:p>${control(`${tag("date")}<w:date w:fullDate="2024-12-05T00:00:00Z"/>`, r("05/12/2024"))}</w:p>`,
      `<w:tbl>${control(tag("row"), `<w:tr>${cell(`<w:p>${control(`${tag("run")}<w:dropDownList/>`, r("Chưa"))}</w:p>`)}${control(tag("cell"), cell(p("30")))}</w:tr>`)}</w:tbl>`,
      control('<w:alias w:val="Chỉ có tên"/>', p("x")),
      control("<w:text/>", p("không tên"))
    ].join("");
    const document = open(body);
    expect(document.controls.map(({tag: name, type, text, checked}) => [name, type, text, checked])).toEqual([
      ["block", "text", "một\nhai", undefined],
      ["box", "checkbox", "☒", true],
      ["date", "date", "05/12/2024", undefined],
      ["row", "text", "Chưa\t30", undefined],
      ["run", "choice", "Chưa", undefined],
      ["cell", "text", "30", undefined],
      ["Chỉ có tên", "text", "x", undefined]
    ]);
    const table = document.blocks.find((block) => block.kind === "table");
    expect(table?.rows[0]?.map(({tags}) => tags)).toEqual([["run"], ["cell"]]);
  });

  it("have no text while only the placeholder shows, and the paragraph neither", () => {
    const shown = (value: string) => control(`${tag("a")}<w:showingPlcHdr${value}/>`, r("Bấm vào đây"));
    const empty = open(`<w:p>${r("Số: ")}${shown("")}</w:p>`);
    expect([empty.controls[0]?.text, ...lines(empty)]).toEqual(["", "Số: "]);
    expect(open(`<w:p>${shown(' w:val="0"')}</w:p>`).controls[0]?.text).toBe("Bấm vào đây");
  });
});

describe("tracked changes", () => {
  const mark = 'w:id="1" w:author="Người sửa" w:date="2024-01-01T00:00:00Z"';
  const ins = (inner: string) => `<w:ins ${mark}>${inner}</w:ins>`;
  const del = (text: string) => `<w:del ${mark}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  it("are read as accepted, and listed without their author", () => {
    const body = `<w:p>${r("Chi ")}${del("50")}${del("0")}${ins(r("70"))}${ins(r("0", "<w:b/>"))}${r(" triệu")}</w:p>`;
    const document = open(body);
    expect(lines(document)).toEqual(["Chi 700 triệu"]);
    expect(document.revisions).toEqual([
      {kind: "deleted", text: "500"},
      {kind: "inserted", text: "700"}
    ]);
    expect(JSON.stringify(document)).not.toContain("Người sửa");
    expect(readDocx(docx(body))).toMatchObject({notes: [{code: "tracked-changes", detail: "2"}]});
  });

  it("may move text, join paragraphs, delete rows, and insert rows", () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del ${mark}/></w:rPr></w:pPr>${r("đầu ")}</w:p>${p("cuối")}`;
    const moved = `<w:p><w:moveFrom ${mark}>${r("x")}</w:moveFrom></w:p><w:p><w:moveTo ${mark}>${r("x")}</w:moveTo></w:p>`;
    const row = (kind: string, text: string) =>
      `<w:tr><w:trPr><w:${kind} ${mark}/></w:trPr>${cell(`<w:p>${control(tag(text), r(text))}</w:p>`)}</w:tr>`;
    const document = open(`${joined}${moved}<w:tbl>${row("del", "cũ")}${row("ins", "mới")}</w:tbl>`);
    expect(lines(document)).toEqual(["đầu cuối", "", "x", [["mới"]]]);
    expect(document.controls.map((one) => one.tag)).toEqual(["mới"]);
    expect(document.revisions.map(({kind, text}) => `${kind} ${text}`)).toEqual([
      ...["deleted x", "inserted x", "deleted cũ", "inserted mới"]
    ]);
  });
});

describe("what is not read", () => {
  const refused = (bytes: Uint8Array) => {
    const read = readDocx(bytes);
    return read.ok ? "read" : read.refused;
  };

  it.each([
    [
      "an entity in the body",
      docx("", {parts: {"word/document.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'}}),
      "external-entity"
    ],
    ["an entity in another part", docx(p("a"), {parts: {"word/settings.xml": "<!DOCTYPE a><a/>"}}), "external-entity"],
    [
      "an entity in UTF-16",
      docx(p("a"), {parts: {"word/x.xml": Buffer.from("\uFEFF<!DOCTYPE a><a/>", "utf16le")}}),
      "external-entity"
    ],
    ["pictures only", docx(`<w:p><w:r><w:drawing/></w:r></w:p>${p(" ")}`), "scanned"],
    ["broken XML", docx("<w:p>"), "unreadable"],
    ["XML nested without end", docx("<w:p>".repeat(5000)), "too-large"],
    ["no Word part", docx("", {parts: {"word/document.xml": "<x/>"}}), "unreadable"],
    ["no archive", new Uint8Array([1, 2, 3]), "unreadable"]
  ])("is refused with its reason: %s", (_, bytes, reason) => {
    expect(refused(bytes)).toBe(reason);
  });

  it("is not a file that is only blank: it has nothing to read, and says so by having no text", () => {
    expect(lines(open(p("")))).toEqual([""]);
  });

  it("notes macros and content fetched from elsewhere, but not ordinary links", () => {
    const rel = (type: string) =>
      `<Relationship Id="${type}" Type="http://x/${type}" Target="http://x.example/a" TargetMode="External"/>`;
    const read = readDocx(
      docx(p("a"), {
        relationships: rel("hyperlink") + rel("attachedTemplate"),
        parts: {"word/vbaProject.bin": new Uint8Array(4)}
      })
    );
    expect(read).toMatchObject({
      notes: [
        {code: "macros", detail: "vbaProject.bin"},
        {code: "external-links", detail: "1"}
      ]
    });
  });
});
