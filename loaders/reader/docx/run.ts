/**
 * One run of a paragraph → its text, with the font that decides how it is to be decoded.
 */
import {fontsOf} from "./styles.js";
import {symbolText} from "./symbol.js";
import type {Piece, State, Walk} from "./walk.js";
import {child, descendants, isOn, valOf, type XmlNode} from "./xml.js";

/** Parts whose text is Unicode whatever the font. */
const SYMBOLS = new Set(["w:sym", "w:fldChar"]);

/** Reads a run; text boxes and footnotes in it are put on the walk's lists. */
export function readRun(run: XmlNode, walk: Walk, state: State): readonly Piece[] {
  const font = fontOf(run, walk, state);
  const pieces = run.children.map((part) => ({
    text: partText(part, font, walk, state),
    font: SYMBOLS.has(part.name) ? "" : font
  }));
  return state.muted ? [] : pieces.filter(({text}) => text !== "");
}

/** The run's own font, or that of its style, or that of the paragraph. Letters above U+007F decide. */
function fontOf(run: XmlNode, walk: Walk, state: State): string {
  const properties = child(run, "w:rPr");
  const style = walk.styles.byId.get(valOf(properties, "w:rStyle") ?? "");
  const {ascii, high} = {...state.fonts, ...style?.fonts, ...fontsOf(properties)};
  return high ?? ascii ?? "";
}

function partText(part: XmlNode, font: string, walk: Walk, state: State): string {
  switch (part.name) {
    case "w:t":
    case "w:delText":
      return part.text;
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:softHyphen":
      return softHyphen(font);
    case "w:sym":
      return symbolText(part.attributes["w:font"] ?? "", part.attributes["w:char"] ?? "");
    case "w:fldChar":
      return fieldText(part);
    case "w:footnoteReference":
    case "w:endnoteReference":
      walk.footnotes.push(`${part.name.slice(2, -"Reference".length)} ${part.attributes["w:id"] ?? ""}`);
      return "";
    default:
      readBoxes(part, walk, state);
      return "";
  }
}

/** U+00AD is the letter ư in TCVN3, and some programs save it as a soft hyphen; elsewhere it shows nothing. */
function softHyphen(font: string): string {
  return /^\.vn/i.test(font) ? "\u00AD" : "";
}

/** An old form field: a ticked or empty box, or the entry chosen in a list. Other marks of fields show nothing. */
function fieldText(mark: XmlNode): string {
  const data = child(mark, "w:ffData");
  const box = child(data, "w:checkBox");
  if (box) return isOn(box, "w:checked") || (!child(box, "w:checked") && isOn(box, "w:default")) ? "☑" : "☐";
  const list = child(data, "w:ddList");
  const entries = list?.children.filter(({name}) => name === "w:listEntry") ?? [];
  return entries[Number(valOf(list, "w:result") ?? "0")]?.attributes["w:val"] ?? "";
}

/** Of the ways a drawing is written for newer and older programs only one is read. */
function readBoxes(part: XmlNode, walk: Walk, state: State): void {
  for (const box of boxesOf(part)) walk.boxes.push(...walk.readBlocks(box, walk, state));
}

function boxesOf(node: XmlNode): readonly XmlNode[] {
  if (node.name === "w:txbxContent") return [node];
  if (node.name !== "mc:AlternateContent") return node.children.flatMap(boxesOf);
  const [first] = ["mc:Choice", "mc:Fallback"].map((name) => child(node, name)).filter((way) => way && hasBox(way));
  return first ? boxesOf(first) : [];
}

function hasBox(node: XmlNode): boolean {
  return !descendants(node, "w:txbxContent").next().done;
}
