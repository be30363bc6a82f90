/**
 * Words about confirmations that agencies wrote into a reply: what the institute is told of them.
 */
import type {Bilingual} from "../scoring/model.js";

/** Why a confirmation can't be recorded as it stands. */
export const CONFIRMATION_PROBLEMS = {
  otherWord: (said: string): Bilingual => ({
    vi: `ô xác nhận ghi “${said}”, không phải “Đúng”`,
    en: `the confirmation says “${said}”, not “Đúng”`
  }),
  noFinding: {vi: "tệp không còn điểm này", en: "the file has no such finding any more"},
  mustMend: {
    vi: "điểm này phải sửa, không xác nhận được",
    en: "the finding has to be mended; it can't be confirmed"
  },
  otherValue: (then: string, now: string): Bilingual => ({
    vi: `khi xác nhận giá trị là “${then}”, nay là “${now}”`,
    en: `the value was “${then}” when it was confirmed and is “${now}” now`
  }),
  contact: {
    vi: "ô bộ phận xác nhận ghi số điện thoại hoặc thư điện tử",
    en: "a phone number or an e-mail address stands in place of the office"
  },
  noOffice: {vi: "chưa ghi bộ phận xác nhận", en: "no office is given"},
  noDay: {vi: "chưa ghi ngày đọc được", en: "no readable date is given"}
} as const satisfies Readonly<Record<string, Bilingual | ((...facts: string[]) => Bilingual)>>;

/** Lines of `san-sang intake`. */
export const CONFIRMATIONS = {
  heading: {
    vi: (count: number) => `Xác nhận “số đúng” của cơ quan, chờ viện xem: ${count}`,
    en: (count: number) => `Confirmations by agencies, for the institute to look at: ${count}`
  },
  how: {
    vi: (file: string) =>
      `Đồng ý thì chép dòng tương ứng (san-sang reply, hoặc confirmations.csv của --out) vào ${file}.`,
    en: (file: string) =>
      `Those agreed with: copy their lines (san-sang reply, or confirmations.csv of --out) to ${file}.`
  },
  heads: {
    vi: ["Điểm", "Giá trị", "Bộ phận", "Ngày", "Ghi được không"],
    en: ["Finding", "Value", "Office", "Day", "Can be recorded"]
  },
  ready: {vi: "được", en: "yes"},
  problem: {vi: (why: string) => `chưa: ${why}`, en: (why: string) => `no: ${why}`}
} as const;
