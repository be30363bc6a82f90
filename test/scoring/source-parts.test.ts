import {describe, expect, it} from "vitest";
import {splitSource} from "../../src/scoring/source-parts.js";

describe("the cells of a source", () => {
  it.each([
    ["an empty source has none", "", []],
    ["one cell", "hue/b.xlsx#A!D4", ["hue/b.xlsx#A!D4"]],
    ["a file alone is one", "hue/b.xlsx", ["hue/b.xlsx"]],
    [
      "three cells of two files",
      "hue/b.xlsx#A!D4;hue/c.xlsx#A!D4;hue/c.xlsx#A!D5",
      ["hue/b.xlsx#A!D4", "hue/c.xlsx#A!D4", "hue/c.xlsx#A!D5"]
    ],
    [
      "a semicolon in a name parts nothing",
      "hue/a;hb.xlsx#A; B!D4;hue/a;hb.xlsx#A; B!D5",
      ["hue/a;hb.xlsx#A; B!D4", "hue/a;hb.xlsx#A; B!D5"]
    ],
    [
      "folders in folders",
      "2024/hue/b.xlsx#A!D4;2024/hue/b.xlsx#A!D5",
      ["2024/hue/b.xlsx#A!D4", "2024/hue/b.xlsx#A!D5"]
    ],
    ["files in no folder", "b.xlsx#A!D4;b.xlsx#A!D5", ["b.xlsx#A!D4", "b.xlsx#A!D5"]]
  ])("%s", (_, source, parts) => {
    expect(splitSource(source)).toEqual(parts);
  });
});
