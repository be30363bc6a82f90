import {renderFontHead} from "../site/offline/render-font-head.js";
import {escapeHtml} from "./html.js";
import type {SitePages} from "./site-info.js";

/**
 * Makes Framework's `head` option: title, fonts and an empty icon.
 *
 * Framework writes a title of its own only for a page with one in its front matter or a Markdown heading; a page drawn
 * from a view has neither, and one page source serves many titles.
 */
export function renderHead(pages: SitePages, preview: boolean): (page: {title: string | null; path: string}) => string {
  return ({title, path}) => {
    const own = title ? undefined : pages.get(path)?.title;
    const fonts = renderFontHead({root: "src", path, preview});
    const tag = own === undefined ? "" : `<title>${escapeHtml(own)}</title>\n`;
    return `${tag}${fonts}\n<link rel="icon" href="data:,">`;
  };
}
