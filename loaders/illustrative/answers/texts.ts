/**
 * Sentences for illustrative reports: plain, short, about nobody.
 */
export const NEEDS = [
  "Cần hỗ trợ xử lý hồ sơ và giải đáp thắc mắc của người dân.",
  "Cần công cụ tổng hợp báo cáo và phân tích dữ liệu chuyên ngành.",
  "Cần rút ngắn thời gian giải quyết thủ tục ở các lĩnh vực có nhiều hồ sơ.",
  "Cần tự động hóa các khâu nhập liệu và kiểm tra hồ sơ."
] as const;

export const CONDITIONS = [
  "Lãnh đạo quan tâm, hạ tầng cơ bản đã có; kinh phí và nhân lực còn thiếu.",
  "Dữ liệu bước đầu được chuẩn hóa; cán bộ có kỹ năng về AI còn ít.",
  "Có sự phối hợp của các trường đại học; quy định về dữ liệu còn chồng chéo.",
  "Người dân đã quen với dịch vụ trực tuyến; thiếu hướng dẫn kỹ thuật về AI."
] as const;

export const MECHANISMS = [
  "Dữ liệu được quản lý tập trung, chia sẻ qua nền tảng tích hợp dùng chung.",
  "Mỗi đơn vị quản lý dữ liệu của mình, chia sẻ theo yêu cầu bằng văn bản.",
  "Đã phân quyền truy cập, sao lưu hằng ngày tại trung tâm dữ liệu."
] as const;

export const EQUIPMENT = [
  "Dùng máy chủ của trung tâm dữ liệu, chưa có hạ tầng riêng cho AI.",
  "Thuê dịch vụ điện toán đám mây theo nhu cầu.",
  "Có một cụm máy chủ nhỏ phục vụ thử nghiệm."
] as const;

export const RECOMMENDATIONS = [
  "Đề nghị sớm có hướng dẫn kỹ thuật và định mức kinh phí cho ứng dụng AI.",
  "Đề nghị mở thêm các khóa bồi dưỡng cho cán bộ chuyên trách.",
  "Đề nghị có nền tảng dùng chung để các địa phương không phải đầu tư riêng lẻ."
] as const;

export const ISSUES = [
  "Mô hình ngôn ngữ tiếng Việt cho lĩnh vực hành chính.",
  "Nhận dạng tiếng nói các vùng miền.",
  "Bảo vệ dữ liệu cá nhân khi huấn luyện mô hình."
] as const;

/** Name, purpose, effect. */
export const APPLICATIONS = [
  ["Trợ lý ảo hỗ trợ người dân", "Hướng dẫn làm thủ tục trực tuyến", "Giảm lượt hỏi tại bộ phận một cửa"],
  ["Tổng đài tự động trả lời", "Giải đáp câu hỏi thường gặp", "Trả lời được ngoài giờ làm việc"],
  ["Bóc tách dữ liệu từ giấy tờ", "Đọc hồ sơ giấy vào phần mềm", "Rút ngắn thời gian nhập liệu"],
  ["Phân tích hình ảnh giao thông", "Theo dõi mật độ xe tại các nút giao", "Điều chỉnh đèn tín hiệu kịp thời hơn"],
  ["Cảnh báo sớm ngập úng", "Dự báo điểm ngập theo lượng mưa", "Cảnh báo trước cho người dân"],
  ["Phân loại phản ánh hiện trường", "Chuyển phản ánh đến đúng đơn vị", "Xử lý phản ánh nhanh hơn"],
  ["Tóm tắt văn bản đến", "Tóm tắt và gợi ý đơn vị xử lý", "Giảm thời gian phân công văn bản"],
  ["Kiểm tra thành phần hồ sơ", "Phát hiện hồ sơ thiếu giấy tờ", "Giảm số hồ sơ phải trả lại"],
  ["Dịch tự động tài liệu", "Dịch tài liệu nghiệp vụ", "Đỡ tốn chi phí biên dịch"],
  ["Giám sát cháy rừng qua ảnh vệ tinh", "Phát hiện điểm nóng", "Phát hiện sớm hơn so với tuần tra"],
  ["Hỗ trợ chẩn đoán hình ảnh", "Gợi ý bất thường cho bác sĩ", "Rút ngắn thời gian đọc phim"],
  ["Dự báo nhu cầu nhân lực", "Phân tích thị trường lao động", "Có thêm căn cứ lập kế hoạch"]
] as const;

export const DATABASES = [
  "Hồ sơ thủ tục hành chính",
  "Đất đai",
  "Cán bộ, công chức, viên chức",
  "Doanh nghiệp và hộ kinh doanh",
  "Giáo dục",
  "Y tế cơ sở",
  "Giao thông",
  "Tài nguyên nước",
  "Lưu trữ văn bản",
  "An sinh xã hội"
] as const;

/** Partner, topic, result. */
export const COOPERATION = {
  domestic: [
    ["Một trường đại học trong vùng", "Nghiên cứu thử nghiệm trợ lý ảo", "Đã có bản thử nghiệm"],
    ["Một tập đoàn viễn thông", "Hạ tầng điện toán cho AI", "Đã triển khai giai đoạn một"],
    ["Một viện nghiên cứu", "Đào tạo cán bộ về dữ liệu", "Đã mở hai lớp"],
    ["Một doanh nghiệp công nghệ số", "Phân tích dữ liệu phản ánh", "Đang vận hành thử"],
    ["Hiệp hội phần mềm", "Hội thảo ứng dụng AI", "Đã tổ chức hội thảo"]
  ],
  international: [
    ["Một tổ chức phát triển quốc tế", "Hỗ trợ kỹ thuật về dữ liệu", "Đã có báo cáo tư vấn"],
    ["Một thành phố kết nghĩa", "Trao đổi kinh nghiệm đô thị thông minh", "Đã ký biên bản ghi nhớ"],
    ["Một trường đại học nước ngoài", "Học bổng ngắn hạn", "Đã cử cán bộ tham gia"]
  ]
} as const;

export const DOCUMENTS = {
  "2.1": ["Kế hoạch ứng dụng trí tuệ nhân tạo", "Kế hoạch chuyển đổi số", "Chương trình phát triển dữ liệu"],
  "2.5a": ["Hướng dẫn kỹ thuật kết nối dữ liệu"],
  "2.5b": ["Bộ tiêu chí đánh giá ứng dụng AI"],
  "2.5c": ["Quy tắc ứng xử khi sử dụng AI"]
} as const;
