import {numberWithin, numberWord} from "./number-words.js";

/** Texts of the gaps page. */
export const GAPS = {
  title: {
    vi: (year: number) => `Khoảng cách tới mục tiêu ${year}`,
    en: (year: number) => `Gaps to the targets ${year}`
  },
  headline: {
    vi: (d: {year: number; things: string; units: number; half: number}) =>
      `Tới ${d.year}, các nơi đã báo cáo còn thiếu ${d.things} có ứng dụng AI; ${d.half} trong ${d.units}\u00A0nơi tốn ít công nhất lấp được một nửa.`,
    en: (d: {year: number; things: string; units: number; half: number}) =>
      `Those who reported still lack ${d.things} with AI for ${d.year}; the ${d.half} of ${d.units} with least effort would close half.`
  },
  headlineNone: {
    vi: (year: number) => `Các nơi đã báo cáo đều đã đủ đô thị có ứng dụng AI cho mục tiêu ${year}.`,
    en: (year: number) => `Those who reported lack no urban area with AI for the ${year} target.`
  },
  headlineUnknown: {
    vi: "Chưa nơi nào báo cáo số đô thị có ứng dụng AI.",
    en: "Nobody has reported urban areas with AI yet."
  },
  nationalHeading: {
    vi: (count: number) => `${numberWord(count, "vi")} mục tiêu quốc gia, xa đích nhất xếp trước`,
    en: (count: number) => `The ${numberWithin(count, "en")} national targets, furthest from the goal first`
  },
  nationalNote: {
    vi: "Việc còn phải làm tính trên số đã báo cáo; nơi chưa báo cáo có thể làm con số này tăng.",
    en: "What is left to do is counted on what was reported; those who have not reported can only add to it."
  },
  now: {vi: "Hiện nay", en: "Now"},
  range: {vi: "Khoảng", en: "Range"},
  firstTarget: {
    vi: (year: number | null) => `Mục tiêu ${year ?? "đầu"}`,
    en: (year: number | null) => `${year ?? "First"} target`
  },
  path: {vi: (year: number) => `Lộ trình ${year}`, en: (year: number) => `Path ${year}`},
  lastTarget: {
    vi: (year: number | null) => `Mục tiêu ${year ?? "cuối"}`,
    en: (year: number | null) => `${year ?? "Last"} target`
  },
  toDo: {
    vi: (year: number | null) => `Việc còn phải làm tới ${year ?? "mục tiêu cuối"}`,
    en: (year: number | null) => `Left to do by ${year ?? "the last target"}`
  },
  perYear: {vi: (n: string) => `${n} mỗi năm`, en: (n: string) => `${n} a year`},
  projected: {vi: "Đạt, nếu giữ đà này", en: "Reached at this pace"},
  notComparable: {vi: "không so được", en: "not comparable"},
  projectedInterval: {
    vi: (d: {earliest: number; latest: number | null; last: number}) =>
      d.latest === null ? `từ ${d.earliest} đến sau ${d.last}` : `từ ${d.earliest} đến ${d.latest}`,
    en: (d: {earliest: number; latest: number | null; last: number}) =>
      d.latest === null ? `from ${d.earliest} to after ${d.last}` : `from ${d.earliest} to ${d.latest}`
  },
  projectedAfter: {vi: (last: number) => `sau ${last}`, en: (last: number) => `after ${last}`},
  closingHeading: {
    vi: (d: {name: string; half: number; units: number}) =>
      `${d.half} trong ${d.units}\u00A0nơi tốn ít công nhất lấp được một nửa phần còn thiếu: ${d.name}`,
    en: (d: {name: string; half: number; units: number}) =>
      `The ${d.half} of ${d.units} with least effort would close half of what is missing: ${d.name}`
  },
  closingNote: {
    vi: "Công của một nơi là số điểm phần trăm mà tỷ lệ của chính nơi đó còn phải tăng. Một điểm ở nơi có tổng số lớn là nhiều việc hơn, nên nơi có tổng số lớn nhất xếp trước. Đường đứt: nếu mọi nơi lấp như nhau.",
    en: "A unit's effort is the percentage points by which its own share still has to rise. A point of a larger total is more things, so the largest total comes first. Dashed: if all closed the same."
  },
  closingSilent: {
    vi: (names: string) => `Chưa báo cáo nên không xếp được: ${names}.`,
    en: (names: string) => `Not reported, so not in the order: ${names}.`
  },
  closingText: {
    vi: (d: {aim: string; year: number; half: number; units: number; things: string}) =>
      `Để đạt ${d.aim} vào ${d.year} còn thiếu ${d.things}; ${d.half} trong ${d.units}\u00A0nơi đầu danh sách lấp được một nửa.`,
    en: (d: {aim: string; year: number; half: number; units: number; things: string}) =>
      `To reach ${d.aim} by ${d.year}, ${d.things} are missing; the first ${d.half} of ${d.units} in the list would close half.`
  },
  region: {vi: "Vùng", en: "Region"},
  regionHeading: {
    vi: (d: {name: string; low: string; high: string}) => `Theo vùng, từ ${d.low} đến ${d.high}: ${d.name}`,
    en: (d: {name: string; low: string; high: string}) => `By region, from ${d.low} to ${d.high}: ${d.name}`
  },
  regionPlain: {vi: (name: string) => `Theo vùng: ${name}`, en: (name: string) => `By region: ${name}`},
  regionNote: {
    vi: "Tỷ lệ của vùng là tổng tử số chia tổng mẫu số của các tỉnh đã báo cáo, không phải trung bình các tỷ lệ.",
    en: "A region's share is the sum of numerators over the sum of denominators of the provinces that reported, not a mean of their shares."
  },
  reportedOf: {vi: "Tỉnh đã báo cáo", en: "Provinces reporting"},
  axisUnits: {vi: "số nơi, từ ít công nhất", en: "units, least effort first"},
  axisShare: {vi: "% phần còn thiếu", en: "% of what is missing"},
  have: {vi: "Đã có / tổng số", en: "Have / all"},
  left: {vi: "Thiếu / tổng số", en: "Missing / all"},
  effort: {vi: "Tăng (điểm)", en: "Rise (points)"},
  cumulative: {vi: "Cộng dồn", en: "Cumulative"},
  heatProvince: {
    vi: (year: number | null) => `Từng tỉnh, từng mục tiêu ${year ?? "cuối"}`,
    en: (year: number | null) => `Each province, each ${year ?? "last"} target`
  },
  heatMinistry: {
    vi: (year: number | null) => `Từng bộ, từng mục tiêu ${year ?? "cuối"}`,
    en: (year: number | null) => `Each ministry, each ${year ?? "last"} target`
  },
  heatNote: {
    vi: "Số trong ô là giá trị đã báo cáo; dòng dưới là số còn phải thêm. Màu cho biết đã đi được bao nhiêu phần đường tới đích. Xếp theo hạng. Mục tiêu dự thảo chưa có hiệu lực, không tính vào “đạt”.",
    en: "A cell shows the value reported; the line below, how many more are needed. Colour is the share of the way covered. In order of rank. Draft targets are not in force and never count as met."
  },
  inForce: {vi: "Đang có hiệu lực", en: "In force"},
  draft: {vi: "Dự thảo 2026", en: "2026 draft"},
  key: {
    vi: (year: number | null) => ["dưới 25%", "25–49%", "50–74%", "75–99%", `đạt ${year ?? "mục tiêu"}`],
    en: (year: number | null) => ["under 25%", "25–49%", "50–74%", "75–99%", `${year ?? "target"} met`]
  },
  keyMissing: {vi: "chưa báo cáo", en: "not reported"},
  keyNotApplicable: {vi: "· không áp dụng", en: "· not applicable"},
  more: {vi: (n: string) => `thêm ${n}`, en: (n: string) => `${n} more`}
} as const;
