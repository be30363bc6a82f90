/**
 * Comments of one sheet, by address. Who wrote them is personal data and is not kept.
 */
import type {Archive} from "../guard/archive.js";
import {parsePart} from "../xml/parse-part.js";
import {TextCollector} from "./shared-strings.js";

/** @throws {Refused} as `parsePart` */
export async function readComments(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const comments = new Map<string, string>();
  const collector = new TextCollector();
  let address = "";
  await parsePart(archive, part, {
    open(name, attributes) {
      if (name === "comment") address = (attributes.ref ?? "").toUpperCase();
      else collector.open(name, attributes);
    },
    text: (text) => collector.text(text),
    close(name) {
      collector.close(name);
      if (name === "comment") comments.set(address, collector.take().text.normalize("NFC"));
    }
  });
  return comments;
}
