import {formatNumber, formatPercent} from "./format.js";

const NBSP = "\u00A0";
const agencies = (n: number) => (n === 1 ? "agency" : "agencies");

interface Share {
  readonly share: number;
  readonly has: number;
  readonly due: number;
}

/** Texts of the page of data quality. */
export const QUALITY = {
  title: {vi: (year: number) => `Chất lượng số liệu ${year}`, en: (year: number) => `Data quality ${year}`},
  headline: {
    vi: ({share, has, due, unranked, agencies: all}: Share & {unranked: number; agencies: number}) =>
      `Đã có ${formatPercent(share, "vi")} số liệu cần có (${formatNumber(has, "vi")} trên ${formatNumber(due, "vi")}); ${unranked === 0 ? `cả ${all} cơ quan đủ số liệu để xếp hạng` : `${unranked} trong ${all} cơ quan chưa xếp hạng được vì thiếu số liệu`}.`,
    en: ({share, has, due, unranked, agencies: all}: Share & {unranked: number; agencies: number}) =>
      `${formatPercent(share, "en")} of the data due are in (${formatNumber(has, "en")} of ${formatNumber(due, "en")}); ${unranked === 0 ? `all ${all} agencies have enough to be ranked` : `${unranked} of ${all} agencies can't be ranked for want of data`}.`
  },
  headlineNone: {
    vi: "Ấn bản này chưa có số liệu nào để xem chất lượng.",
    en: "This edition has no data to look at yet."
  },
  lead: {
    vi: "Một số liệu là một chỉ số của một cơ quan. Số liệu do cơ quan tự báo cáo; hệ thống đối chiếu từng ô theo quy tắc, không kiểm tra tại chỗ. Thiếu không bao giờ thành 0.",
    en: "One figure is one indicator of one agency. Agencies report them themselves; each cell is held against rules, nothing is checked on site. What is missing never turns into 0."
  },
  heroMissing: {
    vi: (zero: number) => `chưa báo cáo; khác với ${formatNumber(zero, "vi")} số liệu báo là 0 hoặc “chưa”`,
    en: (zero: number) =>
      `not reported, which is not the same as the ${formatNumber(zero, "en")} reported as 0 or “not yet”`
  },
  heroHeld: {
    vi: "đã gửi nhưng chưa dùng: có lỗi, mật, hoặc dẫn văn bản khác",
    en: "sent but not used: in error, secret, or a reference elsewhere"
  },
  heroErrors: {
    vi: (d: {warnings: number; files: number}) =>
      `lỗi trong ${d.files}${NBSP}tệp đã nhận, cùng ${formatNumber(d.warnings, "vi")} điểm xin kiểm tra`,
    en: (d: {warnings: number; files: number}) =>
      `errors in the ${d.files} files received, and ${formatNumber(d.warnings, "en")} points to check`
  },
  heroCompared: {
    vi: (all: number) => `trên ${formatNumber(all, "vi")} số liệu so được với năm trước`,
    en: (all: number) => `of ${formatNumber(all, "en")} figures compare with the year before`
  },
  heroNoYear: {vi: "Không có ấn bản trước để so sánh", en: "There is no earlier edition to compare with"},
  statusHeading: {
    vi: (d: Share) =>
      `${formatNumber(d.due - d.has, "vi")} trong ${formatNumber(d.due, "vi")} số liệu cần có chưa dùng được`,
    en: (d: Share) =>
      `${formatNumber(d.due - d.has, "en")} of the ${formatNumber(d.due, "en")} figures due can't be used`
  },
  statusNote: {
    vi: "Mỗi thanh là toàn bộ số liệu của một nhóm. Nền đặc: có số; nền nhạt: báo là 0 hoặc “chưa”; gạch chéo: chưa báo cáo; sọc dọc: đã gửi nhưng chưa dùng.",
    en: "Each bar holds all figures of a group. Solid: a figure; pale: reported as 0 or “not yet”; hatched: not reported; striped: sent but not used."
  },
  group: {vi: "Nhóm", en: "Group"},
  picture: {vi: "Phần của mỗi trạng thái", en: "Share of each status"},
  part: {
    vi: {value: "có số", zero: "0 hoặc “chưa”", missing: "chưa báo cáo", held: "chưa dùng"},
    en: {value: "a figure", zero: "0 or “not yet”", missing: "not reported", held: "not used"}
  },
  status: {
    vi: {
      reported: "Có số",
      "not-yet": "0 hoặc “chưa”",
      "not-reported": "Chưa báo cáo",
      "not-applicable": "Không áp dụng",
      "refers-to": "Dẫn văn bản",
      withheld: "Mật",
      estimated: "Ước tính",
      carried: "Kỳ trước chuyển sang",
      error: "Ô lỗi"
    },
    en: {
      reported: "A figure",
      "not-yet": "0 or “not yet”",
      "not-reported": "Not reported",
      "not-applicable": "Not applicable",
      "refers-to": "Refers elsewhere",
      withheld: "Secret",
      estimated: "Estimated",
      carried: "Carried over",
      error: "In error"
    }
  },
  everyone: {vi: "Tất cả", en: "All"},
  applicable: {vi: "Cần có", en: "Due"},
  withValue: {vi: "Dùng được", en: "Usable"},
  noStatus: {
    vi: (names: string) => `Không có số liệu nào ở trạng thái: ${names}.`,
    en: (names: string) => `No figure is in the state: ${names}.`
  },
  indicatorHeading: {
    vi: (d: {name: string; others: number; missing: number; due: number}) =>
      d.missing === 0
        ? "Không chỉ số nào thiếu số liệu"
        : `Thiếu nhiều nhất: ${d.name}${d.others > 0 ? ` và ${d.others} chỉ số khác, mỗi chỉ số` : ","} ${d.missing} trong ${d.due} cơ quan`,
    en: (d: {name: string; others: number; missing: number; due: number}) =>
      d.missing === 0
        ? "No indicator lacks a figure"
        : `Most often missing: ${d.name}${d.others > 0 ? ` and ${d.others} more, each at` : ", at"} ${d.missing} of ${d.due} agencies`
  },
  indicatorNote: {
    vi: "Chỉ số thiếu nhiều xếp trước. Chỉ tính những cơ quan mà chỉ số áp dụng.",
    en: "Those most often missing first. Only agencies to which the indicator applies are counted."
  },
  unrankedHeading: {
    vi: (n: number) =>
      n === 0 ? "Không nơi nào bị loại khỏi xếp hạng vì thiếu số liệu" : `${n} nơi chưa xếp hạng được vì thiếu số liệu`,
    en: (n: number) =>
      n === 0 ? "Nobody is left out of the ranking" : `${n} ${agencies(n)} can't be ranked for want of data`
  },
  unrankedNote: {
    vi: (d: {index: string | null; group: string | null}) =>
      d.index === null
        ? "Khung đánh giá không đặt mức số liệu tối thiểu."
        : `Muốn được xếp hạng, một nơi cần có ít nhất ${d.index} số liệu của chỉ số chung${d.group === null ? "" : ` và ${d.group} của mỗi trụ cột`}.`,
    en: (d: {index: string | null; group: string | null}) =>
      d.index === null
        ? "The framework sets no least share of data."
        : `To be ranked takes at least ${d.index} of the figures of the index${d.group === null ? "" : `, and ${d.group} of each pillar's`}.`
  },
  movedByZero: {
    vi: (d: {moved: number; ranked: number}) =>
      `Nếu tính phần thiếu là 0, như chỉ số chuyển đổi số quốc gia, ${d.moved} trong ${d.ranked} nơi đã xếp hạng sẽ đổi hạng. Hạng công bố không tính như vậy.`,
    en: (d: {moved: number; ranked: number}) =>
      `If what is missing counted as 0, as in the national digital index, ${d.moved} of the ${d.ranked} ranked would change rank. The published ranks do not do so.`
  },
  coverage: {vi: "Số liệu của chỉ số", en: "Figures of the index"},
  coverageShare: {vi: "Tỷ lệ có", en: "Share present"},
  zeroRank: {vi: "Hạng nếu thiếu là 0", en: "Rank if missing were 0"},
  nationalHeading: {
    vi: (n: number) =>
      n === 0 ? "Số liệu quốc gia không thiếu cơ quan nào" : `${n} số liệu quốc gia còn thiếu cơ quan, nên có khoảng`,
    en: (n: number) =>
      n === 0
        ? "No national figure lacks an agency"
        : `${n} national ${n === 1 ? "figure lacks" : "figures lack"} agencies, hence the bounds`
  },
  reportedOf: {vi: "Đã báo cáo", en: "Reported"},
  bounds: {vi: "Khoảng có thể", en: "Bounds"},
  tracker: {vi: "Ai còn lỗi chưa sửa", en: "Who has errors still open"},
  missingUnits: {vi: "Còn thiếu", en: "Missing"},
  unitsHeading: {
    vi: (d: {full: number; all: number}) => `${d.full} trong ${d.all} cơ quan có đủ số liệu để tính mọi trụ cột`,
    en: (d: {full: number; all: number}) => `${d.full} of ${d.all} agencies have every figure that the index asks for`
  },
  unitsNote: {
    vi: "Nơi có ít số liệu xếp trước. Ô của mỗi trụ cột: phần số liệu đã có, gạch chéo là chưa có gì. Bấm tên để xem từng ô cần sửa.",
    en: "Those with the least data first. A pillar's cell: the share of its figures that is there, hatched where nothing is. Each name leads to the cells to mend."
  },
  answered: {vi: "Đã trả lời", en: "Answered"},
  state: {vi: "Báo cáo", en: "Report"},
  allStates: {vi: "Tất cả", en: "All"},
  kind: {vi: "Khối", en: "Kind"},
  errors: {vi: "Lỗi", en: "Errors"},
  warnings: {vi: "Kiểm tra", en: "To check"},
  infos: {vi: "Ghi nhận", en: "Noted"},
  rank: {vi: "Hạng", en: "Rank"}
} as const;
