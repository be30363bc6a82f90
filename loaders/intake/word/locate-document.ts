/**
 * A Word document → answers by code. Content controls are known by their tags; where a program has dropped them, by the
 * codes and headings of the form's tables.
 */
import type {Form} from "../../form/form.js";
import {allItems, parseTableCode, tableSheets} from "../../form/questions.js";
import {IDENTITY_LINE} from "../../form/word/identity-line.js";
import {noteCode} from "../../form/workbook/answer.js";
import type {DocumentTable, ReadDocument} from "../../reader/model.js";
import {type LocatedAnswer, type LocatedFile, type Stray, tidyText} from "../workbook/raw.js";
import {contentOf} from "./content.js";
import {locateItemRows} from "./item-rows.js";
import {isList, locateListRows} from "./list-rows.js";

const NAMES = ["form", "version", "unit", "edition"] as const;
const IDENTITY = /^_(form|version|unit|edition)$/;

/** Finds every answer of the form in a document. A cell's address is its tag. */
export function locateDocument(form: Form, document: ReadDocument): LocatedFile {
  const items = new Set(allItems(form).map(({item}) => item.id));
  const tables = document.blocks.filter((block) => block.kind === "table");
  const byItem = tables.map((table, index) =>
    locateItemRows(table, items, (row, column) => `t${index + 1}.R${row + 1}C${column + 1}`)
  );
  const lists = tableSheets(form);
  const answers = [
    ...byItem.flatMap((found) => found.answers),
    ...lists.flatMap((list) =>
      locateListRows(
        list,
        tables.filter((table) => isList(list, table))
      )
    )
  ];
  const loose = looseControls(document, tables, items);
  const all = [...answers, ...loose];
  return {
    answers: all,
    identity: readIdentity(document),
    sheets: findSheets(form, document, all),
    unknownSheets: [],
    strays: [...byItem.flatMap((found) => found.strays), ...unknownControls(form, document, items)]
  };
}

/** Controls of items that stand in no table any more. */
function looseControls(
  document: ReadDocument,
  tables: readonly DocumentTable[],
  items: ReadonlySet<string>
): readonly LocatedAnswer[] {
  const placed = new Set(tables.flatMap(({rows}) => rows.flat().flatMap(({tags}) => tags ?? [])));
  return document.controls
    .filter(({tag}) => items.has(tag) && !placed.has(tag))
    .map(({tag, text}) => ({code: tag, sheet: "", cell: tag, content: contentOf(text), note: ""}));
}

/** From the tagged controls, or from the line they stand in. */
function readIdentity({controls, blocks}: ReadDocument): ReadonlyMap<string, string> {
  const tagged = controls
    .filter(({tag}) => IDENTITY.test(tag))
    .map(({tag, text}): [string, string] => [tag.slice(1), tidyText(text)]);
  if (tagged.length > 0) return new Map(tagged);
  const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [tidyText(block.text)] : []));
  const match = texts.map((text) => IDENTITY_LINE.exec(text)).find((found) => found !== null);
  return new Map(match ? NAMES.map((name, i): [string, string] => [name, match[i + 1]!]) : []);
}

/** A sheet of the form is there if an answer of it is, or its heading. A document has no tabs: their names are "". */
function findSheets(
  form: Form,
  {blocks}: ReadDocument,
  answers: readonly LocatedAnswer[]
): ReadonlyMap<string, string> {
  const codes = new Set(answers.map(({code}) => parseTableCode(code)?.table ?? code));
  const lines = new Set(blocks.flatMap((block) => (block.kind === "paragraph" ? [tidyText(block.text)] : [])));
  const found = form.sheets.filter((sheet) => {
    const own = sheet.layout === "items" ? sheet.items.map(({id}) => id) : [sheet.id];
    return own.some((code) => codes.has(code)) || lines.has(sheet.title.vi);
  });
  return new Map(found.map(({id}) => [id, ""]));
}

/** Filled controls whose tag is no code of the form; one with a title and no tag has lost it. */
function unknownControls(form: Form, {controls}: ReadDocument, items: ReadonlySet<string>): readonly Stray[] {
  const columns = new Set(tableSheets(form).flatMap(({id, columns}) => columns.map((column) => `${id}.${column.id}`)));
  const notes = new Set([...items].map(noteCode));
  const known = (tag: string) => {
    const place = parseTableCode(tag);
    return place ? columns.has(`${place.table}.${place.column}`) : items.has(tag) || notes.has(tag);
  };
  return controls
    .filter(({tag, alias, text}) => tag !== alias && !IDENTITY.test(tag) && !known(tag) && contentOf(text).text !== "")
    .map(({tag, text}): Stray => ({kind: "unknown-code", sheet: "", cell: tag, text}));
}
