import {copyFileSync, existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {FEED_FILE} from "../site/feed.js";
import {addFeed} from "./finish/add-feed.js";
import {addPolicy} from "./finish/add-policy.js";
import {allowZoom} from "./finish/allow-zoom.js";
import {dropGenerator} from "./finish/drop-generator.js";
import {dropIdleClient} from "./finish/drop-idle-client.js";
import {fixModified} from "./finish/fix-modified.js";
import {setLang} from "./finish/set-lang.js";
import {setTitle} from "./finish/set-title.js";
import {unwrapHeadings} from "./finish/unwrap-headings.js";
import {framePage} from "./frame-page.js";
import {listFiles} from "./list-files.js";
import {fillSlot} from "./render-views.js";
import {getPathLang, type PageInfo, type SitePages} from "./site-info.js";

/**
 * Finishes every page in `dir` in place: its view in its slot, language, title, zoom, fixed times, no idle client, a
 * strict Content Security Policy, and where there is a feed, its address. Then removes Framework's client where no page
 * uses it any more. Running it twice changes nothing.
 */
export function finishSite(dir: string, pages: SitePages): void {
  copyShells(dir, pages);
  const fed = existsSync(join(dir, FEED_FILE));
  let clientUsed = false;
  for (const file of listFiles(dir)) {
    if (!file.endsWith(".html")) continue;
    const path = `/${file.replace(/\.html$/, "")}`;
    const html = finishPage(readFileSync(join(dir, file), "utf8"), path, pages.get(path));
    clientUsed ||= html.includes("_observablehq/");
    writeFileSync(join(dir, file), fed ? addFeed(html, path) : html);
  }
  if (!clientUsed) rmSync(join(dir, "_observablehq"), {recursive: true, force: true});
}

/** Pages that Framework was not asked for begin as a copy of the one built in their place. */
function copyShells(dir: string, pages: SitePages): void {
  for (const [path, {shell}] of pages) {
    const file = join(dir, `${path}.html`);
    if (!existsSync(file)) copyFileSync(join(dir, `${shell}.html`), file);
  }
}

/** Finishes one page. A page that the site did not make (a notebook) keeps its own title. */
export function finishPage(html: string, path: string, info: PageInfo | undefined): string {
  const titled = info === undefined ? html : setTitle(framePage(fillSlot(html, info.html), path, info), info.title);
  const spoken = setLang(titled, info?.lang ?? getPathLang(path));
  return addPolicy(dropIdleClient(fixModified(unwrapHeadings(dropGenerator(allowZoom(spoken))))));
}
