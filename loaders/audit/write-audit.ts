/**
 * An audit's files: tables, everything as JSON, the reviewer's text, the page.
 */
import {auditPage} from "../../src/components/audit/audit-page.js";
import {auditText} from "../../src/components/audit/audit-text.js";
import {AUDIT_STYLE} from "../../src/components/audit/style.js";
import type {Language} from "../../src/i18n/language.js";
import type {AuditReport} from "../../src/scoring/statistics/index.js";
import {policyFor} from "../files/page-policy.js";
import {writeFiles} from "../files/write-files.js";
import {auditCsv} from "./audit-csv.js";

/** An audit of one group of peers; null where the framework has none. */
export interface GroupAudit {
  readonly group: string | null;
  readonly report: AuditReport;
}

/**
 * Writes the files into a folder, which is made where it is not there.
 *
 * @throws {Error} if a file can't be written
 */
export function writeAudit(folder: string, {group, report}: GroupAudit, lang: Language): void {
  writeFiles(folder, [
    ...auditCsv(report),
    ["audit.json", `${JSON.stringify({group, ...report}, null, 2)}\n`],
    ["audit.txt", auditText(report, group, lang)],
    ["audit.html", auditPage(report, group, lang, policyFor(AUDIT_STYLE))]
  ]);
}
