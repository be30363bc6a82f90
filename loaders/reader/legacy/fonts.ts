/**
 * What the name of a font says about the text written in it.
 */
import type {LegacyEncoding} from "../model.js";

/** The encoding a font is made for. `capitals`: small letters of the text are shown as capitals. */
export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  readonly capitals: boolean;
}

/**
 * `.Vn…` fonts show TCVN3, `VNI-…` fonts VNI; null for every other font, which says nothing about the text.
 *
 * @example fontEncoding(".VnArialH"); // {encoding: "tcvn3", capitals: true}
 */
export function fontEncoding(font: string | undefined): FontEncoding | null {
  if (font === undefined) return null;
  if (/^\.Vn/i.test(font)) return {encoding: "tcvn3", capitals: /H$/.test(font.replace(/ (bold|italic)/gi, "").trim())};
  return /^VNI[- ]/i.test(font) ? {encoding: "vni", capitals: false} : null;
}
