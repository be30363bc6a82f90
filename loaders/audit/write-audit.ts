/**
 * An audit's files: tables, everything as JSON, the reviewer's text, the page.
 */
import {createHash} from "node:crypto";
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {auditPage} from "../../src/components/audit/audit-page.js";
import {auditText} from "../../src/components/audit/audit-text.js";
import {AUDIT_STYLE} from "../../src/components/audit/style.js";
import type {Language} from "../../src/i18n/language.js";
import type {AuditReport} from "../../src/scoring/statistics/audit/report-model.js";
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
  const files: readonly (readonly [string, string])[] = [
    ...auditCsv(report),
    ["audit.json", `${JSON.stringify({group, ...report}, null, 2)}\n`],
    ["audit.txt", auditText(report, group, lang)],
    ["audit.html", auditPage(report, group, lang, policyFor(AUDIT_STYLE))]
  ];
  mkdirSync(folder, {recursive: true});
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

/** Lets in the page's own style, by its hash, and nothing else. */
function policyFor(style: string): string {
  const hash = createHash("sha256").update(style, "utf8").digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
