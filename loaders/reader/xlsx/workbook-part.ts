/**
 * The workbook part: which sheets there are, in what order and state, and from when dates are counted.
 */
import type {Archive} from "../guard/archive.js";
import type {ReadSheet} from "../model.js";
import {Refused} from "../refused.js";
import {type Attributes, parsePart} from "../xml/parse-part.js";
import {type Relation, readRelations} from "./relations.js";

/** One sheet with cells; chart sheets are none. */
export interface SheetPlace {
  readonly name: string;
  readonly state: ReadSheet["state"];
  readonly part: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetPlace[];
  readonly from1904: boolean;
  readonly relations: readonly Relation[];
}

/** @throws {Refused} `unreadable` if the archive is no workbook; else as `parsePart` */
export async function readWorkbookPart(archive: Archive): Promise<WorkbookPart> {
  const main = (await readRelations(archive, "")).find(({type}) => type === "officeDocument");
  if (!main) throw new Refused("unreadable", "workbook.xml");
  const relations = await readRelations(archive, main.target);
  const listed: Attributes[] = [];
  let from1904 = false;
  await parsePart(archive, main.target, {
    open(name, attributes) {
      if (name === "sheet") listed.push(attributes);
      if (name === "workbookPr") from1904 = isOn(attributes.date1904);
    }
  });
  const sheets = listed.flatMap((attributes) => placeSheet(attributes, relations));
  if (sheets.length === 0) throw new Refused("unreadable", "workbook.xml");
  return {sheets, from1904, relations};
}

function placeSheet(attributes: Attributes, relations: readonly Relation[]): SheetPlace[] {
  const {name = "", state} = attributes;
  const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
  const relation = relations.find((one) => one.id === id);
  if (!relation) throw new Refused("unreadable", name);
  if (relation.type !== "worksheet") return [];
  const hidden = state === "veryHidden" ? "very-hidden" : state === "hidden" ? "hidden" : "visible";
  return [{name: name.normalize("NFC"), state: hidden, part: relation.target}];
}

/** Truth as the format writes it. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
