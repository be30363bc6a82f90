import {formatDate} from "./format.js";

interface Counts {
  readonly sent: number;
  readonly all: number;
  readonly late: number;
  readonly errors: number;
}

const days = (n: number) => (n === 1 ? "day" : "days");

/** Texts of the page of who has sent what, and of `san-sang intake`. */
export const TRACKER = {
  title: {vi: (year: number) => `Tiếp nhận báo cáo ${year}`, en: (year: number) => `Reports received ${year}`},
  headline: {
    vi: ({sent, all, late, errors}: Counts) =>
      `${sent} trên ${all} cơ quan đã gửi báo cáo; ${late === 0 ? "không nơi nào gửi muộn" : `${late} gửi muộn`}; ${errors === 0 ? "không nơi nào còn lỗi" : `${errors} còn lỗi cần bổ sung`}.`,
    en: ({sent, all, late, errors}: Counts) =>
      `${sent} of ${all} agencies have reported; ${late === 0 ? "none" : late} late; ${errors === 0 ? "none has" : `${errors} ${errors === 1 ? "has" : "have"}`} errors still to mend.`
  },
  deadline: {
    vi: (d: {due: string; clause: string}) => `Hạn: trước ngày ${formatDate(d.due, "vi")} (${d.clause}).`,
    en: (d: {due: string; clause: string}) => `Due before ${formatDate(d.due, "en")} (${d.clause}).`
  },
  draftBasis: {
    vi: "Ngày này theo văn bản dự thảo, chưa có hiệu lực.",
    en: "The day is that of a draft, which is not in force."
  },
  exclusive: {
    vi: "Nhận đúng ngày đó là muộn một ngày. Gửi lại để đính chính không làm báo cáo thành muộn.",
    en: "Received on that very day is one day late. Sending again to correct does not make a report late."
  },
  pictureHeading: {
    vi: (d: {last: number; all: number}) => `${d.last} trong ${d.all} báo cáo đến trong bảy ngày cuối trước hạn`,
    en: (d: {last: number; all: number}) =>
      `${d.last} of ${d.all} reports came in the last seven days before the deadline`
  },
  pictureNote: {
    vi: "Mỗi dấu là một cơ quan, đặt ở ngày nhận báo cáo đầu tiên dùng được.",
    en: "Each mark is an agency, on the day its first usable report was received."
  },
  pictureText: {
    vi: (d: {first: string; last: string; late: number}) =>
      `Ngày nhận báo cáo, từ ${d.first} đến ${d.last}; ${d.late} nơi sau hạn. Bảng bên dưới có từng ngày.`,
    en: (d: {first: string; last: string; late: number}) =>
      `Days of receipt, from ${d.first} to ${d.last}; ${d.late} after the deadline. The table below has every day.`
  },
  axisFormat: {vi: "%-d/%-m", en: "%-d %b"},
  lane: {
    vi: {province: "Tỉnh, thành phố", ministry: "Bộ, cơ quan ngang bộ", "science-unit": "Đơn vị thuộc Bộ KH&CN"},
    en: {province: "Provinces", ministry: "Ministries", "science-unit": "Units of the science ministry"}
  },
  keyInTime: {vi: "đúng hạn", en: "in time"},
  keyLate: {vi: "muộn", en: "late"},
  keyBack: {vi: "đã trả lại, chưa có bản dùng được", en: "sent back, nothing usable yet"},
  keyDue: {
    vi: (date: string) => `hạn: trước ${formatDate(date, "vi")}`,
    en: (date: string) => `due before ${formatDate(date, "en")}`
  },
  notYet: {
    vi: (d: string) => `chưa, hạn trước ${formatDate(d, "vi")}`,
    en: (d: string) => `not yet, due before ${formatDate(d, "en")}`
  },
  date: {vi: (d: string) => formatDate(d, "vi"), en: (d: string) => formatDate(d, "en")},
  silentHeading: {
    vi: (n: number) => (n === 0 ? "Không còn nơi nào chưa gửi" : `${n} nơi chưa gửi`),
    en: (n: number) => (n === 0 ? "Nobody is left to send" : `${n} ${n === 1 ? "has" : "have"} not sent`)
  },
  silentDue: {
    vi: (d: string) => `hạn trước ngày ${formatDate(d, "vi")}`,
    en: (d: string) => `due before ${formatDate(d, "en")}`
  },
  groupHeading: {
    vi: {
      province: (sent: number, all: number) => `Tỉnh, thành phố: ${sent} trên ${all} đã gửi`,
      ministry: (sent: number, all: number) => `Bộ, cơ quan ngang bộ: ${sent} trên ${all} đã gửi`,
      "science-unit": (sent: number, all: number) => `Đơn vị thuộc Bộ Khoa học và Công nghệ: ${sent} trên ${all} đã gửi`
    },
    en: {
      province: (sent: number, all: number) => `Provinces and cities: ${sent} of ${all} have sent`,
      ministry: (sent: number, all: number) => `Ministries and ministerial-level agencies: ${sent} of ${all} have sent`,
      "science-unit": (sent: number, all: number) =>
        `Units of the Ministry of Science and Technology: ${sent} of ${all} have sent`
    }
  },
  groupNote: {
    vi: "Nơi còn việc xếp trước. “Đã trả lời” tính trên các mục bắt buộc: có số liệu, hoặc nêu rõ vì sao chưa có; ô lỗi không tính là đã trả lời.",
    en: "Those with work left come first. “Answered” is of the required questions: a figure, or a stated reason for none; a cell in error is not an answer."
  },
  scienceNote: {
    vi: "Không có mẫu riêng, chỉ theo dõi việc gửi; không chấm điểm, không xếp hạng.",
    en: "No form is prescribed: only receipt is tracked; they are not scored or ranked."
  },
  scienceNone: {
    vi: "Đơn vị thuộc Bộ Khoa học và Công nghệ có hạn riêng, trước 30/11 (QĐ 1678 III.3), nhưng chưa có danh sách các đơn vị sau ngày 1/3/2025 nên chưa theo dõi được.",
    en: "Units of the Ministry of Science and Technology have a deadline of their own, before 30 November (QĐ 1678 III.3), but there is no list of them since 1 March 2025, so they are not tracked."
  },
  received: {vi: "Ngày nhận", en: "Received"},
  lateHead: {vi: "Muộn", en: "Late"},
  answeredHead: {vi: "Đã trả lời", en: "Answered"},
  withValue: {vi: "Có số liệu", en: "With a figure"},
  outcome: {vi: "Kết quả", en: "Outcome"},
  errors: {vi: "Cần sửa", en: "To correct"},
  warnings: {vi: "Xin kiểm tra", en: "To check"},
  blank: {vi: "Còn thiếu", en: "Unanswered"},
  lateDays: {vi: (n: number) => `${n}\u00A0ngày`, en: (n: number) => `${n}\u00A0${days(n)}`},
  noDate: {vi: "chưa ghi ngày nhận", en: "no day logged"},
  state: {
    vi: {
      "not-sent": "Chưa gửi",
      "sent-back": "Trả lại, chờ gửi lại",
      errors: "Đã dùng, cần sửa",
      warnings: "Đã dùng, xin kiểm tra",
      accepted: "Đã dùng",
      received: "Đã nhận"
    },
    en: {
      "not-sent": "Not sent",
      "sent-back": "Sent back, awaited again",
      errors: "Used, to correct",
      warnings: "Used, to check",
      accepted: "Used",
      received: "Received"
    }
  },
  otherFile: {
    vi: {
      superseded: (date: string) => `bản nhận ${date} đã được bản sau thay thế`,
      "sent-back": (date: string) => `bản nhận ${date} đã trả lại`
    },
    en: {
      superseded: (date: string) => `the file of ${date} was superseded by a later one`,
      "sent-back": (date: string) => `the file of ${date} was sent back`
    }
  },
  someDay: {vi: "không rõ ngày", en: "an unknown day"},
  strayHeading: {
    vi: (n: number) => `${n} tệp chưa rõ của cơ quan nào`,
    en: (n: number) => `${n} ${n === 1 ? "file" : "files"} of unknown sender`
  },
  strayNote: {
    vi: "Tệp nằm ngoài thư mục của các cơ quan nên chưa được tính. Xin xác nhận cơ quan gửi.",
    en: "They lie outside the agencies' folders and were not counted. Please confirm who sent them."
  },
  totalsHeading: {vi: "Tổng cộng", en: "Totals"},
  totals: {
    vi: (d: {files: number; used: number; back: number; superseded: number}) =>
      `${d.files} tệp đã nhận = ${d.used} được dùng + ${d.back} trả lại + ${d.superseded} có bản gửi sau thay thế.`,
    en: (d: {files: number; used: number; back: number; superseded: number}) =>
      `${d.files} files received = ${d.used} used + ${d.back} sent back + ${d.superseded} superseded by a later one.`
  },
  totalsFindings: {
    vi: (d: {errors: string; warnings: string}) => `Còn ${d.errors} lỗi cần sửa, ${d.warnings} điểm xin kiểm tra.`,
    en: (d: {errors: string; warnings: string}) => `Open: ${d.errors} to correct, ${d.warnings} to check.`
  },
  totalsAnswered: {
    vi: (d: {answered: string; asked: string; share: string; withValue: string}) =>
      `Đã trả lời ${d.answered} trong ${d.asked} mục bắt buộc (${d.share}), trong đó ${d.withValue} mục có số liệu.`,
    en: (d: {answered: string; asked: string; share: string; withValue: string}) =>
      `Answered: ${d.answered} of ${d.asked} required questions (${d.share}), ${d.withValue} of them with a figure.`
  },
  link: {
    vi: (d: {sent: number; all: number}) => `Ai đã gửi, ai chưa: ${d.sent} trên ${d.all} cơ quan`,
    en: (d: {sent: number; all: number}) => `Who has sent and who has not: ${d.sent} of ${d.all} agencies`
  },
  linkUnit: {vi: "Xem việc tiếp nhận của mọi cơ quan", en: "See the reports of all agencies"}
} as const;
