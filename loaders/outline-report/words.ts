/**
 * Words of the exported outline, which is in Vietnamese as the letter is.
 */
import type {OutlineStatus} from "../../src/scoring/outline/model.js";
import {OTHER_DEGREE, SHARED} from "./parts.js";

/** Said in place of an answer; `given` needs no word. */
export const STATUS_WORDS: Readonly<Record<OutlineStatus, string>> = {
  given: "",
  none: "không có",
  "not-reported": "không báo cáo",
  "not-applicable": "không áp dụng",
  withheld: "không hiển thị (mật)",
  "refers-to": "dẫn chiếu văn bản khác",
  "held-back": "chưa tính được, chờ cơ quan xác nhận"
};

/** What a number counts, by `measured_in`. */
export const MEASURES: Readonly<Record<string, string>> = {
  people: "người",
  "million-dong": "triệu đồng",
  documents: "văn bản",
  databases: "cơ sở dữ liệu",
  applications: "ứng dụng",
  activities: "hoạt động"
};

/** Parts of a total; those with `-not-stated` say neither yes nor no, or do not choose. */
export const PART_WORDS: Readonly<Record<string, string>> = {
  [OTHER_DEGREE]: "trình độ khác",
  [SHARED]: "kê cả ở tình trạng khác",
  ai: "riêng về AI",
  "ai-not-stated": "không ghi có riêng về AI hay không",
  digitised: "đã số hóa",
  "digitised-not-stated": "không ghi đã số hóa hay chưa",
  standardised: "đã chuẩn hóa",
  "standardised-not-stated": "không ghi đã chuẩn hóa hay chưa",
  connected: "đã kết nối, chia sẻ",
  "connected-not-stated": "không ghi đã kết nối hay chưa",
  "users-management": "phục vụ cán bộ quản lý",
  "users-citizens": "phục vụ người dân",
  "users-enterprises": "phục vụ doanh nghiệp",
  "users-not-stated": "không ghi phục vụ ai",
  "with-result": "đã nêu kết quả"
};
