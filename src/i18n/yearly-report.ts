import {formatDate} from "./format.js";

/** A number in a sentence: as it is written there, and as grammar needs it. */
export interface Counted {
  readonly n: number;
  readonly text: string;
}

/** One or many. @example plural({n: 1, text: "1"}, "agency", "agencies"); // "1 agency" */
export function plural({n, text}: Counted, one: string, many: string): string {
  return `${text}\u00A0${n === 1 ? one : many}`;
}

/** Texts of the frame of the yearly report: title, headings, heads and feet. */
export const YEARLY_REPORT = {
  title: {
    vi: (year: number) => `Báo cáo năm ${year} về thực hiện các chiến lược trí tuệ nhân tạo`,
    en: (year: number) => `${year} report on carrying out the artificial intelligence strategies`
  },
  subtitle: {
    vi: "Mục tiêu, mức độ sẵn sàng, nhiệm vụ và kiến nghị của các bộ, tỉnh",
    en: "Targets, readiness, tasks and proposals of ministries and provinces"
  },
  edition: {
    vi: (d: {status: string; date: string; method: string}) =>
      `${d.status} · số liệu đến ${formatDate(d.date, "vi")} · phương pháp ${d.method}`,
    en: (d: {status: string; date: string; method: string}) =>
      `${d.status} · figures as of ${formatDate(d.date, "en")} · method ${d.method}`
  },
  basis: {
    vi: "Căn cứ: Quyết định 699, mục IV.1.a (theo dõi, đánh giá tình hình thực hiện hằng năm). Dự thảo Chiến lược 2026, Điều 2.1.a–b và 2.9.b, chưa có hiệu lực, cũng dự kiến báo cáo này: kết quả theo mục tiêu, chỉ tiêu, nhiệm vụ; khó khăn; đề xuất.",
    en: "Basis: Decision 699, section IV.1.a (yearly monitoring and assessment). The draft strategy of 2026, Article 2.1.a–b and 2.9.b, not in force, foresees the same report: results by target, indicator and task; difficulties; proposals."
  },
  howToRead: {
    vi: "Số nhỏ trong ngoặc vuông sau mỗi con số dẫn tới nguồn và cách tính ở phụ lục cuối. Chỗ không có số liệu ghi “–”, không bao giờ ghi 0.",
    en: "The small number in brackets after each figure leads to its source and derivation in the last annex. Where there is no figure there is a “–”, never a 0."
  },
  contents: {vi: "Mục lục", en: "Contents"},
  banner: {
    vi: "SỐ LIỆU MINH HỌA: được tạo tự động, không phải kết quả của bất kỳ cơ quan nào",
    en: "ILLUSTRATIVE DATA: generated, not the result of any real agency"
  },
  page: {vi: "trang", en: "page"},
  table: {vi: "Bảng", en: "Table"},
  chart: {vi: "Hình", en: "Figure"},
  annex: {
    vi: (letter: string, title: string) => `Phụ lục ${letter}. ${title}`,
    en: (letter: string, title: string) => `Annex ${letter}. ${title}`
  },
  chapters: {
    vi: {
      summary: "Tóm tắt",
      national: "Các mục tiêu đang có hiệu lực",
      drafts: "Mục tiêu của dự thảo Chiến lược 2026 (dự thảo, chưa có hiệu lực)",
      agencies: "Kết quả của các bộ, tỉnh",
      gaps: "Việc còn phải làm",
      trends: "Thay đổi so với năm trước",
      tasks: "Nhiệm vụ",
      reporting: "Tình hình gửi báo cáo",
      outline: "Tổng hợp theo đề cương báo cáo (công văn 4409)",
      voices: "Khó khăn và kiến nghị như đã gửi",
      sure: "Mức độ chắc chắn của số liệu",
      texts: "Toàn văn các ý kiến dài",
      sources: "Nguồn và cách tính"
    },
    en: {
      summary: "Summary",
      national: "The targets in force",
      drafts: "Targets of the 2026 draft strategy (draft, not in force)",
      agencies: "Results of ministries and provinces",
      gaps: "What is left to do",
      trends: "Change since the year before",
      tasks: "Tasks",
      reporting: "Who reported",
      outline: "Totals of the reporting outline (letter 4409)",
      voices: "Difficulties and proposals as submitted",
      sure: "How sure this is",
      texts: "Long statements in full",
      sources: "Sources and derivations"
    }
  },
  unitColumn: {vi: "Đơn vị", en: "Unit"},
  countColumn: {vi: "Số lượng", en: "Number"},
  reasonColumn: {vi: "Lý do", en: "Reason"}
} as const;
