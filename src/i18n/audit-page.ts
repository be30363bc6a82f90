import {formatNumber} from "./format.js";

/** Checks with a limit, and those of them with something to look at. */
interface Tally {
  readonly ruled: number;
  readonly flagged: number;
}

interface Fragile {
  readonly name: string;
  /** "12 (8–17)" */
  readonly rank: string;
  readonly places: number;
}

/** Texts of the audit page: what the audit itself says is in `audit.ts` and beside it. */
export const AUDIT_PAGE = {
  title: {vi: (year: number) => `Kiểm định thống kê ${year}`, en: (year: number) => `Statistical audit ${year}`},
  headline: {
    vi: (province: Tally, ministry: Tally) =>
      `${province.flagged} trong ${province.ruled} phép kiểm ở tỉnh và ${ministry.flagged} trong ${ministry.ruled} ở bộ có chỗ cần chuyên gia xem lại.`,
    en: (province: Tally, ministry: Tally) =>
      `${province.flagged} of ${province.ruled} checks on provinces and ${ministry.flagged} of ${ministry.ruled} on ministries have something for experts to look at.`
  },
  headlineOne: {
    vi: (only: Tally) => `${only.flagged} trong ${only.ruled} phép kiểm có chỗ cần chuyên gia xem lại.`,
    en: (only: Tally) => `${only.flagged} of ${only.ruled} checks have something for experts to look at.`
  },
  headlineNone: {
    vi: (year: number) => `Chưa có đơn vị nào để kiểm định năm ${year}.`,
    en: (year: number) => `There are no units to audit in ${year}.`
  },
  lead: {
    vi: "Thống kê cho biết số liệu có ủng hộ cách chia trụ cột, trọng số và thứ hạng hay không; chọn đo điều gì là việc của chuyên gia. Một chỗ cần xem lại không phải là lỗi.",
    en: "Statistics tell whether the data bear out the pillars, the weights and the ranks; what to measure is for experts to say. A place to look at is not a fault."
  },
  fewUnits: {
    vi: (kind: string, count: number) =>
      `Chỉ có ${count} ${kind}: một nơi thay đổi có thể đổi kết luận, và tương quan yếu dễ là ngẫu nhiên. Đạt hay cần xem lại ở nhóm này đều kém chắc hơn.`,
    en: (kind: string, count: number) =>
      `There are only ${count} ${kind}: one of them can turn a verdict, and a weak correlation is easily chance. Passing or not, verdicts on this group are less certain.`
  },
  tooFewUnits: {
    vi: (kind: string, count: number) =>
      `Chỉ có ${count} ${kind}, quá ít để nói gì về tương quan và độ gắn kết; chỉ phần chất lượng số liệu là đọc được.`,
    en: (kind: string, count: number) =>
      `There are only ${count} ${kind}, too few to say anything on correlations and coherence; only data quality can be read.`
  },
  units: {
    vi: {province: "tỉnh, thành phố", ministry: "bộ, cơ quan ngang bộ"},
    en: {province: "provinces and cities", ministry: "ministries and ministerial-level agencies"}
  },
  glanceHeading: {vi: "Kết luận của từng phép kiểm", en: "The verdict of each check"},
  glanceNote: {
    vi: "Thanh: phần của từng kết luận trong các dòng của phép kiểm; số ở bên cạnh. Chọn kết luận để tới chi tiết.",
    en: "Bars: shares of the verdicts among the check's lines; figures beside them. Follow a verdict to the details."
  },
  kindHeading: {
    vi: {
      province: (d: Tally) => `Tỉnh, thành phố: ${d.flagged} trong ${d.ruled} phép kiểm cần xem lại`,
      ministry: (d: Tally) => `Bộ, cơ quan ngang bộ: ${d.flagged} trong ${d.ruled} phép kiểm cần xem lại`
    },
    en: {
      province: (d: Tally) => `Provinces and cities: ${d.flagged} of ${d.ruled} checks to look at`,
      ministry: (d: Tally) => `Ministries and ministerial-level agencies: ${d.flagged} of ${d.ruled} checks to look at`
    }
  },
  flaggedLines: {
    vi: (count: number) => `Xem ${formatNumber(count, "vi")} chỗ cần xem lại`,
    en: (count: number) => `See the ${formatNumber(count, "en")} ${count === 1 ? "place" : "places"} to look at`
  },
  untoldLines: {
    vi: (count: number) => `Vì sao có ${formatNumber(count, "vi")} dòng chưa kết luận được`,
    en: (count: number) => `Why ${formatNumber(count, "en")} ${count === 1 ? "line" : "lines"} can't be told`
  },
  tables: {
    vi: {
      indicators: "Số liệu của từng chỉ số",
      correlations: "Tương quan giữa các trụ cột, giữa các chỉ số",
      loadings: "Tương quan của từng chỉ số với từng trụ cột",
      between: "Tương quan với nhóm và với điểm chung",
      components: "Thành phần chính của từng nhóm",
      importance: "Trọng số và ảnh hưởng đo được",
      leftOut: "Hạng khi bỏ từng thành phần"
    },
    en: {
      indicators: "The values of each indicator",
      correlations: "Correlations between pillars and between indicators",
      loadings: "Each indicator against each pillar",
      between: "Correlations with the group and the index",
      components: "Principal components of each group",
      importance: "Weights and measured importance",
      leftOut: "Ranks without each component"
    }
  },
  heatNote: {
    vi: "Pearson, trên điểm. Càng đậm càng cùng chiều; số màu cam là ngược chiều; số in đậm có p dưới 0,05; gạch chéo là chưa tính được. Cột đánh số như hàng.",
    en: "Pearson, of scores. The darker, the more they go together; figures in orange go against; bold has p below 0.05; hatched can't be told. Columns are numbered as the rows."
  },
  loadingsNote: {
    vi: "Ô có khung là trụ cột của chính chỉ số đó; nên là số lớn nhất của hàng.",
    en: "The framed cell is the indicator's own pillar; it should be the highest of its row."
  },
  /** What a table is about, said to who can't see under which heading it stands. */
  tableOf: {
    vi: (d: {table: string; units: string}) => `${d.table}, ${d.units}`,
    en: (d: {table: string; units: string}) => `${d.table}, ${d.units}`
  },
  levelCaption: {
    vi: {pillars: "Giữa các trụ cột", leaves: "Giữa các chỉ số"},
    en: {pillars: "Between pillars", leaves: "Between indicators"}
  },
  firmHeading: {
    vi: (median: string) => `Một nửa số hạng có khoảng 90% không rộng quá ${median} bậc`,
    en: (median: string) =>
      `Half of the ranks have a 90% interval of at most ${median} ${median === "1" ? "place" : "places"}`
  },
  firmHeadingPlain: {vi: "Hạng chắc tới đâu", en: "How firm the ranks are"},
  firmOf: {
    vi: {
      province: (median: string) => `Tỉnh, thành phố: khoảng rộng trung vị ${median} bậc, tính cả hai đầu.`,
      ministry: (median: string) => `Bộ, cơ quan ngang bộ: khoảng rộng trung vị ${median} bậc, tính cả hai đầu.`
    },
    en: {
      province: (median: string) => `Provinces and cities: median width ${median}, in places with both ends counted.`,
      ministry: (median: string) => `Ministries: median width ${median}, in places with both ends counted.`
    }
  },
  fragile: {
    vi: ({name, rank, places}: Fragile) => `${name}: hạng ${rank}, khoảng rộng ${places} bậc`,
    en: ({name, rank, places}: Fragile) => `${name}: rank ${rank}, an interval of ${places} places`
  },
  fragileCaption: {vi: "Những hạng kém chắc nhất", en: "The least firm ranks"},
  noneMoves: {vi: "Không hạng nào đổi qua các lượt tính lại.", en: "No rank moves over the recalculations."},
  drivers: {
    vi: "Yếu tố nào làm hạng dao động không có trong tệp ấn bản: chạy “san-sang robustness” trên cùng các tệp để có từng yếu tố và từng hạng.",
    en: "What moves the ranks is not kept in the edition: “san-sang robustness” on the same files tells it for each choice and each rank."
  },
  expertsHeading: {vi: "Việc của chuyên gia", en: "For experts"},
  methodLink: {
    vi: "Cây chỉ số, trọng số và quy tắc: trang Phương pháp",
    en: "The tree, its weights and the rules: Method"
  }
} as const;
