/** What the rules name, in words of the language. */
interface RuleFigures {
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
}

/** Texts of the method page. */
export const METHOD = {
  title: {vi: "Phương pháp", en: "Method"},
  headline: {
    vi: (d: {pillars: number; leaves: number; draft: number}) =>
      `${d.pillars} trụ cột, ${d.leaves} chỉ số; ${d.draft} chỉ số lấy đích từ dự thảo 2026, nên hạng khi bỏ các chỉ số này luôn được ghi kèm.`,
    en: (d: {pillars: number; leaves: number; draft: number}) =>
      `${d.pillars} pillars, ${d.leaves} indicators; ${d.draft} take their goal from the 2026 draft, so the rank without them is always given too.`
  },
  treeHeading: {vi: "Cây chỉ số, trọng số và đích", en: "The tree, its weights and goalposts"},
  treeNote: {
    vi: "Lấy thẳng từ tệp khung đánh giá. Trọng số của chỉ số tính trong trụ cột của nó.",
    en: "Taken straight from the framework file. An indicator's weight is within its pillar."
  },
  goal: {vi: "Đích (ứng với 0 và 100 điểm)", en: "Goalposts (for 0 and 100 points)"},
  basis: {vi: "Cơ sở của đích", en: "Basis of the goalposts"},
  kinds: {vi: "Áp dụng", en: "Applies to"},
  both: {vi: "bộ và tỉnh", en: "both"},
  kind: {vi: {province: "tỉnh", ministry: "bộ"}, en: {province: "provinces", ministry: "ministries"}},
  goalposts: {
    vi: (worst: string, best: string) => `${worst} và ${best}`,
    en: (worst: string, best: string) => `${worst} and ${best}`
  },
  peersGoal: {
    vi: "thấp nhất và cao nhất giữa các nơi cùng loại đã báo cáo",
    en: "lowest and highest among peers that reported"
  },
  bases: {
    vi: {
      "in-force": "văn bản đang có hiệu lực",
      draft: "dự thảo 2026",
      peers: "so giữa các nơi, vì chưa văn bản nào đặt mục tiêu",
      own: "lựa chọn của người đánh giá"
    },
    en: {
      "in-force": "text in force",
      draft: "2026 draft",
      peers: "against peers, as no document sets a target",
      own: "our own choice"
    }
  },
  rulesHeading: {vi: "Quy tắc tính", en: "The rules behind the figures"},
  rules: {
    vi: (d: RuleFigures) => [
      [
        "Tổng chia tổng",
        "Tỷ lệ của vùng hay cả nước là tổng tử số chia tổng mẫu số, không bao giờ là trung bình của các tỷ lệ."
      ],
      [
        "Thiếu không phải là 0",
        `Chỉ số thiếu số liệu được bỏ ra, trọng số chia lại cho các chỉ số còn lại. Trụ cột có số liệu cho dưới ${d.group} số chỉ số thì không có điểm; nơi có số liệu cho dưới ${d.index} số chỉ số thì không xếp hạng.`
      ],
      [
        "Khoảng của số quốc gia",
        "Cận dưới: coi như nơi chưa báo cáo chưa làm được gì. Cận trên: coi như nơi chưa báo cáo đạt hết, theo mẫu số lấy từ nguồn khác. Chưa biết mẫu số của nơi nào thì nêu tên nơi đó và ghi rõ là không tính được khoảng."
      ],
      [
        "Tỷ lệ mục tiêu đạt",
        "Số mục tiêu đạt chia số mục tiêu áp dụng. Không bao giờ cộng chung 2024 với 2030, đang có hiệu lực với dự thảo, quốc gia với cơ quan."
      ],
      [
        "Hạng",
        "Xếp theo điểm chưa làm tròn; bằng điểm thì cùng hạng (1, 2, 2, 4). Tỉnh và bộ xếp riêng. Mỗi hạng đi kèm khoảng 90%, hạng tốt nhất và kém nhất có thể."
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
        "Đường thẳng từ mục tiêu 2024 tới mục tiêu 2030. Mục tiêu chỉ có “có” hoặc “chưa” thì không có lộ trình."
      ],
      ["Chênh lệch trên trang", "Tính từ các số đã làm tròn ghi bên cạnh; tệp số liệu giữ đủ chữ số."]
    ],
    en: (d: RuleFigures) => [
      [
        "Sum over sum",
        "A regional or national ratio is the sum of numerators over the sum of denominators, never a mean of percentages."
      ],
      [
        "Missing is not 0",
        `A missing branch is left out and its weight shared among the rest; a pillar with under ${d.group} of its indicators has no score; a unit with under ${d.index} has no rank.`
      ],
      [
        "Bounds of national figures",
        "Lower: those who have not reported have nothing. Upper: they comply fully, on denominators known from another source. Where a denominator is unknown, we name the unit and say that no range can be given."
      ],
      [
        "Share of targets met",
        "Targets met over targets that apply; 2024 and 2030, in force and draft, national and agency are never added up."
      ],
      [
        "Ranks",
        "On unrounded scores; equals share a rank (1, 2, 2, 4). Provinces and ministries apart. Every rank comes with its 90% interval and its best and worst possible."
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
      ["Path", "The straight line from the 2024 target to the 2030 target. A yes/no target has no path."],
      ["Printed differences", "Taken from the rounded figures printed beside them; data files keep full precision."]
    ]
  },
  documentsHeading: {
    vi: "Điều gì do văn bản yêu cầu, điều gì do người đánh giá chọn",
    en: "What a document demands, and what is our choice"
  },
  documentsText: {
    vi: "Bốn chỉ số quốc gia, hai mốc năm và cách tính lấy từ Quyết định 699/QĐ-BTTTT. Đề cương báo cáo lấy từ công văn 4409/BKHCN-CNC. Dự thảo Chiến lược 2026 yêu cầu có khung đánh giá (Điều 2.1.c) nhưng không quy định trụ cột, trọng số hay ngưỡng: sáu trụ cột, trọng số bằng nhau và ngưỡng số liệu là lựa chọn của người đánh giá.",
    en: "The four indicators, both target years and their calculation come from Decision 699/QĐ-BTTTT. The report outline comes from letter 4409/BKHCN-CNC. The 2026 draft demands a framework (Article 2.1.c) but sets no pillar, weight or threshold: six pillars, equal weights and the data thresholds are our choice."
  },
  readingHeading: {vi: "Mẫu số của chỉ số dữ liệu mở", en: "The denominator of the open-data indicator"}
} as const;
