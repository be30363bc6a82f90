/**
 * A filled letter in the outline of letter 4409, made up: nobody in it exists. The fixtures are written from it by
 * `make-letters.ts`.
 */

/** One line: a heading of the outline, or an answer. */
export interface LetterLine {
  readonly text: string;
  readonly bold?: boolean;
}

const line = (text: string): LetterLine => ({text});
const bold = (text: string): LetterLine => ({text, bold: true});

export const LETTER: readonly LetterLine[] = [
  bold("UBND tỉnh Mẫu Văn"),
  line("Số: 123/BC-UBND"),
  line("Mẫu Văn, ngày 08 tháng 12 năm 2023"),
  bold("Báo cáo tình hình thực hiện Chiến lược quốc gia về trí tuệ nhân tạo"),
  bold("I. Bối cảnh của tỉnh trong triển khai Chiến lược quốc gia về trí tuệ nhân tạo"),
  bold("1.1. Nhu cầu thực hiện Chiến lược TTNT"),
  line("Nhu cầu ứng dụng TTNT của tỉnh tập trung vào dịch vụ công và quản lý đô thị."),
  line("Tình hình triển khai các ứng dụng TTNT đến nay còn chậm. Tỉnh cần hướng dẫn thêm."),
  bold("1.2. Thuận lợi, khó khăn: hạ tầng viễn thông tốt; thiếu nhân lực."),
  bold("II. Tình hình triển khai Chiến lược TTNT"),
  bold("2.1. Các văn bản điều hành của tỉnh về ứng dụng CNTT/TTNT trong phạm vi quản lý"),
  line("- Quyết định số 2489/QĐ-UBND ngày 22/07/2020 của UBND tỉnh về kiến trúc chính quyền điện tử;"),
  line("- Kế hoạch số 115/KH-UBND ngày 03 tháng 5 năm 2022 của UBND tỉnh triển khai chuyển đổi số;"),
  line("- Chỉ thị số 05/CT-UBND ngày 31/11/2022 về dữ liệu số."),
  bold("2.2. Việc xây dựng hạ tầng dữ liệu phục vụ ứng dụng và phát triển TTNT"),
  line("- Danh mục và hiện trạng các cơ sở dữ liệu nghiệp vụ đã được số hóa, chuẩn hóa;"),
  line("Theo Quyết định số 736/QĐ-UBND"),
  line("- Cơ chế quản lý, lưu trữ, bảo mật và chia sẻ dữ liệu trong và liên Bộ/ngành/địa phương: dùng nền tảng chung."),
  bold("2.2. Hiện trạng về tổ chức và nhân lực CNTT/TTNT"),
  line("- Nhân lực chuyên trách về CNTT/TTNT: 45 người;"),
  line(
    "- Tổng số cán bộ làm việc trong lĩnh vực TTNT của tỉnh là 1.250 người; trong đó có 800 Kỹ sư/CN; 340 Thạc sỹ; 110 Tiến sỹ;"
  ),
  line(
    "- Số lượng đã đào tạo về CNTT/TTNT trong giai đoạn báo cáo là: 96 người; trong đó có ………Kỹ sư/CN; 12 Thạc sỹ; ………Tiến sỹ;"
  ),
  line(
    "- Nhu cầu bổ sung nhân lực về CNTT/TTNT trong giai đoạn đến 2025 là: ………người; trong đó có ………Kỹ sư/CN; ……….Thạc sỹ; ………Tiến sỹ;"
  ),
  bold("2.3. Tình hình triển khai các ứng dụng TTNT trong phạm vi tỉnh quản lý"),
  line("- Nhu cầu ứng dụng TTNT trong hoạt động của tỉnh: trả lời tự động, phân loại hồ sơ."),
  line(
    "- Các ứng dụng TTNT đã và đang vận hành tại tỉnh để phục vụ hoạt động quản lý, phục vụ người dân và doanh nghiệp (nêu rõ tên ứng dụng, mục đích áp dụng, hiệu quả mang lại);"
  ),
  line("+ Trợ lý ảo dịch vụ công: trả lời người dân"),
  line("+ Camera giao thông: đếm xe"),
  line("- Các ứng dụng TTNT đã được lập kế hoạch và sẽ được triển khai: Chưa có"),
  line("- Các ứng dụng TTNT đang nghiên cứu khảo sát để triển khai;"),
  bold("2.5. Kiểm soát, quản lý các ứng dụng TTNT"),
  line("- Các tiêu chuẩn, quy chuẩn kỹ thuật, hướng dẫn kỹ thuật liên quan đến CNTT/TTNT: Không có"),
  line("- Các bộ tiêu chí/tiêu chí đánh giá việc ứng dụng CNTT/TTNT tại tỉnh: ………"),
  line("- Quy chế/quy ước ứng xử trong việc thiết kế, xây dựng, triển khai các ứng dụng CNTT/TTNT tại tỉnh."),
  line("Quyết định số 77/QĐ-UBND ngày 01/03/2023 của UBND tỉnh ban hành quy chế."),
  bold("2.6. Hợp tác trong và ngoài nước về CNTT/TTNT"),
  line(
    "- Các chương trình/kế hoạch/kết quả hợp tác về CNTT/TTNT với các tổ chức/doanh nghiệp trong nước của tỉnh: hợp tác với một trường đại học"
  ),
  line("- Các chương trình/kế hoạch/kết quả hợp tác về CNTT/TTNT với các đối tác nước ngoài: Không có"),
  bold("2.7. Đầu tư vào CNTT/TTNT"),
  line("- Hiện trạng trang thiết bị, cơ sở hạ tầng TTNT: 02 máy chủ có GPU;"),
  line("- Mô hình đầu tư:"),
  line("NSNN: 12,5 tỷ đồng Nguồn khác: ……………"),
  line("- Quy mô ngân sách:"),
  line("Ngắn hạn: 3.500 triệu đồng Dài hạn: 1.234"),
  bold("III. Kiến nghị và đề xuất"),
  bold("3.1. Kiến nghị chung để triển khai hiệu quả Chiến lược TTNT"),
  line("Sớm ban hành hướng dẫn."),
  bold(
    "3.2. Kiến nghị một số vấn đề khoa học và công nghệ cần giải quyết liên quan đến việc triển khai Chiến lược TTNT."
  ),
  line("Dữ liệu tiếng dân tộc."),
  line("Đầu mối liên hệ thông tin về CNTT/TTNT của tỉnh:"),
  line("Họ và tên: Nguyễn Văn A Số điện thoại: 0000 000 000 Email: a@example.vn"),
  line("Trân trọng cảm ơn!")
];
