/**
 * Results of ministries and provinces: targets met, then both rankings.
 */
import type {ReportContext} from "../context.js";
import type {Block} from "../model.js";
import {rankingSection} from "./ranking.js";
import {sharesSection} from "./shares.js";

export function agenciesChapter(context: ReportContext): readonly Block[] {
  return [...sharesSection(context), ...rankingSection(context, "province"), ...rankingSection(context, "ministry")];
}
