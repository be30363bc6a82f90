/**
 * An edition → the yearly report, as chapters of blocks and the sources of their figures. Pure: the same edition and
 * texts give the same report.
 */
import {type Language, textsIn} from "../../src/i18n/language.js";
import {YEARLY_REPORT} from "../../src/i18n/yearly-report.js";
import {REPORT_VOICES} from "../../src/i18n/yearly-report-voices.js";
import type {Edition} from "../../src/scoring/edition.js";
import {agenciesChapter} from "./chapters/agencies.js";
import {draftsChapter} from "./chapters/drafts.js";
import {gapsChapter} from "./chapters/gaps.js";
import {nationalChapter} from "./chapters/national.js";
import {outlineChapter} from "./chapters/outline.js";
import {reportingChapter} from "./chapters/reporting.js";
import {summaryChapter} from "./chapters/summary.js";
import {sureChapter} from "./chapters/sure.js";
import {tasksChapter} from "./chapters/tasks.js";
import {trendsChapter} from "./chapters/trends.js";
import {voices} from "./chapters/voices.js";
import {type ReportTexts, reportContext} from "./context.js";
import type {Chapter, Report} from "./model.js";
import {createReferences} from "./references.js";

/**
 * The chapters in their order. The entries of the last one, of sources, are `references`.
 *
 * @throws {RangeError} on a figure that is no finite number
 */
export function makeReport(edition: Edition, texts: ReportTexts, lang: Language): Report {
  const references = createReferences();
  const context = reportContext(edition, texts, lang, references.cite);
  const titles = textsIn(YEARLY_REPORT, lang).chapters;
  const chapters: readonly Chapter[] = [
    {title: titles.summary, blocks: summaryChapter(context)},
    {title: titles.national, blocks: nationalChapter(context)},
    {title: titles.drafts, blocks: draftsChapter(context)},
    {title: titles.agencies, blocks: agenciesChapter(context)},
    {title: titles.gaps, blocks: gapsChapter(context)},
    {title: titles.trends, blocks: trendsChapter(context)},
    {title: titles.tasks, blocks: tasksChapter(context)},
    {title: titles.reporting, blocks: reportingChapter(context)},
    {title: titles.outline, blocks: outlineChapter(context)}
  ];
  const {chapter, annex} = voices(context);
  const sure = {title: titles.sure, blocks: sureChapter(context)};
  const intro = {type: "paragraph", text: textsIn(REPORT_VOICES, lang).sourcesIntro, look: "note"} as const;
  return {
    chapters: [
      ...chapters,
      {title: titles.voices, blocks: chapter},
      sure,
      ...(annex.length > 0 ? [{title: titles.texts, annex: true, blocks: annex}] : []),
      {title: titles.sources, annex: true, blocks: [intro]}
    ],
    references: references.list()
  };
}
