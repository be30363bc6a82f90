/**
 * Which encoding a set of texts is in, by the share of their words that read as Vietnamese syllables.
 */
import type {LegacyEncoding} from "../model.js";
import {couldBeLegacy} from "./code-points.js";
import {decodeLegacy} from "./decode.js";
import {isSyllable} from "./syllables.js";

/** What the syllables say. `unsure`: the words are neither Unicode nor clearly one legacy encoding. */
export interface Scored {
  readonly name: "unicode" | LegacyEncoding | "unsure";
  /** 0–1, two decimals: share of the words that read as syllables. */
  readonly confidence: number;
}

/** Share of the words that are syllables: as they stand, and decoded from each candidate, best first. */
export interface Shares {
  /** How many different words could be counted. */
  readonly words: number;
  readonly plain: number;
  readonly decoded: readonly {readonly name: LegacyEncoding; readonly share: number}[];
}

/** Fewest different words that may decide against Unicode. */
const ENOUGH = 2;
/** A reading must explain this share of the words, and this much more than another one. */
export const SHARE = 0.6;
export const LEAD = 0.25;
/** Texts beyond this many different words add nothing. */
const MOST = 2000;

/**
 * Scores texts that came as Windows-1252 characters in a Unicode file; those with other characters are Unicode and say
 * nothing here.
 *
 * @example scoreTexts(["H¶i phßng"], ["tcvn3", "vni"]); // {name: "tcvn3", confidence: 1}
 */
export function scoreTexts(texts: Iterable<string>, candidates: readonly LegacyEncoding[]): Scored {
  const {words, plain, decoded} = countShares(texts, candidates);
  const [best, second] = decoded;
  if (words === 0 || !best || best.share < SHARE || best.share - plain < LEAD) {
    return {name: "unicode", confidence: words === 0 ? 1 : round(plain)};
  }
  const clear = words >= ENOUGH && best.share - (second?.share ?? 0) >= LEAD;
  return {name: clear ? best.name : "unsure", confidence: round(best.share)};
}

/**
 * Scores texts whose bytes are no UTF-8, shown as Windows-1252 characters. `unicode` then means that they read best as
 * the Western characters they are shown as.
 */
export function scoreBytes(texts: Iterable<string>): Scored {
  const {plain, decoded} = countShares(texts, ["windows-1258", "tcvn3", "vni"]);
  const share = (name: LegacyEncoding) => decoded.find((one) => one.name === name)?.share ?? 0;
  const windows = share("windows-1258") > plain ? ("windows-1258" as const) : ("unicode" as const);
  const readings = [
    {name: windows, share: Math.max(share("windows-1258"), plain)},
    {name: "tcvn3" as const, share: share("tcvn3")},
    {name: "vni" as const, share: share("vni")}
  ].sort((a, b) => b.share - a.share);
  const [best, second] = readings as [(typeof readings)[0], (typeof readings)[0]];
  const clear = best.share >= SHARE && best.share - second.share >= LEAD;
  return {name: clear ? best.name : "unsure", confidence: round(best.share)};
}

/** Counts over the different words with a character above ASCII; all shares are 0 where there is none. */
export function countShares(texts: Iterable<string>, candidates: readonly LegacyEncoding[]): Shares {
  const words = markedWords(texts);
  const share = (decode: (word: string) => string) =>
    words.filter((word) => isSyllable(decode(word))).length / Math.max(1, words.length);
  const decoded = candidates.map((name) => ({name, share: share((word) => decodeLegacy(word, name))}));
  return {words: words.length, plain: share((word) => word), decoded: decoded.sort((a, b) => b.share - a.share)};
}

/** A lone mark is no word: "·" as a bullet is the letter ã in TCVN3. */
function markedWords(texts: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (!couldBeLegacy(text)) continue;
    for (const word of text.split(/[^A-Za-z\u00A1-\u00FF]+/)) {
      if (word.length > 1 && /\P{ASCII}/u.test(word)) words.add(word);
    }
    if (words.size > MOST) break;
  }
  return [...words];
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
