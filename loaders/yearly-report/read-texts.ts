/**
 * What the report takes from the seeds: labels of indicators and of the outline's fields, numbers of documents.
 */
import {readDocuments} from "../seeds/documents.js";
import {readIndicators} from "../seeds/indicators.js";
import {readOutline} from "../seeds/outline.js";
import type {ReportTexts} from "./context.js";

/** @throws {Error} naming file, row and column of what is wrong in a seed */
export function readTexts(): ReportTexts {
  return {
    indicators: new Map(readIndicators().map((row) => [row.id, row])),
    outline: readOutline(),
    documents: new Map(readDocuments().map(({id, number, title}) => [id, {number, title}]))
  };
}
