/**
 * Word files for tests: a body wrapped into the fewest parts a reader needs, and files changed inside.
 */
import {strFromU8, strToU8, unzipSync, type Zippable, zipSync} from "fflate";

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  `xmlns:r="${OFFICE}"`
].join(" ");

const relationships = (lines: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELS}">${lines.join("")}</Relationships>`;

/** What a test file has beside its body. */
export interface Extra {
  readonly styles?: string;
  readonly footnotes?: string;
  /** Whole relationship elements of the main part. */
  readonly relationships?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A Word file of this body. */
export function docx(body: string, {styles, footnotes, relationships: more = "", parts = {}}: Extra = {}): Uint8Array {
  const related = [
    styles && `<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    footnotes && `<Relationship Id="f" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>`,
    more
  ].filter((line) => line !== undefined);
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relationships([`<Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`]),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships(related),
    ...(styles ? {"word/styles.xml": `<w:styles ${SPACES}>${styles}</w:styles>`} : {}),
    ...(footnotes ? {"word/footnotes.xml": `<w:footnotes ${SPACES}>${footnotes}</w:footnotes>`} : {}),
    ...parts
  };
  return pack(texts);
}

/** The file with its main part changed. */
export function editXml(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return pack({...parts, "word/document.xml": change(strFromU8(parts["word/document.xml"]!))});
}

/** A paragraph of one run. */
export function p(text: string, properties = "", run = ""): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${r(text, run)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function pack(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])
  );
  return zipSync(files, {mtime: new Date(1980, 0, 1)});
}
