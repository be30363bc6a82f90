/**
 * A form → the Word document an agency fills, empty or filled: the same questions as in the workbook, each in a content
 * control with the question's code as its tag. Same input, same bytes.
 */
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun
} from "docx";
import type {Form, FormSheet, FormUnit} from "../form.js";
import {appliesTo} from "../questions.js";
import type {FilledValues} from "../workbook/answer.js";
import {fixZip} from "../workbook/fixed-zip.js";
import {identity, prefill, type TemplateOptions} from "../write-template.js";
import {line} from "./cell.js";
import {layHead} from "./head.js";
import {itemTable} from "./item-table.js";
import {listKeys, listTable} from "./list-table.js";
import {LANDSCAPE, PORTRAIT, SIZE, STYLES, WIDTH} from "./look.js";

/** The empty document of one unit: unit, year and tasks filled in. */
export function writeDocument(form: Form, unit: FormUnit, options: TemplateOptions): Promise<Uint8Array> {
  return fillDocument(form, unit, new Map(), options);
}

/**
 * The document of one unit with these answers.
 *
 * @param values by code, as for `fillForm`
 */
export async function fillDocument(
  form: Form,
  unit: FormUnit,
  values: FilledValues,
  options: TemplateOptions
): Promise<Uint8Array> {
  const all: FilledValues = new Map([...values, ...prefill(form, unit, options)]);
  const lay = (sheet: FormSheet) => laySheet(sheet, unit, all, options);
  const narrow = form.sheets.filter(({layout}) => layout === "items").flatMap(lay);
  const wide = form.sheets.filter(({layout}) => layout === "table").flatMap(lay);
  const head = layHead(form, unit, options.edition, identity(form, unit, options));
  const document = new Document({
    ...{title: form.title.vi, creator: "Sẵn Sàng", lastModifiedBy: "Sẵn Sàng"},
    styles: STYLES,
    sections: [
      section([...head, ...narrow], PORTRAIT, unit, options.edition),
      section(wide, LANDSCAPE, unit, options.edition)
    ]
  });
  return fixZip(new Uint8Array(await Packer.toBuffer(document)), `${options.edition}-01-01T00:00:00Z`);
}

function section(
  children: readonly FileChild[],
  page: typeof PORTRAIT | typeof LANDSCAPE,
  unit: FormUnit,
  edition: string
): ISectionOptions {
  const numbers = [" · trang ", PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES];
  const run = new TextRun({children: [`${unit.name.vi}, năm ${edition}`, ...numbers], size: SIZE.small});
  return {
    properties: {type: SectionType.NEXT_PAGE, page: {size: {...page.size}, margin: {...page.margin}}},
    footers: {default: new Footer({children: [new Paragraph({alignment: AlignmentType.CENTER, children: [run]})]})},
    children: [...children]
  };
}

/** A heading with the sheet's name, and its questions of this kind of unit. */
function laySheet(
  sheet: FormSheet,
  unit: FormUnit,
  values: FilledValues,
  {tasks}: TemplateOptions
): readonly FileChild[] {
  const heading = new Paragraph({text: sheet.title.vi, heading: HeadingLevel.HEADING_1});
  if (sheet.layout === "guide") return [];
  if (sheet.layout === "items") {
    const items = sheet.items.filter((item) => appliesTo(item.applies, unit.kind));
    return [heading, itemTable(items, values, {prose: sheet.prose})];
  }
  const keys = listKeys(sheet, tasks);
  const intro = keys.length === 0 ? sheet.empty : sheet.intro;
  return [
    heading,
    ...(intro ? [line(intro.vi, {italics: true})] : []),
    ...(sheet.count ? [itemTable([sheet.count], values, {width: WIDTH.landscape}), line("")] : []),
    ...(keys.length > 0 ? [listTable(sheet, keys, values)] : [])
  ];
}
