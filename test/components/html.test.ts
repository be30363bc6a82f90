import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {escapeHtml, html, trusted} from "../../src/components/html.js";

describe("html", () => {
  it("escapes what was submitted, in text and in attributes", () => {
    const raw = `"><script>alert('x')</script>&`;
    const made = html`<td title="${raw}">${raw}</td>`.text;
    expect(made).not.toContain("<script>");
    expect(made).toBe(`<td title="${escapeHtml(raw)}">${escapeHtml(raw)}</td>`);
  });

  it("leaves templates inside templates as they are, joins arrays and prints nothing for null or false", () => {
    expect(html`<ul>${["a", "b"].map((item) => html`<li>${item}</li>`)}${null}${false}${undefined}</ul>`.text).toBe(
      "<ul><li>a</li><li>b</li></ul>"
    );
  });

  it("prints zero, and refuses what is not a number", () => {
    expect(html`${0}`.text).toBe("0");
    expect(() => html`${Number.NaN}`).toThrow(RangeError);
  });

  it("takes our own SVG as it is", () => {
    expect(html`${trusted("<svg/>")}`.text).toBe("<svg/>");
  });

  it("never lets a tag or a quote through, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(html`${text}`.text)));
  });
});
