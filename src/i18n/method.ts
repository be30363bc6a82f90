import {formatList} from "./format.js";

interface Counts {
  readonly pillars: number;
  readonly leaves: number;
  readonly draft: number;
}

/** Shares of the index as percentages, printed. */
interface Rests {
  readonly inForce: string;
  readonly draft: string;
}

/** Texts of the method page. Its rules are in `method-rules.ts`, what changed between versions in `method-versions.ts`. */
export const METHOD = {
  title: {vi: "Phương pháp", en: "Method"},
  headline: {
    vi: (d: Counts) =>
      `${d.pillars} trụ cột, ${d.leaves} chỉ số; ${d.draft} chỉ số lấy đích từ dự thảo 2026, nên hạng khi bỏ các chỉ số này luôn được ghi kèm.`,
    en: (d: Counts) =>
      `${d.pillars} pillars, ${d.leaves} indicators; ${d.draft} take their goal from the 2026 draft, so the rank without them is always given too.`
  },
  headlineNoDraft: {
    vi: (d: Counts) => `${d.pillars} trụ cột, ${d.leaves} chỉ số; không chỉ số nào lấy đích từ dự thảo.`,
    en: (d: Counts) => `${d.pillars} pillars, ${d.leaves} indicators; none takes its goal from a draft.`
  },
  treeHeading: {
    vi: (province: Rests, ministry: Rests) =>
      `Đích lấy từ văn bản đang có hiệu lực chiếm ${province.inForce} trọng số của tỉnh, ${ministry.inForce} của bộ; từ dự thảo ${province.draft} và ${ministry.draft}`,
    en: (province: Rests, ministry: Rests) =>
      `Goals from texts in force carry ${province.inForce} of a province's weight and ${ministry.inForce} of a ministry's; goals from drafts ${province.draft} and ${ministry.draft}`
  },
  treeNote: {
    vi: "Lấy thẳng từ tệp khung đánh giá. Thanh dài bằng phần của trụ cột trong điểm chung; mỗi đoạn là một chỉ số, số thứ tự như ở bảng dưới. So giữa các nơi: chưa văn bản nào đặt mục tiêu. Tự chọn: đích do người đánh giá đặt.",
    en: "Taken straight from the framework file. A bar is as long as the pillar's part of the score; each piece is an indicator, numbered as in the table below. Against peers: no document sets a target. Our choice: the goal is the assessor's own."
  },
  treeCaption: {vi: "Cây chỉ số, trọng số và đích", en: "The tree, its weights and goalposts"},
  pictureText: {
    vi: (count: number) =>
      `Phần của từng trụ cột và từng chỉ số (${count} chỉ số) trong điểm của tỉnh và của bộ, theo cơ sở của đích; mọi con số có ở bảng dưới.`,
    en: (count: number) =>
      `The part of each pillar and of each of ${count} indicators in the score of provinces and ministries, by the basis of its goal; the table below has every figure.`
  },
  shareOf: {
    vi: {province: "% điểm của tỉnh", ministry: "% điểm của bộ"},
    en: {province: "% of a province's score", ministry: "% of a ministry's score"}
  },
  total: {vi: "Tổng của các chỉ số", en: "Sum over indicators"},
  weightWithin: {vi: "Trọng số trong nhóm", en: "Weight within its group"},
  goal: {vi: "Đích (ứng với 0 và 100 điểm)", en: "Goalposts (for 0 and 100 points)"},
  basis: {vi: "Cơ sở của đích", en: "Basis of the goalposts"},
  kind: {vi: {province: "tỉnh", ministry: "bộ"}, en: {province: "provinces", ministry: "ministries"}},
  bases: {
    vi: {
      "in-force": "văn bản đang có hiệu lực",
      draft: "dự thảo 2026, chưa có hiệu lực",
      peers: "so giữa các nơi, vì chưa văn bản nào đặt mục tiêu",
      own: "lựa chọn của người đánh giá"
    },
    en: {
      "in-force": "text in force",
      draft: "2026 draft, not in force",
      peers: "against peers, as no document sets a target",
      own: "our own choice"
    }
  },
  basisShort: {
    vi: {"in-force": "đang có hiệu lực", draft: "dự thảo", peers: "so giữa các nơi", own: "tự chọn"},
    en: {"in-force": "in force", draft: "draft", peers: "against peers", own: "our choice"}
  },
  keyEntry: {
    vi: (name: string, province: string, ministry: string) => `${name}: tỉnh ${province}, bộ ${ministry}`,
    en: (name: string, province: string, ministry: string) => `${name}: provinces ${province}, ministries ${ministry}`
  },
  aggregate: {
    vi: {
      arithmetic: "trung bình cộng có trọng số",
      geometric: "trung bình nhân có trọng số",
      harmonic: "trung bình điều hòa có trọng số",
      power: "trung bình lũy thừa có trọng số",
      copeland: "Copeland"
    },
    en: {
      arithmetic: "weighted arithmetic mean",
      geometric: "weighted geometric mean",
      harmonic: "weighted harmonic mean",
      power: "weighted power mean",
      copeland: "Copeland"
    }
  },
  rulesHeading: {vi: "Quy tắc tính", en: "The rules behind the figures"},
  stepsHeading: {
    vi: (name: string) => `Từ ô trong báo cáo tới hạng: ví dụ ${name}`,
    en: (name: string) => `From a cell of the report to the rank: ${name} as the example`
  },
  stepsNote: {
    vi: "Công thức chung, rồi cùng công thức ấy với số của một nơi.",
    en: "The formula in general, then the same with the figures of one unit."
  },
  stepsAll: {
    vi: "Xem mọi chỉ số của nơi này, tới từng ô",
    en: "See all of this unit's indicators, down to the cell"
  },
  readingHeading: {
    vi: (label: string) => `Chỗ văn bản để ngỏ: ${label}`,
    en: (label: string) => `Where a text is open: ${label}`
  },
  readingNote: {
    vi: (chosen: string, count: string, other: string, instead: string) =>
      `Cách đọc đang dùng: ${chosen}: ${count}. Cách đọc khác, luôn ghi kèm ở trang mục tiêu: ${other} ${instead}.`,
    en: (chosen: string, count: string, other: string, instead: string) =>
      `Read here as: ${chosen}: ${count}. The other reading, printed beside it on the targets page: ${other} ${instead}.`
  },
  readingOnly: {
    vi: (chosen: string, count: string) => `Cách đọc đang dùng: ${chosen}: ${count}.`,
    en: (chosen: string, count: string) => `Read here as: ${chosen}: ${count}.`
  },
  documentsHeading: {
    vi: "Điều gì do văn bản yêu cầu, điều gì do người đánh giá chọn",
    en: "What a document demands, and what is our choice"
  },
  documentsText: {
    vi: (d: {national: number; years: readonly string[]; pillars: number; equal: boolean}) =>
      `${d.national} chỉ số quốc gia, các mốc năm ${formatList(d.years, "vi")} và cách tính lấy từ Quyết định 699/QĐ-BTTTT. Đề cương báo cáo lấy từ công văn 4409/BKHCN-CNC. Dự thảo Chiến lược 2026 yêu cầu có khung đánh giá (Điều 2.1.c) nhưng không quy định trụ cột, trọng số hay ngưỡng: ${d.pillars} trụ cột, ${d.equal ? "trọng số bằng nhau" : "trọng số"} và ngưỡng số liệu là lựa chọn của người đánh giá.`,
    en: (d: {national: number; years: readonly string[]; pillars: number; equal: boolean}) =>
      `The ${d.national} national indicators, the target years ${formatList(d.years, "en")} and their calculation come from Decision 699/QĐ-BTTTT. The report outline comes from letter 4409/BKHCN-CNC. The 2026 draft demands a framework (Article 2.1.c) but sets no pillar, weight or threshold: ${d.pillars} pillars, ${d.equal ? "equal weights" : "their weights"} and the data thresholds are our choice.`
  },
  filesHeading: {vi: "Tệp nào giữ gì", en: "Which file holds what"},
  filesText: {
    vi: "Ô gốc với chữ như nơi gửi đã ghi: cells.csv. Giá trị đã đọc: observations.csv. Điểm và trọng số đã dùng của từng nơi: scores.csv, weights.csv. Hạng với khoảng: ranks.csv. Mục tiêu và khoảng cách: targets.csv, gaps.csv. Toàn bộ, gồm cả khung đánh giá: edition.json. Mọi tệp giữ đủ chữ số; ý nghĩa từng cột ở datapackage.json.",
    en: "The cells with the words as received: cells.csv. Values as read: observations.csv. Scores and the weights used for each unit: scores.csv, weights.csv. Ranks with intervals: ranks.csv. Targets and gaps: targets.csv, gaps.csv. Everything, the framework too: edition.json. All files keep every digit; datapackage.json says what each column means."
  },
  filesLink: {vi: "Tải số liệu, có mô tả từng tệp", en: "Downloads, with a description of each file"},
  auditLink: {
    vi: (year: number) => `Kiểm định thống kê ${year} của khung này`,
    en: (year: number) => `The statistical audit of this framework, ${year}`
  }
} as const;
