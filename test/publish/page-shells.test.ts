import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {framePage} from "../../loaders/publish/frame-page.js";
import {pageShells} from "../../loaders/site/page-shells.js";

const root = mkdtempSync(join(tmpdir(), "sources-"));
const SOURCES: Readonly<Record<string, string>> = {
  "index.md": "```view\noverview\n```",
  "[edition]/index.md": "```view\noverview\n```",
  "[edition]/chi-so/index.md": "```view\nindicators\n```",
  "[edition]/chi-so/[indicator].md": "```view\nindicator\n```",
  "phan-tich/[edition].md": "```view\nnotebook\n```\n\n```js\nstart();\n```"
};
for (const [file, text] of Object.entries(SOURCES)) {
  mkdirSync(dirname(join(root, file)), {recursive: true});
  writeFileSync(join(root, file), text);
}
afterAll(() => rmSync(root, {recursive: true}));

const shell = (...paths: readonly string[]) => [...pageShells(paths, root).values()];

describe("pageShells", () => {
  it("has the first page of a source and folder built for all of them", () => {
    expect(shell("/2025/chi-so/a", "/2025/chi-so/b")).toEqual(["/2025/chi-so/a", "/2025/chi-so/a"]);
  });

  it("builds each folder's own, since links differ from folder to folder", () => {
    expect(shell("/2025/chi-so/a", "/2024/chi-so/a")).toEqual(["/2025/chi-so/a", "/2024/chi-so/a"]);
  });

  it("tells a source without a parameter from the one that would serve its path too", () => {
    expect(shell("/2025/chi-so/a", "/2025/chi-so/index")).toEqual(["/2025/chi-so/a", "/2025/chi-so/index"]);
  });

  it("builds every page whose source has code of its own", () => {
    expect(shell("/phan-tich/2025", "/phan-tich/2024")).toEqual(["/phan-tich/2025", "/phan-tich/2024"]);
  });

  it("refuses a path that no source serves", () => {
    expect(() => shell("/2025/khong-co")).toThrow("no page source serves /2025/khong-co");
  });
});

describe("framePage", () => {
  const page =
    '<body>\n<div id="observablehq-center">\n<main id="observablehq-main" class="observablehq">\n<p>x</p></main>\n</div>\n</body>';
  const frame = {header: '<a href="/index.html">a</a>', footer: '<a href="/2025/tai-ve.html">b</a>'};

  it("puts header and footer around the content, with links as seen from the page", () => {
    const framed = framePage(page, "/2025/don-vi/hue", frame);
    expect(framed).toContain('<header id="observablehq-header">\n<a href="../../index.html">a</a>\n</header>\n<main');
    expect(framed).toContain(
      '</main>\n<footer id="observablehq-footer">\n<div><a href="../tai-ve.html">b</a></div>\n</footer>'
    );
  });

  it("leaves a page alone that has its header already, or no main content", () => {
    const framed = framePage(page, "/index", frame);
    expect(framePage(framed, "/index", frame)).toBe(framed);
    expect(framePage("<body><p>x</p></body>", "/index", frame)).toBe("<body><p>x</p></body>");
  });

  it("leaves the content as it is", () => {
    expect(framePage(page, "/index", frame)).toContain(
      '<main id="observablehq-main" class="observablehq">\n<p>x</p></main>'
    );
  });
});
