/** What changed between versions of the method. */
export const METHOD_VERSIONS = {
  headingSame: {
    vi: (years: string) => `Các ấn bản ${years} tính cùng một cách`,
    en: (years: string) => `The editions ${years} are computed alike`
  },
  headingChanged: {
    vi: (count: number) => `Cách tính đã đổi ở ${count} ấn bản`,
    en: (count: number) => `The method changed in ${count} ${count === 1 ? "edition" : "editions"}`
  },
  headingOne: {vi: "Phiên bản của cách tính", en: "Version of the method"},
  caption: {vi: "Phương pháp của từng ấn bản", en: "The method of each edition"},
  edition: {vi: "Ấn bản", en: "Edition"},
  version: {vi: "Phương pháp", en: "Method"},
  framework: {vi: "Khung đánh giá", en: "Framework"},
  changes: {vi: "Thay đổi so với ấn bản trước", en: "Changes since the edition before"},
  first: {vi: "ấn bản đầu", en: "the first edition"},
  same: {
    vi: (year: number) =>
      `không đổi so với ${year}: cùng cây chỉ số, trọng số, đích, ngưỡng số liệu và cách tính khoảng`,
    en: (year: number) => `as in ${year}: the same tree, weights, goalposts, data thresholds and intervals`
  },
  added: {vi: (name: string) => `thêm ${name}`, en: (name: string) => `added: ${name}`},
  removed: {vi: (name: string) => `bỏ ${name}`, en: (name: string) => `removed: ${name}`},
  moved: {
    vi: (name: string) => `chuyển ${name} sang nhóm khác`,
    en: (name: string) => `moved to another group: ${name}`
  },
  weight: {
    vi: (name: string, before: string, after: string) => `trọng số của ${name}: từ ${before} thành ${after}`,
    en: (name: string, before: string, after: string) => `weight of ${name}: from ${before} to ${after}`
  },
  marks: {
    vi: (name: string, before: string, after: string) => `đích của ${name}: từ (${before}) thành (${after})`,
    en: (name: string, before: string, after: string) => `goalposts of ${name}: from (${before}) to (${after})`
  },
  aggregate: {
    vi: (name: string) => `cách gộp của ${name}`,
    en: (name: string) => `the mean that ${name} is made by`
  },
  other: {
    vi: (name: string) => `cách tính của ${name}: xem hai tệp khung đánh giá`,
    en: (name: string) => `how ${name} is computed: see the two framework files`
  },
  coverage: {
    vi: (before: string, after: string) => `ngưỡng số liệu của điểm chung và của trụ cột: từ ${before} thành ${after}`,
    en: (before: string, after: string) => `data thresholds of the index and of a pillar: from ${before} to ${after}`
  },
  thresholds: {
    vi: (index: string, group: string) => `${index} và ${group}`,
    en: (index: string, group: string) => `${index} and ${group}`
  },
  robustness: {vi: "cách tính khoảng của hạng", en: "how rank intervals are computed"},
  rules: {
    vi: "quy tắc chung của cây: xem hai tệp khung đánh giá",
    en: "rules for the whole tree: see the two framework files"
  }
} as const;
