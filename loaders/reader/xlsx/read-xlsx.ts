/**
 * A workbook of Excel 2007 and later (.xlsx, .xlsm) → sheets.
 */
import {type Archive, hasPart} from "../guard/archive.js";
import type {FileNote, ReadSheet} from "../model.js";
import type {TextRun} from "../runs.js";
import {CellCounter, SheetDraft} from "../sheet-draft.js";
import type {SheetsRead} from "../sheets-read.js";
import {readComments} from "./comments.js";
import {type CellContext, cellMaker} from "./make-cell.js";
import {type Relation, readRelations} from "./relations.js";
import {readSharedStrings} from "./shared-strings.js";
import {readSheetPart} from "./sheet-part.js";
import {readStyles} from "./styles.js";
import {readWorkbookPart} from "./workbook-part.js";

/** @throws {Refused} why it can't be read */
export async function readXlsx(archive: Archive): Promise<SheetsRead> {
  const {sheets: places, from1904, relations} = await readWorkbookPart(archive);
  const strings = await optional(archive, relations, "sharedStrings", readSharedStrings);
  const styles = await optional(archive, relations, "styles", readStyles);
  const runs = new Map<object, readonly TextRun[]>();
  const counter = new CellCounter();
  const sheets: ReadSheet[] = [];
  const vast: FileNote[] = [];
  for (const place of places) {
    const draft = new SheetDraft(place.name, place.state, counter);
    sheets.push(
      await readSheet(archive, place.part, draft, {strings: strings ?? [], styles: styles ?? [], from1904, runs})
    );
    vast.push(...draft.vast);
  }
  return {sheets, runs, notes: [...notesOf(archive, relations), ...vast]};
}

async function readSheet(
  archive: Archive,
  part: string,
  draft: SheetDraft,
  context: Omit<CellContext, "comments">
): Promise<ReadSheet> {
  const comments = await optional(archive, await readRelations(archive, part), "comments", readComments);
  const left = new Map(comments ?? []);
  await readSheetPart(archive, part, draft, cellMaker({...context, comments: left}));
  for (const [address, comment] of left) draft.commentAlone(address, comment);
  return draft.finish();
}

/** The part of a kind, if the package has one. */
async function optional<T>(
  archive: Archive,
  relations: readonly Relation[],
  type: string,
  read: (archive: Archive, part: string) => Promise<T>
): Promise<T | null> {
  const relation = relations.find((one) => one.type === type && !one.external);
  return relation && hasPart(archive, relation.target) ? read(archive, relation.target) : null;
}

function notesOf({entries}: Archive, relations: readonly Relation[]): readonly FileNote[] {
  const macros = [...entries.keys()].some((name) => name.endsWith("vbaproject.bin"));
  const links = relations.filter(({type}) => type === "externalLink").length;
  return [
    ...(macros ? [{code: "macros", detail: ""} as const] : []),
    ...(links > 0 ? [{code: "external-links", detail: String(links)} as const] : [])
  ];
}
