import {type Counted, plural} from "./yearly-report.js";

/** Texts of the yearly report on the outline, on what agencies say, and on how sure all of it is. */
export const REPORT_VOICES = {
  outlineNone: {
    vi: "Ấn bản này không có số liệu theo đề cương của công văn 4409.",
    en: "This edition holds nothing of the outline of letter 4409."
  },
  outlineIntro: {
    vi: "Tổng của các nơi đã báo cáo; nơi không báo cáo không được tính là 0. Cột cuối cho biết bao nhiêu nơi có số liệu trong số nơi được hỏi.",
    en: "Totals over those who reported; those who did not are not counted as 0. The last column says how many of those asked gave a figure."
  },
  outlineCaption: {vi: "Số liệu cộng được của đề cương", en: "Figures of the outline that add up"},
  section: {vi: "Mục", en: "No."},
  ofWhich: {
    vi: (part: string) => `\u00A0\u00A0\u00A0\u00A0trong đó: ${part}`,
    en: (part: string) => `\u00A0\u00A0\u00A0\u00A0of which: ${part}`
  },
  field: {vi: "Nội dung", en: "Item"},
  total: {vi: "Tổng", en: "Total"},
  measuredIn: {vi: "Đơn vị tính", en: "In"},
  outlineDoubted: {
    vi: "Các số sau vẫn cộng vào tổng như cơ quan đã ghi, nhưng đang hỏi lại cơ quan; tổng sẽ khác nếu cơ quan sửa:",
    en: "These numbers count as written while the agency is asked about them; a total changes if the agency mends its own:"
  },
  outlineDoubt: {
    vi: (d: {unit: string; name: string; number: string}) => `${d.unit}: ${d.name}: ${d.number}.`,
    en: (d: {unit: string; name: string; number: string}) => `${d.unit}: ${d.name}: ${d.number}.`
  },
  given: {vi: "Có số liệu / được hỏi", en: "Gave a figure / asked"},
  voicesIntro: {
    vi: "Ghi nguyên văn như các nơi đã gửi, đã che thông tin cá nhân. Ý kiến giống hệt nhau ghi một lần, kèm tên các nơi. Ý kiến dài có phần đầu ở đây và toàn văn ở phụ lục.",
    en: "Word for word as submitted, in the language of submission, personal data masked. What several said in the same words stands once, with their names. Of long statements the beginning is here, and the whole in the annex."
  },
  voicesNone: {
    vi: "Không nơi nào gửi nội dung về khó khăn hay kiến nghị.",
    en: "Nobody submitted difficulties or proposals."
  },
  voicesOf: {
    vi: (d: {given: Counted; asked: Counted; texts: Counted}) =>
      `${d.given.text} trong ${d.asked.text} nơi có ý kiến, gồm ${d.texts.text} ý kiến khác nhau.`,
    en: (d: {given: Counted; asked: Counted; texts: Counted}) =>
      `${d.given.text} of ${d.asked.text} gave a statement, ${d.texts.text} of them different.`
  },
  nobodyOf: {
    vi: (asked: Counted) => `Không nơi nào trong ${asked.text} nơi được hỏi có ý kiến ở mục này.`,
    en: (asked: Counted) => `None of the ${asked.text} asked gave a statement here.`
  },
  whole: {vi: (n: number) => `toàn văn: mục ${n} của phụ lục`, en: (n: number) => `in full: item ${n} of the annex`},
  textTitle: {
    vi: (n: number, field: string) => `Mục ${n}. ${field}`,
    en: (n: number, field: string) => `Item ${n}. ${field}`
  },
  sureRanked: {
    vi: (d: {ranked: Counted; all: Counted}) => `${d.ranked.text} trong ${d.all.text} cơ quan đủ số liệu để xếp hạng.`,
    en: (d: {ranked: Counted; all: Counted}) =>
      `${d.ranked.text} of ${plural(d.all, "agency has", "agencies have")} enough data to be ranked.`
  },
  sureFiles: {
    vi: (d: {files: Counted; used: Counted; back: Counted; superseded: Counted}) =>
      `${d.files.text} tệp đã nhận: ${d.used.text} được dùng, ${d.back.text} trả lại, ${d.superseded.text} có bản gửi sau thay thế.`,
    en: (d: {files: Counted; used: Counted; back: Counted; superseded: Counted}) =>
      `${plural(d.files, "file", "files")} received: ${d.used.text} used, ${d.back.text} sent back, ${d.superseded.text} superseded by a later one.`
  },
  sureFindings: {
    vi: (d: {errors: Counted; warnings: Counted}) =>
      `Trong các tệp có ${d.errors.text} lỗi cần sửa và ${d.warnings.text} điểm xin kiểm tra; ô có lỗi được để trống, không tính là 0.`,
    en: (d: {errors: Counted; warnings: Counted}) =>
      `The files have ${plural(d.errors, "error", "errors")} to correct and ${plural(d.warnings, "point", "points")} to check; a cell in error is held back, never counted as 0.`
  },
  sureValues: {
    vi: (d: {present: Counted; all: Counted}) =>
      `${d.present.text} trong ${d.all.text} số liệu áp dụng cho các nơi đã có giá trị.`,
    en: (d: {present: Counted; all: Counted}) => `${d.present.text} of ${d.all.text} figures that apply have a value.`
  },
  sureRanks: {
    vi: (n: Counted) =>
      `Khoảng hạng 90% rộng ${n.text}\u00A0bậc ở mức trung vị; hơn kém nhau ít hơn thế chưa nói lên điều gì.`,
    en: (n: Counted) =>
      `The median 90% rank interval is ${plural(n, "place", "places")} wide; a smaller difference says little.`
  },
  notesHeading: {vi: "Điều cần làm rõ về văn bản và nguồn", en: "What the texts and sources leave to settle"},
  notesCaption: {vi: "Điều viện cần làm rõ", en: "For the institute to settle"},
  notesNone: {vi: "Không có điều gì cần làm rõ.", en: "Nothing is left to settle."},
  note: {vi: "Nội dung", en: "Note"},
  subject: {vi: "Về", en: "About"},
  times: {vi: "Số lần", en: "Times"},
  sourcesIntro: {
    vi: "Mỗi mục nêu con số là gì, cách tính với các số đã thay vào, căn cứ, bảng và dòng trong dữ liệu công bố, và ô trong báo cáo của cơ quan khi con số là của một nơi. Điểm xếp hạng là trung bình có trọng số của các trụ cột; khoảng hạng là 5% đến 95% của các lượt thử, làm tròn ra ngoài. Cùng danh sách, đủ chữ số, có trong tệp .references.csv bên cạnh.",
    en: "Each entry says what the figure is, how it is computed with the numbers put in, the clause, the table and row in the published data, and the cells of the agency's report where it is one unit's. Scores of the ranking are weighted means of the pillars; a rank interval is the 5% to 95% of the draws, rounded outwards. The same list in full precision is in the .references.csv file beside this one."
  }
} as const;
