import {existsSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const MARK = "san-sang-site.txt";

/** Marks a built site as ours, so that the next rebuild may replace the folder. */
export function markSite(dir: string): void {
  writeFileSync(
    join(dir, MARK),
    "Built by san-sang. This folder is replaced whole at every rebuild: keep nothing else in it.\n"
  );
}

/**
 * A rebuild replaces its folder whole, so it must be one that a rebuild made, or an empty one.
 *
 * @throws {Error} if the folder holds anything else
 */
export function assertReplaceable(dist: string): void {
  if (!existsSync(dist) || readdirSync(dist).length === 0 || existsSync(join(dist, MARK))) return;
  throw new Error(`${dist} holds files that no rebuild made: name an empty folder, or one of an earlier rebuild`);
}
