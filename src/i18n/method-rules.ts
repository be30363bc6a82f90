/**
 * The rules behind the figures: a name and a text each, with the figures of the framework and the years of the targets.
 */
import type {Language} from "./language.js";

/** What the rules name, in words of the language. */
export interface RuleFigures {
  /** Least shares of indicators with data. */
  readonly index: string;
  readonly group: string;
  readonly replications: string;
  /** What a run changes. */
  readonly drawn: string;
  /** Are z-scores among it? */
  readonly zscore: boolean;
  /** Does it draw the data themselves too? */
  readonly dataDrawn: boolean;
  /** How far weights may move. */
  readonly weights: string;
  /** First and last year of the national targets; null where they differ between indicators. */
  readonly years: readonly [first: number, last: number] | null;
  /** Decimals at which scores are ranked; null: unrounded. */
  readonly decimals: number | null;
}

type Rule = readonly [name: string, text: string];

const VI = (d: RuleFigures): readonly Rule[] => [
  [
    "Tổng chia tổng",
    "Tỷ lệ của vùng hay cả nước là tổng tử số chia tổng mẫu số, không bao giờ là trung bình của các tỷ lệ."
  ],
  [
    "Thiếu không phải là 0",
    `Chỉ số thiếu số liệu được bỏ ra, trọng số chia lại cho các chỉ số còn lại. Trụ cột có số liệu cho dưới ${d.group} số chỉ số thì không có điểm; nơi có số liệu cho dưới ${d.index} số chỉ số thì không xếp hạng. Bằng đúng ngưỡng là đủ. Bên cạnh luôn có hạng nếu tính thiếu là 0, như chỉ số chuyển đổi số quốc gia.`
  ],
  [
    "Không áp dụng",
    "Chỉ số không dành cho loại cơ quan nào thì không có trong cây của loại đó, không bị tính là 0. Nơi tự ghi “không áp dụng” ở mục áp dụng chung thì coi như chưa báo cáo, cho tới khi viện xác nhận."
  ],
  [
    "Khoảng của số quốc gia",
    "Cận dưới: coi như nơi chưa báo cáo chưa làm được gì. Cận trên: coi như nơi chưa báo cáo đạt hết, theo mẫu số lấy từ nguồn khác. Chưa biết mẫu số của nơi nào thì nêu tên nơi đó và ghi rõ là không tính được khoảng."
  ],
  [
    "Tỷ lệ mục tiêu đạt",
    `Số mục tiêu đạt chia số mục tiêu áp dụng. Không bao giờ cộng chung ${d.years ? `${d.years[0]} với ${d.years[1]}` : "năm này với năm khác"}, đang có hiệu lực với dự thảo, quốc gia với cơ quan.`
  ],
  [
    "Hạng",
    `Xếp theo điểm ${d.decimals === null ? "chưa làm tròn" : `làm tròn tới ${d.decimals} chữ số thập phân`}; bằng điểm thì cùng hạng (1, 2, 2, 4). Tỉnh và bộ xếp riêng. Mỗi hạng đi kèm khoảng 90%, hạng tốt nhất và kém nhất có thể, và hạng khi bỏ các chỉ số lấy đích từ dự thảo.`
  ],
  [
    "Khoảng 90%",
    `${d.replications} lượt tính lại, mỗi lượt rút thăm ${d.drawn}; khoảng gồm từ 5% đến 95% các hạng thu được.${d.zscore ? " Chỉ số không có mốc cố định giữ cách so giữa các nơi khi rút “theo mốc đích”. Lượt dùng điểm z không thể tính số liệu thiếu là 0 nên chia lại trọng số, và nằm ở thang khác nên không tính vào khoảng của điểm." : ""}${d.dataDrawn ? "" : " Bất định của chính số liệu chưa được tính vào."}`
  ],
  [
    "Hạng có thể",
    `Hạng tốt nhất và kém nhất khi chỉ đổi trọng số (${d.weights}), tìm bằng tối ưu hóa chứ không bằng rút thăm. Dấu * là mức mà không trọng số nào vượt qua được, nhưng chưa tìm ra trọng số đạt tới. Khoảng 90% còn đổi các lựa chọn khác nên có thể vượt ra ngoài.`
  ],
  [
    "Nhóm",
    "Đi từ trên xuống, một nhóm gồm những nơi liền nhau có khoảng hạng chồng lên khoảng hạng của nơi đứng đầu nhóm. Quan hệ này không bắc cầu: hai nơi cùng nhóm có thể không chồng lên nhau, hai nơi khác nhóm có thể chồng lên nhau."
  ],
  [
    "Lộ trình",
    `Đường thẳng từ mục tiêu ${d.years ? d.years[0] : "của mốc năm trước"} tới mục tiêu ${d.years ? d.years[1] : "của mốc năm sau"}. Mục tiêu chỉ có “có” hoặc “chưa” thì không có lộ trình.`
  ],
  [
    "Chênh lệch trên trang",
    "Tính từ các số đã làm tròn ghi bên cạnh, để người đọc trừ ra đúng như vậy; tệp số liệu giữ đủ chữ số."
  ]
];

