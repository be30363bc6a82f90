/**
 * A workbook as its parts: what is not asked for is never decoded and goes out as it came in.
 */
import {strToU8, type Unzipped, unzipSync, zipSync} from "fflate";
import {attribute} from "./attributes.js";
import {childrenOf, prefixOf, rootOf, sourceOf} from "./elements.js";
import {PatchError} from "./patch-error.js";

/** The earliest date a zip entry can have: no clock in the bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const CONTENT_TYPES = "[Content_Types].xml";

/** One relationship of a part; `target` is a path from the root of the package, or an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of one workbook, by path from the root without a leading slash. */
export class Package {
  private readonly parts: Unzipped;

  /** @throws {PatchError} if the bytes are no zip */
  constructor(bytes: Uint8Array) {
    try {
      this.parts = unzipSync(bytes);
    } catch (error) {
      throw new PatchError(`zip: ${(error as Error).message}`);
    }
  }

  has(path: string): boolean {
    return this.parts[path] !== undefined;
  }

  /** @throws {PatchError} if there is no such part, or it is not UTF-8 */
  read(path: string): string {
    const part = this.parts[path];
    if (!part) throw new PatchError(`no part ${path}`);
    try {
      return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(part);
    } catch {
      throw new PatchError(`${path} is not UTF-8`);
    }
  }

  /** Writes a part, unless it is that already. */
  write(path: string, text: string): void {
    this.parts[path] = strToU8(text);
  }

  /** Takes a part away, with what it refers to and what is said of it. */
  remove(path: string): void {
    delete this.parts[path];
    delete this.parts[relsPath(path)];
    const xml = this.read(CONTENT_TYPES);
    const found = childrenOf(xml, rootOf(xml)).find(
      (child) => attribute(sourceOf(xml, child), "PartName") === `/${path}`
    );
    if (found) this.write(CONTENT_TYPES, xml.slice(0, found.start) + xml.slice(found.end));
  }

  /** A path that no part has. @example free("xl/comments", ".xml"); // "xl/comments2.xml" */
  free(stem: string, ending: string): string {
    const taken = new Set(Object.keys(this.parts).map((path) => path.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}${ending}`.toLowerCase())) number += 1;
    return `${stem}${number}${ending}`;
  }

  /** The relationships of a part; of the package for "". */
  relationships(path: string): readonly Relationship[] {
    const rels = relsPath(path);
    if (!this.has(rels)) return [];
    const xml = this.read(rels);
    return childrenOf(xml, rootOf(xml)).map((child) => {
      const tag = sourceOf(xml, child);
      const external = attribute(tag, "TargetMode") === "External";
      const target = attribute(tag, "Target") ?? "";
      return {
        id: attribute(tag, "Id") ?? "",
        type: attribute(tag, "Type") ?? "",
        target: external ? target : resolvePath(path, target),
        external
      };
    });
  }

  /** Adds a relationship to a part of the package. @returns its id */
  relate(path: string, type: string, target: string): string {
    const taken = new Set(this.relationships(path).map(({id}) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const rels = relsPath(path);
    const xml = this.has(rels) ? this.read(rels) : EMPTY_RELATIONSHIPS;
    const root = rootOf(xml);
    const name = `${prefixOf(root.name)}Relationship`;
    const made = `<${name} Id="rId${number}" Type="${type}" Target="/${target}"/>`;
    this.write(rels, appendToRoot(xml, made));
    return `rId${number}`;
  }

  /** Takes one relationship of a part away. */
  unrelate(path: string, id: string): void {
    const xml = this.read(relsPath(path));
    const found = childrenOf(xml, rootOf(xml)).find((child) => attribute(sourceOf(xml, child), "Id") === id);
    if (found) this.write(relsPath(path), xml.slice(0, found.start) + xml.slice(found.end));
  }

  /** Says what a new part is; parts that are known by their ending need no say. */
  declare(path: string, type: string): void {
    const xml = this.read(CONTENT_TYPES);
    const name = `${prefixOf(rootOf(xml).name)}Override`;
    this.write(CONTENT_TYPES, appendToRoot(xml, `<${name} PartName="/${path}" ContentType="${type}"/>`));
  }

  /** Says what parts of one ending are, unless that is said already. Defaults come before overrides. */
  declareEnding(ending: string, type: string): void {
    const xml = this.read(CONTENT_TYPES);
    const root = rootOf(xml);
    const said = childrenOf(xml, root).some(
      (child) => attribute(sourceOf(xml, child), "Extension")?.toLowerCase() === ending
    );
    if (said) return;
    const made = `<${prefixOf(root.name)}Default Extension="${ending}" ContentType="${type}"/>`;
    const at = root.open;
    this.write(CONTENT_TYPES, xml.slice(0, at) + made + xml.slice(at));
  }

  /** The package as bytes: parts in the order they came in, new ones last. */
  toBytes(): Uint8Array {
    return zipSync(this.parts, {level: 6, mtime: ZIP_EPOCH});
  }
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function appendToRoot(xml: string, made: string): string {
  const root = rootOf(xml);
  if (root.inner !== null) return xml.slice(0, root.inner[1]) + made + xml.slice(root.inner[1]);
  const open = xml.slice(root.start, root.open).replace(/\s*\/>$/, ">");
  return `${xml.slice(0, root.start)}${open}${made}</${root.name}>${xml.slice(root.end)}`;
}

/** @example relsPath("xl/workbook.xml"); // "xl/_rels/workbook.xml.rels" */
export function relsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** @example resolvePath("xl/workbook.xml", "worksheets/sheet1.xml"); // "xl/worksheets/sheet1.xml" */
export function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
