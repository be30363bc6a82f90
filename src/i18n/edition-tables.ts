import type {Language} from "./language.js";

/** What each published table holds, in Vietnamese; its English title stands with its columns, in `loaders/assess/tables-*.ts`. */
const TITLES: Readonly<Record<string, string>> = {
  units: "Các đơn vị được đánh giá, theo tình trạng vào ngày của ấn bản",
  indicators: "Các chỉ số được theo dõi",
  observations: "Số liệu từng đơn vị, từng chỉ số, từng năm",
  submissions: "Các tệp đã nhận và kết quả tiếp nhận",
  reporting: "Đơn vị đã gửi, chưa gửi báo cáo và hạn của từng nơi",
  findings: "Chỗ sai hoặc cần làm rõ, đến từng ô",
  cells: "Các ô làm căn cứ của số liệu: nguyên văn và cách đọc",
  scores: "Điểm ở mọi nút của chỉ số tổng hợp",
  weights: "Trọng số theo khung và trọng số đã dùng",
  ranks: "Thứ hạng, khoảng 90%, hạng tốt nhất và thấp nhất có thể, hai phương án so sánh",
  national: "Mục tiêu quốc gia đang hiệu lực được cộng từ số liệu các cơ quan",
  regions: "Số liệu theo vùng, cộng từ các tỉnh đã báo cáo",
  shares: "Tỷ lệ mục tiêu đạt của từng đơn vị, tách văn bản đang hiệu lực và dự thảo",
  "indicator-stats": "Số liệu của mỗi chỉ số phân bố thế nào giữa các đơn vị cùng loại",
  "indicator-levels": "Bao nhiêu đơn vị ở mỗi mức của chỉ số có/chưa và chỉ số đếm",
  "indicator-places": "Vị trí của từng đơn vị theo từng chỉ số, giữa các đơn vị cùng loại",
  "target-states": "Số đơn vị có mục tiêu riêng, theo tình trạng so với mục tiêu",
  targets: "Mọi mục tiêu của mọi văn bản, ở mọi cấp có thể đánh giá",
  contributions: "Phần đóng góp của từng đơn vị vào con số quốc gia; không tính đạt hay chưa đạt",
  notes: "Việc Viện phải xử lý: văn bản chưa rõ, thiếu số liệu, nguồn mâu thuẫn",
  gaps: "Phần còn thiếu của từng mục tiêu, tốc độ và năm dự kiến đạt",
  closing: "Đơn vị góp nhiều nhất để xóa khoảng cách quốc gia với ít công sức nhất",
  trends: "Mỗi số liệu bên cạnh số liệu năm trước, quy về đơn vị hiện nay",
  "index-trends": "Chỉ số tổng hợp và các trụ cột bên cạnh năm trước",
  changes: "Điểm và hạng của từng đơn vị đổi thế nào so với năm trước, theo nguyên nhân",
  "next-steps": "Cách ngắn nhất để từng đơn vị tới mức điểm thấp nhất của nhóm trên, khi các nơi khác giữ nguyên",
  strengths: "Chỉ số mà đơn vị đứng cao hơn hoặc thấp hơn hẳn thứ hạng chung của mình",
  tasks: "Nhiệm vụ của các kế hoạch: ai chịu trách nhiệm và tình trạng",
  outline: "Đề cương công văn 4409 theo trả lời của từng đơn vị, không có người liên hệ",
  "outline-totals": "Các mục đếm được của đề cương, cộng theo các đơn vị đã trả lời"
};

/**
 * What a published table holds, in the reader's language.
 *
 * @param english its title in the data package; also said in Vietnamese of a table that has no Vietnamese title yet
 */
export function tableTitle(name: string, english: string, lang: Language): string {
  return lang === "vi" ? (TITLES[name] ?? english) : english;
}

/** True if the table has a Vietnamese title. */
export function hasTableTitle(name: string): boolean {
  return name in TITLES;
}
