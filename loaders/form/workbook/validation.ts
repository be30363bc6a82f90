/**
 * What a template lets an agency type. Excel warns but allows other text, so that "không có số liệu" can be written.
 */
import type {DataValidation} from "hucre/xlsx";
import type {FormItem} from "../form.js";

/** The answers a dropdown offers; null for a cell without a dropdown. */
export function dropdown(item: FormItem): readonly string[] | null {
  if (item.type === "yes-no") return ["Có", "Chưa"];
  if (item.type === "yes-no-na") return ["Có", "Chưa", "Không áp dụng"];
  return item.choices?.map((choice) => choice.vi) ?? null;
}

/** The data validation of one item over a range; null where any text will do. */
export function validate(item: FormItem, range: string): DataValidation | null {
  const rule = limits(item);
  if (rule === null) return item.hint ? {...prompt(item), type: "custom", formula1: "TRUE", range} : null;
  return {...prompt(item), ...rule, allowBlank: true, showErrorMessage: true, errorStyle: "warning", range};
}

function limits(item: FormItem): Omit<DataValidation, "range"> | null {
  const list = dropdown(item);
  if (list) return {type: "list", values: [...list], ...message("Xin chọn một mục trong danh sách.")};
  const min = item.min === undefined ? "0" : String(item.min);
  if (item.type === "count") return {...atLeast("whole", min, item.max), ...message("Xin ghi số nguyên, không âm.")};
  if (item.type === "amount") return {...atLeast("decimal", min, item.max), ...message("Xin ghi số, không âm.")};
  if (item.type === "percent") return {...atLeast("decimal", min, 100), ...message("Xin ghi số từ 0 đến 100.")};
  if (item.type === "date") return {...atLeast("date", "36526"), ...message("Xin ghi ngày/tháng/năm.")};
  return null;
}

function atLeast(type: "whole" | "decimal" | "date", min: string, max?: number): Omit<DataValidation, "range"> {
  if (max === undefined) return {type, operator: "greaterThanOrEqual", formula1: min};
  return {type, operator: "between", formula1: min, formula2: String(max)};
}

function message(text: string): Pick<DataValidation, "errorTitle" | "errorMessage"> {
  return {errorTitle: "Kiểm tra ô này", errorMessage: `${text} Chưa có số liệu thì ghi “không có số liệu”.`};
}

function prompt(item: FormItem): Partial<DataValidation> {
  return item.hint ? {showInputMessage: true, inputTitle: "Cách ghi", inputMessage: item.hint.vi} : {};
}
