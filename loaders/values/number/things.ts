/**
 * Things that are counted in reports. Words after a figure that are none of them may change its meaning ("5 không đạt",
 * "12k"): they are kept and asked about.
 */

const THINGS = new Set(
  [
    "people|điểm|ứng dụng|dịch vụ|dịch vụ công|dvc|đô thị|csdl|cơ sở dữ liệu|gpu|máy|máy chủ",
    "doanh nghiệp|dn|văn bản|tổ chức",
    "đơn vị|cơ quan|hệ thống|bộ|ngành|sở|địa phương|tỉnh|thành phố|huyện|xã|phường",
    "nhiệm vụ|dự án|đề án|đề tài|chương trình",
    "trung tâm|viện|trường|mô hình|lớp|khóa|khoá|khóa học|khoá học|giải pháp|nền tảng|sản phẩm|phần mềm",
    "bài báo|công trình",
    "sáng chế|thiết bị|lượt|hồ sơ|bộ dữ liệu|trợ lý ảo|chatbot|hội nghị|hội thảo|tài khoản|cuộc",
    "buổi|kế hoạch|quyết định"
  ].flatMap((line) => line.split("|"))
);

/**
 * What to ask about the words after a figure; null where they are the column's own, or a thing under a column without
 * a unit. One or two letters that are no thing may be a power of ten: then `fatal`, and no figure is taken.
 *
 * @param own of the figure, in lower case; null where it has none
 * @param column of the unit line or heading; null where there is none
 */
export function doubtUnit(own: string | null, column: string | null): {issue: string; fatal: boolean} | null {
  if (own === null || own === column || (column === null && THINGS.has(own))) return null;
  if (/^\p{L}{1,2}$/u.test(own) && !THINGS.has(own)) {
    return {issue: `“${own}” after the figure may be a unit or a power of ten: please write it out.`, fatal: true};
  }
  const beside = column === null ? "are not a known unit" : `are not the column's “${column}”`;
  return {issue: `The words “${own}” after the figure ${beside}: please confirm.`, fatal: false};
}
