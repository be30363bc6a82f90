import {COMMON} from "./common.js";
import type {EditionAbout} from "./edition-about.js";
import {formatDate, formatNumber} from "./format.js";

interface Numbers {
  readonly year: number;
  readonly before: number;
}

const correctionsEn = (n: number) => (n === 1 ? "1 correction" : `${formatNumber(n, "en")} corrections`);

/** Texts of the editions page. */
export const EDITIONS = {
  title: {vi: "Ấn bản và đính chính", en: "Editions and corrections"},
  headline: {
    vi: (d: {editions: number; newest: number; corrections: number}) =>
      `${d.editions === 1 ? "Có 1 ấn bản" : `Có ${d.editions} ấn bản`}, mới nhất là ${d.newest}; ${d.corrections === 0 ? "chưa có số liệu nào phải đính chính" : `${formatNumber(d.corrections, "vi")} số liệu đã được đính chính`}.`,
    en: (d: {editions: number; newest: number; corrections: number}) =>
      `${d.editions === 1 ? "One edition" : `${d.editions} editions`}, the newest of ${d.newest}; ${d.corrections === 0 ? "no figure has had to be corrected" : `${correctionsEn(d.corrections)} so far`}.`
  },
  lead: {
    vi: "Mỗi ấn bản dùng danh sách đơn vị và văn bản vào ngày của nó, nên ấn bản cũ không đổi khi đơn vị sáp nhập hay mục tiêu mới ra đời.",
    en: "Each edition rests on the units and texts of its own day, so an older one does not change when units merge or new targets come."
  },
  tableHeading: {vi: (n: number) => `${n} ấn bản`, en: (n: number) => (n === 1 ? "One edition" : `${n} editions`)},
  edition: {vi: "Ấn bản", en: "Edition"},
  status: {vi: "Tình trạng", en: "Status"},
  asOf: {vi: "Số liệu đến", en: "As of"},
  method: {vi: "Phương pháp", en: "Method"},
  provinces: {vi: "Tỉnh được đánh giá", en: "Provinces assessed"},
  ministries: {vi: "Bộ được đánh giá", en: "Ministries assessed"},
  reported: {vi: "Đã gửi báo cáo", en: "Have reported"},
  ranked: {vi: "Được xếp hạng", en: "Ranked"},
  corrections: {vi: "Đính chính", en: "Corrections"},
  files: {vi: "Tệp", en: "Files"},
  download: {vi: (year: number) => `tải số liệu ${year}`, en: (year: number) => `data of ${year}`},
  manifest: {vi: "bản kê", en: "manifest"},
  date: {vi: (iso: string) => formatDate(iso, "vi"), en: (iso: string) => formatDate(iso, "en")},
  sinceHeading: {
    vi: (d: Numbers & {yes: number; all: number}) =>
      `Từ ${d.before} đến ${d.year}: ${formatNumber(d.yes, "vi")} trong ${formatNumber(d.all, "vi")} số liệu so sánh được`,
    en: (d: Numbers & {yes: number; all: number}) =>
      `From ${d.before} to ${d.year}: ${formatNumber(d.yes, "en")} of ${formatNumber(d.all, "en")} figures can be compared`
  },
  sinceNote: {
    vi: (before: number) =>
      `Một số liệu chỉ được so sánh khi cùng đơn vị, hoặc khi số của các đơn vị cũ cộng được thành đơn vị mới, và được tính cùng một cách. Từng dòng có trong trends.csv, năm trước là ${before}.`,
    en: (before: number) =>
      `A figure is compared only where the unit is the same, or where its predecessors’ figures add up to it, and it is made the same way. Each row is in trends.csv; the year before is ${before}.`
  },
  units: {vi: "đơn vị", en: "units"},
  unitsText: {
    vi: (d: {
      provinces: number;
      ministries: number;
      provincesBefore: number;
      ministriesBefore: number;
      changed: number;
    }) =>
      `đơn vị được đánh giá: ${d.provinces} tỉnh và ${d.ministries} bộ; ấn bản trước có ${d.provincesBefore} tỉnh và ${d.ministriesBefore} bộ. ${d.changed === 0 ? "Không đơn vị nào thay đổi địa giới hay chức năng." : `${d.changed} đơn vị thay đổi địa giới hoặc chức năng.`}`,
    en: (d: {
      provinces: number;
      ministries: number;
      provincesBefore: number;
      ministriesBefore: number;
      changed: number;
    }) =>
      `units assessed: ${d.provinces} provinces and ${d.ministries} ministries; the edition before had ${d.provincesBefore} and ${d.ministriesBefore}. ${d.changed === 0 ? "None changed in territory or functions." : `${d.changed} changed in territory or functions.`}`
  },
  yesText: {
    vi: (d: {up: number; down: number; same: number}) =>
      `số liệu so sánh được: ${formatNumber(d.up, "vi")} tăng, ${formatNumber(d.down, "vi")} giảm, ${formatNumber(d.same, "vi")} không đổi.`,
    en: (d: {up: number; down: number; same: number}) =>
      `figures compared: ${formatNumber(d.up, "en")} up, ${formatNumber(d.down, "en")} down, ${formatNumber(d.same, "en")} the same.`
  },
  approximateText: {
    vi: "số liệu chỉ đặt cạnh nhau, không trừ, vì hai năm không hẳn cùng một thứ.",
    en: "figures set side by side and not subtracted: the two years are not quite the same thing."
  },
  noText: {
    vi: "số liệu không so sánh được; lý do ghi ở từng dòng.",
    en: "figures that can’t be compared; each row says why."
  },
  methodSame: {
    vi: (version: string) => `phương pháp, không đổi từ ấn bản trước (${version}).`,
    en: (version: string) => `method, unchanged from the edition before (${version}).`
  },
  methodChanged: {
    vi: (before: string) => `phương pháp; ấn bản trước dùng ${before}.`,
    en: (before: string) => `method; the edition before used ${before}.`
  },
  correctionsHeading: {
    vi: (n: number) => (n === 0 ? "Chưa có đính chính nào" : `${formatNumber(n, "vi")} số liệu đã đính chính`),
    en: (n: number) =>
      n === 0 ? "No corrections" : `${n === 1 ? "One figure" : `${formatNumber(n, "en")} figures`} corrected`
  },
  correctionsNote: {
    vi: "Số đã công bố không bao giờ được sửa lặng lẽ: mỗi lần sửa ghi ngày, nơi quyết định, số cũ, số mới và lý do.",
    en: "A published figure is never changed in silence: each correction has its day, who decided it, the old and the new figure, and why."
  },
  noCorrections: {
    vi: (years: readonly number[]) => `Không có dòng nào trong sổ đính chính của các ấn bản ${years.join(", ")}.`,
    en: (years: readonly number[]) => `Nothing is recorded in the corrections of the editions ${years.join(", ")}.`
  },
  when: {vi: "Ngày", en: "Day"},
  who: {vi: "Nơi quyết định", en: "Decided by"},
  what: {vi: "Chỉ số", en: "Indicator"},
  before: {vi: "Số cũ", en: "Old figure"},
  after: {vi: "Số mới", en: "New figure"},
  why: {vi: "Lý do", en: "Why"},
  noFigure: {vi: "không có số", en: "no figure"},
  errorHeading: {vi: "Thấy số sai thì báo thế nào", en: "How to report an error"},
  errorSteps: {
    vi: [
      "Cơ quan thấy số của mình sai: sửa đúng ô trong biểu mẫu đã nộp và gửi lại theo đường đã gửi; trang của cơ quan chỉ rõ số lấy từ ô nào. Gửi lại để đính chính không làm báo cáo thành muộn.",
      "Người đọc khác: ghi địa chỉ trang hoặc tên tệp và dòng, số đang hiện, số cho là đúng và nguồn, rồi gửi tới cơ quan công bố trang này.",
      "Số chỉ đổi khi có căn cứ; mỗi lần đổi đều hiện ở trang này và trong nguồn tin."
    ],
    en: [
      "An agency that finds its own figure wrong mends the cell in the form it sent and sends it again the same way; its page names the cell. Sending again to correct does not make a report late.",
      "Any other reader notes the page’s address or the file and row, the figure shown, the figure held right and its source, and sends that to the body that publishes this site.",
      "A figure changes only on evidence, and each change is shown on this page and in the feed."
    ]
  },
  feedHeading: {vi: "Theo dõi ấn bản và đính chính mới", en: "Following new editions and corrections"},
  feedText: {
    vi: "Nguồn tin Atom, đọc được bằng mọi trình đọc tin và cả Outlook:",
    en: "An Atom feed, for any feed reader and for Outlook:"
  }
} as const;

/** Texts of the feed, which is Vietnamese. */
export const FEED = {
  title: "Sẵn Sàng: ấn bản và đính chính",
  edition: ({year, status, illustrative}: EditionAbout) =>
    `${COMMON.edition.vi(year)}: ${COMMON[status].vi.toLowerCase()}${illustrative ? ", số liệu minh họa" : ""}`,
  editionSummary: ({year, as_of, method_version, illustrative}: EditionAbout) =>
    `Đánh giá mức độ sẵn sàng AI của bộ, tỉnh năm ${year}, số liệu đến ${formatDate(as_of, "vi")}, phương pháp ${method_version}.${illustrative ? ` ${COMMON.illustrativeNote.vi}` : ""}`,
  correction: (d: {year: number; unit: string; indicator: string}) =>
    `Đính chính ấn bản ${d.year}: ${d.unit}, ${d.indicator}`,
  correctionSummary: (d: {before: string; after: string; why: string}) => `Từ ${d.before} thành ${d.after}. ${d.why}`
} as const;
