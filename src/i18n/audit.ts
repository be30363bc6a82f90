/** Texts of the statistical audit: its page and its text. The words of each check are in `audit-checks.ts`. */
import {formatList, formatNumber} from "./format.js";

/** What the audit is of. */
interface Scope {
  readonly period: string | null;
  /** Name of the peer group; null where the framework has none. */
  readonly group: string | null;
  readonly units: number;
  readonly leaves: number;
  readonly pillars: number;
}

interface Tally {
  readonly ruled: number;
  readonly clean: number;
  /** Names of the checks with something to look at, with how many lines each. */
  readonly flagged: readonly {readonly name: string; readonly count: number}[];
}

const PEERS: Readonly<Record<string, {readonly vi: string; readonly en: string}>> = {
  province: {vi: "tỉnh, thành phố", en: "provinces and cities"},
  ministry: {vi: "bộ, cơ quan ngang bộ", en: "ministries and ministerial-level agencies"}
};

const counted = (flagged: Tally["flagged"]) => flagged.map(({name, count}) => `${name} (${count})`);

export const AUDIT = {
  title: {vi: (name: string) => `Kiểm toán thống kê: ${name}`, en: (name: string) => `Statistical audit: ${name}`},
  scope: {
    vi: ({period, group, units, leaves, pillars}: Scope) =>
      `Kỳ ${period ?? "–"}; ${group === null ? "" : `nhóm ${PEERS[group]?.vi ?? group}; `}${formatNumber(units, "vi")} đơn vị; ${leaves} chỉ số trong ${pillars} thành phần lớn.`,
    en: ({period, group, units, leaves, pillars}: Scope) =>
      `Period ${period ?? "–"}; ${group === null ? "" : `${PEERS[group]?.en ?? group}; `}${formatNumber(units, "en")} units; ${leaves} indicators in ${pillars} main components.`
  },
  summary: {
    vi: ({ruled, clean, flagged}: Tally) =>
      flagged.length === 0
        ? `Trong ${ruled} phép kiểm có ngưỡng, không phép kiểm nào có chỗ cần xem lại.`
        : `Trong ${ruled} phép kiểm có ngưỡng, ${clean} không có gì phải xem lại, ${flagged.length} có chỗ cần xem lại: ${formatList(counted(flagged), "vi")}.`,
    en: ({ruled, clean, flagged}: Tally) =>
      flagged.length === 0
        ? `Of ${ruled} checks with a limit, none has anything to look at.`
        : `Of ${ruled} checks with a limit, ${clean} ${clean === 1 ? "has" : "have"} nothing to look at and ${flagged.length} ${flagged.length === 1 ? "does" : "do"}: ${formatList(counted(flagged), "en")}.`
  },
  noUnits: {vi: "Không có đơn vị nào để kiểm.", en: "There are no units to examine."},
  caution: {
    vi: "Cờ là chỗ để chuyên gia xem lại, không phải lỗi. Thống kê tốt là điều kiện cần, không đủ, cho một chỉ số tốt.",
    en: "A flag is a place for experts to look at, not a fault. Sound statistics are needed for a sound index; they are not enough."
  },
  verdictShares: {vi: "Phần của từng kết luận", en: "Shares of the verdicts"},
  glance: {vi: "Kết quả từng phép kiểm", en: "The checks at a glance"},
  check: {vi: "Phép kiểm", en: "Check"},
  verdicts: {
    vi: {pass: "đạt", flag: "cần xem lại", shown: "nêu để tham khảo", untold: "chưa kết luận được"},
    en: {pass: "pass", flag: "flag", shown: "shown", untold: "can't be told"}
  },
  examined: {vi: "Xem xét", en: "Examined"},
  rule: {vi: "Quy tắc", en: "Rule"},
  noRule: {
    vi: "Không có ngưỡng được thống nhất; người đọc tự đánh giá.",
    en: "No limit is agreed on; the reader judges."
  },
  result: {vi: "Kết quả", en: "Result"},
  verdict: {vi: "Kết luận", en: "Verdict"},
  source: {vi: "Nguồn", en: "Source"},
  bases: {
    vi: {
      published: "quy tắc hoặc cách đo đã công bố",
      software: "mặc định của phần mềm các chuyên gia dùng",
      practice: "thông lệ của các cuộc kiểm toán, chưa đối chiếu với một văn bản"
    },
    en: {
      published: "a published rule or measure",
      software: "the default of a software that experts use",
      practice: "common practice of audits, not checked against one text"
    }
  },
  why: {
    vi: {
      "too-few": "quá ít đơn vị có số liệu",
      "no-spread": "mọi đơn vị bằng nhau",
      "all-weight": "thành phần này giữ toàn bộ trọng số của nhóm",
      "only-child": "là thành phần duy nhất của nhóm"
    },
    en: {
      "too-few": "too few units have the figures",
      "no-spread": "all units are alike",
      "all-weight": "it holds all the weight of its group",
      "only-child": "it is the only child of its group"
    }
  },
  nothing: {vi: "Không có gì để kiểm ở đây.", en: "There is nothing to examine here."},
  otherLines: {
    vi: (count: number) => `${formatNumber(count, "vi")} dòng còn lại: xem audit.csv.`,
    en: (count: number) => `${formatNumber(count, "en")} more lines: see audit.csv.`
  },
  otherPairs: {
    vi: (count: number) => `${formatNumber(count, "vi")} cặp còn lại: xem correlations.csv.`,
    en: (count: number) => `${formatNumber(count, "en")} more pairs: see correlations.csv.`
  },
  sections: {
    vi: {
      concept: "Khung khái niệm",
      data: "Chất lượng số liệu",
      coherence: "Tính gắn kết thống kê",
      ranks: "Trọng số và thứ hạng",
      assumptions: "Ảnh hưởng của các giả định",
      experts: "Đối chiếu với chuyên gia"
    },
    en: {
      concept: "Conceptual framework",
      data: "Data quality",
      coherence: "Statistical coherence",
      ranks: "Weights and ranks",
      assumptions: "Impact of modelling assumptions",
      experts: "Confrontation with experts"
    }
  },
  conceptNote: {
    vi: "Cây thành phần với trọng số. Chọn khái niệm nào, chỉ số nào là việc của chuyên gia; thống kê chỉ cho biết số liệu có ủng hộ cách chia nhóm này hay không.",
    en: "The tree with its weights. Which concept and which indicators is for experts to say; statistics only tell whether the data bear out the grouping."
  },
  inapplicable: {
    vi: (ids: readonly string[]) => `Không áp dụng cho đơn vị nào ở đây, nên không xét: ${formatList(ids, "vi")}.`,
    en: (ids: readonly string[]) => `Applies to none of these units, so is not looked at: ${formatList(ids, "en")}.`
  },
  assumptionsNote: {
    vi: "Hạng thay đổi bao nhiêu khi đổi trọng số, chuẩn hóa, cách gộp, cách xử lý thiếu và ngoại lai: chạy “san-sang robustness” trên cùng các tệp.",
    en: "How far ranks hang on weights, normalisation, aggregation, missing data and outliers: run “san-sang robustness” on the same files."
  },
  expertsNote: {
    vi: "Các chỗ cần xem lại nên được bàn với người xây dựng khung và với đơn vị được đánh giá; kết quả bàn ghi vào lần sửa khung kế tiếp.",
    en: "What is flagged should be talked over with those who made the framework and those who are assessed, and the outcome go into its next version."
  }
} as const;
