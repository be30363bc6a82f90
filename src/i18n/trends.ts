/**
 * Comparison with the year before: a word or two for each reason, short enough for a cell. The reason in full is
 * `REPORT_CODES.comparison`.
 */
export const TRENDS = {
  /** Why a figure can or can't be compared; "" where nothing stands in the way. */
  short: {
    vi: {
      "same-unit": "",
      renamed: "",
      "merged-sum": "",
      "functions-moved": "đổi\u00A0chức\u00A0năng",
      "levels-agree": "gộp, cùng mức",
      "peer-ranges": "thang\u00A0đã\u00A0đổi",
      "other-leaves": "đổi\u00A0chỉ\u00A0số",
      "k-of-n": "hợp nhất",
      "levels-differ": "hợp nhất",
      "index-not-added": "hợp nhất",
      "part-missing": "thiếu một nơi",
      "not-reported-before": "trước chưa có số",
      "not-reported-now": "nay chưa có số",
      "not-asked-before": "trước không hỏi",
      "not-asked-now": "nay không hỏi",
      "not-ranked-before": "trước chưa có điểm",
      "not-ranked-now": "nay chưa có điểm",
      "not-applicable": "không áp dụng",
      "new-unit": "nơi mới",
      "other-definition": "đổi cách tính",
      "total-shrank": "mẫu số nhỏ đi"
    },
    en: {
      "same-unit": "",
      renamed: "",
      "merged-sum": "",
      "functions-moved": "other\u00A0functions",
      "levels-agree": "merged, one level",
      "peer-ranges": "scale\u00A0changed",
      "other-leaves": "other\u00A0indicators",
      "k-of-n": "merged",
      "levels-differ": "merged",
      "index-not-added": "merged",
      "part-missing": "a part is missing",
      "not-reported-before": "no figure then",
      "not-reported-now": "no figure now",
      "not-asked-before": "not asked then",
      "not-asked-now": "not asked now",
      "not-ranked-before": "no score then",
      "not-ranked-now": "no score now",
      "not-applicable": "not applicable",
      "new-unit": "new unit",
      "other-definition": "method changed",
      "total-shrank": "smaller whole"
    }
  },
  since: {vi: (year: number) => `So với ${year}`, en: (year: number) => `Since ${year}`},
  sinceInFull: {vi: ": điểm thay đổi, hay vì sao không tính được", en: ": change of score, or why there is none"},
  changed: {
    vi: (d: {change: string; before: string; year: number}) => `${d.change}\u00A0điểm, từ ${d.before} năm ${d.year}`,
    en: (d: {change: string; before: string; year: number}) => `${d.change} points, from ${d.before} in ${d.year}`
  },
  from: {
    vi: (d: {before: string; reason: string}) => `từ\u00A0${d.before}; ${d.reason}`,
    en: (d: {before: string; reason: string}) => `from\u00A0${d.before}; ${d.reason}`
  },
  beside: {
    vi: (d: {before: string; year: number; reason: string}) =>
      `năm ${d.year} là ${d.before}, không trừ được: ${d.reason}`,
    en: (d: {before: string; year: number; reason: string}) =>
      `${d.before} in ${d.year}, no difference is taken: ${d.reason}`
  },
  broken: {vi: (reason: string) => `đứt chuỗi: ${reason}`, en: (reason: string) => `series broken: ${reason}`},
  notesHeading: {
    vi: (year: number) => `Vì sao không trừ được điểm năm ${year}`,
    en: (year: number) => `Why the score of ${year} is not subtracted`
  },
  noteBeside: {
    vi: (d: {short: string; reason: string; units: number; year: number}) =>
      `${d.short} (${d.units}\u00A0nơi): ${d.reason}; điểm năm ${d.year} chỉ đặt bên cạnh, nối bằng nét đứt.`,
    en: (d: {short: string; reason: string; units: number; year: number}) =>
      `${d.short} (${d.units}): ${d.reason}; the score of ${d.year} only stands beside it, joined by a dashed line.`
  },
  noteBroken: {
    vi: (d: {short: string; reason: string; units: number}) =>
      `${d.short} (${d.units}\u00A0nơi): ${d.reason}; chuỗi điểm bị đứt.`,
    en: (d: {short: string; reason: string; units: number}) =>
      `${d.short} (${d.units}): ${d.reason}; the series of scores is broken.`
  },
  firstEdition: {
    vi: "Chưa có ấn bản trước để so điểm.",
    en: "There is no earlier edition to compare scores with."
  }
} as const;
