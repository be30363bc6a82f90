/**
 * The report of one unit that counts, as the outline is filled from it.
 */
import type {OutlineStatus} from "../../src/scoring/outline/model.js";
import type {Form, FormItem, FormUnit} from "../form/form.js";
import {answerText} from "../form/word/answer-text.js";
import {HIDDEN, saysNothing} from "../intake/answers/words.js";
import {questionOf} from "../intake/rules/question-of.js";
import type {CellReading} from "../intake/types.js";
import {tidyText} from "../intake/workbook/raw.js";
import type {KnownPeople} from "../privacy/known-people.js";
import {isMarkedSecret} from "../privacy/marked-secret.js";
import {maskText} from "../privacy/mask-text.js";
import {publicText} from "../privacy/public-text.js";

export interface UnitReport {
  readonly form: Form;
  readonly unit: FormUnit;
  /** The edition's. */
  readonly year: number;
  readonly cells: readonly CellReading[];
  /** Name of the file as it is published. */
  readonly file: string;
  /** Whom the contact cells of the edition name: masked wherever else they stand. */
  readonly people: KnownPeople;
}

/** An item of the form with its answer; `cell` is null where the unit is not asked. */
export interface Answered {
  readonly item: FormItem;
  readonly cell: CellReading | null;
}

/** @throws {RangeError} naming an item that the form does not have */
export function answerAt({form, cells}: UnitReport, id: string): Answered {
  return {item: questionOf(form, id).item, cell: cells.find(({item}) => item === id) ?? null};
}

/** What became of one answer. */
export function statusOf(cell: CellReading | null): OutlineStatus {
  if (cell === null) return "not-applicable";
  const {status, value} = cell;
  if (status === "withheld" || (typeof value === "string" && isMarkedSecret(value.normalize("NFC")))) return "withheld";
  if (status === "error") return "held-back";
  if (value !== null) return value === 0 || value === false || isNone(value) ? "none" : "given";
  return status === "not-applicable" || status === "refers-to" ? status : "not-reported";
}

function isNone(value: NonNullable<CellReading["value"]>): boolean {
  return typeof value === "string" && saysNothing(value);
}

/** Where a figure is due: numbers are left alone that only might be a telephone's. */
export function publicFigure({people}: UnitReport, text: string): string {
  return maskText(text.normalize("NFC"), {known: people});
}

/**
 * One answer in words, as it is published: prose with its lines, other values as a form writes them, what could not be
 * read as it came.
 *
 * @returns "" where nothing came; "(không hiển thị)" where it is secret
 * @example answerWords(report, {type: "yes-no", …}, cell); // "Có"
 */
export function answerWords(report: UnitReport, item: FormItem, cell: CellReading | null | undefined): string {
  if (!cell || cell.status === "not-reported") return "";
  if (cell.status === "withheld") return HIDDEN;
  const {raw, value} = cell;
  const prose = item.type === "text" && tidyText(raw) === value;
  return publicText(value === null || prose ? raw : answerText(item, value), report.people);
}

/** Where answers stand, `file#sheet!cell` parted by `;`; the file alone where none was found in it. */
export function sourceOf(report: UnitReport, cells: readonly (CellReading | null | undefined)[]): string {
  const places = cells.flatMap((cell) => (cell?.cell ? [`${report.file}#${cell.sheet}!${cell.cell}`] : []));
  return places.length === 0 ? report.file : publicFigure(report, [...new Set(places)].join(";"));
}
