/** Headings and captions of the audit's pictures and tables. */
export const AUDIT_TABLES = {
  node: {vi: "Thành phần", en: "Component"},
  code: {vi: "Mã", en: "Code"},
  weight: {vi: "Trọng số trong nhóm", en: "Weight in its group"},
  effective: {vi: "Trọng số trong tổng hợp", en: "Weight in the index"},
  group: {vi: "Nhóm", en: "Group"},
  treeCaption: {vi: "Cây thành phần và trọng số", en: "The tree and its weights"},
  indicators: {vi: "Mô tả số liệu", en: "The values described"},
  indicatorsNote: {
    vi: "Số liệu đã chia cho mẫu số. “Đã xử lý”: đã điền chỗ thiếu và xử lý ngoại lai; theo logarit nếu cách xử lý lấy logarit. Chỉ ghi dòng thứ hai khi khác dòng đầu.",
    en: "Values over their denominators. “Treated”: with gaps filled and outliers treated, in logarithms where the treatment takes them. The second line is there only where it differs."
  },
  stages: {vi: {given: "gốc", treated: "đã xử lý"}, en: {given: "given", treated: "treated"}},
  stage: {vi: "Bước", en: "Stage"},
  n: {vi: "n", en: "n"},
  missing: {vi: "Thiếu", en: "Missing"},
  mean: {vi: "Trung bình", en: "Mean"},
  sd: {vi: "Độ lệch chuẩn", en: "SD"},
  min: {vi: "Nhỏ nhất", en: "Min"},
  max: {vi: "Lớn nhất", en: "Max"},
  skew: {vi: "Độ lệch", en: "Skewness"},
  kurtosis: {vi: "Độ nhọn", en: "Kurtosis"},
  unique: {vi: "Khác nhau", en: "Different"},
  ties: {vi: "Trùng", en: "Tied"},
  sideBySide: {vi: "Tương quan trong cùng cấp", en: "Correlations within a level"},
  correlations: {
    vi: (level: number) => `Cấp ${level}`,
    en: (level: number) => `Level ${level}`
  },
  correlationsIn: {
    vi: (group: string) => `Nhóm ${group}`,
    en: (group: string) => `Within ${group}`
  },
  correlationsNote: {
    vi: "Pearson, trên điểm; xanh là cùng chiều, cam là ngược chiều, số in đậm có p dưới 0,05, viền đứt là chưa kết luận được. Spearman, Kendall và mọi cặp: correlations.csv.",
    en: "Pearson, of scores; blue goes together, orange goes against, bold has p below 0.05, a dashed edge can't be told. Spearman, Kendall and all pairs: correlations.csv."
  },
  pairsCaption: {vi: "Các cặp, tương quan mạnh trước", en: "The pairs, strongest first"},
  pair: {vi: "Cặp", en: "Pair"},
  pearson: {vi: "Pearson", en: "Pearson"},
  spearman: {vi: "Spearman", en: "Spearman"},
  kendall: {vi: "Kendall", en: "Kendall"},
  p: {vi: "p", en: "p"},
  withGroup: {vi: "Với nhóm", en: "With its group"},
  withIndex: {vi: "Với tổng hợp", en: "With the index"},
  betweenLevels: {vi: "Tương quan giữa các cấp", en: "Correlations between levels"},
  loadings: {vi: "Tương quan với từng nhóm cùng cấp", en: "Correlations with each group of a level"},
  loadingsNote: {
    vi: "Ô có khung là nhóm của chính thành phần đó; nên là số lớn nhất của hàng.",
    en: "The framed cell is the component's own group; it should be the highest of the row."
  },
  importance: {vi: "Trọng số và ảnh hưởng đo được", en: "Weights and measured importance"},
  importanceNote: {
    vi: "Trong từng nhóm. Vạch đậm: trọng số danh nghĩa; vạch nhạt: phần ảnh hưởng theo bình phương tương quan.",
    en: "Within each group. Dark bar: nominal weight; light bar: share of importance by squared correlation."
  },
  squaredShare: {vi: "Ảnh hưởng (r²)", en: "Importance (r²)"},
  ratioShare: {vi: "Ảnh hưởng (tỷ số tương quan)", en: "Importance (correlation ratio)"},
  scree: {vi: "Thành phần chính của từng nhóm", en: "Principal components of each group"},
  screeNote: {
    vi: "Trị riêng theo thứ tự; đường ngang là 1. Nhóm đo một điều thì chỉ cột đầu vượt đường.",
    en: "Eigenvalues in order; the line is 1. Where a group measures one thing only the first bar is above it."
  },
  component: {vi: "Thành phần chính", en: "Component"},
  eigenvalue: {vi: "Trị riêng", en: "Eigenvalue"},
  explained: {vi: "Giải thích", en: "Explained"},
  cumulative: {vi: "Cộng dồn", en: "Cumulative"},
  used: {vi: "Đơn vị dùng", en: "Units used"},
  leaveOneOut: {vi: "Hạng khi bỏ từng thành phần", en: "Ranks without each component"},
  meanChange: {vi: "Đổi trung bình (bậc)", en: "Mean change (places)"},
  largest: {vi: "Đổi nhiều nhất (bậc)", en: "Largest change (places)"}
} as const;
