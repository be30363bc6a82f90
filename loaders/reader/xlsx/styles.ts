/**
 * The styles part: number format and font of each cell style.
 */
import type {Archive} from "../guard/archive.js";
import {parsePart} from "../xml/parse-part.js";

/** `format` is absent for "General", `font` where the file names none. */
export interface CellStyle {
  readonly format?: string;
  readonly font?: string;
}

/** Formats known by number alone; 14 follows the computer's own order of day and month and is given as in Việt Nam. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??"},
  ...{14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm"},
  ...{21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0;(#,##0)", 38: "#,##0;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)"},
  ...{40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@"}
};

/** Styles by index, as cells name them. @throws {Refused} as `parsePart` */
export async function readStyles(archive: Archive, part: string): Promise<readonly CellStyle[]> {
  const formats = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const styles: {format: number; font: number}[] = [];
  let within = "";
  await parsePart(archive, part, {
    open(name, attributes) {
      if (name === "fonts" || name === "cellXfs" || name === "dxfs") within = name;
      else if (name === "numFmt" && within !== "dxfs")
        formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "font" && within === "fonts") fonts.push(undefined);
      else if (name === "name" && within === "fonts") fonts[fonts.length - 1] = attributes.val;
      else if (name === "xf" && within === "cellXfs")
        styles.push({format: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0)});
    },
    close(name) {
      if (name === within) within = "";
    }
  });
  return styles.map(({format, font}) => toStyle(formats.get(format) ?? BUILT_IN[format], fonts[font]));
}

function toStyle(format: string | undefined, font: string | undefined): CellStyle {
  const shown = format === undefined || format === "" || /^general$/i.test(format) ? {} : {format};
  return {...shown, ...(font === undefined ? {} : {font})};
}
