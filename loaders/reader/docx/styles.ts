/**
 * What the styles of a document say about paragraphs and fonts.
 */
import {child, descendants, parseXml, valOf, type XmlNode} from "./xml.js";

/** Font names said for plain letters and for the letters above U+007F; undefined where nothing is said. */
export interface FontNames {
  readonly ascii?: string;
  readonly high?: string;
}

/** What one style says, with what it takes from the styles it is based on. */
export interface StyleFacts {
  /** Heading level from 1; null for body text. */
  readonly heading: number | null;
  readonly listed: boolean;
  readonly fonts: FontNames;
}

/** The styles of a document by id, and what holds where no style says anything. */
export interface Styles {
  readonly byId: ReadonlyMap<string, StyleFacts>;
  readonly fallback: StyleFacts;
}

const NOTHING: StyleFacts = {heading: null, listed: false, fonts: {}};

/** Vietnamese Word calls headings "Đầu đề 1" or "Tiêu đề 1"; a bare "Title" or "Tiêu đề" is the top one. */
const HEADING_NAME = /^(?:heading|đầu đề|tiêu đề|title)\s*(\d)?$/i;

/** A style chain longer than this goes in circles. */
const LONGEST_CHAIN = 20;

/** @param xml text of `styles.xml`; undefined where the document has none */
export function readStyles(xml: string | undefined): Styles {
  if (xml === undefined) return {byId: new Map(), fallback: NOTHING};
  const root = parseXml(xml);
  const nodes = new Map(
    [...descendants(root, "w:style")].map((node): [string, XmlNode] => [node.attributes["w:styleId"] ?? "", node])
  );
  const defaults = fontsOf(child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr"));
  const byId = new Map([...nodes].map(([id, node]) => [id, factsOf(node, nodes)]));
  const normal = [...nodes].find(
    ([, {attributes}]) => attributes["w:default"] === "1" && attributes["w:type"] === "paragraph"
  );
  const own = normal ? byId.get(normal[0])! : NOTHING;
  return {byId, fallback: {...own, fonts: {...defaults, ...own.fonts}}};
}

/** The fonts that run properties name. A theme font overrides a name beside it, and is never a legacy one. */
export function fontsOf(properties: XmlNode | undefined): FontNames {
  const attributes = child(properties, "w:rFonts")?.attributes ?? {};
  const pick = (name: string, theme: string) => (attributes[theme] === undefined ? attributes[name] : "");
  const ascii = pick("w:ascii", "w:asciiTheme");
  const high = pick("w:hAnsi", "w:hAnsiTheme");
  return {...(ascii === undefined ? {} : {ascii}), ...(high === undefined ? {} : {high})};
}

function factsOf(node: XmlNode, nodes: ReadonlyMap<string, XmlNode>): StyleFacts {
  const chain: XmlNode[] = [];
  for (let at: XmlNode | undefined = node; at && chain.length < LONGEST_CHAIN; ) {
    chain.unshift(at);
    at = nodes.get(valOf(at, "w:basedOn") ?? "");
  }
  return chain.reduce((facts, one) => {
    const properties = child(one, "w:pPr");
    const level = headingOf(one);
    return {
      heading: level === undefined ? facts.heading : level,
      listed: child(properties, "w:numPr") ? isListed(properties) : facts.listed,
      fonts: {...facts.fonts, ...fontsOf(child(one, "w:rPr"))}
    };
  }, NOTHING);
}

/** Heading level from 1; null for body text; undefined where the style says nothing. */
function headingOf(style: XmlNode): number | null | undefined {
  const level = outlineLevel(child(style, "w:pPr"));
  if (level !== undefined || style.attributes["w:type"] !== "paragraph") return level;
  const match = HEADING_NAME.exec((valOf(style, "w:name") ?? "").normalize("NFC"));
  return match ? Number(match[1] ?? 1) : undefined;
}

/** Heading level from 1; null for body text; undefined where nothing is said. */
export function outlineLevel(properties: XmlNode | undefined): number | null | undefined {
  const level = valOf(properties, "w:outlineLvl");
  if (level === undefined || !/^\d$/.test(level)) return undefined;
  return level === "9" ? null : Number(level) + 1;
}

/** Whether paragraph properties make an item of a list; number 0 takes a paragraph out of its style's list. */
export function isListed(properties: XmlNode | undefined): boolean {
  const numbering = child(properties, "w:numPr");
  return numbering !== undefined && valOf(numbering, "w:numId") !== "0";
}
