/**
 * An answer as it is written in a Word form: everything is text there.
 */
import type {FormItem} from "../form.js";

/**
 * The text of one answer; "" where there is none. Decimals have a comma. Exactly three of them get a zero behind, since
 * "1,234" could be a thousand.
 *
 * @example answerText({type: "amount", …}, 25.908); // "25,9080"
 * @throws {Error} on a number that can't be written out in digits
 */
export function answerText(item: FormItem, value: string | number | boolean | null | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "Có" : "Chưa";
  if (typeof value === "number") return numberText(value);
  const date = item.type === "date" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (date) return `${date[3]}/${date[2]}/${date[1]}`;
  return item.choices?.find((choice) => choice.id === value)?.vi ?? value;
}

function numberText(value: number): string {
  const digits = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(digits)) throw new Error(`a form can't show the number ${digits}`);
  return `${digits.replace(".", ",")}${/\.\d{3}$/.test(digits) ? "0" : ""}`;
}
