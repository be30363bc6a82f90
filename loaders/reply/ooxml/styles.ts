/**
 * The styles part: new formats are added at the end, so that every number a cell has keeps its meaning.
 */
import {appendTo} from "./append.js";
import {attribute, removeAttribute, setAttribute} from "./attributes.js";
import {childOf, childrenOf, prefixOf, rootOf, sourceOf} from "./elements.js";

/** What the schema has after each section that is written here. */
const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** A styles part with nothing in it but what every workbook needs. */
export function emptyStyles(namespace: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  ].join("");
}

type Section = "fonts" | "fills" | "borders" | "cellXfs";

/** Collects what is to be added, then writes it in one go. */
export class StyleBook {
  private readonly prefix: string;
  private readonly xfs: readonly string[];
  private readonly fills: readonly string[];
  private readonly counts: Readonly<Record<Section, number>>;
  private readonly added: Readonly<Record<Section, string[]>> = {fonts: [], fills: [], borders: [], cellXfs: []};

  constructor(private readonly xml: string) {
    const root = rootOf(xml);
    this.prefix = prefixOf(root.name);
    const list = (local: Section) => {
      const section = childOf(xml, root, local);
      return section ? childrenOf(xml, section).map((child) => sourceOf(xml, child)) : [];
    };
    this.xfs = list("cellXfs");
    this.fills = list("fills");
    this.counts = {
      fonts: list("fonts").length,
      fills: this.fills.length,
      borders: list("borders").length,
      cellXfs: this.xfs.length
    };
    this.seedMissing();
  }

  /** A part without fills or formats gets those that every workbook has, so that numbers 0 and 1 mean what they should. */
  private seedMissing(): void {
    const {fonts, fills, borders, cellXfs} = this.counts;
    if (fonts === 0) this.add("fonts", '<font><sz val="11"/><name val="Calibri"/></font>');
    if (fills === 0) this.add("fills", '<fill><patternFill patternType="none"/></fill>');
    if (fills <= 1) this.add("fills", '<fill><patternFill patternType="gray125"/></fill>');
    if (borders === 0) this.add("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>");
    if (cellXfs === 0) this.add("cellXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  }

  /** Adds a child to a section; the same text is added once. @returns its number */
  add(section: Section, xml: string): number {
    return this.addSource(section, xml.replace(/<(\/?)/g, `<$1${this.prefix}`));
  }

  /** The same for a text that has the part's prefixes already. */
  private addSource(section: Section, made: string): number {
    const list = this.added[section];
    const known = list.indexOf(made);
    if (known >= 0) return this.counts[section] + known;
    return this.counts[section] + list.push(made) - 1;
  }

  /** Adds a solid fill of one colour, `RRGGBB`. @returns its number */
  addFill(colour: string): number {
    return this.add(
      "fills",
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`
    );
  }

  /** A format like another but for its fill. A number that the workbook does not have is taken as 0, as Excel does. */
  withFill(original: number, fill: number): number {
    const xf =
      this.xfs[original] ?? this.xfs[0] ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    const close = xf.indexOf(">") + 1;
    const tag = setAttribute(setAttribute(xf.slice(0, close), "fillId", String(fill)), "applyFill", "1");
    return this.addSource("cellXfs", tag + xf.slice(close));
  }

  /** Formats whose fill has one of these colours. */
  formatsFilled(colours: ReadonlySet<string>): ReadonlySet<number> {
    const fills = new Set(this.fills.flatMap((fill, number) => (colours.has(colourOf(fill) ?? "") ? [number] : [])));
    return new Set(this.xfs.flatMap((xf, number) => (fills.has(fillId(xf)) ? [number] : [])));
  }

  /**
   * The format that a cell had before it was filled: one that is the same but for the fill, if the workbook has one, else
   * the same without a fill.
   */
  unfilled(format: number, ours: ReadonlySet<number>): number {
    const like = (xf: string) => setAttribute(removeAttribute(xf, "applyFill"), "fillId", "0");
    const wanted = like(this.xfs[format] ?? "");
    const found = this.xfs.findIndex((xf, number) => !ours.has(number) && like(xf) === wanted);
    return found >= 0 ? found : this.withFill(format, 0);
  }

  /** The part with everything added. */
  toXml(): string {
    return (Object.keys(this.added) as Section[]).reduce((xml, section) => {
      const after = ORDER.slice(ORDER.indexOf(section) + 1);
      return appendTo(xml, section, this.added[section], {after, counted: true});
    }, this.xml);
  }
}

/** The colour of a solid fill, `RRGGBB`; null where it is not named so. */
function colourOf(fill: string): string | null {
  return /fgColor[^>]*\srgb="[0-9A-Fa-f]{2}([0-9A-Fa-f]{6})"/.exec(fill)?.[1]?.toUpperCase() ?? null;
}

function fillId(xf: string): number {
  return Number(attribute(xf, "fillId") ?? 0);
}
