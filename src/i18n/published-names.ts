import type {Bilingual} from "../scoring/model.js";
import type {Language} from "./language.js";

/** Indices by the name their publisher gives them. */
export const INDEX_NAMES: Readonly<Record<string, Bilingual>> = {
  DTI: {vi: "Chỉ số chuyển đổi số (DTI)", en: "Digital transformation index (DTI)"},
  PII: {vi: "Chỉ số đổi mới sáng tạo cấp địa phương (PII)", en: "Provincial innovation index (PII)"},
  "Oxford Insights GAIRI": {
    vi: "Chỉ số sẵn sàng AI của chính phủ (GAIRI)",
    en: "Government AI Readiness Index (GAIRI)"
  },
  "Vietnam ICT Index": {vi: "Vietnam ICT Index", en: "Vietnam ICT Index"},
  "PAR Index": {vi: "Chỉ số cải cách hành chính (PAR Index)", en: "Public administration reform index (PAR Index)"}
};

const COMPONENTS: Readonly<Record<string, Bilingual>> = {
  dti: {vi: "chỉ số chung, cấp tỉnh", en: "whole index, provincial"},
  dti_cap_tinh: {vi: "chỉ số chung, cấp tỉnh", en: "whole index, provincial"},
  dti_quoc_gia: {vi: "chỉ số chung, quốc gia", en: "whole index, national"},
  tru_cot_chinh_quyen_so: {vi: "chính quyền số", en: "digital government"},
  tru_cot_kinh_te_so: {vi: "kinh tế số", en: "digital economy"},
  tru_cot_xa_hoi_so: {vi: "xã hội số", en: "digital society"},
  pii: {vi: "chỉ số chung", en: "whole index"},
  pii_trung_binh_vung: {vi: "trung bình vùng", en: "mean of the region"},
  total: {vi: "chỉ số chung", en: "whole index"},
  government: {vi: "chính phủ", en: "government"},
  technology_sector: {vi: "ngành công nghệ", en: "technology sector"},
  data_infrastructure: {vi: "dữ liệu và hạ tầng", en: "data and infrastructure"},
  ict_index: {vi: "chỉ số chung", en: "whole index"},
  ha_tang_ky_thuat: {vi: "hạ tầng kỹ thuật", en: "technical infrastructure"},
  ha_tang_nhan_luc: {vi: "hạ tầng nhân lực", en: "human infrastructure"},
  ung_dung_cntt: {vi: "ứng dụng CNTT", en: "use of IT"},
  dich_vu_cong_truc_tuyen: {vi: "dịch vụ công trực tuyến", en: "online public services"},
  par: {vi: "chỉ số chung", en: "whole index"},
  par_trung_binh_vung: {vi: "trung bình vùng", en: "mean of the region"}
};

/** Countries, and what else is neither province nor ministry, where the languages differ. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  "Việt Nam": {vi: "Việt Nam", en: "Viet Nam"},
  "Viet Nam": {vi: "Việt Nam", en: "Viet Nam"},
  "Brunei Darussalam": {vi: "Brunei", en: "Brunei"},
  "Lao People's Democratic Republic": {vi: "Lào", en: "Laos"},
  Thailand: {vi: "Thái Lan", en: "Thailand"},
  Laos: {vi: "Lào", en: "Laos"},
  Cambodia: {vi: "Campuchia", en: "Cambodia"},
  "63 tỉnh (trung bình)": {vi: "63 tỉnh (trung bình)", en: "63 provinces (mean)"},
  "17 bộ (trung bình)": {vi: "17 bộ (trung bình)", en: "17 ministries (mean)"}
};

const NOTES: Readonly<Record<string, string>> = {
  "Derived from the next edition's figure and its change, not published as such.":
    "Suy ra từ số của kỳ sau và mức thay đổi, không phải số được công bố.",
  "Ranking of the 34 units of 2025 (nhandan.vn, vtcnews.vn); territory unchanged by the merger.":
    "Xếp hạng 34 tỉnh, thành phố của năm 2025 (nhandan.vn, vtcnews.vn); địa bàn không đổi khi sắp xếp.",
  "Ranking of the 34 units of 2025: figures of merged provinces are plain means of the former ones.":
    "Xếp hạng 34 tỉnh, thành phố của năm 2025: số của tỉnh hợp nhất là trung bình cộng của các tỉnh cũ.",
  "The press line gives a rank, no score.": "Tin báo chí nêu hạng, không nêu điểm.",
  "Method changed in 2025: not one series with earlier years.":
    "Phương pháp đổi năm 2025: không cùng chuỗi với các năm trước.",
  "Method changed in 2025: not one series with earlier years. Published on 0–1, shown on 0–100.":
    "Phương pháp đổi năm 2025: không cùng chuỗi với các năm trước. Công bố theo thang 0–1, ghi lại theo thang 0–100."
};

/** The words of an index; the publisher's own where there are none. */
export function indexName(index: string, lang: Language): string {
  return INDEX_NAMES[index]?.[lang] ?? index;
}

/** True if the component has words. */
export function hasComponent(component: string): boolean {
  return component in COMPONENTS;
}

export function componentText(component: string, lang: Language): string {
  return COMPONENTS[component]?.[lang] ?? component;
}

/** Names of provinces, ministries and regions stay as published. */
export function publishedName(name: string, lang: Language): string {
  return NAMES[name]?.[lang] ?? name;
}

/** True if the note of the file has its Vietnamese, or is empty. */
export function hasNote(note: string): boolean {
  return note === "" || note in NOTES;
}

/** What the file says of a figure. */
export function publishedNote(note: string, lang: Language): string {
  return lang === "en" ? note : (NOTES[note] ?? note);
}
