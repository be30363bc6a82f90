/**
 * Texts of the list of overdue tasks that goes with a letter: Vietnamese alone, as an official paper is.
 */
import {formatDate, formatNumber} from "./format.js";

export const OVERDUE_LETTER = {
  issuer: "(TÊN CƠ QUAN)",
  number: "Số: ……/……",
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  place: "……, ngày …… tháng …… năm ……",
  title: "Danh mục nhiệm vụ quá hạn",
  attached: "(Kèm theo Công văn số …… ngày …… của ……)",
  asOf: (as_of: string, documents: string) => `Tính đến ngày ${formatDate(as_of, "vi")}; theo ${documents}`,
  illustrative: "SỐ LIỆU MINH HỌA, KHÔNG PHẢI BÁO CÁO CỦA CƠ QUAN NÀO",
  centralHeading: "I. Nhiệm vụ của các đơn vị ở trung ương",
  provincesHeading: "II. Nhiệm vụ giao cho các tỉnh, thành phố",
  unrecordedHeading: "III. Nhiệm vụ hằng năm của các năm chưa có báo cáo hay ghi chép nào",
  unrecordedNote:
    "Các năm này chưa có báo cáo được tiếp nhận, nên chưa thể kết luận là chưa làm: đề nghị đơn vị cung cấp hồ sơ, hoặc Viện ghi nhận.",
  columns: ["TT", "Nhiệm vụ", "Căn cứ", "Đơn vị chủ trì (nay là)", "Thời hạn", "Số ngày quá hạn", "Tình trạng báo cáo"],
  nothing: "Không có nhiệm vụ nào quá hạn.",
  none: "Không có.",
  nobody: "Chưa có báo cáo",
  reported: (state: string) => `Báo: ${state}`,
  predecessors: (done: number, of: number) => `${done}/${of} đơn vị trước sắp xếp đã hoàn thành`,
  years: (years: readonly number[]) => `Hằng năm: ${years.join(", ")}`,
  year: (year: number) => `Năm ${year}`,
  days: (days: number) => formatNumber(days, "vi"),
  recipients: "Nơi nhận:",
  recipientLines: ["- Như Công văn;", "- Lưu: VT, ……"],
  signer: "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ",
  sign: "(Ký, ghi rõ họ tên)"
} as const;
