import {formatNumber, formatSigned} from "./format.js";

/** Texts of the page of indices that others have published. */
export const PUBLISHED = {
  title: {vi: "Chỉ số đã công bố", en: "Published indices"},
  real: {vi: "Số thật, do bên khác công bố", en: "Real figures, published by others"},
  updated: {
    vi: (d: {figures: number; indices: number}) => `${d.figures} số của ${d.indices} chỉ số`,
    en: (d: {figures: number; indices: number}) => `${d.figures} figures of ${d.indices} indices`
  },
  headline: {
    vi: (d: {year: number; value: number; place: number; of: number; behind: number | null}) =>
      `Năm ${d.year} Việt Nam đạt ${formatNumber(d.value, "vi", 2)} điểm GAIRI, thứ ${d.place} trong ${d.of} nước Đông Nam Á có điểm${d.behind === null ? "" : `, kém nước thứ ba ${formatNumber(d.behind, "vi", 2)} điểm`}.`,
    en: (d: {year: number; value: number; place: number; of: number; behind: number | null}) =>
      `In ${d.year} Viet Nam scored ${formatNumber(d.value, "en", 2)} on the GAIRI, place ${d.place} of the ${d.of} scored in Southeast Asia${d.behind === null ? "" : `, ${formatNumber(d.behind, "en", 2)} behind the third`}.`
  },
  headlinePlain: {
    vi: (figures: number) => `${figures} số do bên khác công bố, mỗi số kèm nguồn.`,
    en: (figures: number) => `${figures} figures published by others, each with its source.`
  },
  lead: {
    vi: "Khác với các trang khác, mọi con số ở đây là số thật: do bên khác công bố, không phải số minh họa, cũng không phải kết quả của hệ thống này. Phần lớn lấy từ báo chí và trang của cơ quan nhà nước, chưa đối chiếu với báo cáo gốc; các nguồn khác nhau thì nêu đủ.",
    en: "Unlike on the other pages, every figure here is real: published by others, neither illustrative nor a result of this system. Most come from the press and from state portals and have not been checked against the reports; where sources differ, all are shown."
  },
  historyHeading: {
    vi: (d: {change: number; from: number; to: number; broken: number}) =>
      `GAIRI: Việt Nam ${formatSigned(d.change, "vi", 2)} điểm từ ${d.from} đến ${d.to}; từ ${d.broken} không so được`,
    en: (d: {change: number; from: number; to: number; broken: number}) =>
      `GAIRI: Viet Nam ${formatSigned(d.change, "en", 2)} points from ${d.from} to ${d.to}; from ${d.broken} on not comparable`
  },
  historyPlain: {vi: "GAIRI theo năm", en: "GAIRI by year"},
  historyNote: {
    vi: (year: number) =>
      `Chỉ số sẵn sàng AI của chính phủ, Oxford Insights, thang 0–100. Từ ${year} chỉ số đổi từ ba sang sáu trụ cột: không nối, không tính thay đổi qua vạch đứt. Nước nào không có điểm của một năm thì để trống, không phải 0.`,
    en: (year: number) =>
      `Government AI Readiness Index, Oxford Insights, 0–100. From ${year} on it has six pillars instead of three: nothing is joined or subtracted across the dashed line. A year without a score is left out, it is not 0.`
  },
  historyText: {
    vi: (d: {first: number; last: number; countries: number}) =>
      `Điểm GAIRI của Việt Nam và ${d.countries} nước Đông Nam Á, ${d.first}–${d.last}, đứt chuỗi trước năm cuối. Bảng bên dưới có mọi giá trị.`,
    en: (d: {first: number; last: number; countries: number}) =>
      `GAIRI scores of Viet Nam and ${d.countries} countries of Southeast Asia, ${d.first}–${d.last}, with a break before the last year. The table below has every value.`
  },
  broken: {vi: "đứt chuỗi", en: "break in series"},
  keyOwn: {vi: "Việt Nam", en: "Viet Nam"},
  keyOther: {vi: "nước khác", en: "another country"},
  keyDoubt: {vi: "chưa chắc là số của năm đó", en: "perhaps not of that year"},
  country: {vi: "Nước", en: "Country"},
  yearBroken: {vi: (year: number) => `${year} (cách tính mới)`, en: (year: number) => `${year} (new method)`},
  rank: {
    vi: (ranks: readonly number[]) => `hạng ${ranks.join(" hoặc ")}`,
    en: (ranks: readonly number[]) => `rank ${ranks.join(" or ")}`
  },
  doubt: {vi: (year: number) => `trùng số ${year}`, en: (year: number) => `same as ${year}`},
  conflictHeading: {
    vi: (d: {name: string; year: number; ranks: readonly number[]}) =>
      `Nguồn khác nhau: ${d.name} năm ${d.year} xếp ${d.ranks.join(" hoặc ")}`,
    en: (d: {name: string; year: number; ranks: readonly number[]}) =>
      `Sources differ: ${d.name} ${d.year} ranks ${d.ranks.join(" or ")}`
  },
  conflictNote: {
    vi: "Cả hai được giữ, mỗi số kèm nguồn. Chưa đối chiếu với báo cáo gốc.",
    en: "Both are kept, each with its source. Neither has been checked against the report."
  },
  worldRank: {vi: "Hạng thế giới", en: "World rank"},
  speaks: {vi: "Đối chiếu với các nước khác", en: "Held against other countries"},
  noScore: {vi: "Không rõ điểm đi với hạng này để đối chiếu", en: "No score is known to check it by"},
  agrees: {vi: "Không trái với nước nào có cả điểm và hạng", en: "Contradicts no country with both score and rank"},
  against: {
    vi: (d: {name: string; value: number; rank: number; own: number}) =>
      `Trái với ${d.name}: ${formatNumber(d.value, "vi", 2)} điểm mà xếp ${d.rank}, nên nơi có ${formatNumber(d.own, "vi", 2)} điểm không thể xếp cao hơn`,
    en: (d: {name: string; value: number; rank: number; own: number}) =>
      `Contradicts ${d.name}: with ${formatNumber(d.value, "en", 2)} it ranks ${d.rank}, so that ${formatNumber(d.own, "en", 2)} can't rank above it`
  },
  againstLow: {
    vi: (d: {name: string; value: number; rank: number; own: number}) =>
      `Trái với ${d.name}: ${formatNumber(d.value, "vi", 2)} điểm mà xếp ${d.rank}, nên nơi có ${formatNumber(d.own, "vi", 2)} điểm không thể xếp thấp hơn`,
    en: (d: {name: string; value: number; rank: number; own: number}) =>
      `Contradicts ${d.name}: with ${formatNumber(d.value, "en", 2)} it ranks ${d.rank}, so that ${formatNumber(d.own, "en", 2)} can't rank below it`
  },
  repeatedHeading: {
    vi: (d: {count: number; year: number; earlier: number}) =>
      `${d.count} số ghi là ${d.year} trùng số ${d.earlier}: chưa nên dùng`,
    en: (d: {count: number; year: number; earlier: number}) =>
      `${d.count} figures given as ${d.year} equal those of ${d.earlier}: better not used yet`
  },
  repeatedNote: {
    vi: "Trùng đến chữ số cuối được ghi, dù cách tính đã đổi. Có thể nguồn đã lấy nhầm năm; thứ hạng của Việt Nam năm đó vì vậy chưa nói được.",
    en: "Equal to the last digit given, although the method changed. The source may have taken the wrong year; where Viet Nam stands that year can't be said."
  },
  givenAs: {vi: (year: number) => `Ghi là ${year}`, en: (year: number) => `Given as ${year}`},
  source: {vi: "Nguồn", en: "Source"},
  dtiHeading: {
    vi: (d: {same: number; computed: number}) =>
      `DTI 2022: tính lại được ${d.same} trong ${d.computed} hạng có đủ số liệu`,
    en: (d: {same: number; computed: number}) =>
      `DTI 2022: ${d.same} of the ${d.computed} ranks with their figures at hand come out the same`
  },
  dtiNote: {
    vi: (d: {computed: number; unknown: number; values: number; largest: string}) =>
      `Có chỉ số thành phần của ${d.computed} tỉnh đầu; ${d.unknown} tỉnh còn lại chỉ có hạng. ${d.values} trong ${d.computed} giá trị trùng đến bốn chữ số, lệch nhiều nhất ${d.largest}, vì chỉ số thành phần công bố đã làm tròn.`,
    en: (d: {computed: number; unknown: number; values: number; largest: string}) =>
      `The components of the first ${d.computed} provinces are at hand; of the other ${d.unknown} only the rank is. ${d.values} of ${d.computed} values are the same to four decimals; the largest difference is ${d.largest}, since the published components are rounded.`
  },
  dtiNationalHeading: {
    vi: (d: {value: string; year: number; before: string; yearBefore: number}) =>
      `DTI quốc gia ${d.value} năm ${d.year}; năm ${d.yearBefore} là ${d.before}`,
    en: (d: {value: string; year: number; before: string; yearBefore: number}) =>
      `National DTI ${d.value} in ${d.year}; it was ${d.before} in ${d.yearBefore}`
  },
  dtiNationalNote: {
    vi: (year: number) =>
      `Chỉ số chuyển đổi số, thang 0–1. Mọi số tìm được của năm ${year}; bảng cấp tỉnh đầy đủ chưa tìm được.`,
    en: (year: number) =>
      `Digital transformation index, 0–1. All figures found for ${year}; the full provincial table was not found.`
  },
  dtiAll: {
    vi: (n: number) => `Hạng công bố của cả ${n} tỉnh`,
    en: (n: number) => `Published ranks of all ${n} provinces`
  },
  dtiPart: {
    vi: (d: {from: number; to: number}) => `Hạng công bố ${d.from}–${d.to}`,
    en: (d: {from: number; to: number}) => `Published ranks ${d.from}–${d.to}`
  },
  hdiHeading: {
    vi: (d: {ranks: number; values: number; all: number}) =>
      `HDI 2022: tính lại đúng ${d.ranks} trên ${d.all} hạng và ${d.values} trên ${d.all} giá trị`,
    en: (d: {ranks: number; values: number; all: number}) =>
      `HDI 2022: ${d.ranks} of ${d.all} ranks and ${d.values} of ${d.all} values come out the same`
  },
  hdiNote: {
    vi: "Chỉ số phát triển con người của UNDP, tính lại từ bốn số đầu vào bằng chính bộ máy tính của hệ thống này: một phép thử độc lập. Dưới đây là Đông Nam Á; cả 193 nước có trong tệp.",
    en: "UNDP's Human Development Index, computed again from its four inputs by the very engine of this system: an independent test. Southeast Asia is shown; the files hold all 193 countries."
  },
  publishedRank: {vi: "Hạng công bố", en: "Published rank"},
  ourRank: {vi: "Hạng tính lại", en: "Our rank"},
  publishedValue: {vi: "Giá trị công bố", en: "Published value"},
  ourValue: {vi: "Giá trị tính lại", en: "Our value"},
  province: {vi: "Tỉnh, thành phố", en: "Province or city"},
  allHeading: {
    vi: (n: number) => `Cả ${n} số, mỗi số kèm nguồn`,
    en: (n: number) => `All ${n} figures, each with its source`
  },
  allNote: {
    vi: "Ghi như đã công bố, đúng số chữ số của nguồn; “–” là nguồn không nêu. Thang điểm của mỗi chỉ số khác nhau, không so giữa các chỉ số.",
    en: "As published, to the digits of the source; “–” where the source gives none. Each index has its own scale: they are not compared."
  },
  index: {vi: "Chỉ số", en: "Index"},
  all: {vi: "Tất cả", en: "All"},
  whom: {vi: "Nơi", en: "Of"},
  component: {vi: "Phần", en: "Part"},
  year: {vi: "Năm", en: "Year"},
  rankHead: {vi: "Hạng", en: "Rank"},
  noteHead: {vi: "Ghi chú", en: "Note"},
  unknownHeading: {vi: "Điều chưa tìm được", en: "What could not be found"},
  unknownScore: {
    vi: (years: string) => `Điểm GAIRI của Việt Nam các năm: ${years}.`,
    en: (years: string) => `Viet Nam's GAIRI score of: ${years}.`
  },
  unknownRank: {
    vi: (years: string) => `Hạng GAIRI của Việt Nam các năm: ${years}.`,
    en: (years: string) => `Viet Nam's GAIRI rank of: ${years}.`
  },
  unknownNeighbours: {
    vi: (years: string) => `Điểm GAIRI của nước láng giềng các năm: ${years}.`,
    en: (years: string) => `GAIRI scores of the neighbours of: ${years}.`
  },
  unknownDti: {
    vi: (n: number) => `Tổng điểm và chỉ số thành phần DTI 2022 của ${n} tỉnh.`,
    en: (n: number) => `DTI 2022 totals and components of ${n} provinces.`
  },
  unknownReports: {
    vi: "Báo cáo gốc của Oxford Insights, để đối chiếu hạng năm 2023 và điểm năm 2025.",
    en: "The reports of Oxford Insights, to check the rank of 2023 and the scores of 2025."
  },
  files: {vi: "Số liệu:", en: "Data:"}
} as const;
