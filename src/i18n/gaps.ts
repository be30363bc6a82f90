/** Texts of the gaps page. */
export const GAPS = {
  title: {
    vi: (year: number) => `Khoảng cách tới mục tiêu ${year}`,
    en: (year: number) => `Gaps to the targets ${year}`
  },
  headline: {
    vi: (d: {things: string; units: number; half: number}) =>
      `Tới 2030, các nơi đã báo cáo còn thiếu ${d.things} có ứng dụng AI; ${d.half} trong ${d.units}\u00A0nơi chiếm một nửa.`,
    en: (d: {things: string; units: number; half: number}) =>
      `Those who reported still lack ${d.things} with AI for 2030; ${d.half} of ${d.units} account for half of them.`
  },
  headlineNone: {
    vi: "Các nơi đã báo cáo đều đã đủ đô thị có ứng dụng AI cho mục tiêu 2030.",
    en: "Those who reported lack no urban area with AI for the 2030 target."
  },
  nationalHeading: {
    vi: "Bốn mục tiêu quốc gia, xa đích nhất xếp trước",
    en: "The four national targets, furthest from the goal first"
  },
  nationalNote: {
    vi: "Việc còn phải làm tính trên số đã báo cáo; nơi chưa báo cáo có thể làm con số này tăng.",
    en: "What is left to do is counted on what was reported; those who have not reported can only add to it."
  },
  now: {vi: "Hiện nay", en: "Now"},
  range: {vi: "Khoảng", en: "Range"},
  target2024: {vi: "Mục tiêu 2024", en: "2024 target"},
  path: {vi: (year: number) => `Lộ trình ${year}`, en: (year: number) => `Path ${year}`},
  target2030: {vi: "Mục tiêu 2030", en: "2030 target"},
  toDo: {vi: "Việc còn phải làm tới 2030", en: "Left to do by 2030"},
  perYear: {vi: (n: string) => `${n} mỗi năm`, en: (n: string) => `${n} a year`},
  closingHeading: {
    vi: (d: {name: string; half: number; units: number}) =>
      `${d.half} trong ${d.units}\u00A0nơi chiếm một nửa phần còn thiếu: ${d.name}`,
    en: (d: {name: string; half: number; units: number}) =>
      `${d.half} of ${d.units} account for half of what is missing: ${d.name}`
  },
  closingNote: {
    vi: "Cộng dồn từ nơi thiếu nhiều nhất. Đường đứt: nếu mọi nơi thiếu như nhau. Nơi chưa báo cáo không có trong hình.",
    en: "Added up from the one that lacks most. Dashed: if all lacked the same. Those who have not reported are not in the picture."
  },
  closingText: {
    vi: (d: {half: number; units: number; things: string}) =>
      `Để đạt 100% vào 2030 còn thiếu ${d.things}; ${d.half} trong ${d.units}\u00A0nơi chiếm một nửa.`,
    en: (d: {half: number; units: number; things: string}) =>
      `To reach 100% by 2030, ${d.things} are missing; ${d.half} of ${d.units} account for half.`
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
  axisUnits: {vi: "số nơi, từ thiếu nhiều đến thiếu ít", en: "units, from most to least missing"},
  axisShare: {vi: "% phần còn thiếu", en: "% of what is missing"},
  have: {vi: "Đã có / tổng số", en: "Have / all"},
  left: {vi: "Còn thiếu", en: "Still missing"},
  cumulative: {vi: "Cộng dồn", en: "Cumulative"},
  heatProvince: {vi: "Từng tỉnh, từng mục tiêu 2030", en: "Each province, each 2030 target"},
  heatMinistry: {vi: "Từng bộ, từng mục tiêu 2030", en: "Each ministry, each 2030 target"},
  heatNote: {
    vi: "Số trong ô là giá trị đã báo cáo; dòng dưới là số còn phải thêm. Màu cho biết đã đi được bao nhiêu phần đường tới đích. Xếp theo hạng. Mục tiêu dự thảo chưa có hiệu lực, không tính vào “đạt”.",
    en: "A cell shows the value reported; the line below, how many more are needed. Colour is the share of the way covered. In order of rank. Draft targets are not in force and never count as met."
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
