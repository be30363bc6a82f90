import {describe, expect, it} from "vitest";
import {addFeed} from "../../loaders/publish/finish/add-feed.js";

const PAGE = "<html><head><title>$& A</title>\n</head><body><title>in a drawing</title></body></html>";

describe("the feed in the head of a page", () => {
  it.each([
    ["/index", "./data/feed.xml"],
    ["/an-ban", "./data/feed.xml"],
    ["/en/2025/don-vi/hue", "../../../data/feed.xml"]
  ])("is named once from %s", (path, href) => {
    const made = addFeed(PAGE, path);
    expect(made.match(/<link rel="alternate"[^>]*>/g)).toEqual([
      `<link rel="alternate" type="application/atom+xml" title="Sẵn Sàng: ấn bản và đính chính" href="${href}">`
    ]);
    expect(made.indexOf("<link")).toBeLessThan(made.indexOf("</head>"));
    expect(addFeed(made, path)).toBe(made);
  });

  it("is not taken for there where the page itself links to the feed", () => {
    const linked = PAGE.replace("<body>", '<body><a type="application/atom+xml" href="./data/feed.xml">feed</a>');
    expect(addFeed(linked, "/an-ban")).toContain('<link rel="alternate"');
  });
});
