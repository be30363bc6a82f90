/**
 * The whole site against a bare Framework site of as many pages, each one heading, built in the same run.
 */
import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {assessAll} from "../../loaders/cli/assess.js";
import {inProject} from "../../loaders/files/paths.js";
import {FRAMEWORK} from "../../loaders/publish/framework.js";
import {publishSite} from "../../loaders/publish/publish-site.js";
import {runNode} from "../../loaders/publish/run-node.js";
import {readSitePages} from "../../loaders/publish/site-info.js";
import {addSiteFiles} from "../../loaders/site/add-site-files.js";
import {prepareSite} from "../../loaders/site/site.js";
import {launchBrowser} from "../site/browser.js";
import {weighPage} from "../site/page-weight.js";
import {serveFolder} from "../site/serve.js";
import {type BenchRow, milliseconds, timed, times} from "./measure.js";

const BARE = inProject(".build", "bare");

const CONFIG = `import {forbidNetwork} from "../../loaders/site/offline/forbid-network.js";
import {prepareOfflineCache} from "../../loaders/site/offline/prepare-offline-cache.js";
forbidNetwork();
prepareOfflineCache("src");
export default {root: "src", globalStylesheets: [], pages: [], sidebar: false, toc: false, pager: false, search: false};
`;

async function buildBare(pages: number): Promise<void> {
  rmSync(BARE, {recursive: true, force: true});
  mkdirSync(join(BARE, "src"), {recursive: true});
  writeFileSync(join(BARE, "observablehq.config.ts"), CONFIG);
  writeFileSync(join(BARE, "src", "index.md"), "# Page\n");
  for (let i = 1; i < pages; i++) writeFileSync(join(BARE, "src", `page-${i}.md`), `# Page ${i}\n`);
  const {code, output} = await runNode([FRAMEWORK, "build"], {cwd: BARE, env: {OBSERVABLE_TELEMETRY_DISABLE: "true"}});
  if (code !== 0) throw new Error(`the bare site could not be built:\n${output.slice(-2000)}`);
}

const WEIGHT_LIMIT = 150_000;

/** Bytes of the heaviest ranking page. */
async function weighRanking(dist: string): Promise<number> {
  const served = await serveFolder(dist);
  const browser = await launchBrowser();
  const pages = ["/2025/xep-hang/tinh.html", "/2025/xep-hang/bo.html"];
  const bytes: number[] = [];
  for (const page of pages) bytes.push((await weighPage(browser, served.origin + page)).bytes);
  await browser.close();
  await served.close();
  return Math.max(...bytes);
}

export async function benchSite(): Promise<readonly BenchRow[]> {
  const assessed = await timed(() => assessAll([settingsOf(2024), settingsOf(2025)]));
  const drawn = await timed(() => prepareSite());
  const pages = drawn.result.pages.size;
  const dist = inProject(".build", "bench");
  const built = await timed(() =>
    publishSite({
      dist,
      prepare: async () => ({addFiles: (folder) => addSiteFiles(assessed.result, folder)})
    })
  );
  if (built.result.length > 0) throw new Error(`the site is not fit: ${built.result[0]!.detail}`);
  const bare = await timed(() => buildBare(readSitePages(inProject("src")).size));
  const weight = await weighRanking(dist);
  for (const folder of [BARE, dist]) rmSync(folder, {recursive: true, force: true});
  const whole = assessed.seconds + built.seconds;
  return [
    {
      what: "the whole of npm run assess",
      figure: `${Math.round(whole)} s`,
      ratio: `${times(whole / bare.seconds)} a bare Framework site of as many pages`
    },
    {
      what: "assess both editions (137 files, 136 units)",
      figure: `${Math.round(assessed.seconds * 10) / 10} s`,
      ratio: `${times(assessed.seconds / built.seconds)} the build of the site`
    },
    {
      what: `draw ${pages} pages`,
      figure: `${milliseconds(drawn.seconds / pages)} a page`,
      ratio: `${times(drawn.seconds / built.seconds)} the build of the site`
    },
    {
      what: `build, finish, check and swap ${pages} pages`,
      figure: `${milliseconds(built.seconds / pages)} a page`,
      ratio: `${times(built.seconds / bare.seconds)} a bare Framework site of as many pages (limit 1.3)`
    },
    {
      what: "a ranking page before interaction, gzipped, fonts apart",
      figure: `${Math.round(weight / 100) / 10} kB`,
      ratio: `${times(weight / WEIGHT_LIMIT)} the limit of 150 kB`
    }
  ];
}
