/** Codes of an edition's rows in words, for the yearly report. */
export const REPORT_CODES = {
  lack: {
    vi: {
      "nothing-measures-it": "chưa có chỉ số đo ở cấp này",
      "no-figure": "chưa có nguồn số liệu",
      "base-year-not-stated": "văn bản không nêu năm gốc",
      "base-without-figure": "năm gốc không có số liệu dùng được",
      "sources-conflict": "các nguồn cho số khác nhau"
    },
    en: {
      "nothing-measures-it": "nothing measures it at this level",
      "no-figure": "nobody gave a figure",
      "base-year-not-stated": "the text states no base year",
      "base-without-figure": "the base year has no usable figure",
      "sources-conflict": "sources contradict each other"
    }
  },
  notAssessable: {vi: "Chưa đánh giá được", en: "Not assessable"},
  noPace: {
    vi: {
      "yes-no": "câu hỏi có/chưa, không tăng dần",
      "no-earlier-year": "không có năm trước",
      published: "số liệu do bên khác công bố",
      "older-figure": "số liệu của năm trước đó"
    },
    en: {
      "yes-no": "a yes or no doesn't move by degrees",
      "no-earlier-year": "no earlier year",
      published: "published by others",
      "older-figure": "the figure is of an earlier year"
    }
  },
  noProjection: {
    vi: {
      met: "đã đạt",
      "no-figure": "không có số liệu",
      "no-pace": "chưa có tốc độ để tính",
      "no-change": "không thay đổi",
      "moving-away": "đang xa dần",
      "not-boundable": "không tính được khoảng",
      "few-peers": "quá ít nơi để có khoảng",
      "beyond-horizon": "xa hơn mức nói được"
    },
    en: {
      met: "met",
      "no-figure": "no figure",
      "no-pace": "no observed pace",
      "no-change": "no change",
      "moving-away": "moving away",
      "not-boundable": "no range can be given",
      "few-peers": "too few units for a range",
      "beyond-horizon": "beyond what can be said"
    }
  },
  comparison: {
    vi: {
      "same-unit": "cùng một nơi",
      renamed: "đổi tên, cùng địa bàn",
      "merged-sum": "hợp nhất, cộng tử số và mẫu số",
      "functions-moved": "chức năng đã chuyển",
      "levels-agree": "các nơi trước cùng mức",
      "peer-ranges": "điểm dựa trên khoảng của các nơi cùng loại",
      "other-leaves": "điểm gồm các chỉ số khác",
      "k-of-n": "có/chưa của nhiều nơi, không gộp được",
      "levels-differ": "mức của các nơi trước khác nhau",
      "index-not-added": "điểm của nhiều nơi không cộng được",
      "part-missing": "một nơi trước không báo cáo",
      "not-reported-before": "năm trước không báo cáo",
      "not-reported-now": "năm nay không báo cáo",
      "not-asked-before": "năm trước không hỏi",
      "not-asked-now": "năm nay không hỏi",
      "not-ranked-before": "năm trước không có điểm",
      "not-ranked-now": "năm nay không có điểm",
      "not-applicable": "không áp dụng",
      "new-unit": "nơi mới",
      "other-definition": "định nghĩa đã đổi",
      "total-shrank": "mẫu số nhỏ hơn tử số năm trước"
    },
    en: {
      "same-unit": "the same unit",
      renamed: "renamed, same territory",
      "merged-sum": "merged, numerators and denominators added",
      "functions-moved": "functions moved",
      "levels-agree": "predecessors at one level",
      "peer-ranges": "score rests on the range of the peers",
      "other-leaves": "score made of other indicators",
      "k-of-n": "yes/no of several predecessors",
      "levels-differ": "predecessors at different levels",
      "index-not-added": "scores of several can't be added",
      "part-missing": "a predecessor did not report",
      "not-reported-before": "not reported the year before",
      "not-reported-now": "not reported this year",
      "not-asked-before": "not asked the year before",
      "not-asked-now": "not asked this year",
      "not-ranked-before": "no score the year before",
      "not-ranked-now": "no score this year",
      "not-applicable": "not applicable",
      "new-unit": "new unit",
      "other-definition": "the definition changed",
      "total-shrank": "whole smaller than last year's part"
    }
  }
} as const;

/** Parts of the outline's totals and what is counted, in English: the outline's own words are Vietnamese. */
export const OUTLINE_WORDS_EN: Readonly<Record<string, string>> = {
  "other-degree": "other degrees",
  ai: "on AI",
  "ai-not-stated": "AI or not is not stated",
  digitised: "digitised",
  "digitised-not-stated": "digitised or not is not stated",
  standardised: "standardised",
  "standardised-not-stated": "standardised or not is not stated",
  connected: "connected, shared",
  "connected-not-stated": "connected or not is not stated",
  "users-management": "for management",
  "users-citizens": "for citizens",
  "users-enterprises": "for enterprises",
  "users-not-stated": "users not stated",
  "with-result": "with a result",
  "several-states": "listed under another state too",
  people: "people",
  "million-dong": "million dong",
  documents: "documents",
  databases: "databases",
  applications: "applications",
  activities: "activities"
};
