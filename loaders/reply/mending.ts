/**
 * How a finding is to be mended, without the sentence that says where it is: a reply has the place in columns of its own.
 */
import type {Bilingual} from "../../src/scoring/model.js";
import type {Finding} from "../finding.js";
import {FILE_TEXTS} from "../intake/findings/file-texts.js";
import {CELL_TEXTS, type FindingText} from "../intake/findings/texts.js";

const TEXTS: Readonly<Record<string, FindingText>> = {...FILE_TEXTS, ...CELL_TEXTS};

/** The advice from where the text of its kind begins; the whole advice where that can't be told. */
export function mendingOf({code, advice_vi, advice_en}: Pick<Finding, "code" | "advice_vi" | "advice_en">): Bilingual {
  const text = TEXTS[code];
  return {vi: tail(advice_vi, text?.vi), en: tail(advice_en, text?.en)};
}

function tail(advice: string, template: string | undefined): string {
  const begin = template?.split("{")[0] ?? "";
  const at = begin === "" ? -1 : advice.lastIndexOf(begin);
  return at < 0 ? advice : advice.slice(at);
}

/**
 * What the value was held against, in figures, as the sentence about the place says it in brackets; "" where it says
 * nothing of the kind.
 *
 * @example againstOf(finding); // "45000000 + 100 > 900000, D25"
 */
export function againstOf({
  code,
  advice_vi,
  raw,
  read_as
}: Pick<Finding, "code" | "advice_vi" | "raw" | "read_as">): string {
  const place = advice_vi.slice(0, advice_vi.length - tail(advice_vi, TEXTS[code]?.vi).length).trimEnd();
  const said = `${raw === "" ? "đang trống" : `ghi “${raw}”`}${read_as === "" ? "" : `, được đọc là ${read_as}`} (`;
  const at = place.lastIndexOf(said);
  return at < 0 || !place.endsWith(").") ? "" : place.slice(at + said.length, -2);
}

/** Every kind of finding there is. */
export const FINDING_CODES: readonly string[] = Object.keys(TEXTS);
