/**
 * Same report, same bytes: ids that the writer draws at random are numbered, times are those of the edition.
 */
import {strFromU8, strToU8, type Unzipped, unzipSync, zipSync} from "fflate";
import {fixZip} from "../../form/workbook/fixed-zip.js";

const RELATIONSHIPS = /^(.*?)_rels\/([^/]+)\.rels$/;
const NUMBERED = /^rId\d+$/;

/**
 * @param created ISO time of the document
 * @param language of the charts, such as `vi-VN`: their numbers are written in it
 */
export function fixPackage(bytes: Uint8Array, created: string, language: string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts)) {
    const found = RELATIONSHIPS.exec(path);
    if (found) numberIds(parts, path, `${found[1]}${found[2]}`);
    if (path.endsWith(".xlsx")) parts[path] = new Uint8Array(fixZip(parts[path]!, created));
    if (path.startsWith("word/charts/chart")) change(parts, path, (xml) => labelAll(setLanguage(xml, language)));
  }
  return fixZip(zipSync(parts), created);
}

/** Gives the relationships of one part ids by their place in the list. */
function numberIds(parts: Unzipped, relationships: string, owner: string): void {
  if (!parts[owner]) return;
  const ids = [...strFromU8(parts[relationships]!).matchAll(/ Id="([^"]*)"/g)].map((match) => match[1]!);
  const renamed = ids.flatMap((id, i) => (NUMBERED.test(id) ? [] : [[id, `rIdPart${i + 1}`] as const]));
  for (const [from, to] of renamed) {
    for (const path of [relationships, owner]) change(parts, path, (xml) => xml.replaceAll(`"${from}"`, `"${to}"`));
  }
}

function change(parts: Unzipped, path: string, edit: (xml: string) => string): void {
  parts[path] = strToU8(edit(strFromU8(parts[path]!)));
}

function setLanguage(xml: string, language: string): string {
  return xml.replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${language}"/>`);
}

/** Every bar has its name: programs else leave out what they think there is no room for. */
function labelAll(xml: string): string {
  return xml.replace(/(<c:lblOffset val="\d+"\/>)/, '$1<c:tickLblSkip val="1"/>');
}
