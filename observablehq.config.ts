import {OUTPUT_VARIABLE} from "./loaders/publish/build-site.js";
import {renderHead} from "./loaders/publish/render-head.js";
import {renderViews} from "./loaders/publish/render-views.js";
import {writeSitePages} from "./loaders/publish/site-info.js";
import {fontLicences} from "./loaders/site/offline/font-faces.js";
import {forbidNetwork} from "./loaders/site/offline/forbid-network.js";
import {prepareFonts} from "./loaders/site/offline/prepare-fonts.js";
import {prepareOfflineCache} from "./loaders/site/offline/prepare-offline-cache.js";
import {prepareSite} from "./loaders/site/site.js";

const root = "src";

process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
forbidNetwork();
prepareFonts(root);
prepareOfflineCache(root);
const site = await prepareSite(root);
writeSitePages(root, site.pages);
const building = process.argv.includes("build");

export default {
  root,
  output: process.env[OUTPUT_VARIABLE] ?? "dist",
  // A `node` without a path is not found by every scheduler, nor `tsx` outside npm.
  interpreters: {".ts": [process.execPath, "--import", "tsx"]},
  style: "style.css",
  globalStylesheets: [],
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  linkify: false,
  // Addresses that any file server understands, with no rewriting rules.
  preserveExtension: true,
  preserveIndex: true,
  markdownIt: renderViews(site.pages, {building}),
  head: renderHead(site.pages, process.argv.includes("preview")),
  // A build puts them around the pages afterwards.
  header: ({path}: {path: string}) => (building ? null : site.pages.get(path)?.header),
  footer: ({path}: {path: string}) => (building ? null : site.pages.get(path)?.footer),
  dynamicPaths: [...(building ? site.built : site.pages.keys()), ...fontLicences.map(({file}) => `/fonts/${file}`)]
};
