import {join, resolve} from "node:path";
import {ROOT} from "../files/paths.js";
import {buildSite} from "./build-site.js";
import type {Problem} from "./check/problem.js";
import {checkSite} from "./check-site.js";
import {finishSite} from "./finish-site.js";
import {lockRebuild} from "./lock-rebuild.js";
import {assertReplaceable, markSite} from "./own-folder.js";
import {recoverSite, swapSite} from "./swap-site.js";

/** What the pages need besides themselves. */
export interface Prepared {
  /** Adds what is not a page (data files, the feed) to the built folder, before it is checked. */
  readonly addFiles?: (dir: string) => void | Promise<void>;
}

/** How a site is published. */
export interface PublishOptions {
  /** Where readers find it; replaced only if nothing is wrong. */
  readonly dist: string;
  /** Makes what the pages are drawn from, once the lock is held: no second rebuild can write between. */
  readonly prepare: () => Promise<Prepared>;
  /** Show Framework's output. */
  readonly show?: boolean;
}

/**
 * The one way to publish: lock, prepare, clean cache, build into a fresh folder, finish, check, swap.
 *
 * Returns the problems found; if there is any, `dist` is left as it was and the faulty output stays in `.build/site`.
 *
 * @throws if another rebuild runs, or the build fails; `dist` is then as it was too.
 */
export async function publishSite({dist, prepare, show}: PublishOptions): Promise<readonly Problem[]> {
  const release = lockRebuild(join(ROOT, ".build/rebuild.lock"));
  try {
    assertReplaceable(resolve(dist));
    recoverSite(resolve(dist));
    const {addFiles} = await prepare();
    const next = join(ROOT, ".build/site");
    const pages = await buildSite({out: next, show});
    await addFiles?.(next);
    markSite(next);
    finishSite(next, pages);
    const problems = checkSite(next, {pages});
    if (problems.length === 0) await swapSite(next, resolve(dist));
    return problems;
  } finally {
    release();
  }
}
