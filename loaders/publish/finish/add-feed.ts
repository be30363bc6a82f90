import {fileFrom} from "../../../src/components/links.js";
import {FEED} from "../../../src/i18n/editions.js";
import {FEED_FILE} from "../../site/feed.js";
import {escapeHtml} from "../html.js";

/** Names the feed of editions and corrections in the head of a page, where browsers and feed readers look for it. */
export function addFeed(html: string, path: string): string {
  const start = '<link rel="alternate" type="application/atom+xml"';
  if (html.includes(start)) return html;
  const link = `${start} title="${escapeHtml(FEED.title)}" href="${fileFrom(path, `/${FEED_FILE}`)}">`;
  return html.replace("</title>", () => `</title>\n${link}`);
}
