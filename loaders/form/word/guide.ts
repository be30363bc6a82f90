/**
 * How to fill the Word form, in Vietnamese: what the workbook's first sheet says, for Word.
 */

/** One sentence or two a line, in the order they are needed. */
export const GUIDE: readonly string[] = [
  "Chỉ ghi vào ô nền vàng nhạt, thay cho chữ trong ngoặc vuông. Cột “Mã” và dòng nhận dạng giúp hệ thống đọc đúng từng mục, xin đừng sửa.",
  "Số lượng ghi bằng số nguyên, không gõ dấu ngăn hàng nghìn (1234). Kinh phí tính bằng triệu đồng, phần lẻ sau dấu phẩy (12,5). Ngày ghi ngày/tháng/năm (05/12/2025).",
  "Bằng 0 thì ghi 0. Chưa có số liệu thì ghi “không có số liệu” hoặc để trống: ô trống không được tính là 0.",
  "Câu hỏi có/chưa và các mục chọn: bấm vào ô rồi chọn trong danh sách. Chưa làm thì chọn “Chưa”.",
  "Mục không liên quan đến cơ quan: ghi “không áp dụng”. Nội dung mật: chỉ ghi “Mật”, không ghi số liệu.",
  "Các bảng 5 đến 8: ghi tổng số dòng ở đầu bảng (ghi 0 nếu không có), rồi kê từng dòng. Thiếu dòng thì chép một dòng của bảng, dán xuống dưới rồi ghi đè.",
  "Xin tắt Theo dõi thay đổi (Track Changes) và chấp nhận mọi thay đổi trước khi gửi: phần đã xóa không được đọc, phần thêm được đọc.",
  "Lưu tệp dạng .docx và gửi trước ngày 15/12 của năm báo cáo; bản nhận sau thay bản trước. Thông tin người liên hệ chỉ dùng để trao đổi, không công bố."
];
