import {pathTo} from "../../../src/components/links.js";
import {type DownloadFile, type Downloads, downloadsPage} from "../../../src/components/pages/downloads.js";
import {DOWNLOADS} from "../../../src/i18n/downloads.js";
import {tableTitle} from "../../../src/i18n/edition-tables.js";
import {textsIn} from "../../../src/i18n/language.js";
import {MANIFEST, PACKAGE, type PublishedFiles, readPublishedFiles} from "../../assess/edition-manifest.js";
import {EDITION_TABLES} from "../../assess/edition-tables.js";
import {workbookName} from "../../exports/edition-workbook.js";
import {CHECKSUMS} from "../copy-edition-data.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** The files of the edition. Their list is read when the page is drawn, once for both languages. */
export const downloadsPlan: PagePlan = ({index}) => {
  const {year} = index.edition.info;
  let downloads: Downloads | null = null;
  const read = () => {
    downloads ??= describeDownloads(year, readPublishedFiles(year));
    return downloads;
  };
  return (lang) => {
    const title = pageTitle(textsIn(DOWNLOADS, lang).title(year), lang);
    return [{path: (in_) => pathTo.downloads(year, in_), title, draw: (context) => downloadsPage(context, read())}];
  };
};

/** What the page says of an edition's files. @throws {Error} naming a file that is described but not there */
export function describeDownloads(year: number, {files, rows}: PublishedFiles): Downloads {
  const byName = new Map(files.map((file) => [file.file, file]));
  const file = (name: string): DownloadFile => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`edition ${year} has no ${name}: assess it again`);
    return found;
  };
  return {
    workbook: file(workbookName(year)),
    tables: EDITION_TABLES.map(({name, title}) => ({
      name,
      title: {vi: tableTitle(name, title, "vi"), en: title},
      rows: rows[name]!,
      csv: file(`${name}.csv`),
      json: file(`${name}.json`)
    })),
    all: files,
    packageFile: PACKAGE,
    manifestFile: MANIFEST,
    checksumsFile: CHECKSUMS
  };
}
