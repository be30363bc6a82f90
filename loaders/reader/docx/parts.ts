/**
 * The XML parts of a Word file, unpacked within limits, and where the main one is.
 */
import {unzipSync} from "fflate";
import {descendants, parseXml} from "./xml.js";

/** Text of every XML part by its name in the archive; names of all other entries. */
export interface Parts {
  readonly texts: ReadonlyMap<string, string>;
  readonly names: readonly string[];
}

/** One relationship of a part. */
export interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Bytes of XML that are unpacked at all: a letter of a hundred pages has about 2 MB. */
const XML_LIMIT = 40e6;

/** What unpacking gives: the parts, or why they are not read. */
export type Opened = Parts | "too-large" | "external-entity" | "unreadable";

/** Unpacks the XML parts. Pictures and other entries stay packed. */
export function openParts(bytes: Uint8Array): Opened {
  const names: string[] = [];
  let promised = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        names.push(name);
        if (!/\.(xml|rels)$/i.test(name)) return false;
        promised += originalSize;
        return promised <= XML_LIMIT;
      }
    });
  } catch {
    return "unreadable";
  }
  if (promised > XML_LIMIT) return "too-large";
  const texts = new Map(Object.entries(unpacked).map(([name, part]) => [name, decodePart(part)]));
  return [...texts.values()].some((text) => /<!(DOCTYPE|ENTITY)/i.test(text)) ? "external-entity" : {texts, names};
}

/** XML is UTF-8, or UTF-16 with a byte order mark. */
function decodePart(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder("utf-16le").decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder("utf-16be").decode(part);
  return new TextDecoder("utf-8").decode(part);
}

/** Name of the part with the body; null where the archive is no Word document. */
export function mainPart(parts: Parts): string | null {
  const office = relationshipsOf(parts, "").find(({type}) => type.endsWith("/officeDocument"));
  const name = office?.target.replace(/^\//, "") ?? "word/document.xml";
  return parts.texts.has(name) ? name : null;
}

/**
 * The relationships of a part; none where it has no such file.
 *
 * @param part "" for those of the package
 * @throws {Error} as `parseXml`
 */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const xml = parts.texts.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (xml === undefined) return [];
  return [...descendants(parseXml(xml), "rel:Relationship")].map(({attributes}) => ({
    type: attributes.Type ?? "",
    target: attributes.Target ?? "",
    external: attributes.TargetMode === "External"
  }));
}

/** Text of the part that a part is related to by a type such as `styles`; undefined where there is none. */
export function relatedPart(parts: Parts, part: string, type: string): string | undefined {
  const found = relationshipsOf(parts, part).find((one) => !one.external && one.type.endsWith(`/${type}`));
  if (!found) return undefined;
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return parts.texts.get(found.target.startsWith("/") ? found.target.slice(1) : `${folder}${found.target}`);
}
