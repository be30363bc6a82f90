/**
 * The words of the audit's checks of groups and ranks: `audit-checks.ts` has those of indicators and levels.
 */
import type {AuditCheckTexts} from "./audit-checks.js";
import {auditNumber as num, auditP as p, auditPercent as pct, auditCorrelation as r3} from "./audit-figures.js";

export const AUDIT_GROUP_CHECKS = {
  "one-dimension": {
    vi: {
      name: "Một chiều duy nhất",
      examined: "Phân tích thành phần chính các thành phần của từng nhóm: có cùng đo một điều hay không.",
      rule: "Thành phần chính thứ nhất giải thích ít nhất 60%, chỉ mình nó có trị riêng trên 1, mọi hệ số cùng dấu.",
      line: ({about, result}) =>
        `${about[0]}: giải thích ${pct(result.explained, "vi")}; ${num(result.aboveOne, "vi", 0)} trị riêng trên 1; hệ số ${result.sameSign === 1 ? "cùng dấu" : "trái dấu"}.`,
      range: (low, high) => `giải thích từ ${pct(low, "vi")} đến ${pct(high, "vi")}`
    },
    en: {
      name: "One dimension",
      examined: "Principal components of each group's children: do they measure one thing?",
      rule: "The first component explains at least 60%, it alone has an eigenvalue above 1, and all loadings have one sign.",
      line: ({about, result}) =>
        `${about[0]}: ${pct(result.explained, "en")} explained; eigenvalues above 1: ${num(result.aboveOne, "en", 0)}; loadings of ${result.sameSign === 1 ? "one sign" : "both signs"}.`,
      range: (low, high) => `from ${pct(low, "en")} to ${pct(high, "en")} explained`
    }
  },
  reliability: {
    vi: {
      name: "Độ tin cậy",
      examined: "Hệ số alpha của Cronbach của từng nhóm, trên điểm.",
      rule: "Alpha ít nhất 0,7. Alpha cao không chứng minh nhóm chỉ có một chiều.",
      line: ({about, result}) => `${about[0]}: alpha = ${r3(result.alpha, "vi")}.`,
      range: (low, high) => `alpha từ ${r3(low, "vi")} đến ${r3(high, "vi")}`
    },
    en: {
      name: "Reliability",
      examined: "Cronbach's alpha of each group, on the scores.",
      rule: "Alpha of at least 0.7. A high alpha does not prove that a group has one dimension.",
      line: ({about, result}) => `${about[0]}: alpha = ${r3(result.alpha, "en")}.`,
      range: (low, high) => `alpha from ${r3(low, "en")} to ${r3(high, "en")}`
    }
  },
  redundancy: {
    vi: {
      name: "Trùng lặp",
      examined: "Tương quan giữa từng cặp thành phần trong một nhóm.",
      rule: "Không quá 0,92: hơn nữa thì một điều được tính hai lần.",
      line: ({about, result}) => `${about[0]} và ${about[1]} (${about[2]}): r = ${r3(result.r, "vi")}.`,
      range: (low, high) => `r từ ${r3(low, "vi")} đến ${r3(high, "vi")}`
    },
    en: {
      name: "Redundancy",
      examined: "The correlation of each pair of children of a group.",
      rule: "No more than 0.92: above it one thing is counted twice.",
      line: ({about, result}) => `${about[0]} and ${about[1]} (${about[2]}): r = ${r3(result.r, "en")}.`,
      range: (low, high) => `r from ${r3(low, "en")} to ${r3(high, "en")}`
    }
  },
  opposition: {
    vi: {
      name: "Đối nghịch",
      examined: "Cặp thành phần trong một nhóm đi ngược nhau: khi lấy trung bình chúng triệt tiêu nhau.",
      rule: "Không âm một cách có ý nghĩa thống kê (p dưới 0,05).",
      line: ({about, result}) =>
        `${about[0]} và ${about[1]} (${about[2]}): r = ${r3(result.r, "vi")} (${p(result.p, "vi")}).`,
      range: (low, high) => `r từ ${r3(low, "vi")} đến ${r3(high, "vi")}`
    },
    en: {
      name: "Opposition",
      examined: "Pairs within a group that go against each other: in the mean they cancel out.",
      rule: "Not significantly negative (p below 0.05).",
      line: ({about, result}) =>
        `${about[0]} and ${about[1]} (${about[2]}): r = ${r3(result.r, "en")} (${p(result.p, "en")}).`,
      range: (low, high) => `r from ${r3(low, "en")} to ${r3(high, "en")}`
    }
  },
  importance: {
    vi: {
      name: "Trọng số và ảnh hưởng thật",
      examined: "Trọng số danh nghĩa cạnh phần ảnh hưởng đo được: bình phương tương quan và tỷ số tương quan với nhóm.",
      rule: "",
      line: ({about, result}) =>
        result.squaredShare === null
          ? `${about[0]} (${about[1]}): trọng số ${pct(result.nominal, "vi")}; bình phương tương quan ${num(result.squared, "vi")}; chưa chia được phần vì một thành phần cùng nhóm chưa kết luận được.`
          : `${about[0]} (${about[1]}): trọng số ${pct(result.nominal, "vi")}; ảnh hưởng ${pct(result.squaredShare, "vi")} theo bình phương tương quan, ${pct(result.ratioShare, "vi")} theo tỷ số tương quan.`,
      range: (low, high) => `bình phương tương quan từ ${num(low, "vi")} đến ${num(high, "vi")}`
    },
    en: {
      name: "Weights and real importance",
      examined: "Nominal weights beside measured importance: squared correlation and correlation ratio with the group.",
      rule: "",
      line: ({about, result}) =>
        result.squaredShare === null
          ? `${about[0]} (${about[1]}): weight ${pct(result.nominal, "en")}; squared correlation ${num(result.squared, "en")}; no share of it, as a sibling can't be told.`
          : `${about[0]} (${about[1]}): weight ${pct(result.nominal, "en")}; importance ${pct(result.squaredShare, "en")} by squared correlation, ${pct(result.ratioShare, "en")} by correlation ratio.`,
      range: (low, high) => `squared correlation from ${num(low, "en")} to ${num(high, "en")}`
    }
  },
  "added-value": {
    vi: {
      name: "Giá trị thêm so với trụ cột",
      examined: "Tỷ lệ đơn vị có hạng tổng hợp khác hẳn hạng ở một trụ cột (10 bậc trên 119, quy theo số đơn vị).",
      rule: "Ít nhất một phần ba số đơn vị; ít hơn thì chỉ số tổng hợp gần như chỉ lặp lại trụ cột đó.",
      line: ({about, result}) =>
        `${about[0]}: ${pct(result.share, "vi")} số đơn vị lệch từ ${num(result.places, "vi", 0)} bậc trở lên.`,
      range: (low, high) => `từ ${pct(low, "vi")} đến ${pct(high, "vi")} số đơn vị`
    },
    en: {
      name: "Added value over the pillars",
      examined: "Units whose rank on the index is far from that on a pillar (10 places of 119, scaled to the units).",
      rule: "At least a third of the units; with fewer the index says little but that pillar again.",
      line: ({about, result}) =>
        `${about[0]}: ${pct(result.share, "en")} of the units differ by ${num(result.places, "en", 0)} places or more.`,
      range: (low, high) => `from ${pct(low, "en")} to ${pct(high, "en")} of the units`
    }
  },
  "leave-one-out": {
    vi: {
      name: "Bỏ từng thành phần",
      examined: "Hạng tổng hợp đổi bao nhiêu khi trọng số của một thành phần là 0.",
      rule: "",
      line: ({about, result}) =>
        `Bỏ ${about[0]}: hạng đổi trung bình ${num(result.meanChange, "vi", 1)} bậc, nhiều nhất ${num(result.largest, "vi", 0)} bậc.`,
      range: (low, high) => `trung bình từ ${num(low, "vi", 1)} đến ${num(high, "vi", 1)} bậc`
    },
    en: {
      name: "Leave one out",
      examined: "How ranks on the index change where one component has the weight 0.",
      rule: "",
      line: ({about, result}) =>
        `Without ${about[0]}: ranks change by ${num(result.meanChange, "en", 1)} places on average, ${num(result.largest, "en", 0)} at most.`,
      range: (low, high) => `on average from ${num(low, "en", 1)} to ${num(high, "en", 1)} places`
    }
  }
} as const satisfies Readonly<Record<string, {readonly vi: AuditCheckTexts; readonly en: AuditCheckTexts}>>;
