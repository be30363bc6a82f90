import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {ROOT} from "../loaders/files/paths.js";
import {FORMATTING, findForbiddenCalls} from "./imports/find-forbidden-calls.js";
import {findWrongImport, listRules} from "./imports/find-wrong-import.js";
import {extractFences, listImports} from "./imports/list-imports.js";
import {listSources} from "./imports/list-sources.js";
import {listTexts} from "./imports/list-texts.js";

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {dependencies: object};
const rules = listRules(Object.keys(manifest.dependencies));
const sources = listSources();
const codeOf = (file: string, text: string): string => (file.endsWith(".md") ? extractFences(text) : text);
const judge = (file: string, text: string): readonly string[] =>
  listImports(file, text).flatMap((found) => findWrongImport(found, rules) ?? []);

describe("the direction of imports", () => {
  it("is kept by every file", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(({file, text}) => judge(file, text))).toEqual([]);
  });

  it.each([
    ["src/scoring/rank.ts", 'import {readFileSync} from "node:fs";'],
    ["src/scoring/rank.ts", 'import type {Finding} from "../../loaders/finding.js";'],
    ["src/scoring/rank.ts", 'export * from "../components/dots.js";'],
    ["src/scoring/rank.ts", 'import papaparse from "papaparse";'],
    ["src/components/dots.ts", 'import {read} from "../../loaders/files/csv.js";'],
    ["src/components/chart/dots.ts", 'const m = await import("arquero");'],
    ["src/i18n/numbers.ts", 'import {rank} from "../scoring/rank.js";'],
    ["src/data/x.json.ts", 'import {rank} from "../scoring/rank.js";'],
    ["src/data/x.json.ts", 'import {readFileSync} from "node:fs";'],
    ["src/a.md", '# A\n\n```js\nimport {x} from "../loaders/x.js";\n```\n'],
    ["src/[edition]/a.md", '```ts echo\nimport d3 from "d3";\n```\n'],
    ["loaders/x.ts", 'import {y} from "../test/y.js";'],
    ["loaders/x.ts", 'import y from "not-in-the-manifest";'],
    ["loaders/x.ts", 'import {test} from "vitest";'],
    ["observablehq.config.ts", 'import {x} from "./src/components/x.js";']
  ])("catches %s: %s", (file, text) => {
    expect(judge(file, text)).toHaveLength(1);
  });

  it.each([
    ["src/scoring/rank.ts", 'import {mean} from "simple-statistics"; import {x} from "./x.js";'],
    ["src/components/chart/dots.ts", 'import {html} from "htl"; import type {U} from "../../scoring/model.js";'],
    ["src/a.md", '```js\nimport {x} from "./components/x.js";\n```\n\n```text\nimport x from "d3";\n```\n'],
    [
      "loaders/x.ts",
      'import {join} from "node:path"; import Papa from "papaparse"; import {s} from "../src/scoring/s.js";'
    ],
    ["loaders/x.ts", '// import {y} from "../test/y.js";']
  ])("lets pass %s: %s", (file, text) => {
    expect(judge(file, text)).toEqual([]);
  });
});

describe("what stands in data/ and seeds/", () => {
  const inside = /^(?:\.{0,2}\/)*(?:seeds|data\/(?:registry|submissions|corrections|published|editions))(?:\/|$)/;
  const reads = (file: string, code: string): boolean => listTexts(file, code).some((text) => inside.test(text));

  it("is read by loaders alone", () => {
    const outside = sources.filter(({file}) => !file.startsWith("loaders/"));
    expect(outside.filter(({file, text}) => reads(file, codeOf(file, text))).map(({file}) => file)).toEqual([]);
  });

  it.each([
    'readFileSync("seeds/targets.csv")',
    `FileAttachment(\`../data/registry/\${x}.csv\`)`,
    'join("..", "seeds", "x")'
  ])("would be seen in %s", (code) => {
    expect(reads("a.ts", code)).toBe(true);
  });

  it("may be spoken of", () => {
    expect(reads("a.ts", '/** From `seeds/targets.csv`. */ const a = "the seeds/ folder";')).toBe(false);
  });
});

describe("calls that belong elsewhere or nowhere", () => {
  const find = (names: readonly string[], where: (file: string) => boolean): readonly string[] =>
    sources
      .filter(({file}) => where(file))
      .flatMap(({file, text}) =>
        findForbiddenCalls(file, codeOf(file, text))
          .filter((name) => names.includes(name))
          .map((name) => `${file}: ${name}`)
      );

  it("formats numbers and dates in src/i18n only", () => {
    const names = FORMATTING.map((name) => `.${name}`);
    expect(find(names, (file) => !file.startsWith("src/i18n/"))).toEqual([]);
  });

  it("draws no random number without a seed", () => {
    expect(find(["Math.random"], () => true)).toEqual([]);
  });

  it("asks no clock in src", () => {
    expect(find(["new Date()", "Date.now"], (file) => file.startsWith("src/"))).toEqual([]);
  });

  it("sees calls and not what only looks like one", () => {
    const code =
      'const a = x.toFixed(1); const b = Math.random(); const c = new Date(); const d = new Date(0); // y.toFixed()\nconst e = "Math.random()";';
    expect(findForbiddenCalls("a.ts", code)).toEqual([".toFixed", "Math.random", "new Date()"]);
  });
});
