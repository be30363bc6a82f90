interface Marks {
  readonly worst: string;
  readonly best: string;
  readonly scale: string;
}

/** How an indicator enters the index, in words. */
export const INDICATOR_INDEX = {
  kind: {vi: "Loại", en: "Kind"},
  indexHeading: {
    vi: (share: string) => `Chiếm ${share} của điểm chung, khi đủ số liệu`,
    en: (share: string) => `Makes up ${share} of the readiness index where nothing is missing`
  },
  indexOut: {vi: "Không tính điểm, chỉ để xem", en: "Shown, not scored"},
  indexOutNote: {
    vi: "Chỉ số này không có trong khung đánh giá nên không làm thay đổi hạng của nơi nào.",
    en: "The framework does not score this indicator, so it changes nobody's rank."
  },
  indexNote: {
    vi: "Trọng số và mốc lấy từ tệp khung đánh giá. Nơi thiếu chỉ số khác thì phần này nặng hơn: trọng số chia lại cho phần có số liệu.",
    en: "Weights and goalposts are those of the framework file. Where a unit lacks other indicators this one weighs more: weights are shared among those present."
  },
  path: {vi: "Đường vào điểm chung", en: "The way into the index"},
  shareOfIndex: {vi: "Phần của điểm chung", en: "Share of the index"},
  scoring: {vi: "Cách chấm điểm", en: "How it is scored"},
  basis: {vi: "Cơ sở của mốc", en: "Basis of the goalposts"},
  goalposts: {
    vi: ({worst, best, scale}: Marks) => `Điểm = ${scale} × (giá trị − ${worst}) / (${best} − ${worst})`,
    en: ({worst, best, scale}: Marks) => `Score = ${scale} × (value − ${worst}) / (${best} − ${worst})`
  },
  clamped: {
    vi: (d: {formula: string; scale: string}) => `${d.formula}, không dưới 0 và không quá ${d.scale}.`,
    en: (d: {formula: string; scale: string}) => `${d.formula}, not below 0 and not above ${d.scale}.`
  },
  unclamped: {vi: (formula: string) => `${formula}.`, en: (formula: string) => `${formula}.`},
  minmax: {
    vi: (d: Marks) =>
      `Điểm = ${d.scale} × (giá trị − ${d.worst}) / (${d.best} − ${d.worst}); hai mốc là thấp nhất và cao nhất của các nơi cùng loại năm nay.`,
    en: (d: Marks) =>
      `Score = ${d.scale} × (value − ${d.worst}) / (${d.best} − ${d.worst}); the two marks are this year's lowest and highest among the peers.`
  },
  otherMethod: {vi: "Cách chấm ghi ở trang Phương pháp.", en: "The method page says how it is scored."},
  otherSteps: {
    vi: "Trước khi chấm, giá trị còn qua bước xử lý ghi ở trang Phương pháp.",
    en: "Before it is scored, the value goes through the steps told on the method page."
  }
} as const;
