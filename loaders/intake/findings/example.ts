/**
 * An example of a good answer, for the advice of a finding.
 */
import type {FormItem} from "../../form/form.js";

/** One good answer, as it is typed: in Vietnamese, but for a description of free text. */
export function exampleAnswer(item: FormItem, language: "vi" | "en" = "vi"): string {
  if (item.choices) return item.choices.map((choice) => choice.vi).join("; ");
  switch (item.type) {
    case "count":
      return "120";
    case "amount":
      return "1250,5";
    case "percent":
      return "45,5";
    case "date":
      return "05/12/2024";
    case "yes-no":
      return "Có";
    case "yes-no-na":
      return "Không áp dụng";
    default:
      return language === "vi" ? "một câu ngắn" : "one short sentence";
  }
}

/** What the item asks for, in words. */
export function expectedAnswer(item: FormItem): string {
  const unit = item.unit ? ` (${item.unit.vi})` : "";
  if (item.choices) return `một trong: ${exampleAnswer(item)}`;
  const words: Partial<Record<FormItem["type"], string>> = {
    count: `số nguyên ≥ 0${unit}`,
    amount: `số ≥ 0${unit}`,
    percent: "số từ 0 đến 100",
    date: "ngày/tháng/năm",
    "yes-no": "Có hoặc Chưa",
    "yes-no-na": "Có, Chưa hoặc Không áp dụng"
  };
  return words[item.type] ?? "chữ";
}
