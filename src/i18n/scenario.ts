import {formatList} from "./format.js";

/** Texts of the weights that a reader may try beside the official ranking. */
export const SCENARIO = {
  heading: {vi: "Thử trọng số khác", en: "Try other weights"},
  unofficial: {vi: "Kịch bản, không phải kết quả chính thức", en: "A scenario, not an official result"},
  note: {
    vi: (most: string) =>
      `Mỗi trọng số từ 0 đến ${most}; chỉ tỷ lệ giữa các trọng số có ý nghĩa, ghi 0 là bỏ trụ cột. Hình và hạng chính thức giữ nguyên; cột kịch bản hiện cạnh hạng chính thức trong bảng.`,
    en: (most: string) =>
      `Each weight from 0 to ${most}; only their ratios matter, and 0 drops a pillar. The picture and the official ranks stay; the scenario stands beside the official rank in the table.`
  },
  official: {vi: (weight: string) => `chính thức ${weight}`, en: (weight: string) => `official ${weight}`},
  officialWithRange: {
    vi: (d: {weight: string; low: string; high: string}) => `chính thức ${d.weight}, khung thử ${d.low}–${d.high}`,
    en: (d: {weight: string; low: string; high: string}) => `official ${d.weight}, tried ${d.low}–${d.high}`
  },
  slider: {vi: (pillar: string) => `${pillar}, thanh trượt`, en: (pillar: string) => `${pillar}, slider`},
  share: {vi: (share: string) => `chiếm ${share}`, en: (share: string) => `${share} of the index`},
  shareWithin: {
    vi: (share: string) => `chiếm ${share}, trong khoảng thử`,
    en: (share: string) => `${share} of the index, within the range tried`
  },
  shareOutside: {
    vi: (share: string) => `chiếm ${share}, ngoài khoảng thử`,
    en: (share: string) => `${share} of the index, outside the range tried`
  },
  dropped: {vi: "bỏ trụ cột này", en: "this pillar is dropped"},
  droppedOutside: {vi: "bỏ trụ cột này, ngoài khoảng thử", en: "this pillar is dropped, outside the range tried"},
  noShare: {vi: "chưa tính được phần", en: "no share can be given"},
  reset: {vi: "Về trọng số chính thức", en: "Back to the official weights"},
  invalid: {
    vi: (d: {most: string; names: readonly string[]}) =>
      `Trọng số phải là số từ 0 đến ${d.most}: ${formatList(d.names, "vi")}. Bảng vẫn theo trọng số hợp lệ gần nhất.`,
    en: (d: {most: string; names: readonly string[]}) =>
      `A weight must be a number from 0 to ${d.most}: ${formatList(d.names, "en")}. The table keeps the last valid weights.`
  },
  allZero: {
    vi: "Ít nhất một trọng số phải lớn hơn 0. Bảng vẫn theo trọng số hợp lệ gần nhất.",
    en: "At least one weight must be above 0. The table keeps the last valid weights."
  },
  ignored: {
    vi: (names: readonly string[]) =>
      `Địa chỉ đòi trọng số trang này không nhận (${formatList(names, "vi")}); phần đó đã bỏ qua.`,
    en: (names: readonly string[]) =>
      `The address asks for weights that this page doesn't take (${formatList(names, "en")}); that part was ignored.`
  },
  unknownPillar: {vi: "trụ cột không có ở đây", en: "a pillar that isn't here"},
  standing: {vi: "Bảng đang theo trọng số chính thức.", en: "The table has the official weights."},
  loading: {vi: "Đang mở số liệu để tính kịch bản…", en: "Opening the data for the scenario…"},
  failed: {
    vi: (why: string) => `Không tính được kịch bản (${why}); hạng chính thức vẫn đúng như công bố.`,
    en: (why: string) => `The scenario could not be worked out (${why}); the official ranks stand as published.`
  },
  failedStatus: {
    vi: (status: number) => `máy chủ trả lời ${status}`,
    en: (status: number) => `the server answered ${status}`
  },
  failedNetwork: {vi: "không tải được số liệu", en: "the data could not be fetched"},
  failedMismatch: {
    vi: "số liệu tải về không cho lại đúng hạng chính thức của trang này",
    en: "the data fetched doesn't give this page's official ranks again"
  },
  moved: {
    vi: (d: {changed: number; most: number}) =>
      d.changed === 0
        ? "Kịch bản: không nơi nào đổi hạng."
        : `Kịch bản: ${d.changed}\u00A0nơi đổi hạng, nhiều nhất ${d.most}\u00A0bậc.`,
    en: (d: {changed: number; most: number}) =>
      d.changed === 0
        ? "Scenario: no unit changes rank."
        : d.changed === 1
          ? `Scenario: 1 unit changes rank, by ${d.most}.`
          : `Scenario: ${d.changed} units change rank, by ${d.most} at most.`
  },
  entered: {
    vi: (n: number) => `${n}\u00A0nơi được xếp hạng thêm vì trụ cột bị bỏ không còn đòi số liệu.`,
    en: (n: number) =>
      n === 1
        ? "1 more unit is ranked, since a dropped pillar asks for no data."
        : `${n} more units are ranked, since a dropped pillar asks for no data.`
  },
  left: {
    vi: (n: number) => `${n}\u00A0nơi không còn đủ số liệu để xếp hạng.`,
    en: (n: number) => (n === 1 ? "1 unit has too little data left." : `${n} units have too little data left.`)
  },
  outside: {
    vi: (d: {outside: number; range: string}) =>
      d.outside === 0
        ? `Mọi trọng số trong khoảng ${d.range} mà khung cho thử, nên hạng kịch bản không vượt “Hạng có thể”.`
        : `${d.outside}\u00A0trọng số ngoài khoảng ${d.range} mà khung cho thử, nên hạng kịch bản có thể vượt “Hạng có thể”.`,
    en: (d: {outside: number; range: string}) =>
      d.outside === 0
        ? `Every weight is within the ${d.range} that the framework tries, so no scenario rank passes the “Possible ranks”.`
        : d.outside === 1
          ? `1 weight is outside the ${d.range} that the framework tries, so a scenario rank may pass the “Possible ranks”.`
          : `${d.outside} weights are outside the ${d.range} that the framework tries, so a scenario rank may pass the “Possible ranks”.`
  },
  mover: {
    vi: (d: {name: string; from: number; to: number}) =>
      `${d.name}: ${d.from} ${d.to < d.from ? "lên" : "xuống"}\u00A0${d.to}`,
    en: (d: {name: string; from: number; to: number}) =>
      `${d.name}: ${d.from} ${d.to < d.from ? "up" : "down"} to\u00A0${d.to}`
  },
  moversLabel: {vi: "Đổi hạng nhiều nhất", en: "The largest moves"},
  notebook: {
    vi: "Kịch bản ở đây chưa có khoảng hạng; bảng phân tích tính khoảng 90% quanh trọng số đang chọn.",
    en: "A scenario has no rank interval here; the notebook works out the 90% interval around other weights."
  },
  notebookLink: {vi: "Mở bảng phân tích", en: "Open the notebook"},
  rankColumn: {vi: "Hạng kịch bản", en: "Scenario rank"},
  movedColumn: {vi: "Lên, xuống", en: "Up, down"},
  movedInFull: {vi: " bậc so với hạng chính thức", en: " places from the official rank"},
  scoreColumn: {vi: "Điểm kịch bản", en: "Scenario score"},
  columnInFull: {vi: ", không chính thức", en: ", unofficial"},
  up: {vi: (n: number) => `lên\u00A0${n}`, en: (n: number) => `up\u00A0${n}`},
  down: {vi: (n: number) => `xuống\u00A0${n}`, en: (n: number) => `down\u00A0${n}`},
  same: {vi: "như cũ", en: "same"},
  newlyRanked: {vi: "mới có hạng", en: "now ranked"},
  noLongerRanked: {vi: "không còn hạng", en: "not ranked"},
  printed: {
    vi: (d: {weights: readonly string[]; address: string}) =>
      `Cột kịch bản không chính thức, theo trọng số ${formatList(d.weights, "vi")}. Địa chỉ trang: ${d.address}`,
    en: (d: {weights: readonly string[]; address: string}) =>
      `The scenario columns are unofficial, under the weights ${formatList(d.weights, "en")}. Address of the page: ${d.address}`
  },
  printedWeight: {
    vi: (d: {pillar: string; weight: string}) => `${d.pillar}\u00A0${d.weight}`,
    en: (d: {pillar: string; weight: string}) => `${d.pillar}\u00A0${d.weight}`
  }
} as const;