const EN = (d: RuleFigures): readonly Rule[] => [
  [
    "Sum over sum",
    "A regional or national ratio is the sum of numerators over the sum of denominators, never a mean of percentages."
  ],
  [
    "Missing is not 0",
    `A missing indicator is left out and its weight shared among the rest; a pillar with under ${d.group} of its indicators has no score; a unit with under ${d.index} has no rank. Exactly at the threshold is enough. The rank with missing counted as 0, as the national digital index does, is always given beside it.`
  ],
  [
    "Not applicable",
    "An indicator that is not for a kind of agency is not in its tree; it is not scored 0. Where an agency says “not applicable” of what concerns all, it is taken as not reported until the institute accepts it."
  ],
  [
    "Bounds of national figures",
    "Lower: those who have not reported have nothing. Upper: they comply fully, on denominators known from another source. Where a denominator is unknown, we name the unit and say that no range can be given."
  ],
  [
    "Share of targets met",
    `Targets met over targets that apply; ${d.years ? `${d.years[0]} and ${d.years[1]}` : "different years"}, in force and draft, national and agency are never added up.`
  ],
  [
    "Ranks",
    `On ${d.decimals === null ? "unrounded scores" : `scores rounded to ${d.decimals} decimals`}; equals share a rank (1, 2, 2, 4). Provinces and ministries apart. Every rank comes with its 90% interval, its best and worst possible, and the rank without the indicators whose goal is from a draft.`
  ],
  [
    "90% interval",
    `${d.replications} recalculations, each drawing ${d.drawn}; the interval holds 5% to 95% of the ranks they give.${d.zscore ? " Indicators without fixed goalposts stay measured against peers when “goalposts” is drawn. Runs on z-scores can't count missing data as 0, so weights are renormalised; they are on another scale and have no part in the interval of the score." : ""}${d.dataDrawn ? "" : " The data's own uncertainty is not in it yet."}`
  ],
  [
    "Possible ranks",
    `Best and worst rank if weights alone change (${d.weights}), found by optimisation, not by drawing. * marks an end that no weights can pass and none are known to reach. The 90% interval changes other choices too, and may go beyond.`
  ],
  [
    "Groups",
    "From the top, a group is the run of units whose rank interval overlaps that of its first. This is not transitive: two of one group need not overlap, and two of different groups may."
  ],
  [
    "Path",
    `The straight line from the ${d.years ? d.years[0] : "earlier"} target to the ${d.years ? d.years[1] : "later"} target. A yes/no target has no path.`
  ],
  [
    "Printed differences",
    "Taken from the rounded figures printed beside them, so that a reader who subtracts gets the same; data files keep full precision."
  ]
];

/** All rules, in the order in which they are told. */
export function methodRules(figures: RuleFigures, lang: Language): readonly Rule[] {
  return lang === "vi" ? VI(figures) : EN(figures);
}
