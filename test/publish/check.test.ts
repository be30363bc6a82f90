import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {ROOT} from "../../loaders/files/paths.js";
import {checkSite} from "../../loaders/publish/check-site.js";
import {finishPage} from "../../loaders/publish/finish-site.js";
import {SLOT} from "../../loaders/publish/render-views.js";
import type {PageInfo} from "../../loaders/publish/site-info.js";

const pages = new Map([
  ["/index", {title: "Tổng quan", lang: "vi", illustrative: true, html: "", header: "", footer: "", shell: ""}],
  ["/en/index", {title: "Overview", lang: "en", illustrative: true, html: "", header: "", footer: "", shell: ""}]
] as [string, PageInfo][]);
let dir: string;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(dir, file)), {recursive: true});
  writeFileSync(join(dir, file), text);
};

/** A good page with something put into its body or head. */
const make = (path: "/index" | "/en/index", body = "", head = ""): string =>
  finishPage(
    `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n${head}</head>\n<body><div class="demo" role="note">Số liệu minh họa</div><h1 id="top">Tổng quan</h1>${body}</body></html>`,
    path,
    pages.get(path)
  );

const check = (): readonly string[] => checkSite(dir, {pages}).map(({file, code}) => `${file} ${code}`);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "san-sang-check-"));
  write(
    "index.html",
    make(
      "/index",
      '<a href="./en/index.html#top">English</a> <a href="https://example.org/">ngoài</a> <code>null</code>'
    )
  );
  write("en/index.html", make("/en/index", '<a href="../data/2025/a.csv">csv</a> <a href="../index">vi</a>'));
  write("data/2025/a.csv", "unit,value\nbac-ninh,\n");
});

afterEach(() => rmSync(dir, {recursive: true, force: true}));

describe("the check of the output", () => {
  it("refuses a page that went out without its view", () => {
    write("index.html", make("/index", "").replace("</body>", `${SLOT}</body>`));
    expect(check()).toContain("index.html empty-view");
  });

  it("passes a good site", () => {
    expect(checkSite(dir, {pages})).toEqual([]);
  });

  it("misses a page", () => {
    rmSync(join(dir, "en/index.html"));
    expect(check()).toEqual(["en/index.html missing-page", "index.html dangling-link"]);
  });

  it.each([
    ["dangling-link", '<a href="./2026/index.html">x</a>'],
    ["dangling-link", '<a href="#nowhere">x</a>'],
    ["dangling-link", '<a href="en/index.html#nowhere">x</a>'],
    ["dangling-link", '<img src="a.png" alt="">'],
    ["dangling-link", '<img srcset="a.png 1x, b.png 2x" alt="">'],
    ["dangling-link", '<svg><use href="#met"/></svg>'],
    ["third-party", '<img src="https://example.org/a.png" alt="">'],
    ["third-party", '<link rel="stylesheet" href="//example.org/a.css">'],
    ["third-party", "<style>@import 'https://example.org/a.css';</style>"],
    ["third-party", "<p>cdn.jsdelivr.net</p>"],
    ["inline-handler", '<button onclick="go()">x</button>'],
    ["not-a-number", "<p>Điểm: NaN</p>"],
    ["not-a-number", "<td>undefined</td>"],
    ["not-a-number", "<td>null</td>"],
    ["not-a-number", "<td>-Infinity%</td>"],
    ["not-a-number", "<td>[object Object]</td>"],
    ["not-a-number", '<svg><circle cx="NaN%" r="3"/></svg>'],
    ["framework-error", '<div class="observablehq--inspect observablehq--error">SyntaxError</div>'],
    ["framework-error", '<pre><code class="language-view">overview</code></pre>'],
    ["machine-path", `<p>${ROOT}/seeds</p>`],
    ["machine-path", "<p>/home/lan/san-sang/seeds</p>"]
  ])("finds %s in %s", (code, body) => {
    write("index.html", make("/index", body));
    expect([...new Set(check())]).toEqual([`index.html ${code}`]);
  });

  it.each([
    ["wrong-lang", (html: string) => html.replace('lang="vi"', 'lang="en"')],
    ["wrong-title", (html: string) => html.replace("<title>Tổng quan", "<title>Khác")],
    ["no-heading", (html: string) => html.replace(/<(\/?)h1/g, "<$1h2")],
    ["no-banner", (html: string) => html.replace('class="demo"', 'class="demon"')],
    ["no-policy", (html: string) => html.replace(/<meta http-equiv[^>]*>/, "")],
    ["no-policy", (html: string) => html.replace("</body>", "<script>1</script></body>")]
  ])("finds %s", (code, spoil) => {
    write("index.html", spoil(make("/index")));
    expect(check()).toEqual([`index.html ${code}`]);
  });

  it("asks for no banner on a page whose figures are real, and only there", () => {
    write("index.html", make("/index").replace('class="demo"', ""));
    write("en/index.html", make("/en/index").replace('class="demo"', ""));
    const real = new Map(pages).set("/index", {...pages.get("/index")!, illustrative: false});
    expect(checkSite(dir, {pages: real}).map(({file, code}) => `${file} ${code}`)).toEqual(["en/index.html no-banner"]);
  });

  it.each([
    ["_import/a.js", 'import {x} from "vega";', "broken-import"],
    ["_import/a.js", 'import {x} from "./gone.js";', "broken-import"],
    ["_node/a.js", 'import {x} from "node:fs";', "broken-import"],
    ["_import/a.js", "x();\n//# sourceMappingURL=a.js.map", "source-map"],
    ["_import/a.css.map", "{}", "source-map"],
    ["_import/a.css", "a{background:url(https://example.org/a.png)}", "third-party"],
    ["data/2025/b.json", '{"source": "file:///srv/a.csv"}', "machine-path"]
  ])("finds in %s with %s: %s", (file, text, code) => {
    write(file, text);
    expect(check()).toEqual([`${file} ${code}`]);
  });

  it("lets Framework's own code name packages that it doesn't load", () => {
    write("_observablehq/client.1.js", 'const d3=()=>import("../_npm/d3@7/_esm.js");');
    expect(check()).toEqual([]);
  });
});
