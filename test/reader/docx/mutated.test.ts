import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {inProject} from "../../../loaders/files/paths.js";
import {readLetter} from "../../../loaders/outline/read-letter.js";
import {readDocx} from "../../../loaders/reader/docx/read-docx.js";
import {readOutline} from "../../../loaders/seeds/outline.js";
import {editXml} from "./build.js";

const FOLDER = inProject("test", "fixtures", "reader");
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".docx"))
  .map((name) => readFileSync(join(FOLDER, name)));
const FIELDS = readOutline();

/** Pieces of Word's XML that mean something, put where they do not belong. The last ones break the XML. */
const PIECES = [
  ...["<w:p/>", "<w:sdt/>", '<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr></w:sdt>', "<w:tbl/>", "<w:tr/>", "<w:tc/>"],
  ...["<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", '<w:tcPr><w:gridSpan w:val="-9"/></w:tcPr>', "<w:showingPlcHdr/>"],
  ...["<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:del/>", "<w:ins><w:del/></w:ins>", "<w:r><w:fldChar/></w:r>"],
  ...["<w:r><w:sym/><w:footnoteReference/><w:t>…</w:t></w:r>", "<w:outlineLvl/>", "<w:numPr/>", "&#x10FFFF;"],
  ...["</w:p>", "<w:p>", "&#0;", "&x;", "<"]
];

/** How far into a file something is changed: evenly spread. */
const SHARE = fc.integer({min: 0, max: 999}).map((part) => part / 1000);

/** Reads a file as far as it goes; anything thrown fails the test. */
function readAll(bytes: Uint8Array): boolean {
  const read = readDocx(bytes);
  if (read.ok) readLetter(read.document, FIELDS);
  return read.ok;
}

describe("a damaged Word file", () => {
  it("is read or refused, and never throws, whatever stands in its body", () => {
    let opened = 0;
    const place = fc.record({at: SHARE, piece: fc.constantFrom(...PIECES)});
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.array(place, {minLength: 1, maxLength: 3}), (file, places) => {
        const damaged = editXml(file, (xml) =>
          places.reduce((text, {at, piece}) => {
            const start = text.indexOf(">", Math.floor(at * text.length)) + 1;
            return text.slice(0, start) + piece + text.slice(start);
          }, xml)
        );
        if (readAll(damaged)) opened += 1;
      }),
      {numRuns: 150}
    );
    expect(opened).toBeGreaterThan(20);
  });

  it("is read or refused, and never throws, whatever bytes are changed", () => {
    const change = fc.tuple(SHARE, fc.nat(255));
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.array(change, {minLength: 1, maxLength: 8}), (file, changes) => {
        const damaged = Uint8Array.from(file);
        for (const [at, byte] of changes) damaged[Math.min(damaged.length - 1, Math.floor(at * damaged.length))] = byte;
        readAll(damaged);
      }),
      {numRuns: 60}
    );
  });
});
