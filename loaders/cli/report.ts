/**
 * `san-sang report`: the institute's yearly report as a Word draft, with the sources of its figures beside it.
 */
import {basename, dirname, join} from "node:path";
import {parseArgs} from "node:util";
import type {Language} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import {readEdition} from "../assess/write-edition.js";
import {WriteError, writeTogether} from "../files/write-together.js";
import {makeReport} from "../yearly-report/make-report.js";
import {readTexts} from "../yearly-report/read-texts.js";
import {referencesCsv} from "../yearly-report/references-csv.js";
import {reportDocument} from "../yearly-report/word/document.js";
import {editionOption} from "./edition-option.js";
import {usageOf} from "./usages.js";

type Write = (line: string) => void;

interface Request {
  readonly edition: number;
  readonly lang: Language;
  readonly out: string;
}

const USAGE = usageOf("report");
const DOCX = /\.docx$/i;

/**
 * `san-sang report --edition Y [--lang vi|en] --out FILE.docx`: writes the draft, and `FILE.references.csv` with the
 * source of every figure.
 *
 * @returns exit code: 0, or 2 with one line on `err` on wrong use, an edition that was not assessed, or a file that can't
 *   be written
 */
export async function reportCommand(args: readonly string[], _out: Write, err: Write): Promise<number> {
  const request = readRequest(args);
  const complaint = typeof request === "string" ? request : await writeReport(request, err);
  if (complaint === null) return 0;
  err(complaint);
  return 2;
}

/** The request, or the complaint. */
function readRequest(args: readonly string[]): Request | string {
  const text = {type: "string"} as const;
  let values: Record<string, string | undefined>;
  try {
    ({values} = parseArgs({args: [...args], options: {edition: text, lang: text, out: text}}));
  } catch (error) {
    return `${(error as Error).message}; ${USAGE}`;
  }
  const {edition, lang = "vi", out} = values;
  if (!edition || !out) return USAGE;
  if (lang !== "vi" && lang !== "en") return `--lang is vi or en, not "${lang}"; ${USAGE}`;
  if (!DOCX.test(out)) return `--out is a .docx file, not "${out}"; ${USAGE}`;
  try {
    return {edition: editionOption(edition).year, lang, out};
  } catch (error) {
    return (error as Error).message;
  }
}

/** Writes both files or none; the complaint if it can't. */
async function writeReport({edition: year, lang, out}: Request, err: Write): Promise<string | null> {
  let edition: Edition;
  try {
    edition = readEdition(year);
  } catch (error) {
    return (error as Error).message;
  }
  const report = makeReport(edition, readTexts(), lang);
  const bytes = await reportDocument(report, edition.info, lang);
  const sources = `${basename(out).replace(DOCX, "")}.references.csv`;
  try {
    writeTogether(dirname(out), [
      [basename(out), bytes],
      [sources, referencesCsv(report.references)]
    ]);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return error.message;
  }
  err(`wrote ${out} and ${join(dirname(out), sources)}: ${report.references.length} sources`);
  return null;
}
