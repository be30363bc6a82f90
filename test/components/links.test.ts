import {describe, expect, it} from "vitest";
import {fileFrom, hrefTo, pathTo} from "../../src/components/links.js";

describe("hrefTo", () => {
  it.each([
    ["/index", "/2025/index", "./2025/index.html"],
    ["/2025/xep-hang/tinh", "/2025/don-vi/hue", "../don-vi/hue.html"],
    ["/2025/xep-hang/tinh", "/2025/xep-hang/bo", "./bo.html"],
    ["/2025/don-vi/hue", "/index", "../../index.html"],
    ["/en/2025/don-vi/hue", "/2025/don-vi/hue", "../../../2025/don-vi/hue.html"],
    ["/2025/index", "/en/2025/index", "../en/2025/index.html"]
  ])("from %s to %s is %s", (from, to, href) => {
    expect(hrefTo(from, to)).toBe(href);
    expect(new URL(href, `http://site${from}.html`).pathname).toBe(`${to}.html`);
  });

  it("keeps both languages at the same path, English under /en", () => {
    expect(pathTo.unit(2025, "hue", "en")).toBe(`/en${pathTo.unit(2025, "hue", "vi")}`);
  });

  it("finds files of the site from any depth", () => {
    expect(fileFrom("/en/2025/don-vi/hue", "/data/2025/scores.csv")).toBe("../../../data/2025/scores.csv");
  });
});
