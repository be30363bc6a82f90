/**
 * What marking did to a workbook, told part by part and by readers that are not ours.
 */
import * as sheetjs from "@e965/xlsx";
import {strFromU8, type Unzipped, unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";

/** Paths of parts that are in both and differ, and of those that were lost. */
export function changedParts(before: Uint8Array, after: Uint8Array): {changed: string[]; lost: string[]} {
  const [old, fresh] = [unzipSync(before), unzipSync(after)];
  const paths = Object.keys(old);
  return {
    changed: paths.filter((path) => fresh[path] && Buffer.compare(old[path]!, fresh[path]!) !== 0),
    lost: paths.filter((path) => !fresh[path])
  };
}

/** The part of each tab, by its name. */
export function sheetParts(parts: Unzipped): ReadonlyMap<string, string> {
  const book = strFromU8(parts["xl/workbook.xml"]!);
  const rels = strFromU8(parts["xl/_rels/workbook.xml.rels"]!);
  const target = (id: string) => {
    const relation = [...rels.matchAll(/<Relationship\s[^>]*>/g)].find(([tag]) => tag.includes(`Id="${id}"`))![0];
    const path = /Target="([^"]*)"/.exec(relation)![1]!;
    return path.startsWith("/") ? path.slice(1) : `xl/${path}`;
  };
  return new Map(
    [...book.matchAll(/<(?:x:)?sheet\s[^>]*>/g)].map(([tag]) => [
      /\sname="([^"]*)"/.exec(tag)![1]!.replaceAll("&apos;", "'").replaceAll("&amp;", "&"),
      target(/r:id="([^"]*)"/.exec(tag)![1]!)
    ])
  );
}

/** Cells of a sheet part, each as its whole XML, by address. */
export function cellsOf(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<(?:x:)?c\s[^>]*?r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/(?:x:)?c>)/g)].map(([all, cell]) => [
      cell!,
      all
    ])
  );
}

/** A sheet part without its cells and without what marking may change around them. */
export function around(xml: string): string {
  return xml
    .replace(/<(x:)?sheetData[\s\S]*<\/(x:)?sheetData>/, "")
    .replace(/<(x:)?legacyDrawing [^>]*>/, "")
    .replace(/ tabSelected="[^"]*"/, "");
}

/** Values, formulas and comments of every tab but the first, as an independent reader sees them. */
export function seenBySheetjs(bytes: Uint8Array, without: string): Record<string, unknown> {
  const book = sheetjs.read(bytes, {cellStyles: true, cellNF: true});
  return Object.fromEntries(
    book.SheetNames.filter((name) => name !== without).map((name) => {
      const sheet = book.Sheets[name]!;
      const cells = Object.entries(sheet).filter(([key]) => !key.startsWith("!"));
      const shown = cells
        .filter(([, cell]) => cell.t !== "z")
        .map(([key, {t, v, f, z}]) => [key, t, v, f ?? null, z ?? null]);
      return [name, {shown, merges: sheet["!merges"] ?? []}];
    })
  );
}

/** Comments of a tab by address, as an independent reader sees them. */
export function commentsBySheetjs(bytes: Uint8Array, tab: string): ReadonlyMap<string, string> {
  const sheet = sheetjs.read(bytes).Sheets[tab]!;
  const cells = Object.entries(sheet).filter(([key]) => !key.startsWith("!"));
  return new Map(
    cells.flatMap(([key, cell]): [string, string][] => {
      const said = (cell.c as {t: string}[] | undefined)?.map(({t}) => t).join("");
      return said ? [[key, said.replaceAll("\r\n", "\n")]] : [];
    })
  );
}

/** Format, validations, merges, conditional formats and protection of every tab but one, as hucre sees them. */
export async function seenByHucre(bytes: Uint8Array, without: string): Promise<unknown> {
  const {sheets, namedRanges} = await readXlsx(bytes, {readStyles: true});
  return {
    names: (namedRanges ?? []).filter(({scope}) => scope !== without),
    sheets: sheets
      .filter(({name}) => name !== without)
      .map(
        ({
          name,
          merges,
          dataValidations,
          conditionalRules,
          protection,
          freezePane,
          columns,
          pageSetup,
          rows,
          cells
        }) => ({
          ...{name, merges, dataValidations, conditionalRules, protection, freezePane, columns, pageSetup, rows},
          formats: [...(cells ?? [])]
            .map(([place, {style}]) => [
              place,
              style?.numFmt ?? null,
              style?.font ?? null,
              style?.border ?? null,
              style?.alignment ?? null,
              style?.protection ?? null
            ])
            .filter(([, ...looks]) => looks.some((look) => look !== null))
        })
      )
  };
}

/** Fill colours of cells by `tab!place`, as hucre sees them. */
export async function fillsByHucre(bytes: Uint8Array, without: string): Promise<ReadonlyMap<string, string>> {
  const {sheets} = await readXlsx(bytes, {readStyles: true});
  return new Map(
    sheets
      .filter(({name}) => name !== without)
      .flatMap(({name, cells}) =>
        [...(cells ?? [])].map(([place, {style}]): [string, string] => [
          `${name}!${place}`,
          JSON.stringify(style?.fill ?? null)
        ])
      )
  );
}
