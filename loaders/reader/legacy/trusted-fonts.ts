/**
 * Which legacy fonts of a file may decide: people retype old files in Unicode and keep the fonts.
 */

import {couldBeLegacy} from "./code-points.js";
import {type FontEncoding, fontEncoding} from "./fonts.js";
import type {MarkedCell} from "./pieces.js";
import {countShares, LEAD, SHARE} from "./score.js";
import {decodeSymbols} from "./symbols.js";

/** Fonts whose texts are all what the font is made for, by name. */
export function trustedFonts(cells: readonly MarkedCell[]): ReadonlyMap<string, FontEncoding> {
  const texts = new Map<string, string[]>();
  for (const {text, font} of cells.flatMap(({pieces}) => pieces)) {
    if (!fontEncoding(font) || decodeSymbols(text, font) !== null) continue;
    const known = texts.get(font!);
    if (known) known.push(text);
    else texts.set(font!, [text]);
  }
  const trusted = [...texts].filter(([font, written]) => isTrusted(fontEncoding(font)!, written));
  return new Map(trusted.map(([font]) => [font, fontEncoding(font)!]));
}

/**
 * Not where Unicode letters are written in the font too, unless the rest clearly is legacy text; and not where its words
 * read clearly better as Unicode.
 */
function isTrusted({encoding}: FontEncoding, texts: readonly string[]): boolean {
  const mixed = texts.some((text) => /\P{ASCII}/u.test(text) && !couldBeLegacy(text));
  const {plain, decoded} = countShares(texts, [encoding]);
  const share = decoded[0]!.share;
  if (mixed) return share >= SHARE && share - plain >= LEAD;
  return !(plain >= SHARE && plain - share >= LEAD);
}
