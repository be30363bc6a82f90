import {formatDate} from "./format.js";

/** Words that every page uses. */
export const COMMON = {
  brand: {vi: "Sẵn Sàng", en: "Sẵn Sàng"},
  tagline: {
    vi: "Đánh giá mức độ sẵn sàng AI của bộ, tỉnh",
    en: "Assessing the AI readiness of ministries and provinces"
  },
  skip: {vi: "Tới nội dung chính", en: "Skip to the main content"},
  mainNav: {vi: "Trang chính", en: "Main pages"},
  editionNav: {vi: "Ấn bản", en: "Editions"},
  overview: {vi: "Tổng quan", en: "Overview"},
  provinces: {vi: "Xếp hạng tỉnh", en: "Provinces"},
  ministries: {vi: "Xếp hạng bộ", en: "Ministries"},
  gaps: {vi: "Khoảng cách", en: "Gaps"},
  targets: {vi: "Mục tiêu", en: "Targets"},
  indicators: {vi: "Chỉ số", en: "Indicators"},
  tasks: {vi: "Nhiệm vụ", en: "Tasks"},
  more: {vi: "Thêm", en: "More"},
  tracker: {vi: "Tiếp nhận", en: "Reports"},
  quality: {vi: "Chất lượng số liệu", en: "Data quality"},
  audit: {vi: "Kiểm định", en: "Audit"},
  published: {vi: "Chỉ số đã công bố", en: "Published indices"},
  editions: {vi: "Ấn bản, đính chính", en: "Editions and corrections"},
  notebook: {vi: "Bảng phân tích", en: "Notebook"},
  method: {vi: "Phương pháp", en: "Method"},
  otherLanguage: {vi: "English", en: "Tiếng Việt"},
  illustrative: {vi: "Số liệu minh họa", en: "Illustrative data"},
  illustrativeNote: {
    vi: "Mọi con số được tạo tự động để thử hệ thống, không phải kết quả của bất kỳ cơ quan nào.",
    en: "Every figure was generated to try the system; none is the result of any real agency."
  },
  illustrativeTag: {vi: "Minh họa", en: "Illustrative"},
  draft: {vi: "Bản nháp", en: "Draft"},
  official: {vi: "Chính thức", en: "Official"},
  corrected: {vi: "Đính chính", en: "Corrected"},
  edition: {vi: (year: number) => `Ấn bản ${year}`, en: (year: number) => `${year} edition`},
  asOf: {
    vi: (date: string) => `số liệu đến ${formatDate(date, "vi")}`,
    en: (date: string) => `figures as of ${formatDate(date, "en")}`
  },
  methodVersion: {vi: (version: string) => `phương pháp ${version}`, en: (version: string) => `method ${version}`},
  downloads: {vi: "Tải số liệu", en: "Download the data"},
  howComputed: {vi: "Cách tính", en: "How it is computed"},
  rank: {vi: "Hạng", en: "Rank"},
  rankInterval: {vi: "Hạng (khoảng)", en: "Rank (interval)"},
  score: {vi: "Điểm", en: "Score"},
  unit: {vi: "Đơn vị", en: "Unit"},
  group: {vi: "Nhóm", en: "Group"},
  groupNamed: {vi: (letter: string) => `Nhóm ${letter}`, en: (letter: string) => `Group ${letter}`},
  province: {vi: "Tỉnh, thành phố", en: "Province or city"},
  ministry: {vi: "Bộ, cơ quan ngang bộ", en: "Ministry or ministerial-level agency"},
  provinceShort: {vi: "Tỉnh", en: "Provinces"},
  ministryShort: {vi: "Bộ", en: "Ministries"},
  share: {vi: "Tỷ lệ", en: "Share"},
  notRanked: {vi: "không xếp hạng", en: "not ranked"},
  none: {vi: "–", en: "–"},
  yes: {vi: "có", en: "yes"},
  perThousand: {vi: "1.000 người", en: "1,000 staff"},
  units: {
    vi: {percent: "%", "yes-no": "có/chưa", people: "người", items: "số đếm", "per-1000": "trên 1.000 người"},
    en: {percent: "%", "yes-no": "yes/no", people: "people", items: "count", "per-1000": "per 1,000 staff"}
  },
  no: {vi: "chưa", en: "no"},
  target: {vi: "Mục tiêu", en: "Target"},
  clause: {vi: "Căn cứ", en: "Clause"},
  weight: {vi: "Trọng số", en: "Weight"},
  indicator: {vi: "Chỉ số", en: "Indicator"},
  value: {vi: "Giá trị", en: "Value"},
  scrollHint: {vi: "Kéo ngang để xem hết bảng", en: "Scroll sideways to see the whole table"},
  draftLabel: {vi: "dự thảo", en: "draft"}
} as const;

/** The words for how a reading stands against a target. */
export const STATES = {
  met: {vi: "Đạt", en: "Met"},
  "on-path": {vi: "Đúng lộ trình", en: "On path"},
  "off-path": {vi: "Chậm lộ trình", en: "Off path"},
  "not-met": {vi: "Chưa đạt", en: "Not met"},
  uncertain: {vi: "Chưa chắc", en: "Uncertain"},
  "not-reported": {vi: "Chưa báo cáo", en: "Not reported"},
  "not-assessable": {vi: "Chưa đánh giá được", en: "Not assessable"},
  "not-applicable": {vi: "Không áp dụng", en: "Not applicable"}
} as const;

/** Short names of the four national indicators of Decision 699. */
export const NATIONAL = {
  "qd699-1": {vi: "dịch vụ công có AI", en: "online services with AI"},
  "qd699-2": {vi: "đô thị có AI", en: "urban areas with AI"},
  "qd699-3": {vi: "cán bộ được đào tạo AI", en: "officials trained in AI"},
  "qd699-4": {vi: "cơ quan mở dữ liệu", en: "agencies with open data"}
} as const;
