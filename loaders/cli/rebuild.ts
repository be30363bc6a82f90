/**
 * `san-sang rebuild [--out DIR] [--quiet]`: the one publishing path, and what the scheduled job runs.
 */
import {relative, resolve} from "node:path";
import {parseArgs} from "node:util";
import type {Edition} from "../../src/scoring/edition.js";
import {readEditionSettings} from "../assess/edition-settings.js";
import {inProject, ROOT} from "../files/paths.js";
import {formatProblem} from "../publish/check-site.js";
import {publishSite} from "../publish/publish-site.js";
import {addSiteFiles} from "../site/add-site-files.js";
import {assessAll} from "./assess.js";
import {editionSummary} from "./edition-summary.js";

type Write = (line: string) => void;

/**
 * Assesses every edition, builds the site into a fresh folder, checks it, and only then replaces the last good one.
 * Exit 0 published; 1 something is wrong with the output, and the last good site stays; 2 wrong use or a crash on the
 * way, and the last good site stays as well.
 */
export async function rebuildCommand(args: readonly string[], out: Write, err: Write): Promise<number> {
  const {values} = parseArgs({
    args: [...args],
    options: {out: {type: "string"}, quiet: {type: "boolean"}, verbose: {type: "boolean"}}
  });
  const dist = values.out === undefined ? inProject("dist") : resolve(values.out);
  let editions: readonly Edition[] = [];
  const prepare = async () => {
    editions = await assessAll(readEditionSettings());
    for (const edition of editions) assertFit(edition);
    if (!values.quiet) err("Đang dựng trang, khoảng một phút…");
    return {addFiles: (folder: string) => addSiteFiles(editions, folder)};
  };
  const problems = await publishSite({dist, prepare, show: values.verbose});
  for (const problem of problems.slice(0, 20)) err(formatProblem(problem));
  if (problems.length > 0) {
    err(
      `Không công bố: ${problems.length} vấn đề trong kết quả dựng; trang cũ được giữ nguyên. (not published: the last good site stays)`
    );
    return 1;
  }
  if (!values.quiet) for (const line of editions.flatMap(editionSummary)) out(line);
  const place = relative(ROOT, dist);
  out(`Trang: ${place.startsWith("..") ? dist : place}/index.html`);
  return 0;
}

/**
 * The gate: an edition in which nobody is ranked is not published; the last good site stays.
 *
 * @throws {Error} naming the edition and the kind of unit
 */
function assertFit({info, units, ranks}: Edition): void {
  const kindOf = new Map(units.map((unit) => [unit.id, unit.kind]));
  for (const kind of ["province", "ministry"] as const) {
    if (ranks.some((row) => row.rank !== null && kindOf.get(row.unit) === kind)) continue;
    throw new Error(`edition ${info.year}: no ${kind} has enough data to be ranked; nothing is published`);
  }
}
