import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import mammoth from "mammoth";
import {describe, expect, it} from "vitest";
import {inProject} from "../../../loaders/files/paths.js";
import {PLACEHOLDERS} from "../../../loaders/form/word/placeholder.js";
import {fillDocument} from "../../../loaders/form/word/write-document.js";
import {readDocx} from "../../../loaders/reader/docx/read-docx.js";
import {blockTexts} from "../../../loaders/reader/docx/texts.js";
import {FORM, HA_NOI, optionsFor} from "../../form/sample.js";

const FOLDER = inProject("test", "fixtures", "reader");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".docx"));

/** The second reader shows placeholders and knows no legacy fonts: what we leave out is left out there too. */
async function bothReaders(bytes: Uint8Array): Promise<readonly [string, string]> {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.refused);
  const {value} = await mammoth.extractRawText({buffer: Buffer.from(bytes)});
  const plain = [...PLACEHOLDERS].reduce((text, placeholder) => text.replaceAll(placeholder, ""), value);
  const bare = (text: string) => text.replace(/\s+/g, "");
  return [bare(blockTexts(read.document.blocks).raw), bare(plain)];
}

describe("a second, independent reader", () => {
  it("has fixtures of each kind to agree on", () => {
    expect(FILES).toEqual(
      expect.arrayContaining(["letter.docx", "letter-libreoffice.docx", "letter-tcvn3.docx", "letter-tracked.docx"])
    );
  });

  it.each(FILES)("finds the same text in %s", async (name) => {
    const [ours, theirs] = await bothReaders(readFileSync(join(FOLDER, name)));
    expect(ours.length).toBeGreaterThan(500);
    expect(ours).toBe(theirs);
  });

  it("finds the same text in our own form", async () => {
    const values = new Map([["context-need", "Dòng một\nDòng hai"]]);
    const [ours, theirs] = await bothReaders(await fillDocument(FORM, HA_NOI, values, optionsFor(HA_NOI)));
    expect(ours).toBe(theirs);
  });
});
