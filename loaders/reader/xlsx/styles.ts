/**
 * The styles part: number format and font of each cell style.
 */
import type {Archive} from "../guard/archive.js";
import {formatOf} from "../number-formats.js";
import {parsePart} from "../xml/parse-part.js";

/** `format` is absent for "General", `font` where the file names none. */
export interface CellStyle {
  readonly format?: string;
  readonly font?: string;
}

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
  return styles.map(({format, font}) => toStyle(formatOf(format, formats), fonts[font]));
}

function toStyle(format: string | undefined, font: string | undefined): CellStyle {
  return {...(format === undefined ? {} : {format}), ...(font === undefined ? {} : {font})};
}
