/**
 * How the text of a document is turned into Unicode: by its fonts, and by its syllables where no font says anything.
 */
import {decodeLegacy} from "../legacy/decode.js";
import {fontEncoding} from "../legacy/fonts.js";
import {scoreTexts} from "../legacy/score.js";
import {decodeSymbols} from "../legacy/symbols.js";
import type {EncodingChoice, LegacyEncoding} from "../model.js";
import type {Piece} from "./walk.js";

const UNICODE: EncodingChoice = {name: "unicode", by: "format", confidence: 1};

/** A decoder that remembers what it has seen. `choice` is right once every text has passed through it. */
export interface Decoder {
  readonly decode: (piece: Piece) => string;
  readonly choice: () => EncodingChoice;
  /** Whether the syllables neither read as Unicode nor clearly as one legacy encoding. */
  readonly unsure: () => boolean;
}

/**
 * Fonts decide. With `plain`, texts in fonts that say nothing are in that encoding.
 *
 * @param given overrides both
 */
export function makeDecoder(given?: EncodingChoice["name"], plain?: EncodingChoice): Decoder {
  const byFont = new Set<LegacyEncoding>();
  const others: string[] = [];
  const decode = ({text, font}: Piece): string => {
    if (given !== undefined) return decodeAs(text, given);
    const said = fontEncoding(font);
    if (said && text.trim() !== "") byFont.add(said.encoding);
    if (said) return decodeParts(text, (part) => decodeLegacy(part, said.encoding, said.capitals));
    others.push(text);
    return decodeSymbols(text, font) ?? decodeAs(text, plain?.name ?? "unicode");
  };
  const score = () => scoreTexts(others, ["tcvn3", "vni"]);
  const choice = (): EncodingChoice => {
    if (given !== undefined) return {name: given, by: "given", confidence: 1};
    const [first] = byFont;
    if (first) return {name: first, by: "font", confidence: 1};
    const {name, confidence} = score();
    return name === "unicode" || name === "unsure" ? UNICODE : {name, by: "syllables", confidence};
  };
  return {decode, choice, unsure: () => given === undefined && score().name === "unsure"};
}

/**
 * Signs that Word puts in by itself, such as "…" for three dots: no legacy letter, and no mark of Unicode text either.
 * What stands between them is decoded by itself.
 */
const SIGNS = /([\u2010-\u2027\u2030-\u205E\u20AC\u2122\u2190-\u27BF]+)/u;

function decodeParts(text: string, decode: (part: string) => string): string {
  return text
    .split(SIGNS)
    .map((part, index) => (index % 2 === 0 ? decode(part) : part))
    .join("");
}

function decodeAs(text: string, name: EncodingChoice["name"]): string {
  return name === "tcvn3" || name === "vni" || name === "windows-1258"
    ? decodeParts(text, (part) => decodeLegacy(part, name))
    : text.normalize("NFC");
}
