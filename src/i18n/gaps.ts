/** Texts of the gaps page. */
export const GAPS = {
  title: {
    vi: (year: number) => `Khoảng cách tới mục tiêu ${year}`,
    en: (year: number) => `Gaps to the targets ${year}`
  },
  headline: {
    vi: (d: {count: string; noun: string; units: number; half: number}) =>
      `Tới 2030, các nơi đã báo cáo còn thiếu ${d.count} ${d.noun} có ứng dụng AI; ${d.half} trong ${d.units} nơi chiếm một nửa.`,
    en: (d: {count: string; noun: string; units: number; half: number}) =>
      `By 2030 those who reported still need ${d.count} more ${d.noun} with AI; ${d.half} of ${d.units} hold half of it.`
  },
  headlineNone: {
    vi: "Các nơi đã báo cáo không còn thiếu gì cho mục tiêu 2030.",
    en: "Those who reported lack nothing for the 2030 targets."
  },
  nationalHeading: {
    vi: "Bốn mục tiêu quốc gia, xa đích nhất đứng trước",
    en: "The four national targets, the furthest from its goal first"
  },
  nationalNote: {
    vi: "Việc còn phải làm tính trên số đã báo cáo; nơi chưa báo cáo có thể làm con số này tăng.",
    en: "What is left to do is counted on what was reported; those who are silent can only add to it."
  },
  now: {vi: "Hiện nay", en: "Now"},
  range: {vi: "Khoảng", en: "Range"},
  target2024: {vi: "Mục tiêu 2024", en: "2024 target"},
  path: {vi: (year: number) => `Lộ trình ${year}`, en: (year: number) => `Path ${year}`},
  target2030: {vi: "Mục tiêu 2030", en: "2030 target"},
  toDo: {vi: "Việc còn phải làm tới 2030", en: "Left to do by 2030"},
  perYear: {vi: (n: string) => `${n} mỗi năm`, en: (n: string) => `${n} a year`},
  closingHeading: {
    vi: (name: string) => `Ai lấp được phần lớn khoảng cách: ${name}`,
    en: (name: string) => `Who can close most of the gap: ${name}`
  },
  closingNote: {
    vi: "Số còn phải làm để đạt 100% vào 2030, cộng dồn từ nơi thiếu nhiều nhất. Đường đứt: nếu mọi nơi thiếu như nhau.",
    en: "What is left to reach 100% by 2030, added up from the one that lacks most. Dashed: if all lacked the same."
  },
  closingText: {
    vi: (d: {half: number; units: number; total: string; noun: string}) =>
      `${d.half} trong ${d.units} nơi chiếm một nửa của ${d.total} ${d.noun} còn thiếu.`,
    en: (d: {half: number; units: number; total: string; noun: string}) =>
      `${d.half} of ${d.units} hold half of the ${d.total} ${d.noun} still missing.`
  },
  regionHeading: {vi: "Theo vùng", en: "By region"},
  regionNote: {
    vi: "Tỷ lệ của vùng là tổng đã có chia tổng của các tỉnh đã báo cáo, không phải trung bình các tỷ lệ.",
    en: "A region's share is the sum over the sum of the provinces that reported, not a mean of their shares."
  },
  reportedOf: {vi: "Tỉnh đã báo cáo", en: "Provinces reporting"},
  axisUnits: {vi: "số nơi, từ thiếu nhiều đến thiếu ít", en: "units, from most to least missing"},
  axisShare: {vi: "% của phần còn thiếu", en: "% of what is missing"},
  have: {vi: "Đã có / tổng", en: "Have / all"},
  left: {vi: "Còn thiếu", en: "Missing"},
  cumulative: {vi: "Cộng dồn", en: "Cumulative"},
  heatProvince: {vi: "Từng tỉnh, từng mục tiêu 2030", en: "Each province, each 2030 target"},
  heatMinistry: {vi: "Từng bộ, từng mục tiêu 2030", en: "Each ministry, each 2030 target"},
  heatNote: {
    vi: "Số trong ô là giá trị báo cáo; dòng dưới là việc còn phải làm. Màu là phần đường đã đi tới đích. Xếp theo hạng. Mục tiêu dự thảo chưa có hiệu lực và không tính vào “đạt”.",
    en: "A cell shows the value reported; the line below, what is left to do. Colour is the share of the way covered. In order of rank. Draft targets are not in force and never count as met."
  },
  inForce: {vi: "Đang có hiệu lực", en: "In force"},
  draft: {vi: "Dự thảo 2026", en: "2026 draft"},
  key: {
    vi: ["dưới 25%", "25–49%", "50–74%", "75–99%", "đạt 2030"],
    en: ["under 25%", "25–49%", "50–74%", "75–99%", "2030 met"]
  },
  keyMissing: {vi: "chưa báo cáo", en: "not reported"},
  keyNotApplicable: {vi: "· không áp dụng", en: "· not applicable"},
  more: {vi: (n: string) => `thêm ${n}`, en: (n: string) => `${n} more`}
} as const;
