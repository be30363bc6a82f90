import {writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Edition} from "../../src/scoring/edition.js";
import {readCorrections} from "../corrections/read-corrections.js";
import {addCalendars} from "./add-calendars.js";
import {copyEditionData} from "./copy-edition-data.js";
import {FEED_FILE, feedXml} from "./feed.js";

/**
 * Adds to the built site what is no page: the files of every edition, the calendars of its tasks, and the
 * feed of editions and corrections.
 *
 * @param editions as assessed and written, newest first
 */
export function addSiteFiles(editions: readonly Edition[], site: string): void {
  copyEditionData(
    editions.map(({info}) => info.year),
    site
  );
  for (const edition of editions) addCalendars(edition, site);
  const told = editions.map((edition) => ({edition, corrections: readCorrections(edition)}));
  writeFileSync(join(site, FEED_FILE), feedXml(told));
}
