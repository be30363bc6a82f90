import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {findEmails} from "../../loaders/privacy/find-emails.js";
import {findIdCards} from "../../loaders/privacy/find-id-cards.js";
import {findPhones} from "../../loaders/privacy/find-phones.js";
import type {PersonalSpan} from "../../loaders/privacy/span.js";

/** Made up and marked as such: addresses of example domains, numbers with three zeros in a row. */
const MADE_UP = /@(?:[\w-]+\.)*example\.(?:vn|com|org|net)$|000/;
/** Computed by every rebuild, or ignored by git. */
const NOT_COMMITTED = /^data\/(?:editions\/\d{4}|contacts)\//;

const filesBelow = (folder: string) =>
  readdirSync(inProject(folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inProject().length).replaceAll("\\", "/"))
    .map((file) => file.replace(/^\//, ""))
    .filter((file) => !NOT_COMMITTED.test(file));

/** Every text in a file: of an archive those of its parts; of an old workbook those of either width. */
function textsIn(file: string): readonly string[] {
  const bytes = readFileSync(inProject(file));
  if (bytes.subarray(0, 2).toString("latin1") === "PK") {
    try {
      return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString("utf8"));
    } catch {
      return [bytes.toString("latin1")];
    }
  }
  return /\.(xls|png)$/.test(file) ? [bytes.toString("latin1"), bytes.toString("utf16le")] : [bytes.toString("utf8")];
}

/** Text outside of tags, attributes of a workbook's parts being numbers of all sorts. */
function wordsOf(text: string): string {
  return (text.startsWith("<") ? text.replace(/<[^>]*>/g, "\n") : text).normalize("NFC");
}

function personalIn(file: string, find: (text: string) => readonly PersonalSpan[]): readonly string[] {
  return textsIn(file)
    .map(wordsOf)
    .flatMap((text) => find(text).map(({start, end}) => text.slice(start, end)))
    .filter((found) => !MADE_UP.test(found.trim()));
}

describe("the search", () => {
  it("sees what stands in the cells of a workbook", () => {
    const file = filesBelow("data/submissions/2025").find((name) => name.endsWith("/da-nang/bao-cao-ai-2025.xlsx"))!;
    expect(textsIn(file).map(wordsOf).join("\n")).toContain("Dịch vụ công trực tuyến toàn trình");
  });
});

describe.each(["data", "seeds", "docs", "test/fixtures"])("what is committed below %s", (folder) => {
  const files = filesBelow(folder).filter((file) => !/\.(png|woff2)$/.test(file));

  it("has files, and words in each that is not cut short", () => {
    expect(files.length).toBeGreaterThan(0);
    const words = files.filter((file) => textsIn(file).some((text) => /\p{L}{3}/u.test(wordsOf(text))));
    expect(words.length).toBeGreaterThan(0.9 * files.length);
  });

  it.each([
    ["e-mail address", findEmails],
    ["telephone number", findPhones],
    ["identity number", findIdCards]
  ] as const)("has no %s but made-up ones", (_what, find) => {
    const found = files.flatMap((file) => personalIn(file, find).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });
});
