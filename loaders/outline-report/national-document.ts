/**
 * The outline of the whole country as a Word document: totals in the order of letter 4409, who did not report, and the
 * main numbers of each unit.
 */
import {AlignmentType, type FileChild, Paragraph, TextRun} from "docx";
import {compareNames, formatList} from "../../src/i18n/format.js";
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {UnitKind} from "../../src/scoring/model.js";
import {LANDSCAPE, PORTRAIT} from "../form/word/look.js";
import {doubtedRows} from "./doubts.js";
import {LETTER_PARTS, type LetterSection} from "./letter-parts.js";
import {doubtTable, MARKS_EXPLAINED, statusTable, unitTable} from "./national-annex.js";
import {totalTables} from "./national-tables.js";
import {heading, packDocument, pages, smallPrint, titleBlock} from "./page.js";
import {type OutlineSource, sectionHeading} from "./unit-document.js";

const TITLE = "Tổng hợp tình hình thực hiện Chiến lược quốc gia về trí tuệ nhân tạo";
const NAME = "Toàn quốc";
const ABOUT =
  "Cộng từ báo cáo của các cơ quan, theo đề cương kèm Công văn 4409/BKHCN-CNC ngày 24/11/2023; số gốc của mục ghi cạnh tên mục. Mỗi tổng chỉ cộng số của cơ quan có số liệu, ghi bên cạnh trên tổng số cơ quan; không ước lượng cho cơ quan chưa báo cáo. Ứng dụng trùng tên trong một cơ quan tính một lần ở mỗi tình trạng. “Trình độ khác” là tổng số trừ ba trình độ, chỉ tính ở cơ quan có đủ bốn số; vì số cơ quan mỗi cột có thể khác nhau, các cột không nhất thiết cộng lại bằng tổng. Kinh phí tính bằng triệu đồng.";
const ASKED = "Các số dưới đây vẫn cộng vào tổng như cơ quan đã ghi; tổng sẽ khác nếu cơ quan sửa.";
const KINDS: readonly (readonly [UnitKind, string])[] = [
  ["ministry", "Bộ, cơ quan ngang bộ"],
  ["province", "Tỉnh, thành phố"]
];

/** @throws {RangeError} naming a field without a row */
export function nationalDocument(source: OutlineSource): Promise<Uint8Array> {
  const {edition, fields} = source;
  const {info, units, outline} = edition;
  const facts = {name: NAME, info};
  const doubted = doubtedRows(outline, edition.findings, fields);
  const body = [
    ...titleBlock(TITLE, [NAME, `Năm ${info.year}`]),
    smallPrint(ABOUT),
    ...whoReported(source),
    ...LETTER_PARTS.filter(({numeral}) => numeral === "II").flatMap(({sections}) =>
      sections.flatMap((section) => laySection(section, source))
    ),
    ...(doubted.length > 0 ? [heading("Số liệu đang hỏi lại cơ quan", 1), smallPrint(ASKED)] : []),
    ...(doubted.length > 0 ? [doubtTable(doubted, edition, fields)] : []),
    heading("Phụ lục 1. Số cơ quan theo cách trả lời từng mục", 1),
    statusTable(outline, fields)
  ];
  const annex = KINDS.flatMap(([kind, name], i) => [
    heading(`Phụ lục ${i + 2}. Số liệu chính: ${name}`, 1),
    ...(i === 0 ? [smallPrint(MARKS_EXPLAINED)] : []),
    unitTable(
      units.filter((unit) => unit.kind === kind),
      outline,
      doubted
    )
  ]);
  const all = [pages(body, PORTRAIT, facts), pages(annex, LANDSCAPE, facts)];
  return packDocument(`${TITLE}, ${info.year}`, info, all);
}

/** A heading with the totals of its section; nothing for a section in words. */
function laySection(section: LetterSection, {edition, fields}: OutlineSource): readonly FileChild[] {
  const labels = new Map(fields.map((field) => [field.id, field]));
  const tables = totalTables(section.fields, edition.outline_totals, labels);
  if (tables.length === 0) return [];
  const first = section.fields.flatMap(({ids}) => ids)[0]!;
  const row = edition.outline.find(({field}) => field === first)!;
  return [sectionHeading(section, [row]), ...tables];
}

/** A unit of which nothing counts either sent nothing, or was sent back all it sent. */
function whoReported({edition: {units, outline, reporting}}: OutlineSource): readonly FileChild[] {
  const counted = new Set(
    outline.filter(({field, status}) => field === "4409-0" && status === "given").map((row) => row.unit)
  );
  const silent = units.filter(({id}) => !counted.has(id));
  const back = new Set(reporting.filter(({state}) => state === "sent-back").map(({unit}) => unit));
  const sentBack = silent.filter(({id}) => back.has(id));
  const nothing = silent.filter(({id}) => !back.has(id));
  return [
    heading("Cơ quan báo cáo", 1),
    prose(`${units.length - silent.length}/${units.length} cơ quan có báo cáo dùng được.`),
    ...(nothing.length > 0 ? [prose(`Chưa gửi báo cáo: ${namesOf(nothing)}.`)] : []),
    ...(sentBack.length > 0 ? [prose(`Đã gửi, bị trả lại và chưa có bản dùng được: ${namesOf(sentBack)}.`)] : [])
  ];
}

function namesOf(units: readonly EditionUnit[]): string {
  const names = units.map(({name}) => name.vi);
  return formatList(
    names.toSorted((a, b) => compareNames(a, b, "vi")),
    "vi"
  );
}

function prose(text: string): Paragraph {
  return new Paragraph({alignment: AlignmentType.JUSTIFIED, children: [new TextRun({text})]});
}
