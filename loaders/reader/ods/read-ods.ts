/**
 * An OpenDocument spreadsheet (.ods) → sheets.
 */
import {type Archive, hasPart, partText} from "../guard/archive.js";
import type {FileNote} from "../model.js";
import {Refused} from "../refused.js";
import {CellCounter} from "../sheet-draft.js";
import type {SheetsRead} from "../sheets-read.js";
import {parsePart} from "../xml/parse-part.js";
import {StyleCollector} from "./styles.js";
import {TableReading} from "./table-reading.js";

/** @throws {Refused} why it can't be read; `password` where its parts are encrypted */
export async function readOds(archive: Archive): Promise<SheetsRead> {
  if (
    hasPart(archive, "META-INF/manifest.xml") &&
    (await partText(archive, "META-INF/manifest.xml")).includes("encryption-data")
  ) {
    throw new Refused("password", "ods");
  }
  const styles = new StyleCollector();
  if (hasPart(archive, "styles.xml")) await parsePart(archive, "styles.xml", collect(styles));
  const tables = new TableReading(styles, new CellCounter());
  let links = 0;
  const style = collect(styles);
  let inBody = false;
  await parsePart(archive, "content.xml", {
    open(name, attributes) {
      if (name === "body") inBody = true;
      if (name === "table-source") links++;
      if (inBody) tables.open(name, attributes);
      else style.open(name, attributes);
    },
    text: (text) => (inBody ? tables.text(text) : style.text(text)),
    close: (name) => (inBody ? tables.close(name) : style.close(name))
  });
  if (tables.sheets.length === 0) throw new Refused("unreadable", "content.xml");
  return {sheets: tables.sheets, runs: tables.runs, notes: [...notesOf(archive, links), ...tables.notes]};
}

function collect(styles: StyleCollector) {
  return {
    open: styles.open.bind(styles),
    text: styles.text.bind(styles),
    close: styles.close.bind(styles)
  };
}

function notesOf({entries}: Archive, links: number): readonly FileNote[] {
  const macros = [...entries.keys()].some((name) => /^(basic|scripts)\/.+\.(xml|py|js|bsh)$/.test(name));
  return [
    ...(macros ? [{code: "macros", detail: ""} as const] : []),
    ...(links > 0 ? [{code: "external-links", detail: String(links)} as const] : [])
  ];
}
