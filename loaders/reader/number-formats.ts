/**
 * Number formats of workbooks, those included that are known by number alone.
 */

/**
 * Source: MS-XLS, section 2.4.126, and ECMA-376 part 1, section 18.8.30. 14 and 22 follow the computer's own order of day
 * and month and are given as in Việt Nam.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??"},
  ...{14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm"},
  ...{21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0;(#,##0)", 38: "#,##0;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)"},
  ...{40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@"}
};

/**
 * A format by its number; undefined for "General" and for numbers the workbook does not explain.
 *
 * @param defined formats the workbook writes down, by number
 */
export function formatOf(number: number, defined: ReadonlyMap<number, string>): string | undefined {
  const text = defined.get(number) ?? BUILT_IN[number];
  return text === undefined || text === "" || /^general$/i.test(text) ? undefined : text;
}
