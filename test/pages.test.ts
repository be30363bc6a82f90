import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {inProject} from "../loaders/files/paths.js";

/** Pages below a folder, by path, without the English tree. */
function pagesBelow(folder: string): readonly string[] {
  const files = readdirSync(inProject(folder), {recursive: true, encoding: "utf8"}).map((file) =>
    file.replaceAll("\\", "/")
  );
  return files
    .filter((file) => file.endsWith(".md") && !file.startsWith("en/") && !file.startsWith(".observablehq"))
    .toSorted();
}

/** A page may name a script of the site's own, and no code. */
const SCRIPT = /<script type="module" src="\/components\/[\w/-]+\.js"><\/script>/g;

const viewOf = (path: string) => /```view\n([\s\S]*?)\n```/.exec(readFileSync(inProject(path), "utf8"))?.[1];

describe("page sources", () => {
  const pages = pagesBelow("src");

  it("are the same in both languages", () => {
    expect(pagesBelow("src/en")).toEqual(pages);
  });

  it.each(pages)("%s names the same view in English, and holds no text of its own", (page) => {
    expect(viewOf(join("src", page))).toMatch(/^[a-z]+$/);
    expect(viewOf(join("src", "en", page))).toBe(viewOf(join("src", page)));
    const [source, english] = [`src/${page}`, `src/en/${page}`].map((file) => readFileSync(inProject(file), "utf8"));
    expect(english!.match(SCRIPT)).toEqual(source!.match(SCRIPT));
    const rest = source!
      .replace(SCRIPT, "")
      .replace(/^---\n[\s\S]*?\n---\n/, "")
      .replace(/```[\s\S]*?```/g, "")
      .trim();
    expect(rest).toBe("");
  });
});
