import {formatList, formatNumber, formatPercent, NBSP} from "./format.js";
import type {Language} from "./language.js";

/** Texts of the robustness page. */
export const ROBUSTNESS = {
  title: {
    vi: (index: string) => `Độ vững của thứ hạng: ${index}`,
    en: (index: string) => `Robustness of ranks: ${index}`
  },
  headline: {
    vi: (d: {near: number; units: number; cause: string | null}) =>
      `${d.near} trong ${d.units} hạng công bố cách trung vị mô phỏng không quá 2${NBSP}bậc${d.cause === null ? "" : `; hạng phụ thuộc nhiều nhất vào ${d.cause}`}.`,
    en: (d: {near: number; units: number; cause: string | null}) =>
      `${d.near} of ${d.units} published ranks lie within 2 places of the simulated median${d.cause === null ? "" : `; ranks hang most on ${d.cause}`}.`
  },
  headlineStill: {
    vi: "Không hạng nào thay đổi trong bất kỳ lượt chạy nào.",
    en: "No rank changes in any run."
  },
  about: {
    vi: (d: {runs: string; all: string; seed: number; inputs: readonly string[]}) =>
      `${d.runs} lượt chạy độc lập, mỗi lượt rút thăm lại: ${formatList(d.inputs, "vi")}; tổng cộng ${d.all} lượt kể cả phân tích độ nhạy. Hạt giống ${d.seed}.`,
    en: (d: {runs: string; all: string; seed: number; inputs: readonly string[]}) =>
      `${d.runs} independent runs, each drawing anew: ${formatList(d.inputs, "en")}; ${d.all} in all with the sensitivity analysis. Seed ${d.seed}.`
  },
  aboutNothing: {
    vi: (d: {runs: string}) => `${d.runs} lượt chạy; khung không cho phép thay đổi gì.`,
    en: (d: {runs: string}) => `${d.runs} runs; the framework lets nothing change.`
  },
  weightsWithin: {
    vi: (share: number) => `trọng số trong ±${formatPercent(100 * share, "vi", 0)}`,
    en: (share: number) => `weights within ±${formatPercent(100 * share, "en", 0)}`
  },
  weightsDirichlet: {
    vi: (c: number) => `trọng số theo phân phối Dirichlet, độ tập trung ${formatNumber(c, "vi")}`,
    en: (c: number) => `weights by a Dirichlet distribution, concentration ${formatNumber(c, "en")}`
  },
  among: {
    vi: (name: string, among: readonly string[]) => `${name} (${among.join(", ")})`,
    en: (name: string, among: readonly string[]) => `${name} (${among.join(", ")})`
  },
  pictureHeading: {vi: "Mỗi hạng có thể nằm ở đâu", en: "Where each rank could be"},
  pictureNote: {
    vi: "Hạng tốt hơn ở bên trái; mỗi khung 40 nơi có trục riêng. Hạng có thể đạt chỉ tính khi đổi trọng số trong phạm vi cho phép; các lượt chạy còn đổi những thứ khác, nên có thể ra ngoài phạm vi đó.",
    en: "Better ranks are on the left; every panel of 40 units has its own axis. Possible ranks are under the allowed weights alone; runs change other things too, and may go beyond."
  },
  pictureCut: {
    vi: (shown: number, all: number) => `Hình chỉ vẽ ${shown} đơn vị đầu trong ${all}; bảng có đủ.`,
    en: (shown: number, all: number) => `The picture has the first ${shown} of ${all} units; the table has all.`
  },
  pictureText: {
    vi: (d: {first: string; last: string; widest: string; low: string; high: string}) =>
      `Khoảng hạng của từng đơn vị, từ ${d.first} đến ${d.last}. Rộng nhất: ${d.widest}, hạng ${d.low} đến ${d.high}. Mọi con số có trong bảng bên dưới.`,
    en: (d: {first: string; last: string; widest: string; low: string; high: string}) =>
      `The rank interval of every unit, from ${d.first} to ${d.last}. Widest: ${d.widest}, ranks ${d.low} to ${d.high}. The table below has every figure.`
  },
  keyNominal: {vi: "hạng công bố", en: "published rank"},
  keyMedian: {vi: "trung vị", en: "median"},
  keyInterval: {vi: "90% số lượt chạy", en: "90% of runs"},
  keyPossible: {vi: "có thể đạt khi đổi trọng số", en: "possible under the weights"},
  keyBound: {vi: "không thể vượt qua, chưa rõ có đạt", en: "can't go beyond; not known to be reached"},
  tableHeading: {vi: "Bảng hạng và khoảng hạng", en: "Ranks and their intervals"},
  tableNote: {
    vi: "Khoảng 5–95%: giữa hai mốc này là 90% số lượt chạy. Dấu *: chắc chắn không trọng số nào vượt qua được, nhưng chưa tìm được trọng số đạt tới. Trên nơi kế tiếp: tỷ lệ lượt chạy đứng trên nơi có hạng công bố ngay sau, đồng hạng tính một nửa.",
    en: "5–95%: 90% of the runs lie between. A star: certainly no weights go beyond, but none were found that reach it. Above the next: share of runs in which it ranks above the one published next; ties count half."
  },
  rank: {vi: "Hạng", en: "Rank"},
  unit: {vi: "Đơn vị", en: "Unit"},
  median: {vi: "Trung vị", en: "Median"},
  interval: {vi: "5–95%", en: "5–95%"},
  possible: {vi: "Có thể đạt", en: "Possible"},
  seen: {vi: "Đã gặp", en: "Seen"},
  aboveNext: {vi: "Trên nơi kế tiếp", en: "Above the next"},
  sensitivityHeading: {vi: "Lựa chọn nào làm hạng đổi", en: "Which choice moves the ranks"},
  sensitivityNote: {
    vi: "Phần phương sai của mức đổi hạng bình quân. Bậc nhất: mất đi nếu chỉ cố định yếu tố này. Toàn phần: còn lại nếu cố định mọi yếu tố khác. Vạch mảnh: khoảng 5–95% khi lấy mẫu lại các lượt chạy; chỉ số có thể lệch khỏi 0–1 chút ít do lấy mẫu.",
    en: "Shares of the variance of the mean rank change. First order: what goes if this alone is fixed. Total: what stays if all others are fixed. Thin lines: 5–95% when the runs are resampled; indices may leave 0–1 a little by sampling."
  },
  sensitivityText: {
    vi: (d: {input: string; total: string}) =>
      `Chỉ số độ nhạy theo yếu tố; lớn nhất: ${d.input}, toàn phần ${d.total}.`,
    en: (d: {input: string; total: string}) => `Sensitivity indices by input; largest: ${d.input}, total ${d.total}.`
  },
  firstOrder: {vi: "Bậc nhất", en: "First order"},
  total: {vi: "Toàn phần", en: "Total"},
  input: {vi: "Yếu tố", en: "Input"},
  noIndex: {vi: "Không có chỉ số: hạng không đổi trong lượt chạy nào.", en: "No indices: no rank changes in any run."},
  noIndexGone: {
    vi: "Không có chỉ số: có lượt chạy không xếp hạng được nơi nào.",
    en: "No indices: some run ranks nobody."
  },
  noDesign: {
    vi: "Không có chỉ số: các lượt chạy không theo thiết kế A, B, AB.",
    en: "No indices: the runs are no design A, B, AB."
  },
  allUnits: {vi: "Mọi đơn vị", en: "All units"},
  groupsHeading: {vi: "Những nơi chưa phân biệt được", en: "Who can't be told apart"},
  groupsNote: {
    vi: "Mỗi nhóm là dãy dài nhất các nơi có hạng công bố liền nhau mà không nơi nào đứng trên nơi khác trong ít nhất 95% số lượt chạy. Điều này không bắc cầu, nên các nhóm chồng lên nhau và một nơi có thể ở nhiều nhóm. Xác suất của từng cặp có trong pairs.csv.",
    en: "Each group is the longest run of neighbours by published rank of whom none ranks above another in 95% of the runs or more. This is not transitive, so groups overlap and a unit may be in several. pairs.csv has the probability of every pair."
  },
  groupsNone: {vi: "Mọi nơi liền kề đều phân biệt được.", en: "All neighbours can be told apart."},
  groupsNotCounted: {
    vi: "Không đếm từng cặp: quá nhiều đơn vị.",
    en: "Pairs are not counted: there are too many units."
  },
  group: {vi: "Nhóm", en: "Group"},
  ranks: {vi: "Hạng", en: "Ranks"},
  size: {vi: "Số nơi", en: "Units"},
  members: {vi: "Gồm", en: "Members"},
  fragileHeading: {vi: "Những hạng dễ đổi nhất", en: "The most fragile ranks"},
  fragileNote: {
    vi: "Xếp theo độ rộng của khoảng 5–95%. Nguyên nhân: yếu tố giải thích nhiều nhất phương sai hạng của nơi đó; nút có tỷ trọng đi cùng hạng chặt nhất (ρ của Spearman).",
    en: "By the width of the 5–95% interval. The cause is the input that explains most of the variance of the unit's rank; the node is the one whose share of weight goes with it most closely (Spearman's ρ)."
  },
  offBy: {vi: (places: number) => `Lệch quá ${places} bậc`, en: (places: number) => `Off by more than ${places}`},
  cause: {vi: "Do đâu", en: "What drives it"},
  explains: {
    vi: (input: string, share: string) => `${input}: ${share} phương sai`,
    en: (input: string, share: string) => `${input}: ${share} of the variance`
  },
  lifts: {
    vi: (node: string, rho: string) => `thêm trọng số cho “${node}” thì lên (ρ${NBSP}=${NBSP}${rho})`,
    en: (node: string, rho: string) => `more weight on “${node}” lifts it (ρ${NBSP}=${NBSP}${rho})`
  },
  lowers: {
    vi: (node: string, rho: string) => `thêm trọng số cho “${node}” thì xuống (ρ${NBSP}=${NBSP}${rho})`,
    en: (node: string, rho: string) => `more weight on “${node}” lowers it (ρ${NBSP}=${NBSP}${rho})`
  },
  notTold: {vi: "không rõ", en: "not told"},
  never: {vi: "hạng không đổi", en: "the rank never moves"},
  agreementHeading: {vi: "Tóm tắt theo cách của kiểm định thống kê", en: "In the words of a statistical audit"},
  agreement: {
    vi: (d: {units: number; within2: string; within3: string; inside: string}) =>
      `Trong ${d.units} đơn vị, ${d.within2} có hạng công bố cách trung vị mô phỏng không quá 2 bậc, ${d.within3} không quá 3 bậc; ${d.inside} nằm trong khoảng 5–95%.`,
    en: (d: {units: number; within2: string; within3: string; inside: string}) =>
      `Of ${d.units} units, ${d.within2} have a published rank within 2 places of the simulated median and ${d.within3} within 3; ${d.inside} lie inside the 5–95% interval.`
  },
  notesHeading: {vi: "Điều cần biết", en: "What a reader should know"},
  replayHeading: {vi: "Chạy lại", en: "Run it again"},
  replayText: {
    vi: "runs.csv có mọi lượt chạy: tọa độ đã rút, lựa chọn tương ứng và mức đổi hạng bình quân. Cùng tệp đầu vào và cùng hạt giống cho ra từng byte như cũ; cũng có thể chạy lại đúng các lượt đó từ tệp:",
    en: "runs.csv has every run: the coordinates drawn, the choices they stand for and the mean rank change. The same input files and seed give the same bytes; the same runs can also be made again from the file:"
  },
  scrollHint: {vi: "Kéo ngang để xem hết bảng", en: "Scroll sideways to see the whole table"}
} as const;

/** "62%" of a share on 0–1. */
export function shareText(share: number, lang: Language, digits = 0): string {
  return formatPercent(100 * share, lang, digits);
}

/** A rank or a median: whole where it is whole, else one decimal. @example placeText(12.5, "vi"); // "12,5" */
export function placeText(place: number, lang: Language): string {
  return formatNumber(place, lang, Number.isInteger(place) ? 0 : 1);
}
