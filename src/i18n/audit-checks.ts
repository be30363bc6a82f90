/**
 * What each check of the statistical audit examines, its rule in words, and a line of its result: the checks of
 * indicators and levels. `audit-checks-groups.ts` has those of groups and ranks.
 */
import {auditNumber as num, auditP as p, auditPercent as pct, auditCorrelation as r3} from "./audit-figures.js";

/** A line of the audit, ready to be said: names in place of ids. */
export interface AuditFacts {
  /** The node examined, then those it was held against. */
  readonly about: readonly string[];
  readonly result: Readonly<Record<string, number | null>>;
}

/** The words of one check in one language. */
export interface AuditCheckTexts {
  readonly name: string;
  readonly examined: string;
  /** Empty where no limit is agreed on. */
  readonly rule: string;
  /** The result of one line, its figures with it. */
  readonly line: (facts: AuditFacts) => string;
  /** Between which figures the lines that pass lie. */
  readonly range: (low: number, high: number) => string;
}

export const AUDIT_CHECKS = {
  coverage: {
    vi: {
      name: "Độ phủ số liệu",
      examined: "Tỷ lệ số liệu có báo cáo ở từng chỉ số, từng trụ cột và toàn bộ chỉ số tổng hợp.",
      rule: "Có ít nhất 65% số liệu.",
      line: ({about, result}) => `${about[0]}: có ${pct(result.coverage, "vi")} số liệu.`,
      range: (low, high) => `độ phủ từ ${pct(low, "vi")} đến ${pct(high, "vi")}`
    },
    en: {
      name: "Data coverage",
      examined: "The share of data reported for each indicator, each pillar and the whole index.",
      rule: "At least 65% of the data is there.",
      line: ({about, result}) => `${about[0]}: ${pct(result.coverage, "en")} of the data is there.`,
      range: (low, high) => `coverage from ${pct(low, "en")} to ${pct(high, "en")}`
    }
  },
  "distinct-values": {
    vi: {
      name: "Khả năng phân biệt",
      examined: "Chỉ số có bao nhiêu giá trị khác nhau, bao nhiêu đơn vị trùng giá trị.",
      rule: "Số giá trị khác nhau bằng ít nhất một nửa số đơn vị. Chỉ số có/chưa không thể đạt: bản chất là vậy.",
      line: ({about, result: {unique, ties, mostCommon}}) =>
        `${about[0]}: ${num(unique, "vi", 0)} giá trị khác nhau; ${num(ties, "vi", 0)} đơn vị trùng giá trị với đơn vị khác; giá trị hay gặp nhất có ở ${num(mostCommon, "vi", 0)} đơn vị.`,
      range: (low, high) => `giá trị khác nhau từ ${pct(low, "vi")} đến ${pct(high, "vi")} số đơn vị`
    },
    en: {
      name: "Distinct values",
      examined: "How many different values an indicator has, and how many units share theirs with another.",
      rule: "At least half as many different values as units. Yes/no indicators can't pass: that is what they are.",
      line: ({about, result: {unique, ties, mostCommon}}) =>
        `${about[0]}: ${num(unique, "en", 0)} different values; ${num(ties, "en", 0)} units share theirs with another; the most common one is that of ${num(mostCommon, "en", 0)}.`,
      range: (low, high) => `different values from ${pct(low, "en")} to ${pct(high, "en")} of the units`
    }
  },
  outliers: {
    vi: {
      name: "Giá trị ngoại lai",
      examined: "Độ lệch và độ nhọn (kiểu 2, độ nhọn trừ đi 3) của số liệu trước khi xử lý.",
      rule: "Độ lệch tuyệt đối dưới 2 hoặc độ nhọn dưới 3,5; chỉ cần xem lại khi cả hai cùng vượt.",
      line: ({about, result}) =>
        `${about[0]}: độ lệch ${num(result.skew, "vi")}, độ nhọn ${num(result.kurtosis, "vi")}.`,
      range: (low, high) => `độ lệch từ ${num(low, "vi")} đến ${num(high, "vi")}`
    },
    en: {
      name: "Outliers",
      examined: "Skewness and excess kurtosis (type 2) of the values before any treatment.",
      rule: "Absolute skewness below 2 or kurtosis below 3.5; flagged only where both are reached.",
      line: ({about, result}) =>
        `${about[0]}: skewness ${num(result.skew, "en")}, kurtosis ${num(result.kurtosis, "en")}.`,
      range: (low, high) => `skewness from ${num(low, "en")} to ${num(high, "en")}`
    }
  },
  size: {
    vi: {
      name: "Ảnh hưởng của quy mô",
      examined: "Tương quan của từng chỉ số, sau khi chia cho mẫu số, với từng thước đo quy mô.",
      rule: "Tương quan tuyệt đối không quá 0,6.",
      line: ({about, result}) => `${about[0]} với ${about[1]}: r = ${r3(result.r, "vi")} (${p(result.p, "vi")}).`,
      range: (low, high) => `r từ ${r3(low, "vi")} đến ${r3(high, "vi")}`
    },
    en: {
      name: "Size left in the data",
      examined: "The correlation of each indicator, after its denominator, with each measure of size.",
      rule: "An absolute correlation of no more than 0.6.",
      line: ({about, result}) => `${about[0]} with ${about[1]}: r = ${r3(result.r, "en")} (${p(result.p, "en")}).`,
      range: (low, high) => `r from ${r3(low, "en")} to ${r3(high, "en")}`
    }
  },
  direction: {
    vi: {
      name: "Chiều của chỉ số",
      examined: "Tương quan của từng thành phần với nhóm của nó và với chỉ số tổng hợp.",
      rule: "Không âm một cách có ý nghĩa thống kê (p dưới 0,05).",
      line: ({about, result}) => `${about[0]} với ${about[1]}: r = ${r3(result.r, "vi")} (${p(result.p, "vi")}).`,
      range: (low, high) => `r từ ${r3(low, "vi")} đến ${r3(high, "vi")}`
    },
    en: {
      name: "Direction",
      examined: "The correlation of each component with its own group and with the index.",
      rule: "Not significantly negative (p below 0.05).",
      line: ({about, result}) => `${about[0]} with ${about[1]}: r = ${r3(result.r, "en")} (${p(result.p, "en")}).`,
      range: (low, high) => `r from ${r3(low, "en")} to ${r3(high, "en")}`
    }
  },
  strength: {
    vi: {
      name: "Mức gắn với nhóm",
      examined: "Tương quan của từng thành phần với nhóm của nó: đủ để có tiếng nói, không tới mức lấn hết.",
      rule: "Từ 0,3 đến 0,92. Nhóm hai, ba thành phần vượt 0,92 là điều dễ gặp.",
      line: ({about, result: {r}}) =>
        `${about[0]} với ${about[1]}: r = ${r3(r, "vi")}, ${r != null && r < 0.3 ? "hầu như không có tiếng nói" : r != null && r > 0.92 ? "gần như chính là nhóm" : "vừa phải"}.`,
      range: (low, high) => `r từ ${r3(low, "vi")} đến ${r3(high, "vi")}`
    },
    en: {
      name: "Strength",
      examined:
        "The correlation of each component with its own group: enough to count, not so much that it is the group.",
      rule: "From 0.3 to 0.92. In groups of two or three more than 0.92 is common.",
      line: ({about, result: {r}}) =>
        `${about[0]} with ${about[1]}: r = ${r3(r, "en")}, ${r != null && r < 0.3 ? "it hardly counts" : r != null && r > 0.92 ? "it nearly is the group" : "neither weak nor all"}.`,
      range: (low, high) => `r from ${r3(low, "en")} to ${r3(high, "en")}`
    }
  },
  "own-group": {
    vi: {
      name: "Đúng nhóm",
      examined: "Từng thành phần gắn với nhóm của nó hay với nhóm khác cùng cấp hơn.",
      rule: "Tương quan với nhóm của mình là lớn nhất.",
      line: ({about, result}) =>
        about.length > 2
          ? `${about[0]}: r = ${r3(result.own, "vi")} với ${about[1]}, nhưng ${r3(result.other, "vi")} với ${about[2]}.`
          : `${about[0]}: r = ${r3(result.own, "vi")} với ${about[1]}, lớn nhất.`,
      range: (low, high) => `r với nhóm của mình từ ${r3(low, "vi")} đến ${r3(high, "vi")}`
    },
    en: {
      name: "In the right group",
      examined: "Does each component go with its own group, or more with another of the same level?",
      rule: "The correlation with its own group is the highest.",
      line: ({about, result}) =>
        about.length > 2
          ? `${about[0]}: r = ${r3(result.own, "en")} with ${about[1]}, but ${r3(result.other, "en")} with ${about[2]}.`
          : `${about[0]}: r = ${r3(result.own, "en")} with ${about[1]}, the highest.`,
      range: (low, high) => `r with its own group from ${r3(low, "en")} to ${r3(high, "en")}`
    }
  }
} as const satisfies Readonly<Record<string, {readonly vi: AuditCheckTexts; readonly en: AuditCheckTexts}>>;
