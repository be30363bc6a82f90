/**
 * One field of the outline as paragraphs and tables.
 */
import {AlignmentType, type FileChild, Paragraph, TextRun} from "docx";
import type {OutlineRow} from "../../src/scoring/outline/model.js";
import type {Form} from "../form/form.js";
import {COLOUR} from "../form/word/look.js";
import type {OutlineField} from "../seeds/outline.js";
import {countedFigure, figureText} from "./figure-text.js";
import {layList} from "./lay-list.js";
import type {LetterField} from "./letter-parts.js";
import {MEASURES, STATUS_WORDS} from "./words.js";

/** What the outline of one unit is laid from. */
export interface UnitRows {
  readonly form: Form;
  readonly fields: ReadonlyMap<string, OutlineField>;
  readonly rows: ReadonlyMap<string, OutlineRow>;
}

/** A run of an answer, or of what is said in its place. */
interface Said {
  readonly text: string;
  readonly isAnswer: boolean;
}

const DEGREES = ["Kỹ sư/CN", "Thạc sỹ", "Tiến sỹ"] as const;

/** @throws {RangeError} naming a field without a row */
export function layField(field: LetterField, unit: UnitRows): readonly FileChild[] {
  const [id] = field.ids;
  const label = field.label === "" ? "" : `${field.under ? "" : "- "}${field.label}:`;
  if (id === undefined) return [labelLine(label, [], {keepNext: true})];
  const row = rowOf(unit, id);
  const {type} = unit.fields.get(id)!;
  if (type.endsWith("-list")) return listField(label, row, unit);
  if (type === "text") return textField(label, row);
  const degrees = field.ids.slice(1).map((degree) => rowOf(unit, degree));
  const silent = [row, ...degrees].every(({value, status}) => value === null && status === row.status);
  const said = headCount(row, silent ? [] : degrees, MEASURES[type === "amount" ? "million-dong" : "people"]!);
  return [labelLine(label, said, {under: field.under})];
}

function rowOf({rows}: UnitRows, id: string): OutlineRow {
  const row = rows.get(id);
  if (!row) throw new RangeError(`the edition has no row of the field ${id}`);
  return row;
}

/** "61 người; trong đó có 38 Kỹ sư/CN; Thạc sỹ: không báo cáo". A number held back is not quoted: nobody vouches for it. */
function headCount(total: OutlineRow, degrees: readonly OutlineRow[], noun: string): readonly Said[] {
  const said = degrees.flatMap((row, i): Said[] => {
    const {value, status} = row;
    const start: Said = {text: i === 0 ? "; trong đó có " : "; ", isAnswer: true};
    if (value !== null) return [start, {text: `${figureText(value)} ${DEGREES[i]}`, isAnswer: true}];
    return [start, {text: `${DEGREES[i]}: `, isAnswer: true}, {text: STATUS_WORDS[status], isAnswer: false}];
  });
  const {value} = total;
  return [value === null ? instead(total) : {text: countedFigure(value, noun), isAnswer: true}, ...said];
}

/** What stands where no value is. */
function instead({status, text}: OutlineRow): Said {
  const refers = status === "refers-to" && text !== "";
  return {text: refers ? `${STATUS_WORDS[status]}: “${text}”` : STATUS_WORDS[status], isAnswer: status === "none"};
}

function textField(label: string, row: OutlineRow): readonly FileChild[] {
  if (row.status !== "given") return [labelLine(label, [instead(row)])];
  const lines = row.text.split("\n").map((text) => paragraph([{text, isAnswer: true}]));
  return label === "" ? lines : [labelLine(label, [], {keepNext: true}), ...lines];
}

function listField(label: string, row: OutlineRow, {form, rows}: UnitRows): readonly FileChild[] {
  const {list, notes, noun} = layList(form, row, rows);
  if (row.value !== null && row.value > 0)
    return [
      labelLine(label, [{text: countedFigure(row.value, noun), isAnswer: true}], {keepNext: true}),
      ...list,
      ...notes
    ];
  if (row.status === "given") return [labelLine(label, [{text: row.text, isAnswer: true}])];
  return [labelLine(label, [instead(row)], {keepNext: list.length > 0}), ...list, ...notes];
}

/** How a line stands: with what follows it, or set in under the one before. */
interface Place {
  readonly keepNext?: boolean;
  readonly under?: boolean;
}

function labelLine(label: string, said: readonly Said[], place?: Place): Paragraph {
  const start: Said[] = label === "" ? [] : [{text: said.length > 0 ? `${label} ` : label, isAnswer: true}];
  return paragraph([...start, ...said], place);
}

function paragraph(said: readonly Said[], {keepNext = false, under = false}: Place = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: {before: 60, after: 60},
    keepNext,
    ...(under ? {indent: {left: 360}} : {}),
    children: said.map(
      ({text, isAnswer}) => new TextRun(isAnswer ? {text} : {text, italics: true, color: COLOUR.faint})
    )
  });
}
