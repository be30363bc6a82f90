import {fileFrom} from "../../src/components/links.js";

/** What stands around the content of a page; links as seen from the root of the site. */
export interface Frame {
  readonly header: string;
  readonly footer: string;
}

/**
 * Puts header and footer around the content of a page that Framework has made without them, under the ids it would
 * have given them. It parses and writes whatever it is given several times over, which would cost more than all else.
 * A page without main content, or with a header, is left as it is.
 */
export function framePage(html: string, path: string, {header, footer}: Frame): string {
  const main = html.indexOf('<main id="observablehq-main"');
  if (main < 0 || html.includes('<header id="observablehq-header"')) return html;
  const end = html.lastIndexOf("</main>") + "</main>".length;
  const top = `<header id="observablehq-header">\n${relativeLinks(header, path)}\n</header>\n`;
  const foot = `\n<footer id="observablehq-footer">\n<div>${relativeLinks(footer, path)}</div>\n</footer>`;
  return html.slice(0, main) + top + html.slice(main, end) + foot + html.slice(end);
}

/** The site works in any folder of any server. @example on /2025/index, `href="/an-ban.html"` is `href="../an-ban.html"` */
function relativeLinks(html: string, path: string): string {
  return html.replace(/ href="(\/[^"]*)"/g, (_, to: string) => ` href="${fileFrom(path, to)}"`);
}
