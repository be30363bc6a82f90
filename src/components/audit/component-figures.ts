/**
 * The principal components of each group: a small picture with its figures, and ranks without each component.
 */
import {auditNumber, auditPercent} from "../../i18n/audit-figures.js";
import {AUDIT_TABLES} from "../../i18n/audit-tables.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {groupRows} from "../../scoring/group-rows.js";
import type {AuditReport} from "../../scoring/statistics/audit/report-model.js";
import {html, type Markup} from "../html.js";
import {table} from "../parts/table.js";
import {screePicture} from "./bars.js";
import {namesIn, whyText} from "./digest.js";

/** One picture per group, with the reason where there is none. */
export function screeFigures(report: AuditReport, lang: Language): Markup {
  const nameOf = namesIn(report, lang);
  const figures = [...groupRows(report.components, ({group}) => group)].map(([group, lines]) => {
    const values = lines.flatMap(({eigenvalue}) => eigenvalue ?? []);
    const first = lines[0]!;
    if (first.why !== null)
      return html`<figure><figcaption>${nameOf(group)}</figcaption><p>${whyText(first.why, lang)}</p></figure>`;
    const text = values.map((value) => auditNumber(value, lang)).join("; ");
    return html`<figure><figcaption>${nameOf(group)}</figcaption>${screePicture(values, `${nameOf(group)}: ${text}`)}<p class="note">${text}</p></figure>`;
  });
  return html`<div class="small">${figures}</div>`;
}

/** Eigenvalue, share and sum of shares of every component. */
export function componentTable(
  report: AuditReport,
  lang: Language,
  caption: string = textsIn(AUDIT_TABLES, lang).scree
): Markup {
  const words = textsIn(AUDIT_TABLES, lang);
  const nameOf = namesIn(report, lang);
  return table(
    caption,
    [
      {heading: words.group, rowHeader: true, cell: ({group}) => nameOf(group)},
      {heading: words.component, className: "number", cell: ({component}) => component},
      {heading: words.eigenvalue, className: "number", cell: ({eigenvalue}) => auditNumber(eigenvalue, lang, 3)},
      {heading: words.explained, className: "number", cell: ({explained}) => auditPercent(explained, lang)},
      {heading: words.cumulative, className: "number", cell: ({cumulative}) => auditPercent(cumulative, lang)},
      {heading: words.used, className: "number", cell: ({n}) => n}
    ],
    report.components
  );
}

/** What each node does to the ranks, the one that moves them most first. */
export function leftOutTable(
  report: AuditReport,
  lang: Language,
  caption: string = textsIn(AUDIT_TABLES, lang).leaveOneOut
): Markup {
  const words = textsIn(AUDIT_TABLES, lang);
  const nameOf = namesIn(report, lang);
  const lines = report.checks.filter(({check}) => check === "leave-one-out");
  const change = (line: (typeof lines)[number]) => line.result.meanChange ?? -1;
  return table(
    caption,
    [
      {
        heading: words.node,
        rowHeader: true,
        cell: ({about, why}) => (why === null ? nameOf(about[0]!) : `${nameOf(about[0]!)} (${whyText(why, lang)})`)
      },
      {
        heading: words.meanChange,
        className: "number",
        cell: ({result}) => auditNumber(result.meanChange, lang, 1)
      },
      {heading: words.largest, className: "number", cell: ({result}) => auditNumber(result.largest, lang, 0)}
    ],
    lines.toSorted((x, y) => change(y) - change(x))
  );
}
