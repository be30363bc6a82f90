import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {finishPage} from "../../loaders/publish/finish-site.js";
import {renderViews, SLOT} from "../../loaders/publish/render-views.js";

const page = (head: string, body = "<h1>A</h1>"): string =>
  `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">\n<meta name="generator" content="Observable Framework v1.13.4">\n${head}\n</head>\n<body>${body}</body>\n</html>\n`;
const idle =
  '<link rel="modulepreload" href="./_observablehq/client.4be64243.js">\n<link rel="modulepreload" href="./_observablehq/runtime.fa9f71c0.js">\n<script type="module">\n\nimport "./_observablehq/client.4be64243.js";\n\n</script>';
const busy = idle
  .replace('import "', 'import {define} from "')
  .replace("\n\n</script>", '\ndefine({id: "1"});</script>');
const info = {
  title: 'Tổng quan & "số liệu"',
  lang: "vi",
  illustrative: true,
  html: "<h1>$& 5 $1</h1>",
  header: "",
  footer: "",
  shell: "/index"
} as const;

describe("finishing a page", () => {
  it("puts the view into its slot as it is, dollar signs and all", () => {
    expect(finishPage(page("", SLOT), "/index", info)).toContain("<body><h1>$& 5 $1</h1></body>");
  });

  it("sets language and title and lets readers zoom", () => {
    const html = finishPage(page(""), "/index", info);
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain("<title>Tổng quan &amp; &quot;số liệu&quot;</title>");
    expect(html).not.toContain("maximum-scale");
    expect(html).not.toContain("generator");
  });

  it("takes the language of a page it does not know from its path, and leaves its title", () => {
    const html = finishPage(page("<title>Notebook</title>"), "/en/notebook", undefined);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("<title>Notebook</title>");
  });

  it("removes the client where no cell is defined", () => {
    const html = finishPage(page(idle), "/index", info);
    expect(html).not.toContain("_observablehq");
    expect(html).toContain("script-src 'self';");
  });

  it("keeps the client where a cell is defined, and allows exactly that script", () => {
    const html = finishPage(page(busy), "/index", info);
    const code = /<script type="module">([\s\S]*?)<\/script>/.exec(html)![1]!;
    const hash = createHash("sha256").update(code).digest("base64");
    expect(html).toContain("modulepreload");
    expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(html).not.toContain("'unsafe-inline' 'sha256");
  });

  it("gives data blocks no hash", () => {
    const html = finishPage(page('<script type="application/json">{"a":1}</script>'), "/index", info);
    expect(html).toContain("script-src 'self';");
  });

  it("puts the policy before anything that loads", () => {
    const html = finishPage(page('<link rel="stylesheet" href="a.css">'), "/index", info);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("stylesheet"));
  });

  it("takes the time of the build out", () => {
    expect(
      finishPage(page('<script type="module">registerFile("a",{"lastModified":1795294000123.4})</script>'), "/a", info)
    ).toContain('"lastModified":0}');
  });

  it("takes the link out of a heading, and leaves a link that was in it", () => {
    const heading =
      '<h2 id="a" class="c"><a class="observablehq-header-anchor" href="#a">Một <a href="x.html">hai</a></a></h2>';
    expect(finishPage(page("", heading), "/a", info)).toContain(
      '<h2 id="a" class="c">Một <a href="x.html">hai</a></h2>'
    );
  });

  it("changes nothing the second time", () => {
    const framed = '<main id="observablehq-main"><p>1</p></main>';
    const once = finishPage(page(busy, framed), "/index", {...info, header: "<p>2</p>", footer: "<p>3</p>"});
    expect(finishPage(once, "/index", {...info, header: "<p>2</p>", footer: "<p>3</p>"})).toBe(once);
  });
});

describe("the view fence", () => {
  const md = {renderer: {rules: {fence: () => "plain"}}};
  const render = renderViews(new Map([["/a", {html: `<p>\${x} {{y}} Nghị quyết</p>`}]]), {building: false})(md).renderer
    .rules.fence as (...args: unknown[]) => string;

  it("gives the view of the page as it is", () => {
    expect(render([{info: "view", content: "a"}], 0, {}, {path: "/a"}, null)).toBe(`<p>\${x} {{y}} Nghị quyết</p>\n`);
  });

  it("leaves other fences to Framework", () => {
    expect(render([{info: "js", content: "1"}], 0, {}, {path: "/a"}, null)).toBe("plain");
  });

  it("stops the build for a page without a view", () => {
    expect(() => render([{info: "view", content: ""}], 0, {}, {path: "/b"}, null)).toThrow("/b");
  });
});
