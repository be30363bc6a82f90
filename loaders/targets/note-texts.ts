/**
 * What the institute is told about a target that can't be assessed, or only with a reservation.
 */
import type {EditionNote} from "../../src/scoring/edition.js";
import type {Lack, PublishedFigure, TargetRow} from "../../src/scoring/targets/model.js";

/** A note without its place. */
export type NoteText = Pick<EditionNote, "severity" | "advice_vi" | "advice_en">;

/** What a text about a lack may name. */
export interface LackFacts {
  /** The edition's. */
  readonly year: number;
  readonly level: TargetRow["level"];
  readonly base_year: number | null;
  /** True for a target due in every year. */
  readonly yearly: boolean;
  readonly conflict: readonly PublishedFigure[];
}

export function lackText(lack: Lack, {year, level, base_year, yearly, conflict}: LackFacts): NoteText {
  switch (lack) {
    case "nothing-measures-it":
      return {
        severity: "info",
        advice_vi: `Biểu mẫu không hỏi chỉ tiêu này: bổ sung câu hỏi${level === "national" ? ", hoặc ghi số liệu vào data/national/figures.csv" : ""}.`,
        advice_en: `The form does not ask for this: add a question${level === "national" ? ", or put a figure into data/national/figures.csv" : ""}.`
      };
    case "no-figure":
      return {
        severity: "warning",
        advice_vi: `Chưa có số liệu quốc gia${yearly ? ` của năm ${year}` : ""}: thu thập và ghi nguồn vào data/national/figures.csv.`,
        advice_en: `No national figure${yearly ? ` of ${year}` : ""}: collect it, with its source, in data/national/figures.csv.`
      };
    case "base-year-not-stated":
      return {
        severity: "warning",
        advice_vi: "Văn bản không nêu năm gốc: đề nghị cơ quan soạn thảo ấn định, rồi ghi vào cột base_year.",
        advice_en: "The text states no base year: ask its author to fix one, then put it into column base_year."
      };
    case "base-without-figure":
      return {
        severity: "warning",
        advice_vi: `Năm gốc ${base_year} chưa có số liệu, hoặc bằng 0: không tính được so với năm gốc.`,
        advice_en: `The base year ${base_year} has no figure, or 0: nothing can be measured against it.`
      };
    case "sources-conflict":
      return {
        severity: "error",
        advice_vi: `Các nguồn cho kết luận trái nhau (${figuresText(conflict)}): đối chiếu bản gốc trước khi kết luận.`,
        advice_en: `Sources lead to opposite verdicts (${figuresText(conflict)}): check the originals before a verdict is given.`
      };
  }
}

/** Sources that differ and lead to the same verdict all the same. */
export function differingText(figures: readonly PublishedFigure[]): NoteText {
  return {
    severity: "warning",
    advice_vi: `Các nguồn cho số khác nhau (${figuresText(figures)}), cùng một kết luận: nêu đủ các số khi công bố.`,
    advice_en: `Sources differ (${figuresText(figures)}) and lead to the same verdict: show all of them.`
  };
}

/** A share of agencies over fewer agencies than the year before. */
export function fewerAgenciesText(now: number, before: number): NoteText {
  return {
    severity: "info",
    advice_vi: `Số cơ quan trong mẫu số giảm từ ${before} xuống ${now} do sắp xếp bộ máy: tỷ lệ hai năm không so trực tiếp.`,
    advice_en: `Agencies in the denominator fell from ${before} to ${now} by mergers: the two years' shares don't compare directly.`
  };
}

/** A denominator that is now below what was done of it the year before. */
export function shrunkText(now: number, before: number): NoteText {
  return {
    severity: "warning",
    advice_vi: `Mẫu số toàn quốc năm nay (${now}) nhỏ hơn tử số năm trước (${before}): kiểm tra cách đếm trước khi so sánh.`,
    advice_en: `This year's national denominator (${now}) is below last year's numerator (${before}): check how it was counted.`
  };
}

function figuresText(figures: readonly PublishedFigure[]): string {
  return figures.map(({value, source, period}) => `${value}, ${period}: ${source}`).join("; ");
}
