import {formatList} from "./format.js";

/** Texts of a unit's change since the year before, and of the units it came from. */
export const UNIT_CHANGE = {
  up: {
    vi: (d: {gap: string; year: number; own: string}) =>
      `Tăng ${d.gap}\u00A0điểm so với ${d.year}; số liệu của chính mình góp ${d.own}\u00A0điểm`,
    en: (d: {gap: string; year: number; own: string}) =>
      `Up ${d.gap} points on ${d.year}; its own figures account for ${d.own}`
  },
  down: {
    vi: (d: {gap: string; year: number; own: string}) =>
      `Giảm ${d.gap}\u00A0điểm so với ${d.year}; số liệu của chính mình góp ${d.own}\u00A0điểm`,
    en: (d: {gap: string; year: number; own: string}) =>
      `Down ${d.gap} points on ${d.year}; its own figures account for ${d.own}`
  },
  level: {
    vi: (d: {year: number; own: string}) => `Điểm bằng năm ${d.year}; số liệu của chính mình góp ${d.own}\u00A0điểm`,
    en: (d: {year: number; own: string}) => `The score is that of ${d.year}; its own figures account for ${d.own}`
  },
  unsplit: {
    vi: (year: number) => `Chưa nói được đã thay đổi thế nào so với ${year}`,
    en: (year: number) => `How it changed since ${year} can't be told`
  },
  noYear: {vi: "Chưa có ấn bản năm trước để so sánh", en: "No edition of the year before to compare with"},
  notKept: {
    vi: "Khi ấn bản này được chốt, nguyên nhân thay đổi chưa được lưu.",
    en: "When this edition was frozen, the causes of changes were not yet kept."
  },
  ranks: {
    vi: (d: {before: number; after: number; from: number; to: number}) =>
      `Hạng ${d.from} năm ${d.before}, hạng ${d.to} năm ${d.after}, mỗi hạng giữa những nơi được xếp năm ấy. Bốn phần dưới đây được làm tròn sao cho cộng lại đúng bằng mức thay đổi; tệp số liệu giữ đủ chữ số.`,
    en: (d: {before: number; after: number; from: number; to: number}) =>
      `Rank ${d.from} in ${d.before}, rank ${d.to} in ${d.after}, each among those ranked in its year. The four parts below are rounded so that they add up to the change; the data file keeps full precision.`
  },
  reason: {
    vi: (d: {year: number; reason: string}) =>
      `Điểm năm ${d.year} không trừ thẳng được (${d.reason}); chính vì vậy mức thay đổi được tách theo nguyên nhân.`,
    en: (d: {year: number; reason: string}) =>
      `The score of ${d.year} can't simply be subtracted (${d.reason}); that is why the change is split by cause.`
  },
  together: {
    vi: (d: {year: number; names: readonly string[]}) =>
      `Số năm ${d.year} là của ${formatList(d.names, "vi")} gộp lại như một nơi.`,
    en: (d: {year: number; names: readonly string[]}) =>
      `The figures of ${d.year} are those of ${formatList(d.names, "en")} taken together as one unit.`
  },
  approximate: {
    vi: (n: number) => `Ở ${n}\u00A0chỉ số phần gộp chỉ là gần đúng.`,
    en: (n: number) => `On ${n === 1 ? "one indicator" : `${n} indicators`} they are approximate.`
  },
  differ: {
    vi: (n: number) => `Ở ${n}\u00A0chỉ số các nơi cũ trả lời khác nhau nên không có giá trị chung.`,
    en: (n: number) =>
      `On ${n === 1 ? "one indicator" : `${n} indicators`} the former units answered differently, so there is no common value.`
  },
  partly: {
    vi: (n: number) => `Ở ${n}\u00A0chỉ số có nơi cũ chưa báo cáo.`,
    en: (n: number) => `On ${n === 1 ? "one indicator" : `${n} indicators`} a former unit did not report.`
  },
  stood: {
    vi: (d: {year: number; rank: number; score: string}) => `Năm ${d.year}: hạng ${d.rank}, ${d.score}\u00A0điểm.`,
    en: (d: {year: number; rank: number; score: string}) => `In ${d.year}: rank ${d.rank}, ${d.score} points.`
  },
  newUnit: {vi: (year: number) => `Năm ${year} chưa có nơi này.`, en: (year: number) => `It did not exist in ${year}.`},
  notNow: {
    vi: (year: number) => `Năm ${year} nơi này chưa được xếp hạng nên không có gì để so.`,
    en: (year: number) => `It is not ranked in ${year}, so there is nothing to compare.`
  },
  notBefore: {
    vi: (year: number) => `Năm ${year} nơi này chưa được xếp hạng nên không có gì để so.`,
    en: (year: number) => `It was not ranked in ${year}, so there is nothing to compare with.`
  },
  notBeforeMerged: {
    vi: (d: {year: number; names: readonly string[]}) =>
      `Gộp số liệu năm ${d.year} của ${formatList(d.names, "vi")} lại thì không đủ chỉ số để có điểm.`,
    en: (d: {year: number; names: readonly string[]}) =>
      `The figures of ${d.year} of ${formatList(d.names, "en")}, put together, cover too few indicators for a score.`
  },
  notBetween: {
    vi: "Khi thử trộn số liệu hai năm để tách nguyên nhân, có bước nơi này không đủ số liệu để có hạng.",
    en: "When figures of both years are mixed to find the causes, at one step it has too few for a rank."
  },
  refused: {
    vi: "Phương pháp của một năm không tính được trên số liệu của năm kia.",
    en: "The method of one year can't be worked out on figures of the other."
  },
  causes: {
    vi: {
      own: "Số liệu của chính nơi này",
      others: "Nơi khác thay đổi",
      method: "Phương pháp",
      units: "Sáp nhập, số nơi thay đổi"
    },
    en: {own: "Its own figures", others: "Other units' figures", method: "Method", units: "Mergers, other set of units"}
  },
  cause: {vi: "Nguyên nhân", en: "Cause"},
  effect: {vi: "Tác động lên điểm", en: "Effect on the score"},
  points: {vi: "Điểm", en: "Points"},
  places: {vi: "Bậc", en: "Places"},
  total: {vi: "Cộng", en: "Total"},
  rise: {vi: (n: number) => `lên\u00A0${n}`, en: (n: number) => `up\u00A0${n}`},
  fall: {vi: (n: number) => `xuống\u00A0${n}`, en: (n: number) => `down\u00A0${n}`},
  former: {
    vi: (year: number) => `Các nơi cũ trong ấn bản ${year}`,
    en: (year: number) => `The former units in the ${year} edition`
  },
  formerUnit: {vi: "Nơi cũ", en: "Former unit"},
  notAssessed: {vi: "không thuộc diện đánh giá", en: "not assessed"},
  plainMean: {
    vi: (score: string) =>
      `Trung bình cộng các điểm cũ là ${score}: chỉ để tham khảo như cách chỉ số chuyển đổi số 2024 đã làm, không phải điểm của nơi mới.`,
    en: (score: string) =>
      `The plain mean of the former scores is ${score}: for reference only, as the digital index of 2024 has it; it is not a score of the new unit.`
  },
  earlierPage: {
    vi: (d: {year: number; name: string}) => `Trang năm ${d.year}: ${d.name}`,
    en: (d: {year: number; name: string}) => `The page of ${d.year}: ${d.name}`
  },
  laterPage: {
    vi: (d: {year: number; name: string}) => `Trong ấn bản ${d.year} là ${d.name}`,
    en: (d: {year: number; name: string}) => `In the ${d.year} edition: ${d.name}`
  },
  laterPart: {
    vi: (d: {year: number; name: string}) => `Trong ấn bản ${d.year} là một phần của ${d.name}`,
    en: (d: {year: number; name: string}) => `In the ${d.year} edition part of ${d.name}`
  },
  laterGone: {
    vi: (year: number) => `Không còn trong ấn bản ${year}.`,
    en: (year: number) => `Not in the ${year} edition.`
  }
} as const;
