import {formatList} from "./format.js";

interface Islands {
  readonly name: string;
  readonly unit: string;
}

/** Texts of the map of equal tiles. */
export const TILE_MAP = {
  heading: {
    vi: (d: {top: number; regions: number; all: number}) =>
      `${d.top}\u00A0nơi điểm cao nhất nằm ở ${d.regions} trong ${d.all} vùng`,
    en: (d: {top: number; regions: number; all: number}) =>
      `The ${d.top} highest scores lie in ${d.regions} of ${d.all} regions`
  },
  headingPlain: {vi: "Điểm của các tỉnh trên sơ đồ", en: "Provinces' scores on a diagram"},
  note: {
    vi: (islands: readonly Islands[]) =>
      `Sơ đồ ô, không thể hiện ranh giới: mỗi tỉnh một ô bằng nhau. Hai quần đảo tô màu theo nơi quản lý và không tính thêm: ${formatList(
        islands.map(({name, unit}) => `${name} (${unit})`),
        "vi"
      )}. Năm mức màu chia đều số nơi: hai ô khác màu có thể chỉ hơn kém nhau chút ít, xem khoảng ở hình trên.`,
    en: (islands: readonly Islands[]) =>
      `A diagram of equal tiles, one for each province; it shows no boundaries. The two archipelagos have the colour of the unit that administers them and are not counted again: ${formatList(
        islands.map(({name, unit}) => `${name} (${unit})`),
        "en"
      )}. Five colours share out the units evenly: two tiles of different colours may differ by little, see the intervals above.`
  },
  described: {
    vi: "Sơ đồ ô của các tỉnh, tô theo điểm; bảng bên cạnh có đủ các mức",
    en: "Tile diagram of the provinces, coloured by score; the table beside it has every step"
  },
  tile: {
    vi: (d: {name: string; score: string; rank: string}) => `${d.name}: ${d.score} điểm, hạng ${d.rank}`,
    en: (d: {name: string; score: string; rank: string}) => `${d.name}: ${d.score} points, rank ${d.rank}`
  },
  tileMissing: {
    vi: (name: string) => `${name}: không xếp hạng, chưa đủ số liệu`,
    en: (name: string) => `${name}: not ranked, too little data`
  },
  islands: {
    vi: (d: {name: string; unit: string}) => `${d.name}: tính trong ${d.unit}`,
    en: (d: {name: string; unit: string}) => `${d.name}: counted in ${d.unit}`
  },
  step: {vi: "Mức màu", en: "Colour"},
  missing: {vi: "không xếp hạng", en: "not ranked"},
  members: {vi: "Các nơi, điểm cao trước", en: "Units, highest first"}
} as const;
