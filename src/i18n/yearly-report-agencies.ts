import {type Counted, plural} from "./yearly-report.js";

/** Texts of the yearly report on agencies: shares, ranking, gaps, change. */
export const REPORT_AGENCIES = {
  sharesHeading: {vi: "Đã đạt bao nhiêu mục tiêu", en: "How many targets are met"},
  sharesCaption: {
    vi: "Số mục tiêu đang có hiệu lực mà các nơi đã đạt",
    en: "Targets in force that agencies have met"
  },
  shareLine: {
    vi: (d: {province: string; ministry: string; year: number}) =>
      `Mục tiêu ${d.year}: các tỉnh đạt ${d.province}, các bộ đạt ${d.ministry} số mục tiêu áp dụng.`,
    en: (d: {province: string; ministry: string; year: number}) =>
      `Targets for ${d.year}: provinces meet ${d.province} of those that apply, ministries ${d.ministry}.`
  },
  met: {vi: "Đạt", en: "Met"},
  applicable: {vi: "Áp dụng", en: "Applicable"},
  notReported: {vi: "Chưa báo cáo", en: "Not reported"},
  rankHeading: {
    vi: {province: "Xếp hạng tỉnh, thành phố", ministry: "Xếp hạng bộ, cơ quan ngang bộ"},
    en: {province: "Ranking of provinces and cities", ministry: "Ranking of ministries and ministerial-level agencies"}
  },
  leads: {
    vi: {
      province: (d: {name: string; score: string; second: string}) =>
        `Trong các tỉnh, ${d.name} dẫn đầu rõ rệt với ${d.score}\u00A0điểm, trên ${d.second}.`,
      ministry: (d: {name: string; score: string; second: string}) =>
        `Trong các bộ, ${d.name} dẫn đầu rõ rệt với ${d.score}\u00A0điểm, trên ${d.second}.`
    },
    en: {
      province: (d: {name: string; score: string; second: string}) =>
        `Clear leader of the provinces: ${d.name}, with ${d.score} points, ahead of ${d.second}.`,
      ministry: (d: {name: string; score: string; second: string}) =>
        `Clear leader of the ministries: ${d.name}, with ${d.score} points, ahead of ${d.second}.`
    }
  },
  lead: {
    vi: {
      province: (d: {name: string; score: string; tied: string}) =>
        `Trong các tỉnh, ${d.name} đứng đầu với ${d.score}\u00A0điểm, nhưng ${d.tied}\u00A0nơi dẫn đầu chưa phân biệt được với nhau.`,
      ministry: (d: {name: string; score: string; tied: string}) =>
        `Trong các bộ, ${d.name} đứng đầu với ${d.score}\u00A0điểm, nhưng ${d.tied}\u00A0nơi dẫn đầu chưa phân biệt được với nhau.`
    },
    en: {
      province: (d: {name: string; score: string; tied: string}) =>
        `First of the provinces: ${d.name}, with ${d.score} points, but the leading ${d.tied} can't be told apart.`,
      ministry: (d: {name: string; score: string; tied: string}) =>
        `First of the ministries: ${d.name}, with ${d.score} points, but the leading ${d.tied} can't be told apart.`
    }
  },
  nobody: {
    vi: {province: "Chưa tỉnh nào đủ số liệu để xếp hạng.", ministry: "Chưa bộ nào đủ số liệu để xếp hạng."},
    en: {province: "No province has enough data to be ranked.", ministry: "No ministry has enough data to be ranked."}
  },
  ranked: {
    vi: (d: {ranked: Counted; all: Counted; groups: Counted}) =>
      `${d.ranked.text} trong ${d.all.text}\u00A0nơi đủ số liệu để xếp hạng, chia thành ${d.groups.text} nhóm. Hạng ghi kèm khoảng\u00A090% trong ngoặc; những nơi cùng nhóm chưa phân biệt được với nơi đầu nhóm.`,
    en: (d: {ranked: Counted; all: Counted; groups: Counted}) =>
      `${d.ranked.text} of ${d.all.text} have enough data to be ranked and fall into ${plural(d.groups, "group", "groups")}. A rank is given with its 90% interval in brackets; those of one group can't be told apart from its first.`
  },
  topCaption: {
    vi: {province: "Các tỉnh đầu và cuối bảng", ministry: "Các bộ đầu và cuối bảng"},
    en: {province: "Provinces at the top and the bottom", ministry: "Ministries at the top and the bottom"}
  },
  allCaption: {
    vi: {province: "Các tỉnh được xếp hạng", ministry: "Các bộ được xếp hạng"},
    en: {province: "The provinces ranked", ministry: "The ministries ranked"}
  },
  between: {vi: (n: Counted) => `… ${n.text} nơi ở giữa …`, en: (n: Counted) => `… ${n.text} in between …`},
  scoreChart: {
    vi: {province: "Điểm sẵn sàng của các tỉnh, với khoảng 90%", ministry: "Điểm sẵn sàng của các bộ, với khoảng 90%"},
    en: {
      province: "Readiness scores of the provinces, with 90% intervals",
      ministry: "Readiness scores of the ministries, with 90% intervals"
    }
  },
  scoreChartText: {
    vi: (d: {first: string; high: string; last: string; low: string}) =>
      `Biểu đồ thanh: điểm từ ${d.high} (${d.first}) xuống ${d.low} (${d.last}); vạch là khoảng 90%.`,
    en: (d: {first: string; high: string; last: string; low: string}) =>
      `Bar chart: scores from ${d.high} (${d.first}) down to ${d.low} (${d.last}); the lines are 90% intervals.`
  },
  notRanked: {
    vi: (names: string) => `Không xếp hạng vì chưa đủ số liệu: ${names}.`,
    en: (names: string) => `Not ranked for lack of data: ${names}.`
  },
  coverage: {vi: "Chỉ số có số liệu", en: "Indicators with data"},
  gapsIntro: {
    vi: "Việc còn phải làm tính trên số đã báo cáo: nơi chưa báo cáo chỉ có thể làm con số tăng. Mức cần mỗi năm là phần còn thiếu chia đều cho số năm còn lại; tốc độ hiện nay là thay đổi mỗi năm kể từ năm gần nhất so được.",
    en: "What is left to do is counted on what was reported: those who have not reported can only add to it. The pace needed is what is missing, spread evenly over the years left; the observed pace is the change a year since the last comparable year."
  },
  gapsCaption: {vi: "Khoảng cách tới các mục tiêu quốc gia", en: "Gaps to the national targets"},
  gapsNone: {
    vi: "Ấn bản này không có số liệu về khoảng cách.",
    en: "This edition holds no figures on gaps."
  },
  left: {vi: "Còn phải làm", en: "Left to do"},
  needed: {vi: "Cần mỗi năm", en: "Needed a year"},
  pace: {vi: "Tốc độ hiện nay mỗi năm", en: "Observed a year"},
  reached: {vi: "Năm đạt, nếu cứ như vậy", en: "Year reached at this pace"},
  yearRange: {
    vi: (d: {year: string; earliest: string | null; latest: string | null}) =>
      d.earliest === null
        ? d.year
        : d.latest === null
          ? `${d.year} (từ ${d.earliest} trở đi)`
          : `${d.year} (${d.earliest}–${d.latest})`,
    en: (d: {year: string; earliest: string | null; latest: string | null}) =>
      d.earliest === null
        ? d.year
        : d.latest === null
          ? `${d.year} (${d.earliest} or later)`
          : `${d.year} (${d.earliest}–${d.latest})`
  },
  closingHeading: {vi: "Nơi nào thu hẹp được nhiều nhất với ít công nhất", en: "Who closes most for the least effort"},
  closingLine: {
    vi: (d: {name: string; year: number; half: Counted; all: Counted}) =>
      `Với mục tiêu ${d.year} về ${d.name}, ${d.half.text}\u00A0nơi đầu danh sách, trong ${d.all.text}\u00A0nơi còn việc, làm xong phần của mình là lấp được một nửa phần còn thiếu.`,
    en: (d: {name: string; year: number; half: Counted; all: Counted}) =>
      `For the ${d.year} target on ${d.name}, the first ${d.half.text} on the list of the ${d.all.text} with something left to do would close half of what is missing.`
  },
  closingNote: {
    vi: "Công là số điểm phần trăm mà tỷ lệ của chính nơi đó phải tăng để đạt; với câu hỏi có/chưa, công là 1. Xếp từ nơi lấp được nhiều việc nhất trên một điểm công.",
    en: "Effort is the number of percentage points by which a unit's own share must rise; for a yes/no it is 1. In the order of most things closed per point of effort."
  },
  ofYear: {
    vi: (name: string, year: number) => `${name} (${year})`,
    en: (name: string, year: number) => `${name} (${year})`
  },
  closingCaption: {vi: (name: string) => `Thứ tự thu hẹp: ${name}`, en: (name: string) => `Order of closing: ${name}`},
  closingChart: {
    vi: "Phần còn thiếu được lấp khi cộng dồn từng nơi (%)",
    en: "Share of what is missing that is closed, unit by unit (%)"
  },
  closingChartText: {
    vi: (rows: readonly string[]) => `Đường cộng dồn: ${rows.join("; ")}.`,
    en: (rows: readonly string[]) => `Cumulative lines: ${rows.join("; ")}.`
  },
  closingChartRow: {
    vi: (d: {name: string; units: string}) => `${d.name}, ${d.units} nơi`,
    en: (d: {name: string; units: string}) => `${d.name}, ${d.units} units`
  },
  axisOrder: {vi: "Số nơi, theo thứ tự", en: "Units, in order"},
  order: {vi: "Thứ tự", en: "Order"},
  effort: {vi: "Công (điểm %)", en: "Effort (points)"},
  share: {vi: "Lấp được", en: "Closes"},
  cumulative: {vi: "Cộng dồn", en: "Cumulative"}
} as const;
