/**
 * The filled outline of one unit as a Word document, in the order of letter 4409.
 */
import type {FileChild} from "docx";
import type {Edition, EditionUnit} from "../../src/scoring/edition.js";
import type {OutlineRow} from "../../src/scoring/outline/model.js";
import type {Form} from "../form/form.js";
import {PORTRAIT} from "../form/word/look.js";
import type {OutlineField} from "../seeds/outline.js";
import {doubtedRows} from "./doubts.js";
import {entryColumns} from "./entry-line.js";
import {countedFigure} from "./figure-text.js";
import {layField, type UnitRows} from "./lay-field.js";
import {LETTER_PARTS, type LetterSection} from "./letter-parts.js";
import {heading, packDocument, pages, smallPrint, titleBlock} from "./page.js";
import {MEASURES, STATUS_WORDS} from "./words.js";

/** What every outline document is made from. */
export interface OutlineSource {
  readonly edition: Pick<Edition, "info" | "units" | "reporting" | "findings" | "outline" | "outline_totals">;
  readonly form: Form;
  readonly fields: readonly OutlineField[];
}

const TITLE = "Báo cáo tình hình thực hiện Chiến lược quốc gia về trí tuệ nhân tạo";
const ABOUT =
  "Lập tự động từ báo cáo của cơ quan, theo đề cương kèm Công văn 4409/BKHCN-CNC ngày 24/11/2023. Đề cương gốc có hai mục 2.2 và không có mục 2.4; ở đây đánh số liên tục, số gốc ghi cạnh tên mục. Thông tin cá nhân không công bố: đã che hoặc bỏ. Dấu – trong bảng: cơ quan không ghi.";

/** @throws {RangeError} naming a field without a row */
export function unitDocument(unit: EditionUnit, {edition, form, fields}: OutlineSource): Promise<Uint8Array> {
  const {info} = edition;
  const own = edition.outline.filter((row) => row.unit === unit.id);
  const rows: UnitRows = {
    form,
    fields: new Map(fields.map((field) => [field.id, field])),
    rows: new Map(own.map((row) => [row.field, row]))
  };
  const head = titleBlock(TITLE, [unit.name.vi, `Năm ${info.year}`, ...identityLines(rows.rows.get("4409-0"))]);
  const doubts = doubtedRows(own, edition.findings, fields);
  const children = [
    ...head,
    ...aboutLines(
      own,
      doubts.map((row) => doubtText(row, rows))
    ),
    ...LETTER_PARTS.flatMap((part) => layPart(part, rows))
  ];
  const page = pages(children, PORTRAIT, {name: unit.name.vi, info});
  return packDocument(`${TITLE}: ${unit.name.vi}, ${info.year}`, info, [page]);
}

/** Number and date of the covering letter; nothing where no report came. */
function identityLines(row: OutlineRow | undefined): readonly string[] {
  const columns = row?.status === "given" ? entryColumns(row.text, 4) : null;
  if (columns === null) return [];
  const [, , number, date] = columns;
  return [`Số: ${number || STATUS_WORDS["not-reported"]}; ngày ${date || STATUS_WORDS["not-reported"]}`];
}

/** @param doubts in words */
function aboutLines(rows: readonly OutlineRow[], doubts: readonly string[]): readonly FileChild[] {
  const silent = rows.every(({status}) => status === "not-reported");
  const none = "Chưa có báo cáo nào của cơ quan dùng được: mọi mục dưới đây đều là “không báo cáo”.";
  const asked = `Số đang hỏi lại cơ quan, vẫn tính như đã ghi: ${doubts.join("; ")}.`;
  return [...(silent ? [smallPrint(none)] : []), smallPrint(ABOUT), ...(doubts.length > 0 ? [smallPrint(asked)] : [])];
}

function doubtText({field, value}: OutlineRow, {fields}: UnitRows): string {
  const {label, parent, unit} = fields.get(field)!;
  const whole = parent === "" ? "" : `${fields.get(parent)!.label.vi}, `;
  return `${whole}${label.vi} (${countedFigure(value!, MEASURES[unit === "people" ? "people" : "million-dong"]!)})`;
}

function layPart({numeral, title, sections}: (typeof LETTER_PARTS)[number], rows: UnitRows): readonly FileChild[] {
  return [heading(`${numeral}. ${title}`, 1), ...sections.flatMap((section) => laySection(section, rows))];
}

function laySection(section: LetterSection, rows: UnitRows): readonly FileChild[] {
  return [
    sectionHeading(
      section,
      section.fields.flatMap(({ids}) => ids.map((id) => rows.rows.get(id)!))
    ),
    ...section.fields.flatMap((field) => layField(field, rows))
  ];
}

/** "2.3. … [đề cương gốc: 2.2 (lần 2)]": the letter's own number where another is shown. */
export function sectionHeading(
  {title}: LetterSection,
  [first]: readonly Pick<OutlineRow, "section" | "section_source">[]
): FileChild {
  const {section, section_source} = first!;
  return heading(`${section}. ${title}`, 2, section === section_source ? "" : `[đề cương gốc: ${section_source}]`);
}
