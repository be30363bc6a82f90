import {shortList} from "./short-list.js";

/** Texts of the overview's lists of figures: what changed, and how sure the results are. */
export const OVERVIEW_FACTS = {
  changedHeading: {
    vi: (d: {moved: number; all: number; year: number}) =>
      d.moved === 0
        ? `Chưa số liệu quốc gia nào so được với năm ${d.year}`
        : `${d.moved} trong ${d.all} số liệu quốc gia so được với năm ${d.year}`,
    en: (d: {moved: number; all: number; year: number}) =>
      d.moved === 0
        ? `No national figure compares with the ${d.year} edition`
        : `${d.moved} of ${d.all} national figures ${d.moved === 1 ? "compares" : "compare"} with ${d.year}`
  },
  changedNone: {vi: "Điều gì đã thay đổi", en: "What changed"},
  changedFirst: {
    vi: "Chưa có ấn bản trước để so sánh: mọi thay đổi tính từ ấn bản sau.",
    en: "There is no earlier edition to compare with: changes will count from here."
  },
  changedPoints: {
    vi: (d: {name: string; before: string; now: string}) => `điểm phần trăm: ${d.name}, từ ${d.before} đến ${d.now}.`,
    en: (d: {name: string; before: string; now: string}) => `points: ${d.name}, ${d.before} to ${d.now}.`
  },
  changedCount: {
    vi: (d: {name: string; before: string; now: string}) => `${d.name}: từ ${d.before} đến ${d.now}.`,
    en: (d: {name: string; before: string; now: string}) => `${d.name}: ${d.before} to ${d.now}.`
  },
  changedBroken: {
    vi: (why: readonly string[]) => `số liệu quốc gia không so được: ${why.join("; ")}.`,
    en: (why: readonly string[]) => `national figures can't be compared: ${why.join("; ")}.`
  },
  changedUnits: {
    vi: (d: {name: string; down: number; same: number}) =>
      `nơi so được tăng tỷ lệ ${d.name}; ${d.down}\u00A0giảm, ${d.same}\u00A0giữ nguyên.`,
    en: (d: {name: string; down: number; same: number}) =>
      `comparable agencies rose in ${d.name}; ${d.down} fell, ${d.same} stayed the same.`
  },
  changedUnitsMost: {
    vi: (d: {name: string; down: number; same: number; unit: string; before: string; now: string}) =>
      `nơi so được tăng tỷ lệ ${d.name}; ${d.down}\u00A0giảm, ${d.same}\u00A0giữ nguyên; tăng nhiều nhất: ${d.unit}, từ ${d.before} lên ${d.now}.`,
    en: (d: {name: string; down: number; same: number; unit: string; before: string; now: string}) =>
      `comparable agencies rose in ${d.name}; ${d.down} fell, ${d.same} stayed the same; largest rise: ${d.unit}, ${d.before} to ${d.now}.`
  },
  changedIndex: {
    vi: (d: {year: number; approximate: number}) =>
      `điểm chung so được với ${d.year}; ${d.approximate} chỉ đặt cạnh nhau được, vì nhóm so sánh hoặc chức năng đã đổi.`,
    en: (d: {year: number; approximate: number}) =>
      `index scores compare with ${d.year}; ${d.approximate} can only stand side by side, since peers or functions changed.`
  },
  sureHeading: {vi: "Chắc chắn đến đâu", en: "How sure this is"},
  sureRanked: {
    vi: (missing: readonly string[]) =>
      missing.length > 0
        ? `cơ quan đủ số liệu để xếp hạng; không xếp hạng: ${shortList(missing, "vi")}.`
        : "cơ quan đủ số liệu để xếp hạng.",
    en: (missing: readonly string[]) =>
      missing.length > 0
        ? `agencies with enough data to be ranked; not ranked: ${shortList(missing, "en")}.`
        : "agencies with enough data to be ranked."
  },
  sureReported: {
    vi: (d: {present: string; applicable: string}) =>
      `số liệu cần để chấm điểm đã có: ${d.present} trong ${d.applicable}; phần thiếu không tính là 0.`,
    en: (d: {present: string; applicable: string}) =>
      `of the figures behind the scores are there: ${d.present} of ${d.applicable}; none missing counts as 0.`
  },
  sureFiles: {
    vi: (d: {accepted: number; back: number; superseded: number}) =>
      `tệp đã nhận: ${d.accepted} đã dùng, ${d.back} đã trả lại, ${d.superseded} có bản gửi sau thay thế.`,
    en: (d: {accepted: number; back: number; superseded: number}) =>
      `files received: ${d.accepted} used, ${d.back} sent back, ${d.superseded} superseded by a later one.`
  },
  sureFindings: {
    vi: (_: number) => "lỗi chưa sửa trong các tệp đã nhận; số liệu có lỗi được để trống.",
    en: (n: number) => `${n === 1 ? "error" : "errors"} still open; what is in error is held back.`
  },
  sureRanks: {
    vi: (d: {places: string; province: number; ministry: number}) =>
      `bậc là độ rộng trung vị của khoảng hạng 90%: chỉ phân biệt được ${d.province}\u00A0nhóm tỉnh, ${d.ministry}\u00A0nhóm bộ.`,
    en: (d: {places: string; province: number; ministry: number}) =>
      `${d.places === "1" ? "place is" : "places are"} the median width of 90% rank intervals; groups told apart: ${d.province} of provinces, ${d.ministry} of ministries.`
  },
  sureIllustrative: {
    vi: "số liệu báo cáo là giả định; văn bản, mục tiêu và danh sách cơ quan là thật.",
    en: "the reported figures are made up; texts, targets and agencies are real."
  }
} as const;
