/**
 * What is worth telling about a Word file beside its text.
 */
import type {EncodingChoice, FileNote, ReadDocument} from "../model.js";
import {type Parts, relationshipsOf} from "./parts.js";

/** Relationships to the outside that are ordinary: links a reader may click on. */
const LINK = /\/hyperlink$/;

/** Macros, content fetched from elsewhere, tracked changes and legacy text. `detail` says how many, or which. */
export function findNotes(
  parts: Parts,
  main: string,
  document: ReadDocument,
  encoding: EncodingChoice,
  unsure: boolean
): readonly FileNote[] {
  const macros = parts.names.some((name) => /vbaProject\.bin$/i.test(name));
  const external = relationshipsOf(parts, main).filter((one) => one.external && !LINK.test(one.type));
  const changes = document.revisions.length;
  const notes: readonly (FileNote | null)[] = [
    macros ? {code: "macros", detail: "vbaProject.bin"} : null,
    external.length > 0 ? {code: "external-links", detail: String(external.length)} : null,
    changes > 0 ? {code: "tracked-changes", detail: String(changes)} : null,
    encoding.name === "unicode" ? null : {code: "legacy-text", detail: encoding.name},
    unsure ? {code: "encoding-unsure", detail: ""} : null
  ];
  return notes.filter((note) => note !== null);
}
