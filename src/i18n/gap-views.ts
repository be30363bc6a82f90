import {formatList} from "./format.js";

interface Lowest {
  readonly title: string;
  readonly median: string;
}

interface Islands {
  readonly name: string;
  readonly unit: string;
}

/** Texts of the gaps page's pictures by pillar and by place, and of the table of all indicators. */
export const GAP_VIEWS = {
  pillarHeading: {
    vi: {
      province: ({title, median}: Lowest) => `Các tỉnh thấp nhất ở trụ cột ${title}: trung vị ${median} trên 100`,
      ministry: ({title, median}: Lowest) => `Các bộ thấp nhất ở trụ cột ${title}: trung vị ${median} trên 100`
    },
    en: {
      province: ({title, median}: Lowest) => `Provinces score lowest in ${title}: a median of ${median} of 100`,
      ministry: ({title, median}: Lowest) => `Ministries score lowest in ${title}: a median of ${median} of 100`
    }
  },
  pillarPlain: {
    vi: {province: "Điểm trụ cột của các tỉnh", ministry: "Điểm trụ cột của các bộ"},
    en: {province: "Pillar scores of the provinces", ministry: "Pillar scores of the ministries"}
  },
  pillarNote: {
    vi: "Mỗi chấm là một nơi, chồng lên nhau nơi điểm gần bằng nhau; vạch đậm là trung vị. Điểm từ 0 đến 100. Nơi thiếu số liệu không có chấm.",
    en: "Each dot is a unit, stacked where scores are close; the thick line is the median. Scores run from 0 to 100. Units with too little data have no dot."
  },
  pillarText: {
    vi: (d: {units: number; low: Lowest; high: Lowest}) =>
      `Điểm của ${d.units} nơi ở từng trụ cột; trung vị thấp nhất ${d.low.median} (${d.low.title}), cao nhất ${d.high.median} (${d.high.title}). Bảng bên dưới có các số.`,
    en: (d: {units: number; low: Lowest; high: Lowest}) =>
      `Scores of ${d.units} units in each pillar; the lowest median is ${d.low.median} (${d.low.title}), the highest ${d.high.median} (${d.high.title}). The table below has the figures.`
  },
  pillar: {vi: "Trụ cột", en: "Pillar"},
  median: {vi: "Trung vị", en: "Median"},
  best: {vi: "Cao nhất", en: "Highest"},
  behind: {vi: "Thấp nhất", en: "Lowest"},
  noScore: {vi: "Không có điểm", en: "No score"},
  evenNames: {
    vi: (d: {names: readonly string[]; score: string}) => `${formatList(d.names, "vi")} (${d.score})`,
    en: (d: {names: readonly string[]; score: string}) => `${formatList(d.names, "en")} (${d.score})`
  },
  evenMany: {
    vi: (d: {count: number; score: string}) => `${d.count}\u00A0nơi (${d.score})`,
    en: (d: {count: number; score: string}) => `${d.count} units (${d.score})`
  },
  named: {
    vi: (d: {name: string; score: string}) => `${d.name} ${d.score}`,
    en: (d: {name: string; score: string}) => `${d.name} ${d.score}`
  },
  allHeading: {
    vi: {
      province: (n: number) => `Cả ${n} chỉ số của từng tỉnh, theo trụ cột`,
      ministry: (n: number) => `Cả ${n} chỉ số của từng bộ, theo trụ cột`
    },
    en: {
      province: (n: number) => `All ${n} indicators of each province, by pillar`,
      ministry: (n: number) => `All ${n} indicators of each ministry, by pillar`
    }
  },
  allNote: {
    vi: (peers: readonly string[]) =>
      `Số trong ô là điểm của chỉ số, từ 0 đến 100: phần đường đã đi tới mức tốt nhất của khung đánh giá.${peers.length === 0 ? "" : ` Riêng ${formatList(peers, "vi")} không có đích, nên 0 và 100 là nơi thấp nhất và cao nhất.`} Xếp theo hạng. Ô gạch là không có số, không phải 0.`,
    en: (peers: readonly string[]) =>
      `A cell is the indicator's score from 0 to 100: the share of the way to the best mark of the framework.${peers.length === 0 ? "" : ` ${formatList(peers, "en")} have no goal, so that 0 and 100 are the lowest and the highest unit.`} In order of rank. A hatched cell has no number; it is not 0.`
  },
  allKey: {
    vi: ["dưới 20", "20–39", "40–59", "60–79", "từ 80"],
    en: ["under 20", "20–39", "40–59", "60–79", "80 and over"]
  },
  allMissing: {vi: "không có số", en: "no number"},
  placeHeading: {
    vi: (d: {count: number; all: number; name: string}) =>
      `${d.count} trong ${d.all}\u00A0nơi chưa đi được một phần tư đường: ${d.name}`,
    en: (d: {count: number; all: number; name: string}) =>
      `${d.count} of ${d.all} have not gone a quarter of the way: ${d.name}`
  },
  placePlain: {vi: (name: string) => `Theo nơi: ${name}`, en: (name: string) => `By place: ${name}`},
  placeNote: {
    vi: (islands: readonly Islands[]) =>
      `Sơ đồ ô, không thể hiện ranh giới: mỗi tỉnh một ô bằng nhau, cùng màu với bảng trên. Hai quần đảo tô màu theo nơi quản lý và không tính thêm: ${formatList(
        islands.map(({name, unit}) => `${name} (${unit})`),
        "vi"
      )}.`,
    en: (islands: readonly Islands[]) =>
      `A diagram of equal tiles, one for each province, in the colours of the table above; it shows no boundaries. The two archipelagos have the colour of the unit that administers them and are not counted again: ${formatList(
        islands.map(({name, unit}) => `${name} (${unit})`),
        "en"
      )}.`
  },
  placeText: {
    vi: (name: string) => `Sơ đồ ô của các tỉnh, tô theo phần đường đã đi: ${name}`,
    en: (name: string) => `Tile diagram of the provinces, coloured by the share of the way covered: ${name}`
  },
  tile: {
    vi: (d: {name: string; value: string}) => `${d.name}: ${d.value}`,
    en: (d: {name: string; value: string}) => `${d.name}: ${d.value}`
  },
  tileMissing: {
    vi: (name: string) => `${name}: chưa báo cáo`,
    en: (name: string) => `${name}: not reported`
  },
  tileNone: {
    vi: (name: string) => `${name}: không áp dụng`,
    en: (name: string) => `${name}: not applicable`
  },
  way: {vi: "Phần đường đã đi", en: "Share of the way"},
  places: {vi: "Các nơi", en: "Units"},
  mapText: {
    vi: (name: string) =>
      `Bản đồ các tỉnh do đơn vị vận hành cung cấp, cùng màu với sơ đồ ô: ${name}. Hai quần đảo Hoàng Sa và Trường Sa có trong bản đồ.`,
    en: (name: string) =>
      `Map of the provinces supplied by the operator, in the colours of the tiles: ${name}. Both archipelagos, Hoàng Sa and Trường Sa, are on it.`
  },
  mapCaption: {
    vi: "Bản đồ do đơn vị vận hành cung cấp: diện tích không nói lên tầm quan trọng, hãy đọc cùng sơ đồ ô.",
    en: "A map supplied by the operator: area is not importance, so read it with the tiles."
  }
} as const;
