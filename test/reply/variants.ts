/**
 * The same workbook as other programs would write it.
 */
import {strFromU8, strToU8, type Unzipped, unzipSync, zipSync} from "fflate";

function change(bytes: Uint8Array, edit: (parts: Unzipped) => void): Uint8Array {
  const parts = unzipSync(bytes);
  edit(parts);
  return zipSync(parts);
}

/** Texts in the cells, not in a table of their own. */
export function inlineStrings(bytes: Uint8Array): Uint8Array {
  return change(bytes, (parts) => {
    const shared = [...strFromU8(parts["xl/sharedStrings.xml"]!).matchAll(/<si>([\s\S]*?)<\/si>/g)].map((si) => si[1]!);
    for (const [path, part] of Object.entries(parts)) {
      if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue;
      const xml = strFromU8(part).replace(
        /<c ([^>]*?)\s?t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
        (_all, a: string, b: string, index: string) => `<c ${a} t="inlineStr"${b}><is>${shared[Number(index)]}</is></c>`
      );
      parts[path] = strToU8(xml);
    }
  });
}

/** A styles part that has formats but no fills and no borders. */
export function withoutFills(bytes: Uint8Array): Uint8Array {
  return change(bytes, (parts) => {
    const xml = strFromU8(parts["xl/styles.xml"]!)
      .replace(/<fills[\s\S]*?<\/fills>/, "")
      .replace(/<borders[\s\S]*?<\/borders>/, "")
      .replace(/ (fillId|borderId)="\d+"/g, ' $1="0"');
    parts["xl/styles.xml"] = strToU8(xml);
  });
}

/** No styles part at all. */
export function withoutStyles(bytes: Uint8Array): Uint8Array {
  return change(bytes, (parts) => {
    delete parts["xl/styles.xml"];
    const drop = (path: string, pattern: RegExp) => {
      parts[path] = strToU8(strFromU8(parts[path]!).replace(pattern, ""));
    };
    drop("[Content_Types].xml", /<Override[^>]*styles\.xml[^>]*\/>/);
    drop("xl/_rels/workbook.xml.rels", /<Relationship [^>]*styles\.xml[^>]*\/>/);
    for (const path of Object.keys(parts)) if (/^xl\/worksheets\/sheet/.test(path)) drop(path, / s="\d+"/g);
  });
}

/** Every element of sheets, styles and workbook under a prefix. */
export function prefixed(bytes: Uint8Array): Uint8Array {
  return change(bytes, (parts) => {
    for (const [path, part] of Object.entries(parts)) {
      if (!/^xl\/(worksheets\/sheet\d+|styles|workbook|sharedStrings)\.xml$/.test(path)) continue;
      const xml = strFromU8(part)
        .replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2")
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml'
        );
      parts[path] = strToU8(xml);
    }
  });
}
